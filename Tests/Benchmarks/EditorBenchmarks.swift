import Foundation
import ProgramRuns

/// What an editor waits for, from its end of the pipe.
struct EditorBenchmarks {
  private let project: LargeProject
  private let editor: EditorConnection

  /// An editor of a project.
  init(program: String, project: LargeProject) throws {
    self.project = project
    editor = try EditorConnection(URL(fileURLWithPath: program))
  }

  private var uri: String { project.folder.appendingPathComponent(project.middle).absoluteString }

  /// Prints its figures.
  func run() throws {
    _ = try editor.request(
      "initialize", ["rootUri": project.folder.absoluteString, "capabilities": [:]])
    let text = try String(
      contentsOf: project.folder.appendingPathComponent(project.middle), encoding: .utf8)
    try editor.open(uri, text)
    _ = try editor.problems(uri)
    // The first key is the one that looks where everything is mentioned.
    try change(text + "kpi other = kpi1 + \n")
    try change(text)
    try measure("keystroke: its problems") { round in
      try change(round % 2 == 0 ? text.replacing("unit      EUR", with: "unit      EUX") : text)
    }
    try measure("keystroke: what fits there") { _ in
      let line = text.split(separator: "\n").firstIndex { $0.contains(" + kpi") } ?? 0
      let place: [String: Any] = ["line": line, "character": 62]
      _ = try editor.request(
        "textDocument/completion", ["textDocument": ["uri": uri], "position": place])
    }
  }

  private func measure(_ name: String, _ body: (Int) throws -> Void) rethrows {
    var measurement = Measurement(name)
    for round in 0..<20 {
      let start = Date()
      try body(round)
      measurement.add(seconds: Date().timeIntervalSince(start), work: 0)
    }
    print(measurement.line)
  }

  /// Changes the document and waits for its problems.
  private func change(_ text: String) throws {
    try editor.change(uri, text)
    _ = try editor.problems(uri)
  }
}
