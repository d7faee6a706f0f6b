// Written from kpis/sales/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/tests.kpi`.
  static let salesTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "new and returning orders" {
        given orders
          | orderId | customerId | orderedAt        | amount | channel |
          | o1      | anna       | 2026-01-03T10:00 | 10     | email   |
          | o2      | anna       | 2026-01-03T18:00 | 20     | email   |
          | o3      | bert       | 2026-02-05T09:00 | 30     | fax     |
        expect newVsReturningOrders by kind { "new" = 2; "returning" = 1 }
        expect newOrderShare at 2026-01 is 50%
        expect newOrderShare at 2026-02 is 100%
        expect averageOrderValue is 20
      }

      test "affinity" {
        given orderLines
          | orderId | lineNo | productId | quantity | orderedAt  |
          | 1       | 1      | pen       | 1        | 2026-01-01 |
          | 1       | 2      | ink       | 1        | 2026-01-01 |
          | 2       | 1      | pen       | 1        | 2026-01-02 |
          | 3       | 1      | cap       | 1        | 2026-01-02 |
        expect productAffinity by first, second { "ink", "pen" = 1 }
      }

      test "stock carries forward" {
        given stock
          | productId | warehouse | countedAt  | onHand |
          | pen       | Paris     | 2026-01-31 | 10     |
          | ink       | Paris     | 2026-01-31 | 5      |
          | pen       | Paris     | 2026-02-28 | 7      |
        expect stockLevel at 2026-02 is 12 item
      }

      test "churn" {
        given orders
          | orderId | customerId | orderedAt  | amount |
          | 1       | a          | 2026-01-05 | 1      |
          | 2       | b          | 2026-01-06 | 1      |
          | 3       | a          | 2026-02-05 | 1      |
        expect churnRate every month at 2026-02 is 50%
        expect retentionRate every month at 2026-02 is 50%
        expect churnRate every month at 2026-01 is missing undefinedPrevious
      }

      """##)
}
