import Foundation
import Testing

/// Values of figures and outcomes of tests, found beside the conversation.
@Suite(.timeLimit(.minutes(2))) struct LiveValueTests {
  private func editor() throws -> EditorClient {
    let lenses = ["workspace": ["codeLens": ["refreshSupport": true]]]
    let client = try EditorClient(SampleShop.files, capabilities: lenses)
    try client.open("figures.kpi")
    return client
  }

  private func titles(_ client: EditorClient) throws -> [String?] {
    let document = ["textDocument": ["uri": client.uri("figures.kpi")]]
    let lenses = try client.request("textDocument/codeLens", document)["result"] as? [[String: Any]]
    return (lenses ?? []).map { ($0["command"] as? [String: Any])?["title"] as? String }
  }

  /// Waits until the server asks for lenses to be shown anew.
  private func awaitRefresh(_ client: EditorClient) throws {
    while true {
      let message = try client.receive()
      if message["method"] as? String == "workspace/codeLens/refresh" { return }
    }
  }

  @Test func lensesShowValuesOnceTheyAreKnown() throws {
    let client = try editor()
    #expect(try titles(client) == ["Evaluate", "Evaluate", "Run test"])
    try awaitRefresh(client)
    let known = try titles(client)
    let worth = "1,000.00 €/visit in 2026-02 · status green · rests on an estimate"
    #expect(known.first == worth)
    try client.change("figures.kpi", "// above\n" + SampleShop.figures)
    #expect(try titles(client).first == worth + " (before the change)")
    try awaitRefresh(client)
    #expect(try titles(client).first == worth)
  }

  @Test func lensesShowHowTestsEnded() throws {
    let client = try editor()
    let wrong = SampleShop.figures.replacing("is 10 EUR/visit", with: "is 11 EUR/visit")
    for (text, title) in [(SampleShop.figures, "✓ Run test"), (wrong, "✗ Run test")] {
      try client.change("figures.kpi", text)
      #expect(try titles(client).last == "Run test")
      let arguments = [client.uri("figures.kpi"), "worked example"]
      _ = try client.request(
        "workspace/executeCommand", ["command": "kpi.runTest", "arguments": arguments])
      #expect(try titles(client).last == title)
    }
  }

  @Test func hoverFollowsTheData() throws {
    let client = try editor()
    func value() throws -> String {
      let hover = try client.ask("hover", "figures.kpi", at: "revenuePerVisit") as? [String: Any]
      return (hover?["contents"] as? [String: Any])?["value"] as? String ?? ""
    }
    // A slow machine may answer first that it is still at work.
    func awaitValue(_ words: String) throws -> Bool {
      for _ in 0..<40 where try !value().contains(words) { Thread.sleep(forTimeInterval: 0.1) }
      return try value().contains(words)
    }
    #expect(try awaitValue("**1,000.00 €/visit** in 2026-02"))
    try client.write(
      SampleShop.files["visits.csv", default: ""] + "\nv4,2026-02-28,email,1\n",
      to: "visits.csv")
    #expect(try awaitValue("**500.00 €/visit** in 2026-02"))
  }

  @Test func progressIsToldWhereItIsAskedFor() throws {
    let client = try editor()
    _ = try client.request(
      "workspace/executeCommand",
      [
        "command": "kpi.evaluate", "arguments": [client.uri("figures.kpi"), "deepShare"],
        "workDoneToken": "t",
      ])
    let kinds = client.notifications.filter { $0["method"] as? String == "$/progress" }
      .compactMap { (($0["params"] as? [String: Any])?["value"] as? [String: Any])?["kind"] }
    #expect(kinds.map { $0 as? String } == ["begin", "end"])
  }

  @Test func rangesAreFormattedByDeclaration() throws {
    let text = "measure a=1\nmeasure b=2\nmeasure c=3\n"
    let client = try EditorClient(["a.kpi": text])
    try client.open("a.kpi")
    let place = ["line": 1, "character": 3]
    let answer = try client.request(
      "textDocument/rangeFormatting",
      [
        "textDocument": ["uri": client.uri("a.kpi")], "range": ["start": place, "end": place],
        "options": [:],
      ])
    let edits = try #require(answer["result"] as? [[String: Any]])
    #expect(edits.map { $0["newText"] as? String } == ["measure b = 2"])
  }

  @Test func aNameThatWouldMeanSomethingElseIsRefused() throws {
    // A column goes before an input of its name, so the formula would read the column.
    let text = """
      dataset orders from "orders.csv" { time day : date; amount : EUR; tax : text }
      input rate : number = 2
      kpi a = sum(orders.amount * rate) { unit EUR }
      """
    let client = try EditorClient(["a.kpi": text])
    try client.open("a.kpi")
    #expect(try client.ask("rename", "a.kpi", at: "rate", ["newName": "tax"]) == nil)
    #expect(try client.ask("rename", "a.kpi", at: "rate", ["newName": "factor"]) != nil)
  }
}
