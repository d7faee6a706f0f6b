import Foundation

/// The files of `grammar/`, and the parser that they describe.
enum Grammar {
  /// The folder of the repository.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file of `grammar/`.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: "grammar/" + path), encoding: .utf8)
  }

  /// All that a pattern's first group matches in a text.
  static func matches(of pattern: String, in text: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).compactMap { match in
      Range(match.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// A text with all matches of a pattern taken out.
  static func removing(_ pattern: String, from text: String) -> String {
    text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
  }

  /// All program files of the repository, builds left out.
  static func programs() throws -> [URL] {
    let folders = ["kpis", "Tests"].map { repository.appending(path: $0) }
    return folders.flatMap { folder in
      let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "kpi" }
    }
  }

  /// What a command prints, both streams together, and its exit status.
  static func run(
    _ command: [String], in folder: URL = repository, environment: [String: String] = [:]
  ) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }

  /// Does something in a folder of its own.
  static func inFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kpi-grammar-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
