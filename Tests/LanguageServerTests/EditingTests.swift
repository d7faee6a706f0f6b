import Foundation
import Testing

/// What an editor does with a program: names, shapes, edits, tests.
@Suite(.timeLimit(.minutes(2))) struct EditingTests {
  private func editor(_ files: [String: String] = SampleShop.files) throws -> EditorClient {
    let client = try EditorClient(files)
    try client.open("figures.kpi")
    return client
  }

  private func list(_ client: EditorClient, _ method: String, _ more: [String: Any] = [:]) throws
    -> [[String: Any]]
  {
    let document: [String: Any] = ["textDocument": ["uri": client.uri("figures.kpi")]]
    let answer = try client.request(
      "textDocument/" + method, document.merging(more) { _, second in second })
    return answer["result"] as? [[String: Any]] ?? []
  }

  /// The text of a file after the edits of an answer.
  private func edited(_ client: EditorClient, _ name: String, _ answer: Any?) throws -> String {
    let changes = (answer as? [String: Any])?["changes"] as? [String: [[String: Any]]]
    let text = try String(contentsOf: client.folder.appending(path: name), encoding: .utf8)
    return apply(changes?[client.uri(name)] ?? [], to: text)
  }

  private func apply(_ edits: [[String: Any]], to text: String) -> String {
    var units = Array(text.utf16)
    var starts = [0]
    for (index, unit) in units.enumerated() where unit == 10 { starts.append(index + 1) }
    func offset(_ place: [String: Int]?) -> Int {
      starts[place?["line"] ?? 0] + (place?["character"] ?? 0)
    }
    let places = edits.map { edit in
      let range = edit["range"] as? [String: [String: Int]]
      return (offset(range?["start"]), offset(range?["end"]), edit["newText"] as? String ?? "")
    }
    for (start, end, new) in places.sorted(by: { $0.0 > $1.0 }) {
      units.replaceSubrange(start..<end, with: new.utf16)
    }
    return String(decoding: units, as: UTF16.self)
  }

  @Test func aFigureIsRenamedWhereverItIsNamed() throws {
    let client = try editor()
    let answer = try client.ask("rename", "figures.kpi", at: "leadCount", ["newName": "leads won"])
    let text = try edited(client, "figures.kpi", answer)
    #expect(text == SampleShop.figures.replacing("leadCount", with: "`leads won`"))
  }

  @Test func aSplitIsRenamedInAllDatasetsAndKeepsItsHeaders() throws {
    let client = try editor()
    let answer = try client.ask("rename", "figures.kpi", at: "channel", ["newName": "source"])
    #expect(try edited(client, "figures.kpi", answer).contains("by source; unit %"))
    let data = try edited(client, "data.kpi", answer)
    #expect(data.components(separatedBy: "source   : text from \"channel\"").count == 3)
    for (name, text) in [
      ("figures.kpi", try edited(client, "figures.kpi", answer)), ("data.kpi", data),
    ] {
      try client.open(name, text)
      #expect(try client.problems(name).isEmpty)
    }
  }

  @Test func namesThatAreTakenOrNoneAreRefused() throws {
    let client = try editor()
    for name in ["visitCount", "closeRate", "a`b", ""] {
      #expect(try client.ask("rename", "figures.kpi", at: "leadCount", ["newName": name]) == nil)
    }
    #expect(try client.ask("prepareRename", "figures.kpi", at: "better") is NSNull)
  }

  @Test func referencesAndHighlights() throws {
    let client = try editor()
    let all = try client.ask("references", "figures.kpi", at: "leadCount") as? [[String: Any]]
    #expect(all?.count == 3)
    let context = ["context": ["includeDeclaration": false]]
    let uses =
      try client.ask("references", "figures.kpi", at: "leadCount", context) as? [[String: Any]]
    #expect(uses?.count == 2)
    let visits = try client.ask("references", "figures.kpi", at: "visits") as? [[String: Any]]
    #expect(Set(visits?.compactMap { $0["uri"] as? String } ?? []).count == 2)
    let here = try client.ask("documentHighlight", "figures.kpi", at: "visits") as? [[String: Any]]
    #expect(here?.count == 2)
  }

  @Test func fixesAreOffered() throws {
    let client = try editor()
    let wrong = SampleShop.figures.replacing("* leadCount", with: "* leadCuont")
    try client.change("figures.kpi", wrong)
    let whole: [String: Any] = [
      "start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0],
    ]
    let actions = try list(client, "codeAction", ["range": whole, "context": [:]])
    let fix = try #require(actions.first { $0["kind"] as? String == "quickfix" })
    let changes = (fix["edit"] as? [String: Any])?["changes"] as? [String: [[String: Any]]]
    #expect(apply(changes?[client.uri("figures.kpi")] ?? [], to: wrong) == SampleShop.figures)
  }

  @Test func formattingGivesTheOneStyle() throws {
    let client = try editor(["figures.kpi": "unit   deal\nmeasure a=1+2 {unit   deal}\n"])
    let edits = try list(client, "formatting", ["options": [:]])
    let text = apply(edits, to: "unit   deal\nmeasure a=1+2 {unit   deal}\n")
    #expect(text == "unit deal\nmeasure a = 1 + 2 { unit deal }\n")
    try client.change("figures.kpi", text)
    #expect(try list(client, "formatting", ["options": [:]]).isEmpty)
  }

  @Test func shapesOfTheText() throws {
    let client = try editor()
    let names = try list(client, "documentSymbol").compactMap { $0["name"] as? String }
    #expect(names.prefix(3) == ["engagement", "closeRate", "visitCount"])
    let folds = try list(client, "foldingRange").map { $0["startLine"] as? Int }
    #expect(folds == [7, 16])
    let chain = try list(
      client, "selectionRange", ["positions": [["line": 7, "character": 28]]])
    var depth = 0
    var range: [String: Any]? = chain.first
    while let inner = range {
      depth += 1
      range = inner["parent"] as? [String: Any]
    }
    #expect(depth >= 6)
    let hints = try list(client, "inlayHint").compactMap { $0["label"] as? String }
    #expect(hints == [" : visit", " : lead"])
    let symbols = try client.request("workspace/symbol", ["query": "rpv"])["result"]
    #expect((symbols as? [[String: Any]])?.first?["name"] as? String == "revenuePerVisit")
  }

  @Test func semanticTokensCoverKeywordsAndNames() throws {
    let client = try editor(["figures.kpi": "unit deal // é😀\nmeasure a = 1\nkpi b = a + a\n"])
    let answer = try client.request(
      "textDocument/semanticTokens/full",
      ["textDocument": ["uri": client.uri("figures.kpi")]])
    let data = (answer["result"] as? [String: Any])?["data"] as? [Int]
    #expect(
      data == [
        0, 0, 4, 0, 0, 0, 5, 4, 9, 1, 0, 5, 6, 1, 0, 1, 0, 7, 0, 0, 0, 8, 1, 6, 1, 0, 2, 1, 4, 0,
        0, 2, 1, 3, 0, 1, 0, 3, 0, 0, 0, 4, 1, 6, 1, 0, 2, 1, 4, 0, 0, 2, 1, 6, 0, 0, 2, 1, 4, 0,
        0, 2, 1, 6, 0,
      ])
  }

  @Test func testsRunAndFiguresAreEvaluated() throws {
    let client = try editor()
    let lenses = try list(client, "codeLens").compactMap { $0["command"] as? [String: Any] }
    #expect(lenses.map { $0["title"] as? String } == ["Evaluate", "Evaluate", "Run test"])
    let answers = try lenses.map { command in
      try client.request(
        "workspace/executeCommand",
        ["command": command["command"] ?? "", "arguments": command["arguments"] ?? []])["result"]
    }
    #expect(
      (answers[0] as? String)?.hasPrefix("revenuePerVisit: 1,000.00 €/visit in 2026-02") == true)
    #expect((answers[2] as? String) == "✓ worked example")
  }

  @Test("75: a file that shrinks while it is evaluated is an error, not an end")
  func dataThatChanges() throws {
    let client = try editor()
    let rows = (0..<200_000).map { "v\($0),2026-01-0\($0 % 9 + 1),ads,\($0 % 7)" }
    let large = "visitId,day,channel,pageViews\n" + rows.joined(separator: "\n") + "\n"
    for round in 0..<3 {
      try client.write(large, to: "visits.csv")
      let arguments = [client.uri("figures.kpi"), "deepShare"]
      try client.send([
        "jsonrpc": "2.0", "id": "run\(round)", "method": "workspace/executeCommand",
        "params": ["command": "kpi.evaluate", "arguments": arguments],
      ])
      let handle = try FileHandle(forUpdating: client.folder.appending(path: "visits.csv"))
      try handle.truncate(atOffset: UInt64(40 + round))
      try handle.close()
      try client.change("figures.kpi", SampleShop.figures + "\n// \(round)")
    }
    let answer = try client.request("workspace/symbol", ["query": ""])
    #expect(answer["result"] != nil)
  }
}
