import Foundation
import Testing

/// A client that others wrote finds its way.
@Suite(.timeLimit(.minutes(2))) struct ForeignClientTests {
  @Test func pytestLanguageServerClient() throws {
    let named = ProcessInfo.processInfo.environment["KPI_LSP_PYTHON"] ?? "python3"
    guard try run(named, ["-c", "import pytest_lsp, lsprotocol"], [:]) == 0 else {
      return print("skipped: no python3 with pytest-lsp; name one in KPI_LSP_PYTHON")
    }
    let client = try EditorClient(SampleShop.files)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "client.py")
    let status = try run(
      named, ["-m", "pytest", "-q", "-p", "no:cacheprovider", file.path],
      ["KPI_FOLDER": client.folder.path, "KPI_EXECUTABLE": EditorClient.executable.path])
    #expect(status == 0)
  }

  private func run(
    _ tool: String, _ arguments: [String], _ environment: [String: String]
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }
      .merging(["PYTHONDONTWRITEBYTECODE": "1"]) { _, new in new }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
