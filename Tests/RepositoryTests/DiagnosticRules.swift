/// Whether diagnostics are whole: each code is explained by programs and given by somebody.
enum DiagnosticRules {
  /// The codes by case name, from the text of the enumeration.
  static func codes(in enumeration: String) -> [(name: String, code: String)] {
    let tokens = Scanner.tokens(of: enumeration)
    return tokens.indices.dropLast(3).compactMap { index in
      guard tokens[index].text == "case", tokens[index + 2].text == "=",
        tokens[index + 3].text.count == 4, Int(tokens[index + 3].text) != nil
      else { return nil }
      return (tokens[index + 1].text, "K" + tokens[index + 3].text)
    }
  }

  /// The codes that lack an explanation (which brings a failing program and its corrected twin),
  /// and those that nothing gives; `sources` leaves the enumeration itself out.
  static func check(enumeration: String, sources: [SourceFile]) -> [String] {
    var explained: Set<String> = []
    var given: Set<String> = []
    for file in sources {
      let tokens = Scanner.tokens(of: file.text)
      let names = tokens.indices.dropFirst().filter { tokens[$0 - 1].text == "." }
        .map { tokens[$0].text }
      if file.path.contains("/Explanations/") {
        explained.formUnion(names)
      } else {
        given.formUnion(names)
      }
    }
    return codes(in: enumeration).flatMap { name, code in
      [
        explained.contains(name) ? nil : "\(code) \(name) has no explanation with a fixture",
        given.contains(name) ? nil : "\(code) \(name) is given by nothing",
      ].compactMap { $0 }
    }
  }
}
