import Foundation

/// The toolchain's formatter as a judge.
enum FormatCheck {
  /// What `swift format lint --strict` says of paths from the root; empty when it is content.
  static func run(_ paths: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = Repository.root
    process.arguments = ["swift", "format", "lint", "--strict", "--recursive"] + paths
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let said = String(decoding: text, as: UTF8.self)
    return process.terminationStatus == 0 ? "" : said.isEmpty ? "the formatter failed" : said
  }
}
