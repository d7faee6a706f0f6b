import Foundation
import ProgramRuns

/// What a run of the command printed and how it ended.
struct CommandOutcome {
  /// The exit status.
  var exit: Int32
  /// Standard output.
  var output: String
  /// Standard error.
  var errors: String
  /// Standard output as JSON, empty when it is none.
  var results: [String: Any]

  /// An outcome by hand.
  init(exit: Int32, output: String, errors: String) {
    self.exit = exit
    self.output = output
    self.errors = errors
    let parsed = try? JSONSerialization.jsonObject(with: Data(output.utf8))
    results = parsed as? [String: Any] ?? [:]
  }

  /// Runs `kpi` with these arguments in `folder`; `eval` answers in JSON.
  init(running arguments: [String], in folder: URL) throws {
    var run = ProgramRun(
      kpi: arguments + (arguments.first == "eval" ? ["--format", "json"] : []), folder: folder,
      environment: ["NO_COLOR": "1", "TZ": "Asia/Tokyo"])
    run.limit = 60
    let outcome = try run.outcome()
    self.init(exit: outcome.status, output: outcome.output, errors: outcome.errors)
  }
}
