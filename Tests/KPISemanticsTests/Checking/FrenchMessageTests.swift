import KPISyntax
import Testing

/// What every message must be in French, over all programs that have something wrong.
struct FrenchMessageTests {
  @Test func `wrong programs are answered in French`() {
    for (_, problems) in WrongPrograms.all { Self.check(problems) }
    for explanation in DiagnosticCatalogue.explanations {
      let program = explanation.corrected + "\nkpi unknown = ? + unknownName"
      Self.check(WrongPrograms.check(SourceText(name: "model.kpi", text: program)))
    }
  }

  @Test func `nested words keep their grammar`() {
    let names: Wording = "figures and inputs"
    let none: Wording = "there are no \(names)"
    #expect(none.english == "there are no figures and inputs")
    #expect(none(.french) == "il n'y a pas d'indicateurs et hypothèses")
    let text: Wording = "this is \("text" as Wording), where \("a date" as Wording) is needed"
    #expect(text(.french) == "ceci est du texte, là où il faut une date")
    #expect(Wording(verbatim: "{1} as it stands")(.french) == "{1} as it stands")
    let sum: Wording = "`\("a")`" + " = `\("b")`"
    #expect(sum.english == "`a` = `b`")
  }

  private static func check(_ problems: [Diagnostic]) {
    for problem in problems {
      let said = problem.message(.french)
      #expect(said.count <= 80, "\(said)")
      #expect(!said.hasSuffix("."), "\(said)")
      let labels = ([problem.primary] + problem.secondary).map(\.text)
      let wordings =
        [problem.message, problem.severity.wording] + labels + problem.notes + problem.help
        + problem.fixes.map(\.title)
      for wording in wordings { #expect(lacking(wording) == []) }
    }
  }

  /// The templates of a wording that have words and no French row.
  private static func lacking(_ wording: Wording) -> [String] {
    let inner = wording.arguments.flatMap { argument -> [String] in
      if case .wording(let wording) = argument { lacking(wording) } else { [] }
    }
    let words = wording.template.replacing(/`[^`]*`|\{\d+\}/, with: "")
    guard words.contains(/[A-Za-z]/), FrenchWording.template(of: wording.template) == nil else {
      return inner
    }
    return [wording.template] + inner
  }
}
