import Foundation
import ProgramRuns
import Testing

/// A client that others wrote finds its way.
@Suite(.timeLimit(.minutes(2))) struct ForeignClientTests {
  @Test func pytestLanguageServerClient() throws {
    let named = ProcessInfo.processInfo.environment["KPI_LSP_PYTHON"] ?? "python3"
    let imported = try ProgramRun(named, ["-c", "import pytest_lsp, lsprotocol"]).outcome()
    guard imported.status == 0 else {
      return print("skipped: no python3 with pytest-lsp; name one in KPI_LSP_PYTHON")
    }
    let client = try EditorClient(SampleShop.files)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "client.py")
    let outcome = try ProgramRun(
      named, ["-m", "pytest", "-q", "-p", "no:cacheprovider", file.path],
      setting: [
        "KPI_FOLDER": client.folder.path, "KPI_EXECUTABLE": ProgramRun.kpi.path,
        "PYTHONDONTWRITEBYTECODE": "1",
      ]
    ).outcome()
    #expect(outcome.status == 0, "\(outcome.text)")
  }
}
