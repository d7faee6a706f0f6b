import Foundation

/// One run of the built `kpi` executable.
struct ToolRun {
  /// What a run leaves behind.
  struct Outcome: Equatable {
    /// Standard output.
    var output: String
    /// Standard error.
    var errors: String
    /// The exit status; 128 and more after a signal.
    var status: Int32
  }

  /// The arguments behind `kpi`.
  var arguments: [String]
  /// What is added to the environment.
  var environment: [String: String] = [:]
  /// The file that is standard input, if any.
  var input: String?
  /// The folder the command runs in.
  var folder: URL

  /// A run with these arguments.
  init(_ arguments: [String], folder: URL, environment: [String: String] = [:]) {
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
  }

  /// A run as a line of a `command` file says it.
  init(line: String, folder: URL) {
    self.folder = folder
    var words = ToolRun.words(of: line)
    while let word = words.first, let sign = word.firstIndex(of: "="), !word.hasPrefix("-") {
      environment[String(word[..<sign])] = String(word[word.index(after: sign)...])
      words.removeFirst()
    }
    if let sign = words.firstIndex(of: "<"), sign + 1 < words.count {
      input = words[sign + 1]
      words.removeSubrange(sign...(sign + 1))
    }
    arguments = words
  }

  /// The executable beside the test bundle.
  static let executable: URL = {
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

  /// Runs the command to its end.
  func outcome() throws -> Outcome {
    let process = Process()
    process.executableURL = ToolRun.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = ["PATH": path, "LANG": "C"].merging(environment) { _, new in new }
    let files = [UUID().uuidString, UUID().uuidString].map {
      FileManager.default.temporaryDirectory.appending(path: "kpi-run-" + $0)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    if let input {
      process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: input))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    let signalled = process.terminationReason == .uncaughtSignal
    return Outcome(
      output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      status: process.terminationStatus + (signalled ? 128 : 0))
  }

  /// The words of a line, `'…'` and `"…"` kept together.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let finished = word { words.append(finished) }
    return words
  }
}
