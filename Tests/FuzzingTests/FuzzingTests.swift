import Foundation
import Testing

/// Files that once ended the process, and a few seconds of looking for more.
@Suite struct FuzzingTests {
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  private static let crashes: [URL] = {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "Crashes"), includingPropertiesForKeys: nil)
    return (found ?? []).sorted { $0.path < $1.path }
  }()

  @Test(arguments: crashes)
  func whatOnceEndedTheProcessIsSurvived(_ crash: URL) throws {
    let bytes = Array(try Data(contentsOf: crash))
    let name = crash.lastPathComponent
    let isTable = name.hasPrefix("tables-")
    let complaint =
      isTable ? TableSurvival.complaint(about: bytes) : Survival.complaint(about: bytes)
    #expect(complaint == nil, "\(name)")
  }

  /// `KPI_FUZZ_SECONDS` says how long; the fuzzer is built once and kept.
  @Test func aFewSecondsFindNothing() throws {
    let seconds = ProcessInfo.processInfo.environment["KPI_FUZZ_SECONDS"] ?? "5"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bash", Self.folder.appending(path: "fuzz.sh").path, seconds]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 77 { return print(text) }
    #expect(process.terminationStatus == 0, "\(text.suffix(3_000))")
  }
}
