import Foundation
import Testing

/// What editors ask for beside the oldest questions.
@Suite(.timeLimit(.minutes(2))) struct RequestTests {
  private typealias Object = [String: Any]

  private func editor(_ files: [String: String] = SampleShop.files) throws -> EditorClient {
    let client = try EditorClient(files)
    try client.open("figures.kpi")
    return client
  }

  private func list(_ client: EditorClient, _ method: String, _ parameters: Object) throws
    -> [Object]
  {
    try client.request(method, parameters)["result"] as? [Object] ?? []
  }

  private func lines(_ range: Any?) -> [Int]? {
    let range = range as? [String: [String: Int]]
    return range.map { [$0["start"]?["line"] ?? -1, $0["end"]?["line"] ?? -1] }
  }

  @Test func theTokensOfSomeLinesAreThoseOfAllThatStandThere() throws {
    let client = try editor()
    let document = ["uri": client.uri("figures.kpi")]
    func tokens(_ method: String, _ more: Object = [:]) throws -> [[Int]] {
      let asked: Object = ["textDocument": document]
      let answer = try client.request(
        "textDocument/semanticTokens/" + method, asked.merging(more) { $1 })
      let data = (answer["result"] as? Object)?["data"] as? [Int] ?? []
      var (line, column) = (0, 0)
      return stride(from: 0, to: data.count, by: 5).map { first in
        column = data[first + 1] + (data[first] == 0 ? column : 0)
        line += data[first]
        return [line, column] + data[(first + 2)..<(first + 5)]
      }
    }
    let range = ["start": ["line": 3, "character": 0], "end": ["line": 8, "character": 0]]
    let part = try tokens("range", ["range": range])
    #expect(try part == tokens("full").filter { (3..<8).contains($0[0]) })
    #expect(part.count > 15)
    let none = ["start": ["line": 8, "character": 0], "end": ["line": 3, "character": 0]]
    let refused = try client.request(
      "textDocument/semanticTokens/range", ["textDocument": document, "range": none])
    #expect((refused["error"] as? Object)?["code"] as? Int == -32602)
  }

  @Test func filesThatAreNamedAreLinks() throws {
    var files = SampleShop.files
    files["figures.kpi"] = """
      use "shared"
      dataset one from "visits.csv" { row visit }
      dataset many from "data/*.csv" { row lead }
      dataset none from "nothing.csv" { row deal }
      dataset input from "-" { row page }
      """
    files["shared/b.kpi"] = "unit deal\n"
    files["shared/a.kpi"] = "unit page\n"
    files["data/2.csv"] = "a\n"
    files["data/1.csv"] = "a\n"
    let client = try editor(files)
    let document = ["textDocument": ["uri": client.uri("figures.kpi")]]
    let links = try list(client, "textDocument/documentLink", document)
    #expect(
      links.map { $0["target"] as? String } == [
        client.uri("shared/a.kpi"), client.uri("visits.csv"), client.uri("data/1.csv"),
      ])
    #expect(
      links.first?["range"] as? [String: [String: Int]] == [
        "start": ["line": 0, "character": 4], "end": ["line": 0, "character": 12],
      ])
  }

  @Test func usesAndNeedsCanBeFollowed() throws {
    let client = try editor()
    let found = try client.ask("prepareCallHierarchy", "figures.kpi", at: "leadCount")
    let item = try #require((found as? [Object])?.first)
    #expect(item["name"] as? String == "leadCount")
    func names(_ method: String, _ end: String, of item: Object) throws -> [String] {
      let calls = try list(client, "callHierarchy/" + method, ["item": item])
      return calls.compactMap { ($0[end] as? Object)?["name"] as? String }
    }
    #expect(try names("incomingCalls", "from", of: item) == ["revenuePerVisit", "worked example"])
    #expect(try names("outgoingCalls", "to", of: item) == ["leads", "leads.qualified"])
    let calls = try list(client, "callHierarchy/incomingCalls", ["item": item])
    let caller = try #require(calls.first?["from"] as? Object)
    #expect(
      try names("outgoingCalls", "to", of: caller) == [
        "engagement", "closeRate", "leadCount", "visitCount",
      ])
    #expect(lines((calls.first?["fromRanges"] as? [Any])?.first) == [7, 7])
    #expect(try client.ask("prepareCallHierarchy", "figures.kpi", at: "better") is NSNull)
  }

  @Test func offersAreToldWholeWhenOneIsLookedAt() throws {
    let client = try editor()
    let text = SampleShop.figures + "\nkpi x = leadC"
    try client.change("figures.kpi", text)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let answer = try client.request(
      "textDocument/completion",
      [
        "textDocument": ["uri": client.uri("figures.kpi")],
        "position": ["line": line, "character": 13],
      ])
    let items = (answer["result"] as? Object)?["items"] as? [Object] ?? []
    let item = try #require(items.first { $0["label"] as? String == "leadCount" })
    let resolved = try client.request("completionItem/resolve", item)["result"] as? Object
    let words = (resolved?["documentation"] as? Object)?["value"] as? String ?? ""
    #expect(words.contains("count(leads where qualified)") && words.contains("in leads.csv"))
    #expect(resolved?["textEdit"] != nil)
    // What an editor made up, or kept of a program that has changed, comes back as it is.
    for item in [["label": "x", "data": ["uri": client.uri("figures.kpi")]], ["label": "y"]] {
      let answer = try client.request("completionItem/resolve", item)
      #expect(answer["result"] != nil || answer["error"] != nil)
    }
  }

  @Test func whatNothingUsesIsFaded() throws {
    let client = try editor(["figures.kpi": "measure a = 1\nmeasure b = 2\nkpi c = b + d\n"])
    let problems = try client.problems("figures.kpi")
    let tags = problems.map { [$0["code"] as? String ?? "", "\($0["tags"] ?? "none")"] }
    #expect(tags.contains { $0[0] == "K2301" && $0[1] == "none" })
    try client.change("figures.kpi", "measure a = 1\nmeasure b = 2\nkpi c = b\n")
    let unused = try #require(try client.problems("figures.kpi").first)
    #expect(unused["code"] as? String == "K6002" && unused["tags"] as? [Int] == [1])
  }

  // MARK: Problems that are asked for

  private static var asking: Object {
    [
      "textDocument": ["diagnostic": Object()],
      "workspace": ["diagnostics": ["refreshSupport": true]],
    ]
  }

  private func asked(_ client: EditorClient, _ name: String, after id: String? = nil) throws
    -> Object
  {
    var parameters: Object = ["textDocument": ["uri": client.uri(name)]]
    if let id { parameters["previousResultId"] = id }
    let answer = try client.request("textDocument/diagnostic", parameters)
    return try #require(answer["result"] as? Object)
  }

  private func codes(_ report: Object) -> [String]? {
    (report["items"] as? [Object])?.compactMap { $0["code"] as? String }
  }

  private func told(_ client: EditorClient, _ name: String) -> [[String]] {
    client.notifications.compactMap { $0["params"] as? Object }
      .filter { $0["uri"] as? String == client.uri(name) }
      .compactMap { ($0["diagnostics"] as? [Object])?.compactMap { $0["code"] as? String } }
  }

  @Test func anEditorThatAsksForProblemsIsToldThoseOfOtherFiles() throws {
    let client = try EditorClient(
      [
        "a.kpi": "measure a = 1\nmeasure w = 2\n", "b.kpi": "kpi b = a\n", "c.kpi": "kpi c = w\n",
      ],
      capabilities: Self.asking)
    try client.open("a.kpi")
    try client.open("b.kpi")
    let first = try asked(client, "b.kpi")
    #expect(codes(first) == [])
    let id = try #require(first["resultId"] as? String)
    #expect(try asked(client, "b.kpi", after: id)["kind"] as? String == "unchanged")
    try client.change("a.kpi", "measure z = 1\n")
    #expect(codes(try asked(client, "b.kpi", after: id)) == ["K2301"])
    #expect(codes(try asked(client, "a.kpi")) == [])
    let isRefreshed = client.notifications.contains {
      $0["method"] as? String == "workspace/diagnostic/refresh"
    }
    #expect(isRefreshed)
    #expect(told(client, "c.kpi") == [["K2301"]])
    #expect(told(client, "a.kpi").isEmpty && told(client, "b.kpi").isEmpty)
    // A file that is opened is asked about, one that is closed is told of.
    try client.open("c.kpi")
    #expect(codes(try asked(client, "c.kpi")) == ["K2301"])
    #expect(told(client, "c.kpi") == [["K2301"], []])
    try client.notify("textDocument/didClose", ["textDocument": ["uri": client.uri("b.kpi")]])
    #expect(codes(try asked(client, "c.kpi")) == ["K2301"])
    #expect(told(client, "b.kpi").last == ["K2301"])
  }

  @Test func onlyAnEditorThatCanBeToldToAskAgainAsks() throws {
    for (capabilities, asks) in [
      (Self.asking, true), (["textDocument": ["diagnostic": Object()]], false), ([:], false),
    ] {
      let client = try EditorClient(isInitialized: false)
      let answer = try client.request("initialize", ["capabilities": capabilities])
      let found = (answer["result"] as? Object)?["capabilities"] as? Object
      #expect((found?["diagnosticProvider"] != nil) == asks)
    }
  }

  // MARK: Trouble

  @Test func aDocumentThatIsNoLongerKnownIsSaidAloud() throws {
    let client = try editor()
    let place = ["line": -1, "character": 0]
    try client.change("figures.kpi", "x", range: ["start": place, "end": place])
    _ = try client.request("workspace/symbol", ["query": ""])
    let shown = client.notifications.filter { $0["method"] as? String == "window/showMessage" }
    let words = (shown.first?["params"] as? Object)?["message"] as? String ?? ""
    #expect(shown.count == 1 && words.contains("figures.kpi") && words.contains("open it again"))
  }

  @Test func aProgramThatCannotBeReadIsSaidAloudOnce() throws {
    let client = try EditorClient(["a.kpi": "kpi a = 1\n"])
    try client.write("", to: "huge.kpi")
    let huge = try FileHandle(forUpdating: client.folder.appending(path: "huge.kpi"))
    try huge.truncate(atOffset: 1 << 30)
    try huge.close()
    try client.open("a.kpi")
    for text in ["kpi a = 2\n", "kpi a = 3\n"] {
      try client.change("a.kpi", text)
      try client.notify("textDocument/didSave", ["textDocument": ["uri": client.uri("a.kpi")]])
      _ = try client.request("workspace/symbol", ["query": ""])
    }
    let shown = client.notifications.filter { $0["method"] as? String == "window/showMessage" }
    let words = shown.compactMap { ($0["params"] as? Object)?["message"] as? String }
    #expect(words.count == 1 && words.first?.contains("huge.kpi is larger than") == true)
  }
}
