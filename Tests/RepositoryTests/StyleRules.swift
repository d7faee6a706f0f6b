/// What every Swift file keeps to; each rule answers with the places where it is broken.
enum StyleRules {
  /// Whether a function is at most 70 lines long.
  static func functionLength(_ file: SourceFile) -> [String] {
    let functions: Set<String> = ["func", "init", "deinit", "subscript", "var"]
    return DeclarationReader.declarations(of: file.text, includesLocals: true)
      .filter { functions.contains($0.keyword) && $0.lastLine - $0.line >= 70 }
      .map { "\(file.path):\($0.line): \($0.name) has \($0.lastLine - $0.line + 1) lines of 70" }
  }

  /// Whether a file has at most 500 lines.
  static func fileLength(_ file: SourceFile) -> [String] {
    let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    return count > 500 ? ["\(file.path): \(count) lines of 500"] : []
  }

  /// Whether a line has at most 100 characters.
  static func lineLength(_ file: SourceFile) -> [String] {
    file.lines.enumerated().filter { $0.element.count > 100 }
      .map { "\(file.path):\($0.offset + 1): \($0.element.count) characters of 100" }
  }

  /// Whether a public type stands in a file of its name, alone.
  static func fileOfType(_ file: SourceFile) -> [String] {
    let kinds = DeclarationReader.types.subtracting(["extension"])
    return DeclarationReader.declarations(of: file.text)
      .filter { kinds.contains($0.keyword) && $0.depth == 0 && $0.name != file.name }
      .filter { !$0.modifiers.isDisjoint(with: ["public", "open", "package"]) }
      .map { "\(file.path):\($0.line): public \($0.name) is not in a file of its name" }
  }

  /// Whether every declaration that is not private has a `///` comment.
  static func documentation(_ file: SourceFile) -> [String] {
    guard file.isSource else { return [] }
    return DeclarationReader.declarations(of: file.text)
      .filter {
        !["extension", "deinit"].contains($0.keyword) && !$0.isPrivate && !$0.isDocumented
      }
      .map { "\(file.path):\($0.line): \($0.keyword) \($0.name) has no doc comment" }
  }

  /// Whether names say what a thing is instead of that it is some thing.
  static func names(_ file: SourceFile) -> [String] {
    let declared = DeclarationReader.declarations(of: file.text)
      .filter { $0.keyword != "extension" }.map { ($0.name, $0.line) }
    return ([(file.name, 1)] + declared).flatMap { name, line in
      words(of: name).filter(emptyWords.contains)
        .map { "\(file.path):\(line): \($0) in the name \(name)" }
    }
  }

  /// Whether a file is free of what ends the process or hides a fault.
  static func constructs(_ file: SourceFile) -> [String] {
    guard file.isSource else { return [] }
    let tokens = Scanner.tokens(of: file.text)
    return tokens.indices.compactMap { index in
      forbidden(tokens, at: index).map { "\(file.path):\(tokens[index].line): \($0)" }
    }
  }

  private static let emptyWords: Set<String> = [
    "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Base", "Impl",
  ]

  /// The words of a name in camel case, each with a capital.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty || !character.isLetter {
        words.append(String(character))
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words
  }

  private static func forbidden(_ tokens: [Token], at index: Int) -> String? {
    let token = tokens[index]
    if token.kind == .word, token.text == "fatalError" { return "fatalError" }
    guard token.text == "!", token.isAdjacent, index > 0 else { return nil }
    let previous = tokens[index - 1]
    if ["try", "as"].contains(previous.text) { return "\(previous.text)!" }
    let follows = previous.kind == .word || [")", "]", "}", "?", ">"].contains(previous.text)
    let isComparison =
      index + 1 < tokens.count && tokens[index + 1].text == "=" && tokens[index + 1].isAdjacent
    return follows && !isComparison ? "forced unwrapping" : nil
  }
}
