import Foundation
import ProgramRuns

/// Runs of the real command on the demo.
enum DemoRun {
  /// The folder of the demo.
  static let project = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "kpis/demo")

  /// One cell of the results.
  struct Cell {
    /// The figure's name.
    var figure: String
    /// The period; nil for the whole span.
    var period: String?
    /// The channel, where the run splits by it.
    var channel: String?
    /// The value; nil when there is none.
    var value: Double?
    /// Why there is none.
    var cause: String?
    /// Whether the period is unfinished.
    var isPartial: Bool
  }

  /// The shown cells that `kpi eval` answers as JSON.
  static func cells(_ options: [String]) throws -> [Cell] {
    let outcome = try run(["eval", project.path, "--format", "json"] + options)
    let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let figures = (parsed as? [String: Any])?["kpis"] as? [[String: Any]] ?? []
    return figures.flatMap { figure in
      (figure["cells"] as? [[String: Any]] ?? []).map { cell in
        Cell(
          figure: figure["name"] as? String ?? "", period: cell["period"] as? String,
          channel: (cell["by"] as? [String: Any])?["channel"] as? String,
          value: (cell["value"] as? NSNumber)?.doubleValue,
          cause: (cell["missing"] as? [String: Any])?["cause"] as? String,
          isPartial: cell["partial"] as? Bool ?? false)
      }
    }
  }

  /// Runs `kpi` and waits for its end.
  static func run(_ arguments: [String]) throws -> ProgramRun.Outcome {
    try ProgramRun(kpi: arguments).outcome()
  }
}
