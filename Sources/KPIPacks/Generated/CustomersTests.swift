// Written from kpis/customers/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/customers/tests.kpi`.
  static let customersTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "loyalty counts those who never came back" {
        given orders
          | orderId | customerId | orderedAt  |
          | 1       | a          | 2026-01-01 |
          | 2       | a          | 2026-02-01 |
          | 3       | b          | 2026-01-01 |
          | 4       | c          | 2026-02-01 |
          | 5       | c          | 2026-07-01 |
        expect loyalty every month at 2026-01 is 50%
        expect loyalty every month at 2026-02 is 0%
      }

      test "what is said in public" {
        given mentions
          | mentionId | mentionedAt | network | score |
          | 1         | 2026-01-01  | press   | 0.5   |
          | 2         | 2026-01-02  | press   | 0.1   |
          | 3         | 2026-01-03  | forum   | -0.6  |
          | 4         | 2026-01-04  | forum   | 0.2   |
          | 5         | 2026-01-04  | forum   |       |
        expect sentiment is 0.05
        expect sentiment by network { "press" = 0.3; "forum" = -0.2 }
        expect netSentiment is 25%
      }

      test "interest that pays" {
        given visits
          | visitId | visitorId | startedAt        | channel | pageViews |
          | v1      | x         | 2026-01-03T09:50 | email   | 5         |
          | v2      | y         | 2026-01-04T09:50 | email   | 3         |
          | v3      | z         | 2026-01-05T11:00 | search  | 2         |
          | v4      | z         | 2026-01-06T11:00 | search  | 4         |
          | v5      | w         | 2026-01-07T11:00 | search  | 3         |
        given orders
          | orderId | customerId | orderedAt        | visitId |
          | o1      | anna       | 2026-01-03T10:00 | v1      |
          | o2      | bert       | 2026-01-05T11:05 | v3      |
        expect engagementConversion is 25%
        expect engagementConversion by channel { "email" = 50%; "search" = 0% }
      }

      test "who comes back was not lost" {
        given orders
          | orderId | customerId | orderedAt  |
          | 1       | a          | 2026-01-01 |
          | 2       | b          | 2026-01-02 |
          | 3       | c          | 2026-01-03 |
          | 4       | b          | 2026-02-20 |
        given departures
          | departureId | customerId | leftAt     | reason     |
          | d1          | a          | 2026-02-01 | competitor |
          | d2          | b          | 2026-02-02 | competitor |
          | d3          | c          | 2026-02-03 | price      |
        expect customersLostToCompetitors every month at 2026-02 is 1
      }

      """##)
}
