import Foundation

/// A command that a case's file `expected` lists, a line `> arguments`, and the lines that must
/// hold of its answer, which stand below it.
public struct ExpectedRun: Sendable {
  /// The words behind `kpi`.
  public var arguments: [String]
  /// What must hold, a sentence each.
  public var lines: [String]

  /// The runs that a file lists, in its order.
  public static func runs(in text: String) -> [ExpectedRun] {
    var runs: [ExpectedRun] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("> ") {
        runs.append(ExpectedRun(arguments: words(String(line.dropFirst(2))), lines: []))
      } else {
        runs[runs.count - 1].lines.append(line)
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
