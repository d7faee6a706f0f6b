/// What `kpi explain K####` says: the cause at length, a program that has it, its corrected twin.
public struct DiagnosticExplanation: Sendable {
  /// The code explained.
  public var code: DiagnosticCode
  /// A title of a few words.
  public var title: String
  /// Why it is wrong and what the language wants instead; Markdown.
  public var explanation: String
  /// A program that yields exactly this code.
  public var failing: String
  /// The same program without any diagnostic.
  public var corrected: String

  /// An explanation from its parts.
  public init(
    _ code: DiagnosticCode, _ title: String, _ explanation: String, failing: String,
    corrected: String
  ) {
    self.code = code
    self.title = title
    self.explanation = explanation
    self.failing = failing
    self.corrected = corrected
  }

  /// The title in a language.
  public func title(in language: Language) -> String {
    texts(language)?.title ?? title
  }

  /// Why it is wrong, in a language; Markdown.
  public func explanation(in language: Language) -> String {
    texts(language)?.explanation ?? explanation
  }

  private func texts(_ language: Language) -> FrenchExplanations.Texts? {
    switch language {
    case .english: nil
    case .french: FrenchExplanations.texts(of: code)
    }
  }
}
