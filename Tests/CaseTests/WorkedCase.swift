import Foundation
import Testing

/// One folder of `Cases` with its runs.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  /// A command and what it must answer.
  struct Run: Sendable {
    /// The words behind `kpi`.
    var arguments: [String]
    /// What must hold.
    var expectations: [Expectation]
  }

  /// The folder.
  var folder: URL
  /// The runs in order.
  var runs: [Run]

  var testDescription: String {
    folder.pathComponents.suffix(2).joined(separator: "/")
  }

  /// All cases by name; a folder without `expected` holds what others use.
  static func all() -> [WorkedCase] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cases")
    let folders = ["semantics", "traps", "faults"].flatMap { group in
      (try? FileManager.default.contentsOfDirectory(
        at: root.appendingPathComponent(group), includingPropertiesForKeys: nil)) ?? []
    }
    return folders.sorted { $0.path < $1.path }.compactMap { folder in
      let file = folder.appendingPathComponent("expected")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      return WorkedCase(folder: folder, runs: runs(in: text))
    }
  }

  private static func runs(in text: String) -> [Run] {
    var runs: [Run] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("> ") {
        runs.append(Run(arguments: words(String(line.dropFirst(2))), expectations: []))
      } else {
        runs[runs.count - 1].expectations.append(Expectation(line: line))
      }
    }
    return runs
  }

  /// Words as a shell splits them, single quotes heeded.
  private static func words(_ line: String) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "'": isQuoted.toggle()
      case " " where !isQuoted: words.append("")
      default: words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
