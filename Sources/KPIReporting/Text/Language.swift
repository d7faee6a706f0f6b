/// The language of labels, messages and number forms.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case french = "fr"
}
