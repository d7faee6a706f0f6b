import Foundation

/// The files of `grammar/`, and the parser that they describe.
enum Grammar {
  /// The folder of the repository.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file of `grammar/`.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: "grammar/" + path), encoding: .utf8)
  }

  /// All that a pattern's first group matches in a text.
  static func matches(of pattern: String, in text: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).compactMap { match in
      Range(match.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// A text with all matches of a pattern taken out.
  static func removing(_ pattern: String, from text: String) -> String {
    text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
  }

  /// All program files of the repository, builds left out.
  static func programs() throws -> [URL] {
    let folders = ["kpis", "Tests"].map { repository.appending(path: $0) }
    return folders.flatMap { folder in
      let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "kpi" }
    }
  }

  /// Whether a program is there because it cannot be read.
  static func isFaulty(_ file: URL) -> Bool {
    [
      "faults/69-bidirectional-control", "faults/69-zero-width", "faults/71-unterminated-text",
      "CorpusTests/Programs", "FuzzingTests/Crashes", "Cases/check-fix", "Cases/check-forms",
    ].contains { file.path.contains("/\($0)/") }
  }
}
