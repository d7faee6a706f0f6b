import Foundation
import ProgramRuns

/// The toolchain's formatter as a judge.
enum FormatCheck {
  /// What `swift format lint --strict` says of paths from the root; empty when it is content.
  static func run(_ paths: [String]) throws -> String {
    let outcome = try ProgramRun(
      "swift", ["format", "lint", "--strict", "--recursive"] + paths, folder: Repository.root
    ).outcome()
    if outcome.status == 0 { return "" }
    return outcome.errors.isEmpty ? "the formatter failed" : outcome.errors
  }
}
