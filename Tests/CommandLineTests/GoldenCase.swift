import Foundation
import ProgramRuns
import Testing

/// A folder that holds `command`, `expected`, a model and its data: one run of the real command.
///
/// `command` has one command a line: the arguments behind `kpi`, quoted as in a shell, with
/// `NAME=value` in front for the environment and `< FILE` behind for standard input. A line
/// `cat FILE` shows a file that a command wrote; lines that begin with `#` are comments.
struct GoldenCase: CustomTestStringConvertible, Sendable {
  /// The folder's name, which is the case's.
  let name: String
  /// Where the folder is.
  let folder: URL

  var testDescription: String { name }

  /// All cases, by name.
  static let all: [GoldenCase] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map {
      GoldenCase(name: $0, folder: root.appending(path: $0))
    }
  }()

  /// The text that stands in `expected`.
  func expectation() -> String {
    (try? String(contentsOf: folder.appending(path: "expected"), encoding: .utf8)) ?? ""
  }

  /// Replaces the text of `expected`.
  func rewrite(_ text: String) throws {
    try text.write(to: folder.appending(path: "expected"), atomically: true, encoding: .utf8)
  }

  /// What the commands print, in a copy of the folder.
  func transcript() throws -> String {
    let workplace = FileManager.default.temporaryDirectory
      .appending(path: "kpi-case-\(name)-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: folder, to: workplace)
    defer { try? FileManager.default.removeItem(at: workplace) }
    try? FileManager.default.removeItem(at: workplace.appending(path: "expected"))
    let commands = try String(contentsOf: folder.appending(path: "command"), encoding: .utf8)
    var text = ""
    for line in commands.split(separator: "\n") where !line.hasPrefix("#") {
      text += try transcript(of: String(line), in: workplace)
    }
    return text
  }

  private func transcript(of line: String, in workplace: URL) throws -> String {
    if line.hasPrefix("cat ") {
      let file = workplace.appending(path: line.dropFirst(4).trimmingCharacters(in: .whitespaces))
      let content = try? String(contentsOf: file, encoding: .utf8)
      return "$ \(line)\n" + (content ?? "(no such file)\n")
    }
    let outcome = try ProgramRun(line: line, folder: workplace).outcome()
    var text = "$ kpi \(line)\n" + outcome.output
    if !outcome.errors.isEmpty { text += "[stderr]\n" + outcome.errors }
    return text + "[exit \(outcome.status)]\n"
  }
}
