import Foundation

/// One run of a program to its end, with all that decides what it does.
public struct ProgramRun {
  /// What a run leaves behind.
  public struct Outcome: Equatable, Sendable {
    /// Standard output.
    public var output: String
    /// Standard error.
    public var errors: String
    /// The exit status; 128 and more after a signal.
    public var status: Int32
    /// Both streams, standard output first.
    public var text: String { output + errors }
  }

  /// The program: a path, or a name that is looked up as a shell does.
  public var program: String
  /// The arguments behind it.
  public var arguments: [String]
  /// The folder it runs in; the current one when nil.
  public var folder: URL?
  /// The whole environment.
  public var environment: [String: String]
  /// The file that is standard input; an empty one when nil.
  public var input: URL?
  /// The seconds after which it is ended by a signal.
  public var limit = 300.0

  /// A run that inherits the environment of the tests, with some variables set.
  public init(
    _ program: String, _ arguments: [String], folder: URL? = nil,
    setting variables: [String: String] = [:]
  ) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    environment = ProcessInfo.processInfo.environment.merging(variables) { _, new in new }
  }

  /// A run of the built `kpi` in an environment that holds nothing but these variables.
  public init(
    kpi arguments: [String], folder: URL? = nil, environment: [String: String] = [:]
  ) {
    program = ProgramRun.kpi.path
    self.arguments = arguments
    self.folder = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    self.environment = ["PATH": path, "LANG": "C"].merging(environment) { _, new in new }
  }

  /// The executable that was built beside the test bundle.
  public static let kpi: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path.count > 1 {
      let candidate = folder.appending(path: "kpi")
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
      if exists, !isFolder.boolValue { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(filePath: "kpi")
  }()

  /// Runs the program to its end.
  public func outcome() throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: program.contains("/") ? program : "/usr/bin/env")
    process.arguments = program.contains("/") ? arguments : [program] + arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let (output, errors) = (try TemporaryFile(), try TemporaryFile())
    process.standardOutput = output.handle
    process.standardError = errors.handle
    process.standardInput =
      try input.map(FileHandle.init(forReadingFrom:)) ?? FileHandle.nullDevice
    try process.run()
    let watchdog = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    let signalled = process.terminationReason == .uncaughtSignal
    return Outcome(
      output: try output.text(), errors: try errors.text(),
      status: process.terminationStatus + (signalled ? 128 : 0))
  }
}
