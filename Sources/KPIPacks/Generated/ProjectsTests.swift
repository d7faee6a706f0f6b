// Written from kpis/projects/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/projects/tests.kpi`.
  static let projectsTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "hours against plan" {
        given timesheets
          | projectId | person | day        | hours |
          | p         | ann    | 2026-01-05 | 7.5   |
          | p         | bob    | 2026-01-05 | 6     |
          | q         | bob    | 2026-01-06 | 3     |
        given allocations
          | projectId | month   | plannedHours |
          | p         | 2026-01 | 12           |
          | q         | 2026-01 | 5            |
        expect hoursWorked is 16.5 h
        expect hoursGap by projectId { "p" = 1.5 h; "q" = -2 h }
      }

      test "budget and what is left of it" {
        given allocations
          | projectId | month   | allocated |
          | p         | 2026-01 | 1000      |
          | p         | 2026-02 | 500       |
        given expenses
          | expenseId | projectId | paidOn     | amount |
          | 1         | p         | 2026-01-10 | 700    |
          | 2         | p         | 2026-02-10 | 600    |
        expect budget every month at 2026-01 is 1000
        expect budgetLeft every month at 2026-02 is -100
        expect budgetLeftToDate every month at 2026-02 is 200
      }

      test "return on investment breaks even at 0" {
        given gains
          | gainId | projectId | receivedOn | amount |
          | 1      | p         | 2026-01-20 | 1500   |
          | 2      | q         | 2026-01-20 | 400    |
        given expenses
          | expenseId | projectId | paidOn     | amount |
          | 1         | p         | 2026-01-10 | 500    |
          | 2         | q         | 2026-01-10 | 400    |
        expect roi by projectId { "p" = 2; "q" = 0 }
        expect status(roi) by projectId { "p" = green; "q" = green }
      }

      test "earned value against cost" {
        given tasks
          | taskId | projectId | startedOn  | finishedOn | plannedCost |
          | 1      | p         | 2026-01-05 | 2026-01-20 | 400         |
          | 2      | p         | 2026-01-05 | 2026-02-02 | 300         |
          | 3      | p         | 2026-01-08 | 2026-04-10 | 900         |
        given expenses
          | expenseId | projectId | paidOn     | amount |
          | 1         | p         | 2026-01-10 | 500    |
          | 2         | p         | 2026-02-10 | 240    |
          | 3         | p         | 2026-03-10 | 100    |
          | 4         | p         | 2026-04-10 | 1200   |
        expect costVariance every month at 2026-01 is -100
        expect costPerformanceIndex every month at 2026-01 is 0.8
        expect status(costPerformanceIndex) every month at 2026-01 is red
        expect costVariance every month at 2026-02 is 60
        expect alert(costPerformanceIndex) every month at 2026-04 is critical
      }

      """##)
}
