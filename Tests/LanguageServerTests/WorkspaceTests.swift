import Foundation
import Testing

/// Files as they are in the world: of every kind, in several folders, coming and going.
@Suite(.timeLimit(.minutes(2))) struct WorkspaceTests {
  private static let watching = [
    "workspace": [
      "codeLens": ["refreshSupport": true],
      "didChangeWatchedFiles": ["dynamicRegistration": true],
    ]
  ]

  private func codes(_ problems: [[String: Any]]) -> [String?] {
    problems.map { $0["code"] as? String }
  }

  private func text(_ hover: Any?) -> String {
    let contents = (hover as? [String: Any])?["contents"] as? [String: Any]
    return contents?["value"] as? String ?? ""
  }

  /// Says that files changed on disk: 1 for new ones, 2 for others, 3 for those that are gone.
  private func tell(_ client: EditorClient, _ name: String, _ type: Int) throws {
    let change: [String: Any] = ["uri": client.uri(name), "type": type]
    try client.notify("workspace/didChangeWatchedFiles", ["changes": [change]])
  }

  @Test func linesMayEndAsOnWindows() throws {
    let text = "unit deal\r\n// 😀é\r\nmeasure a = 1 deal\r\nkpi b = a + c\r\n"
    let client = try EditorClient(["a.kpi": text])
    try client.open("a.kpi")
    let problem = try #require(try client.problems("a.kpi").first)
    let range = problem["range"] as? [String: [String: Int]]
    #expect(range?["start"] == ["line": 3, "character": 12])
    #expect(range?["end"] == ["line": 3, "character": 13])
    let place = ["line": 3, "character": 12]
    let end = ["line": 3, "character": 13]
    try client.change("a.kpi", "a", range: ["start": place, "end": end])
    #expect(try client.problems("a.kpi").isEmpty)
    let edit = try client.ask("rename", "a.kpi", at: "a = 1", ["newName": "first"])
    let changes = (edit as? [String: Any])?["changes"] as? [String: [[String: Any]]]
    #expect(changes?[client.uri("a.kpi")]?.count == 3)
  }

  @Test func filesOutsideAndWithoutAFolderStandAlone() throws {
    let client = try EditorClient(
      ["in/a.kpi": "measure a = 1\n", "out/b.kpi": "kpi b = a\n", "out/c.kpi": "kpi b = 1\n"],
      folders: ["in"])
    try client.open("out/b.kpi")
    #expect(codes(try client.problems("out/b.kpi")) == ["K2301"])
    let uri = "untitled:Untitled-1"
    let document: [String: Any] = [
      "uri": uri, "languageId": "kpi", "version": 1, "text": "unit deal\nkpi x = 1 deal {\n",
    ]
    try client.notify("textDocument/didOpen", ["textDocument": document])
    let symbols = try client.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": uri]])["result"]
    #expect((symbols as? [[String: Any]])?.map { $0["name"] as? String } == ["deal", "x"])
    let hover = try client.request(
      "textDocument/hover",
      ["textDocument": ["uri": uri], "position": ["line": 1, "character": 4]])
    #expect(text(hover["result"]).contains("kpi x : deal"))
    let told = client.notifications.compactMap { $0["params"] as? [String: Any] }
      .last { $0["uri"] as? String == uri }
    #expect(codes(told?["diagnostics"] as? [[String: Any]] ?? []) == ["K1107"])
  }

  @Test func aFileThatIsNotSavedYetBelongsToItsFolder() throws {
    let client = try EditorClient(["a.kpi": "measure a = 1\n"])
    try client.open("new.kpi", "kpi b = a + nothing\n")
    #expect(codes(try client.problems("new.kpi")) == ["K2301"])
    try client.change("new.kpi", "kpi b = a\n")
    #expect(try client.problems("new.kpi").isEmpty)
  }

  @Test func filesThatGoAndComeAreFollowed() throws {
    let client = try EditorClient(
      ["a.kpi": "measure a = 1\n", "b.kpi": "kpi b = a\n", "c.kpi": "kpi c = nothing\n"],
      capabilities: WorkspaceTests.watching)
    try client.open("b.kpi")
    #expect(codes(try client.problems("c.kpi")) == ["K2301"])
    #expect(try client.problems("b.kpi").isEmpty)
    let files = FileManager.default
    try files.removeItem(at: client.folder.appending(path: "c.kpi"))
    try tell(client, "c.kpi", 3)
    #expect(try client.problems("c.kpi").isEmpty)
    try files.moveItem(
      at: client.folder.appending(path: "a.kpi"), to: client.folder.appending(path: "a.txt"))
    try tell(client, "a.kpi", 3)
    #expect(codes(try client.problems("b.kpi")) == ["K2301"])
    try client.write("measure a = 2\n", to: "d.kpi")
    try tell(client, "d.kpi", 1)
    #expect(try client.problems("b.kpi").isEmpty)
    #expect(
      client.notifications.contains { $0["method"] as? String == "client/registerCapability" })
  }

  @Test func anEditorWithoutFoldersHasARoot() throws {
    let client = try EditorClient(
      ["a.kpi": "measure a = 1\n", "b.kpi": "kpi b = a\n"], isInitialized: false)
    _ = try client.request(
      "initialize",
      [
        "rootUri": client.folder.absoluteString, "workspaceFolders": [Any](),
        "capabilities": [String: Any](),
      ])
    try client.open("b.kpi")
    #expect(try client.problems("b.kpi").isEmpty)
  }

  @Test func twoFoldersAreTwoPrograms() throws {
    let client = try EditorClient(
      [
        "one/a.kpi": "kpi a = 1\n", "one/b.kpi": "kpi b = a\n", "two/a.kpi": "kpi a = 2\n",
        "three/a.kpi": "kpi z = 3\n",
      ],
      folders: ["one", "two"])
    try client.open("one/b.kpi")
    try client.open("two/a.kpi")
    #expect(try client.problems("one/b.kpi").isEmpty)
    #expect(try client.problems("two/a.kpi").isEmpty)
    func names() throws -> [String?] {
      let found = try client.request("workspace/symbol", ["query": ""])["result"]
      return (found as? [[String: Any]] ?? []).map { $0["name"] as? String }.sorted {
        ($0 ?? "") < ($1 ?? "")
      }
    }
    #expect(try names() == ["a", "a", "b"])
    let folder = { (name: String) in ["uri": client.uri(name), "name": name] }
    try client.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [folder("three")], "removed": [folder("one")]]])
    try client.open("three/a.kpi")
    // Without its folder the file is a program by itself, in which nothing is called `a`.
    #expect(codes(try client.problems("one/b.kpi")) == ["K2301"])
  }

  @Test func aBrokenFileLeavesTheOthersTheirAnswers() throws {
    var files = SampleShop.files
    files["broken.kpi"] = "kpi = = {{{ \"\nkpi revenuePerVisit 2 +\ndataset \u{200B} from\n"
    let client = try EditorClient(files)
    try client.open("figures.kpi")
    let hover = text(try client.ask("hover", "figures.kpi", at: "leadCount)"))
    #expect(hover.contains("measure leadCount : lead"))
    #expect(!(try client.problems("broken.kpi")).isEmpty)
  }

  @Test func aHugeFileIsAnswered() throws {
    let lines = (0..<8_000).map { number in
      "kpi k\(number) = \(number % 10 == 0 ? "1" : "k\(number - 1)") + 1 { better higher }"
    }
    let client = try EditorClient(["a.kpi": lines.joined(separator: "\n")])
    try client.open("a.kpi")
    #expect(text(try client.ask("hover", "a.kpi", at: "k7999")).contains("kpi k7999 : number"))
    try client.change("a.kpi", "kpi last = k1 + \n" + lines.joined(separator: "\n"))
    let offers =
      try client.ask(
        "completion", "a.kpi", at: "+ \n", skip: 2, in: "kpi last = k1 + \n") as? [String: Any]
    #expect((offers?["items"] as? [Any])?.count == 200)
    #expect(offers?["isIncomplete"] as? Bool == true)
  }

  @Test func lensesAreShownAnewWhenDataChanges() throws {
    let client = try EditorClient(SampleShop.files, capabilities: WorkspaceTests.watching)
    try client.open("figures.kpi")
    let document = ["textDocument": ["uri": client.uri("figures.kpi")]]
    func title() throws -> String {
      let lenses = try client.request("textDocument/codeLens", document)["result"]
      let command = (lenses as? [[String: Any]])?.first?["command"] as? [String: Any]
      return command?["title"] as? String ?? ""
    }
    func awaitTitle(_ start: String) throws -> Bool {
      for _ in 0..<100 where try !title().hasPrefix(start) { Thread.sleep(forTimeInterval: 0.1) }
      return try title().hasPrefix(start)
    }
    #expect(try awaitTitle("1,000.00 €/visit in 2026-02 · status green"))
    try client.write(
      SampleShop.files["visits.csv", default: ""] + "\nv4,2026-02-28,email,1\n", to: "visits.csv")
    let refreshes = { () in
      client.notifications.count { $0["method"] as? String == "workspace/codeLens/refresh" }
    }
    let before = refreshes()
    try tell(client, "visits.csv", 2)
    #expect(try awaitTitle("500.00 €/visit in 2026-02"))
    #expect(refreshes() > before)
  }

  @Test func anEvaluationCanBeTakenBack() throws {
    let client = try EditorClient(SampleShop.files)
    let rows = (0..<400_000).map { "v\($0),2026-01-0\($0 % 9 + 1),ads,\($0 % 7)" }
    let large = "visitId,day,channel,pageViews\n" + rows.joined(separator: "\n") + "\n"
    try client.write(large, to: "visits.csv")
    try client.open("figures.kpi")
    let answer = try client.cancelled(
      "workspace/executeCommand",
      ["command": "kpi.evaluate", "arguments": [client.uri("figures.kpi"), "deepShare"]])
    let code = (answer["error"] as? [String: Any])?["code"] as? Int
    #expect(code == -32800)
    #expect(try client.request("workspace/symbol", ["query": ""])["result"] != nil)
  }
}
