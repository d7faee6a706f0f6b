import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// The flagship program of the language's contract.
struct FlagshipTests {
  static let pack = """
    unit deal, lead, page
    dataset leads { row lead by leadId; time createdAt; leadId : id lead; qualified : flag }
    """

  static let program = """
    use sales
    unit deal, page
    calendar {
      timezone "Europe/Paris"
      week     starts monday
      year     starts january
      working  monday..friday 09:00..18:00
      closed   2026-05-01, 2026-12-25
    }
    dataset visits from "visits.csv" {
      row        visit by visitId
      time       startedAt from "started_at"
      visitId    : id visit   from "visit_id"
      visitorId  : id visitor from "visitor_id"
      channel    : text
      pageViews  : page       from "page_views"
      bounced    = pageViews is 1
    }
    dataset leads from "leads.csv"

    /// What a closed deal is worth; sales reviews it every quarter.
    input engagement : EUR/deal  = 10_000 estimated
    input closeRate  : deal/lead = 10%    estimated

    measure visits = count(visits)
    measure leads  = count(leads where qualified)

    /// Expected revenue of the leads that a visit brings in.
    kpi estimatedRevenuePerVisit = ((engagement * closeRate) * leads) / visits {
      label     "Average (estimated) revenue per visit"
      label fr  "Chiffre d'affaires moyen (estimé) par visite"
      unit      EUR/visit
      better    higher
      goal      >= 12 from 2026-01 by 2026-12
      threshold red < 5 <= amber < 10 <= green
      alert     critical when growth(value) < -20% "Press the red button: why did it fall?"
      owner     "Marketing"
      tags      marketing, senior
    }

    test "worked example" {
      given  engagement = 10_000 EUR/deal, closeRate = 10%, leads = 100, visits = 10_000
      expect estimatedRevenuePerVisit is 10 EUR/visit
      expect status(estimatedRevenuePerVisit) is green
    }
    """

  static let checked = SampleProgram.check(program, packs: ["sales": pack])

  @Test func `the flagship checks without a word`() {
    #expect(FlagshipTests.checked.lines == [])
  }

  @Test func `its calendar is read`() {
    let calendar = FlagshipTests.checked.model.calendar
    #expect(calendar.timeZone == "Europe/Paris")
    #expect(calendar.workingDays == [1, 2, 3, 4, 5])
    #expect(calendar.workingHours == [32_400..<64_800])
    #expect(calendar.closedDays.map(\.description).sorted() == ["2026-05-01", "2026-12-25"])
  }

  @Test func `columns from files stand before derived ones`() throws {
    let visits = try #require(FlagshipTests.checked.model.datasets["visits"])
    #expect(
      visits.columns.map(\.name)
        == ["startedAt", "visitId", "visitorId", "channel", "pageViews", "bounced"])
    #expect(visits.columns[0].origin == .field(header: "started_at"))
    #expect(visits.columns[0].type == .time)
    #expect(visits.timeColumn == 0)
    #expect(visits.keys == [1])
    #expect(visits.entity == "visit")
  }

  @Test func `its KPI carries all its clauses`() throws {
    let kpi = try #require(FlagshipTests.checked.model.figures["estimatedRevenuePerVisit"])
    #expect(kpi.documentation == "Expected revenue of the leads that a visit brings in.")
    #expect(kpi.labels["fr"] == "Chiffre d'affaires moyen (estimé) par visite")
    #expect(kpi.type.unit?.symbol == "EUR/visit")
    #expect(kpi.better == .higher)
    #expect(kpi.owner == "Marketing")
    #expect(kpi.tags == ["marketing", "senior"])
    #expect(kpi.judgement.goals.count == 1)
    #expect(kpi.judgement.threshold?.bands == ["red", "amber", "green"])
    #expect(kpi.judgement.alerts.first?.severity == .critical)
    #expect(kpi.needs == [])
    #expect(!kpi.isFromPack)
  }

  @Test func `its inputs are estimated rates`() throws {
    let input = try #require(FlagshipTests.checked.model.inputs["closeRate"])
    #expect(input.isEstimated)
    #expect(input.isRate)
    let tenth = try #require(ExactDecimal("0.1"))
    #expect(input.value == .constant(.init(value: .exact(tenth), range: nil)))
  }

  @Test func `the printed model is stable`() {
    let printed = ModelPrinter.text(of: FlagshipTests.checked.model)
    #expect(
      printed.contains(
        """
        kpi estimatedRevenuePerVisit : EUR/visit
          = ((engagement * closeRate) * leads) / visits
          non-additive
        """))
    #expect(printed == ModelPrinter.text(of: FlagshipTests.checked.model))
  }

  @Test func `without the close rate the formula is refused`() {
    let wrong = FlagshipTests.program.replacing(
      "((engagement * closeRate) * leads)", with: "(engagement * leads)")
    let checked = SampleProgram.check(wrong, packs: ["sales": FlagshipTests.pack])
    let errors = checked.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [.formulaUnit])
  }
}
