/// What a doc comment says, in each language it is written in.
///
/// A line that begins with a language and a colon, `fr: …`, begins the text in that language; what
/// stands before the first is English.
public enum Documentation {
  /// The text in a language, or in English where the comment has none in that language.
  public static func text(_ comment: String, in language: Language) -> String {
    var texts: [Language: [Substring]] = [:]
    var current = Language.english
    for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if let next = Language.allCases.first(where: { content.hasPrefix($0.rawValue + ": ") }) {
        current = next
        texts[current, default: []].append(content.dropFirst(next.rawValue.count + 2))
      } else {
        texts[current, default: []].append(line)
      }
    }
    return (texts[language] ?? texts[.english] ?? []).joined(separator: "\n")
  }
}
