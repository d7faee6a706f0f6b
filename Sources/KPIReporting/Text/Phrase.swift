import KPISyntax

/// A sentence in every language of the tool.
public struct Phrase: Hashable, Sendable {
  /// English.
  public var english: String
  /// French.
  public var french: String

  /// The sentence in English and French.
  public init(_ english: String, _ french: String) {
    self.english = english
    self.french = french
  }

  /// The sentence in a language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
