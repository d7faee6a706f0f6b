import Foundation
import KPISyntax
import KPIWorkspace
import Testing

/// A small wrong program with its mistakes marked, and beside it what is said about them.
///
/// A mark is a comment below the culprit's line: `//   ^^^^ K2301` stands with its carets beneath
/// it, and `//:1 ^^^^ K1101` names the column of a culprit that begins where `//` must stand.
struct WrongProgram: CustomTestStringConvertible, Sendable {
  /// One mistake: where it is marked and what its code is.
  struct Mark: Hashable, Comparable, CustomStringConvertible {
    /// Line of the culprit, from 1.
    var line: Int
    /// Column of its first character, from 1.
    var column: Int
    /// Characters of it that stand on that line.
    var length: Int
    /// The code.
    var code: String

    var description: String { "\(line):\(column) \(length) \(code)" }

    static func < (left: Mark, right: Mark) -> Bool {
      (left.line, left.column, left.code) < (right.line, right.column, right.code)
    }
  }

  /// Theme and name, `units/euros-and-dollars`.
  var name: String

  var testDescription: String { name }

  /// The folder of all programs.
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "Programs").path

  /// All programs; the shop that they are about is right.
  static let all: [WrongProgram] = {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".kpi") && !$0.hasPrefix("shop/") }.sorted()
      .map { WrongProgram(name: String($0.dropLast(4))) }
  }()

  /// The file of the program.
  var path: String { "\(WrongProgram.folder)/\(name).kpi" }

  /// The file of what is said.
  var answerPath: String { "\(WrongProgram.folder)/\(name).txt" }

  /// The mistakes as marked.
  func marks() throws -> [Mark] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var marks: [Mark] = []
    var culpritLine = 0
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let match = line.wholeMatch(of: #/\/\/(?::(\d+))? *(\^+) (K\d{4})/#) else {
        culpritLine = place + 1
        continue
      }
      let before = line.distance(from: line.startIndex, to: match.2.startIndex)
      let column = match.1.flatMap { Int($0) } ?? before + 1
      marks.append(
        Mark(line: culpritLine, column: column, length: match.2.count, code: String(match.3)))
    }
    return marks.sorted()
  }

  /// What the compiler finds.
  func check() -> CheckedProject {
    let files = FileSystem()
    return ProjectChecker.checkAlone(ProjectLoader.load([path], files: files), files: files)
  }

  /// The mistakes that the compiler marks.
  static func found(_ checked: CheckedProject) -> [Mark] {
    checked.diagnostics.map { problem in
      let span = problem.primary.span
      let source = checked.texts[span.file]
      let start = source.position(at: span.start)
      let end = source.position(at: span.end)
      let rest = source.text(
        from: span.start, to: span.end
      ).prefix { !$0.isNewline }
      let length = end.line == start.line ? end.column - start.column : rest.count
      return Mark(
        line: start.line, column: start.column, length: max(length, 1), code: problem.code.text)
    }.sorted()
  }

  /// What is printed, without the place of the repository.
  static func rendered(_ checked: CheckedProject) -> String {
    DiagnosticRenderer(sources: checked.texts, isColored: false).render(checked.diagnostics)
      .replacing("\(folder)/", with: "")
  }
}
