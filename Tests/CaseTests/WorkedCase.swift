import Foundation
import ProgramRuns
import Testing

/// One folder of `Cases` with its runs.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  /// The folder.
  var folder: URL
  /// The runs in order.
  var runs: [ExpectedRun]

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
      return WorkedCase(folder: folder, runs: ExpectedRun.runs(in: text))
    }
  }
}
