import Foundation
import Testing

/// What is offered where, and in which order.
@Suite(.timeLimit(.minutes(2))) struct CompletionTests {
  private func offers(_ typed: String) throws -> [String] {
    let client = try EditorClient(SampleShop.files)
    let parts = typed.split(separator: "|", omittingEmptySubsequences: false)
    let before = SampleShop.figures + "\n" + parts[0]
    try client.open("figures.kpi", before + parts[1])
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let position = ["line": lines.count - 1, "character": lines.last?.utf16.count ?? 0]
    let answer = try client.request(
      "textDocument/completion",
      ["textDocument": ["uri": client.uri("figures.kpi")], "position": position])
    let items = (answer["result"] as? [String: Any])?["items"] as? [[String: Any]] ?? []
    return items.sorted { left, right in
      (left["sortText"] as? String ?? "") < (right["sortText"] as? String ?? "")
    }.compactMap { $0["label"] as? String }
  }

  @Test(arguments: [
    ("kpi x = leadCount - |", ["leadCount"]), ("kpi x = visitCount + |", ["visitCount"]),
    ("kpi x = count(visits) < |", ["visitCount"]),
    ("kpi x = (engagement * closeRate) + |", []),
    ("kpi x = count(|)", ["leads", "visits"]),
    ("kpi x = count(leads where |)", ["qualified"]),
    ("kpi x = sum(|)", ["visits.pageViews"]), ("kpi x = sum(visits.|)", ["channel", "day"]),
    ("kpi x = count(leads) / count(visits) {\n  unit |", ["lead/visit"]),
    ("kpi x = engagement * closeRate {\n  unit |", ["EUR/lead"]),
    ("kpi x = visitCount {\n  goal >= |", ["visitCount"]),
    ("kpi x = visitCount {\n  better |", ["higher", "lower"]),
    ("kpi x = visitCount { every |", ["hour", "day", "week"]),
    ("kpi x = visitCount {\n  by |", ["channel", "day", "isDeep"]),
    ("dataset a from \"a.csv\" {\n  who : id |", ["lead", "visit"]),
    ("calendar {\n  year starts |", ["january", "february"]), ("input a : EUR/|", ["EUR", "deal"]),
    ("objective o \"why\" {\n  watch |", ["deepShare", "leadCount"]), ("// kpi |", []),
    ("kpi x = visitCount { label \"|\" }", []), ("kpi |", []),
  ])
  func whatFitsComesFirst(typed: String, expected: [String]) throws {
    let offers = try offers(typed)
    #expect(Array(offers.prefix(expected.count)) == expected, "\(typed): \(offers.prefix(8))")
    if expected.isEmpty, !typed.contains("+") { #expect(offers.isEmpty, "\(typed)") }
  }

  /// Where a word would be wrong, nothing is offered; where one of few is meant, those are.
  @Test(arguments: [
    ("/|", []), ("unit a, |", []), ("kpi x = visitCount { goal >= 5 visit by |", []),
    ("kpi x = visitCount { threshold |", ["red", "amber", "green"]),
    ("kpi x = visitCount { threshold red < 3 visit <= |", ["amber", "green"]),
    ("kpi x = visitCount { threshold red < |", ["visitCount"]),
    ("dataset a from \"visits.csv\" { size = pageViews banded |", []),
    ("dataset a from \"visits.csv\" { size = pageViews banded low < 3 <= |", []),
    ("kpi x = visitCount { alert critical |", ["when"]),
    ("kpi x = visitCount { alert when value < 3 visit for |", []),
    ("kpi x = visitCount { settles |", ["after"]),
    ("kpi x = visitCount { needs |", ["deepShare", "leadCount"]),
    ("kpi y = 1 { tags sales }\nkpi x = visitCount { tags |", ["sales"]),
    ("kpi x = previous(visitCount, |", ["1 year", "1 quarter"]),
    ("kpi x = toDate(visitCount, |", ["year", "quarter"]),
    ("calendar { working monday..friday 09:|", []), ("input r : EUR |", ["by", "every"]),
    ("input r : EUR by channel { |", []), ("input r : EUR = 10 est|", ["estimated"]),
    ("test \"t\" { expect visitCount at |", []), ("dataset a from \"visits.csv\" { read |", ["as"]),
    ("dataset a from \"visits.csv\" { read as |", ["delimiter", "decimal"]),
    ("dataset a from \"visits.csv\" {\n  day : date\n  row visit by |", ["day"]),
    ("dataset a from \"visits.csv\" {\n  day : |", ["text", "flag", "date"]),
    ("kpi x = count(leads where |", ["qualified", "channel", "day", "leadId"]),
    ("test \"t\" { given vis|", ["visitCount", "visits"]),
  ])
  func everyClauseHasItsOwnOffers(typed: String, expected: [String]) throws {
    let offers = try offers(typed)
    #expect(Array(offers.prefix(expected.count)) == expected, "\(typed): \(offers.prefix(8))")
    if expected.isEmpty { #expect(offers.isEmpty, "\(typed): \(offers.prefix(8))") }
  }

  /// What files hold may be known a moment later.
  @Test(arguments: [
    ("kpi x = count(leads where channel is |)", ["\"ads\"", "\"email\""]),
    ("kpi x = count(leads where channel is \"|\")", ["\"ads\"", "\"email\""]),
    ("kpi x = count(leads where channel is \"em|", ["\"email\""]),
    ("kpi x = count(leads where channel in (\"ads\", |", ["\"ads\"", "\"email\""]),
    ("kpi x = visitCount {\n  where channel is not |", ["\"ads\"", "\"email\""]),
    ("kpi x = visitCount {\n  for channel is \"|\"", ["\"ads\"", "\"email\""]),
    ("dataset a from |", ["\"leads.csv\"", "\"visits.csv\""]),
    ("dataset a from \"vis|\" { row visit }", ["\"visits.csv\""]),
    (
      "dataset a from \"visits.csv\" {\n  visitId : id visit\n  d : date from |",
      ["\"day\"", "\"channel\"", "\"pageViews\"", "\"visitId\""]
    ),
    ("dataset a from \"visits.csv\" {\n  d : date from \"|\"\n}", ["\"visitId\"", "\"day\""]),
    ("dataset a from \"visits.csv\" {\n  day : date\n  pag|\n}", ["pageViews"]),
    ("kpi x = visitCount { label \"|\" }", []),
  ])
  func whatFilesHoldIsOffered(typed: String, expected: [String]) throws {
    var found: [String] = []
    for _ in 0..<50 where Array(found.prefix(expected.count)) != expected || found.isEmpty {
      found = try offers(typed)
      if expected.isEmpty { break }
    }
    #expect(Array(found.prefix(expected.count)) == expected, "\(typed): \(found.prefix(8))")
    if expected.isEmpty { #expect(found.isEmpty) }
  }

  @Test func blocksHaveTheirWords() throws {
    #expect(try offers("k|").contains("kpi"))
    let words = try offers("kpi x = visitCount {\n  b|\n}")
    #expect(words.contains("better") && words.contains("by") && !words.contains("row"))
    #expect(try offers("dataset a from \"a.csv\" {\n  |\n}").contains("row"))
    #expect(try offers("use |").contains("sales"))
  }

  @Test(arguments: [
    ("kpi x = sum(visits.pageViews w|)", ["where"]), ("kpi x = visitCount o|", ["otherwise"]),
    ("kpi x = count(leads where channel is|)", ["is", "is not", "is missing"]),
    ("kpi x = if visitCount > 10 visit t|", ["then"]), ("input x : EUR = 10 est|", ["estimated"]),
    ("kpi x = total(visitCount o|", ["over"]), ("kpi x = leadCo|", ["leadCount"]),
    ("kpi x = su|", ["sum"]), ("kpi x = Count|", ["count", "leadCount", "visitCount"]),
    ("dataset a from \"a.csv\" {\n  who : text f|", ["from"]), ("dataset visits f|", ["from"]),
    ("kpi x = visitCount { goal >= 5 visit b|", ["by"]),
    ("kpi x = visitCount { goal >= 5 by 2027-|", []),
  ])
  func wordsGoOnWhatIsThere(typed: String, expected: [String]) throws {
    let offers = try offers(typed)
    #expect(Array(offers.prefix(expected.count)) == expected, "\(typed): \(offers.prefix(8))")
    if expected.isEmpty { #expect(offers.isEmpty, "\(offers)") }
  }

  @Test func nothingIsOfferedTwiceNorToItself() throws {
    let types = try offers("dataset a from \"a.csv\" {\n  who : |")
    #expect(Set(types).count == types.count)
    #expect(try !offers("kpi visitTotal = visit|").contains("visitTotal"))
  }

  @Test func signatureHelpFollowsTheArguments() throws {
    let client = try EditorClient(SampleShop.files)
    let text = "kpi x = percentile(visits.pageViews, "
    try client.open("figures.kpi", text)
    let answer =
      try client.ask("signatureHelp", "figures.kpi", at: "views", skip: 0, in: "kpi x = views")
      as? [String: Any]
    #expect(answer == nil)
    let help = try client.ask(
      "signatureHelp", "figures.kpi", at: "end",
      in: String(repeating: " ", count: text.count) + "end")
    let object = try #require(help as? [String: Any])
    #expect(object["activeParameter"] as? Int == 1)
    let signatures = object["signatures"] as? [[String: Any]]
    #expect(signatures?.first?["label"] as? String == "percentile(x, 95)")
  }
}
