import Foundation

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
    let process = Process()
    process.executableURL = CommandOutcome.executable
    process.currentDirectoryURL = folder
    process.arguments = arguments + (arguments.first == "eval" ? ["--format", "json"] : [])
    process.environment = ["PATH": "/usr/bin:/bin", "NO_COLOR": "1", "TZ": "Asia/Tokyo"]
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    process.standardOutput = output.handle
    process.standardError = errors.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let watchdog = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    self.init(
      exit: process.terminationReason == .exit ? process.terminationStatus : 255,
      output: try output.text(), errors: try errors.text())
  }

  /// The executable that was built beside the test bundle.
  static let executable: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [bundle, bundle.deletingLastPathComponent()].map {
      $0.appendingPathComponent("kpi")
    }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? candidates[0]
  }()
}
