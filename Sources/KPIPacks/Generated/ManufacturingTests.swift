// Written from kpis/manufacturing/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/manufacturing/tests.kpi`.
  static let manufacturingTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "effectiveness of machines is a product of ratios of sums" {
        given runs
          | runId | startedAt  | machine | plannedTime | runTime | idealCycle | made | good |
          | 1     | 2026-01-01 | A       | 10          | 8       | 36         | 640  | 576  |
          | 2     | 2026-01-02 | B       | 10          | 4       | 36         | 160  | 160  |
        expect oee by machine { "A" = 57.6%; "B" = 16% }
        expect oee is 36.8%
        expect status(oee) by machine { "A" = red; "B" = red }
        expect yield is 736 piece
      }

      test "effectiveness of people" {
        given shifts
          | shiftId | startedAt  | team  | plannedTime | workedTime | standardTime | made | good |
          | 1       | 2026-01-01 | early | 8           | 6          | 72           | 240  | 180  |
          | 2       | 2026-01-02 | late  | 8           | 6          | 72           | 240  | 180  |
        expect ole is 45%
      }

      test "yield against its mean" {
        given runs
          | runId | startedAt  | good |
          | 1     | 2026-01-05 | 90   |
          | 2     | 2026-02-05 | 110  |
          | 3     | 2026-03-05 | 125  |
        expect yieldDeviation every month at 2026-03 is 25 piece
        expect yieldVariance every month at 2026-03 is 25%
        expect yieldVariance every month at 2026-01 is missing undefinedPrevious
      }

      test "units from start to end" {
        given workpieces
          | serial | startedAt        | endedAt          | machine |
          | 1      | 2026-01-05T08:00 | 2026-01-05T08:30 | A       |
          | 2      | 2026-01-05T08:00 | 2026-01-05T09:30 | A       |
          | 3      | 2026-01-05T08:00 |                  | A       |
          | 4      | 2026-01-05T08:00 | 2026-01-05T09:00 | B       |
        given inspections
          | serial | attempt | inspectedAt      | passed |
          | 1      | 1       | 2026-01-05T10:00 | true   |
          | 2      | 1       | 2026-01-05T10:00 | false  |
          | 2      | 2       | 2026-01-05T12:00 | true   |
          | 4      | 1       | 2026-01-05T10:00 | true   |
        expect cycleTime by machine { "A" = 60 min; "B" = 60 min }
        expect firstTimeYield is 50%
      }

      test "a machine that loses time rings" {
        given runs
          | runId | startedAt  | machine | plannedTime | runTime | idealCycle | made | good |
          | 1     | 2026-01-05 | A       | 10          | 9       | 36         | 900  | 900  |
          | 2     | 2026-02-05 | A       | 10          | 8       | 36         | 800  | 800  |
        expect status(oee) every month at 2026-01 is green
        expect alert(oee) every month at 2026-02 is critical
      }

      test "non-conformity events" {
        given nonConformities
          | eventId | reportedAt | severity |
          | 1       | 2026-01-05 | minor    |
          | 2       | 2026-01-06 | major    |
          | 3       | 2026-02-06 | minor    |
        expect nonConformities every month at 2026-01 is 2
      }

      """##)
}
