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
    try measure("open: its problems", rounds: 1) { _ in
      try editor.open(uri, text)
      _ = try editor.problems(uri)
    }
    // The first key is the one that looks where everything is mentioned.
    try measure("first keystroke", rounds: 1) { _ in try change(text + "kpi other = kpi1 + \n") }
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
    try runWhereAllDepends()
  }

  /// Prints what an edit takes in the file of the dataset that every KPI reads.
  private func runWhereAllDepends() throws {
    let path = project.folder.appendingPathComponent("data.kpi")
    let text = try String(contentsOf: path, encoding: .utf8)
    let uri = path.absoluteString
    try editor.open(uri, text)
    func keystroke(_ name: String, _ changed: String) throws {
      try measure(name, rounds: 10) { round in
        try editor.change(uri, round % 2 == 0 ? changed : text)
        // Asked about the program as it is, so that the check is waited for.
        _ = try editor.request(
          "textDocument/definition",
          ["textDocument": ["uri": uri], "position": ["line": 0, "character": 0]])
      }
    }
    try keystroke("dataset of all: a comment", text + "// why\n")
    try keystroke(
      "dataset of all: a new column", text.replacing("EUR\n", with: "EUR\n  by : text\n"))
    try keystroke("dataset of all: another file", text.replacing("sales.csv", with: "s.csv"))
    try keystroke("dataset of all: all break", text.replacing("amount", with: "price"))
  }

  private func measure(_ name: String, rounds: Int = 20, _ body: (Int) throws -> Void) rethrows {
    var measurement = Measurement(name)
    for round in 0..<rounds {
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
