import Foundation
import ProgramRuns
import Testing

/// Clients that others wrote find their way.
@Suite(.timeLimit(.minutes(2))) struct ForeignClientTests {
  /// Runs a program over the sample shop; its last argument is a file that lies here.
  private func converse(
    _ program: String, _ arguments: [String], _ file: String, encoding: String = "utf-16"
  ) throws {
    let client = try EditorClient(SampleShop.files)
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    var run = ProgramRun(
      program, arguments + [here.appending(path: file).path],
      setting: [
        "KPI_FOLDER": client.folder.path, "KPI_EXECUTABLE": ProgramRun.kpi.path,
        "KPI_ENCODING": encoding,
        "PYTHONDONTWRITEBYTECODE": "1", "XDG_STATE_HOME": client.folder.path,
        "XDG_CONFIG_HOME": client.folder.path,
      ])
    run.limit = 100
    let outcome = try run.outcome()
    if outcome.status == 77 { return print("skipped: \(program) lacks its client") }
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  private func isThere(_ program: String, _ arguments: [String]) -> Bool {
    (try? ProgramRun(program, arguments).outcome())?.status == 0
  }

  @Test func pytestLanguageServerClient() throws {
    let named = ProcessInfo.processInfo.environment["KPI_LSP_PYTHON"] ?? "python3"
    guard isThere(named, ["-c", "import pytest_lsp, lsprotocol"]) else {
      return print("skipped: no python3 with pytest-lsp; name one in KPI_LSP_PYTHON")
    }
    try converse(named, ["-m", "pytest", "-q", "-p", "no:cacheprovider"], "client.py")
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func neovim(encoding: String) throws {
    guard isThere("nvim", ["--version"]) else { return print("skipped: no Neovim") }
    try converse("nvim", ["--headless", "-u", "NONE", "-S"], "neovim.lua", encoding: encoding)
  }

  @Test(arguments: ["utf-16", "utf-32"]) func emacs(encoding: String) throws {
    guard isThere("emacs", ["--version"]) else { return print("skipped: no Emacs") }
    try converse("emacs", ["--batch", "-l"], "eglot.el", encoding: encoding)
  }
}
