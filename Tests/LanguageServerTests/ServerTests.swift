import Foundation
import Testing

/// What an editor sees of a program: problems, and what names mean.
@Suite(.timeLimit(.minutes(2))) struct ServerTests {
  private func editor() throws -> EditorClient {
    let client = try EditorClient(SampleShop.files)
    try client.open("figures.kpi")
    return client
  }

  private func text(_ hover: Any?) -> String {
    let contents = (hover as? [String: Any])?["contents"] as? [String: Any]
    return contents?["value"] as? String ?? ""
  }

  @Test func problemsFollowWhatIsTyped() throws {
    let client = try editor()
    #expect(try client.problems("figures.kpi").isEmpty)
    try client.change(
      "figures.kpi",
      SampleShop.figures.replacing("(engagement * closeRate)", with: "(engagement)"))
    let problems = try client.problems("figures.kpi")
    #expect(problems.contains { $0["code"] as? String == "K3001" })
    try client.change("figures.kpi", SampleShop.figures)
    #expect(try client.problems("figures.kpi").isEmpty)
  }

  @Test func problemsAreToldInTheLanguageOfTheEditor() throws {
    let client = try EditorClient(["a.kpi": "kpi a == 1\n"], locale: "fr-CA")
    try client.open("a.kpi")
    let problem = try #require(try client.problems("a.kpi").first)
    let words = problem["message"] as? String ?? ""
    #expect(words.hasPrefix("`==` s'écrit ici `is`, et une définition `=`\n"))
  }

  @Test func changesByRangeCountUTF16Units() throws {
    let client = try EditorClient(["a.kpi": "// 😀é\nunit deal\n"])
    try client.open("a.kpi")
    let place = ["line": 0, "character": 6]
    try client.change("a.kpi", "\nfoo\n", range: ["start": place, "end": place])
    var problem: [String: Any]?
    while problem == nil {
      problem = try client.problems("a.kpi").first { $0["severity"] as? Int == 1 }
    }
    let range = problem?["range"] as? [String: [String: Int]]
    #expect(range?["start"] == ["line": 1, "character": 0])
    #expect(range?["end"] == ["line": 1, "character": 3])
  }

  @Test func hoverShowsFormulaUnitsAndTheCurrentValue() throws {
    let client = try editor()
    let hover = text(try client.ask("hover", "figures.kpi", at: "revenuePerVisit"))
    #expect(hover.contains("**Revenue per visit**"))
    #expect(hover.contains("kpi revenuePerVisit : EUR/visit"))
    #expect(hover.contains(/engagement \* closeRate +: EUR\/lead/))
    #expect(hover.contains("Expected revenue of the leads"))
    #expect(hover.contains("**1,000.00 €/visit** in 2026-02"))
    #expect(hover.contains("rests on an estimate"))
    #expect(hover.contains("- `leads.qualified` ← \"qualified\", in leads.csv"))
  }

  @Test func hoverKnowsEveryKindOfName() throws {
    let client = try editor()
    let expected = [
      ("closeRate)", "input closeRate  : deal/lead = 10%"), ("visits)", "dataset visits from"),
      ("qualified)", "leads.qualified : flag"), ("channel;", "- `leads.channel`"),
      ("share(", "Which part of the rows meets a condition"), ("deal/lead", "unit deal"),
      ("* leadCount", "(engagement * closeRate) * leadCount : EUR\n"),
    ]
    for (place, words) in expected {
      let hover = text(try client.ask("hover", "figures.kpi", at: place))
      #expect(hover.contains(words), "\(place): \(hover)")
    }
  }

  @Test func hoverExplainsTheWordsOfTheLanguage() throws {
    let text =
      SampleShop.figures + """

        kpi worth = revenuePerVisit / previous(revenuePerVisit) {
          goal >= 2 by 2027
          for channel is "email" { goal >= 3; unit number }
          alert when value < 1
        }
        kpi spent = average(sum(visits.pageViews) per visits.visitId) otherwise 0
        """
    var files = SampleShop.files
    files["figures.kpi"] = text
    let client = try EditorClient(files)
    try client.open("figures.kpi")
    let expected = [
      ("input engagement", "An assumption"), ("kpi worth", "A published figure"),
      ("goal >= 2", "What it should reach"), ("goal >= 3", "What it should reach"),
      ("for channel", "for a part of the rows"), ("unit number", "in which it is shown"),
      ("unit      EUR", "in which it is shown"), ("EUR/visit", "A currency"),
      ("alert when", "Rings when"), ("per visits", "One value for each"),
      ("otherwise 0", "Replaces a missing value"), ("estimated", "Marks an assumption"),
      ("given  lead", "Sets figures"), ("test \"worked", "What figures are"),
      ("number }", "that every program knows"),
    ]
    for (place, words) in expected {
      let hover = self.text(try client.ask("hover", "figures.kpi", at: place))
      #expect(hover.contains(words), "\(place): \(hover)")
    }
  }

  @Test func dataThatCannotBeReadIsNamed() throws {
    var files = SampleShop.files
    files["leads.csv"] = nil
    let client = try EditorClient(files)
    try client.open("figures.kpi")
    func hover() throws -> String {
      self.text(try client.ask("hover", "figures.kpi", at: "leadCount"))
    }
    for _ in 0..<40 where try !hover().contains("No value") { Thread.sleep(forTimeInterval: 0.1) }
    #expect(try hover().contains(/No value: cannot read .*leads\.csv: No such file/))
    // What it was worth is still told when the program can no longer be evaluated.
    try client.change("figures.kpi", SampleShop.figures + "\nkpi wrong = nothing\n")
    #expect(try hover().contains("Before the last change: No value"))
  }

  @Test func definitionLeadsToOtherFiles() throws {
    let client = try editor()
    let answer = try client.ask("definition", "figures.kpi", at: "qualified)")
    let locations = try #require(answer as? [[String: Any]])
    #expect(locations.map { $0["uri"] as? String } == [client.uri("data.kpi")])
    let range = locations.first?["range"] as? [String: [String: Int]]
    #expect(range?["start"] == ["line": 16, "character": 2])
  }
}
