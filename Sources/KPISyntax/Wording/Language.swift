/// The language of labels, messages and number forms.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language of a locale such as `fr_FR.UTF-8` or `fr-CA`; English where it is none of ours.
  public init(locale: String) {
    let code = locale.lowercased().prefix { $0.isLetter }
    self = Language(rawValue: String(code)) ?? .english
  }
}
