import Foundation
import Testing

/// What a new user types into a file of the demo, and what comes back.
@Suite(.timeLimit(.minutes(2))) struct SessionTests {
  /// A mistake, the message it gets and, where one is offered, the first fix.
  private struct Mistake {
    var typed: String
    var code: String
    var fix: String?

    init(_ typed: String, _ code: String, _ fix: String? = nil) {
      (self.typed, self.code, self.fix) = (typed, code, fix)
    }
  }

  private static let mistakes = [
    Mistake("kpi a = SUM(orders.amount)", "K1208", "write `sum`"),
    Mistake("kpi a = count(*)", "K1206"),
    Mistake("kpi a = sum(order.amount)", "K2301", "write `orders`"),
    Mistake("kpi a = sum(orders.amout)", "K2302", "write `amount`"),
    Mistake("kpi a = sum(amount)", "K4011", "write `orders.amount`"),
    Mistake("kpi a = sum(orders.amount) / count(visits) { unit EUR }", "K3001"),
    Mistake("kpi a = sum(orders.amount) where channel = \"email\"", "K1110"),
    Mistake("kpi a = sum(orders.amount where channel == \"email\")", "K1201", "write `is`"),
    Mistake("kpi a = sum(orders.amount where channel is email)", "K3108", "put it in quotes"),
    Mistake("kpi a = average(orderConversion)", "K4002"),
    Mistake("kpi a = sum(orders.amount) { goal >= 1000 EUR by 2026-13 }", "K1006"),
    Mistake("kpi a = sum(orders.amount) { threshold green < 5 < red }", "K5002"),
    Mistake(
      "kpi a = sum(orders.amount) {\n  unit EUR\n\nkpi b = count(orders)", "K1107",
      "close the block here"),
    Mistake("kpi a = sum(orders.amount", "K1106", "close the parenthesis here"),
    Mistake("kpi a = sales { goal >= 1.000,50 EUR }", "K1005", "write `1_000.50`"),
    Mistake("kpi a = sales { by period }", "K2308"),
    Mistake("kpi sales = sum(orders.amount)", "K2001"),
    Mistake("kpi a = sum(orders.amount) group by channel", "K1207"),
    Mistake("kpi a = sum(orders.amount) - 20%", "K3005", "change it relatively"),
    Mistake("kpi a = sum(orders.amount) + count(visits)", "K3002"),
    Mistake("kpi a = sales / siteTrafic", "K2301", "write `siteTraffic`"),
    Mistake("kpi a = if sales > 0 EUR then 1", "K1109"),
    Mistake("kpi a = sum(orders.amount) { better up }", "K2011"),
    Mistake("kpi a = sum(orders.amount) { unit EURO }", "K2307", "write `EUR`"),
    Mistake("kpi a = sum(orders.amount) { by chanel }", "K2308", "write `channel`"),
    Mistake("kpi a = orders.amount", "K2310"),
    Mistake("KPI a = sales", "K1101", "write `kpi`"),
    Mistake("kpi a = sum(orders.amount) { goal >= 5% }", "K3011"),
  ]

  private func demo() throws -> EditorClient {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "kpis/demo")
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".kpi") {
      files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    let client = try EditorClient(files)
    try client.open("mine.kpi", "")
    return client
  }

  /// The errors of a text typed into the file, and the fixes offered.
  private func type(
    _ text: String, _ client: EditorClient
  ) throws -> (errors: [[String: Any]], fixes: [[String: Any]]) {
    try client.change("mine.kpi", text)
    let all: [String: Any] = [
      "start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0],
    ]
    let actions = try client.request(
      "textDocument/codeAction",
      ["textDocument": ["uri": client.uri("mine.kpi")], "range": all, "context": [:]])
    let told = client.notifications.last { message in
      let parameters = message["params"] as? [String: Any]
      return parameters?["uri"] as? String == client.uri("mine.kpi")
    }
    let problems = (told?["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]] ?? []
    let fixes = (actions["result"] as? [[String: Any]] ?? []).filter {
      $0["kind"] as? String == "quickfix"
    }
    return (problems.filter { $0["severity"] as? Int == 1 }, fixes)
  }

  @Test func likelyMistakesAreToldAndMended() throws {
    let client = try demo()
    for mistake in SessionTests.mistakes {
      let (errors, fixes) = try type(mistake.typed, client)
      #expect(errors.map { $0["code"] as? String } == [mistake.code], "\(mistake.typed)")
      guard let title = mistake.fix else { continue }
      let fix = fixes.first
      #expect(fix?["title"] as? String == title, "\(mistake.typed)")
      let changes = (fix?["edit"] as? [String: Any])?["changes"] as? [String: [[String: Any]]]
      let mended = apply(changes?[client.uri("mine.kpi")] ?? [], to: mistake.typed)
      #expect(try type(mended, client).errors.isEmpty, "\(mended)")
    }
    #expect(try type("kpi a = sum(orders.amount) { unit EUR }", client).errors.isEmpty)
  }

  /// Applies edits of one line each, the last first.
  private func apply(_ edits: [[String: Any]], to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for edit in edits.reversed() {
      guard let range = edit["range"] as? [String: [String: Int]], let start = range["start"],
        let end = range["end"], let line = start["line"], line == end["line"],
        let from = start["character"], let to = end["character"]
      else { continue }
      var units = Array(lines[line].utf16)
      units.replaceSubrange(from..<to, with: Array((edit["newText"] as? String ?? "").utf16))
      lines[line] = String(decoding: units, as: UTF16.self)
    }
    return lines.joined(separator: "\n")
  }
}
