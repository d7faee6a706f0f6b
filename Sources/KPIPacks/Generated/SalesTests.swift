// Written from kpis/sales/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/tests.kpi`.
  static let salesTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "what customers ordered and what remains" {
        given orders
          | orderId | customerId | orderedAt        | channel | amount | discount | refund |
          | o1      | anna       | 2026-01-03T10:00 | email   | 100    | 10       | 0      |
          | o2      | anna       | 2026-01-20T18:00 | email   | 60     | 0        | 60     |
          | o3      | bert       | 2026-02-05T09:00 | fax     | 40     | 0        | 0      |
        expect sales is 200
        expect sales by channel { "email" = 160; "fax" = 40 }
        expect netRevenue is 130
        expect annualRevenue at 2026-02 is 200
        expect transactions is 3
        expect averageOrderValue at 2026-01 is 80
      }

      test "margin is a ratio of sums" {
        given orders
          | orderId | orderedAt  | channel | amount |
          | o1      | 2026-01-03 | email   | 90     |
          | o2      | 2026-01-04 | fax     | 10     |
        given orderLines
          | orderId | lineNo | productId | quantity | price | manufacturing | wages | overheads |
          | o1      | 1      | pen       | 3        | 30    | 20            | 5     | 5         |
          | o2      | 1      | ink       | 1        | 10    | 5             | 2     | 3         |
        expect costOfGoodsSold is 40
        expect grossProfit is 60
        expect averageMargin is 60%
        expect averageMargin by channel { "email" = 66.6666666666667%; "fax" = 0% }
      }

      test "orders and visits of two files" {
        given orders
          | orderId | customerId | orderedAt        | channel | amount |
          | o1      | anna       | 2026-01-03T10:00 | email   | 30     |
          | o2      | anna       | 2026-01-04T10:00 | email   | 10     |
          | o3      | bert       | 2026-01-05T10:00 | fax     | 20     |
        given visits
          | visitId | visitorId | startedAt        | channel |
          | v1      | x         | 2026-01-03T09:50 | email   |
          | v2      | x         | 2026-01-04T09:50 | email   |
          | v3      | y         | 2026-01-04T11:00 | email   |
          | v4      | z         | 2026-01-05T11:00 | search  |
          | v5      | z         | 2026-01-06T11:00 | search  |
        expect orderConversion is 60%
        expect orderConversion by channel {
          "email"  = 66.6666666666667%
          "fax"    = missing divisionByZero
          "search" = 0%
        }
        expect buyerConversion is 66.6666666666667%
        expect revenuePerVisit is 12
        expect revenuePerVisitor is 20
      }

      test "programmes and all together" {
        given orders
          | orderId | orderedAt  | channel | amount |
          | o1      | 2026-01-03 | email   | 30     |
          | o2      | 2026-01-04 | fax     | 10     |
        given spend
          | day        | channel | campaign | cost |
          | 2026-01-02 | email   | winter   | 8    |
          | 2026-01-03 | ads     | winter   | 4    |
        given leads
          | leadId | createdAt  | channel |
          | l1     | 2026-01-02 | email   |
          | l2     | 2026-01-02 | email   |
          | l3     | 2026-01-02 | fax     |
        expect costPerConversion is 6
        expect costPerConversion by channel {
          "email" = 8
          "fax"   = 0
          "ads"   = missing divisionByZero
        }
        expect prospectsPerSale is 1.5
        expect prospectsPerSale by channel { "email" = 2; "fax" = 1 }
      }

      test "a cart without an order is abandoned" {
        given carts
          | cartId | createdAt  | orderId | device  |
          | k1     | 2026-01-02 | o1      | phone   |
          | k2     | 2026-01-02 |         | phone   |
          | k3     | 2026-01-03 |         | desktop |
          | k4     | 2026-01-04 |         | phone   |
        expect cartAbandonment is 75%
        expect cartAbandonment by device { "phone" = 66.6666666666667%; "desktop" = 100% }
      }

      test "share of a market that is assumed" {
        given  sales = 40_000, availableMarket = 1_000_000
        expect marketShare is 4%
      }

      test "new and returning orders" {
        given orders
          | orderId | customerId | orderedAt        | amount | channel |
          | o1      | anna       | 2026-01-03T10:00 | 10     | email   |
          | o2      | anna       | 2026-01-03T18:00 | 20     | email   |
          | o3      | bert       | 2026-02-05T09:00 | 30     | fax     |
          | o4      |            | 2026-02-06T09:00 | 30     | fax     |
        expect newVsReturningOrders by kind { "guest" = 1; "new" = 2; "returning" = 1 }
        expect newOrderShare at 2026-01 is 50%
        expect newOrderShare at 2026-02 is 100%
      }

      test "customers worth having" {
        given  averageOrderValue = 50, customerOrders = 40, buyers = 20, expectedYears = 3
        given  averageMargin = 40%
        expect customerLifetimeValue is 120
      }

      test "customers worth what they brought" {
        given orders
          | orderId | customerId | orderedAt  | amount |
          | o1      | anna       | 2026-01-03 | 30     |
          | o2      | bert       | 2026-02-03 | 10     |
          | o3      |            | 2026-02-04 | 99     |
        given orderLines
          | orderId | lineNo | productId | quantity | price | manufacturing | wages | overheads |
          | o1      | 1      | pen       | 1        | 30    | 10            | 5     | 5         |
          | o2      | 1      | ink       | 1        | 10    | 2             | 1     | 1         |
          | o3      | 1      | ink       | 1        | 99    | 2             | 1     | 1         |
        expect historicLifetimeValue at 2026-01 is 10
        expect historicLifetimeValue at 2026-02 is 8
      }

      test "churn and cohorts" {
        given orders
          | orderId | customerId | orderedAt  | amount |
          | 1       | a          | 2026-01-05 | 1      |
          | 2       | b          | 2026-01-06 | 1      |
          | 3       | a          | 2026-02-05 | 1      |
          | 4       | c          | 2026-02-06 | 1      |
        given spend
          | day        | channel | campaign | cost |
          | 2026-01-02 | email   | winter   | 30   |
        expect churnRate every month at 2026-02 is 50%
        expect retentionRate every month at 2026-02 is 50%
        expect churnRate every month at 2026-01 is missing undefinedPrevious
        expect cohortRetention by cohort every month at 2026-02 { 2026-01 = 50%; 2026-02 = 0% }
        expect customerAcquisitionCost every month at 2026-01 is 15
        expect customerAcquisitionCost is 10
      }

      test "affinity" {
        given orderLines
          | orderId | lineNo | productId | quantity | orderedAt  |
          | 1       | 1      | pen       | 1        | 2026-01-01 |
          | 1       | 2      | ink       | 1        | 2026-01-01 |
          | 2       | 1      | pen       | 1        | 2026-01-02 |
          | 3       | 1      | cap       | 1        | 2026-01-02 |
        expect productAffinity by first, second { "ink", "pen" = 1 }
        expect affinitySupport by first, second { "ink", "pen" = 33.3333333333333% }
        expect affinityConfidence by first, second { "ink", "pen" = 100% }
        expect affinityLift by first, second { "ink", "pen" = 1.5 }
      }

      test "straight after another product" {
        given pageViews
          | viewId | visitId | viewedAt         | page | productId |
          | 1      | v1      | 2026-01-01T10:00 | /pen | pen       |
          | 2      | v1      | 2026-01-01T10:01 | /ink | ink       |
          | 3      | v1      | 2026-01-01T10:02 | /faq |           |
          | 4      | v1      | 2026-01-01T10:03 | /cap | cap       |
          | 5      | v2      | 2026-01-01T11:00 | /pen | pen       |
          | 6      | v2      | 2026-01-01T11:01 | /ink | ink       |
        expect productRelation by previousProduct, productId { "pen", "ink" = 2 }
      }

      test "stock carries forward" {
        given stock
          | productId | warehouse | countedAt  | onHand |
          | pen       | Paris     | 2026-01-31 | 10     |
          | ink       | Paris     | 2026-01-31 | 5      |
          | pen       | Paris     | 2026-02-28 | 7      |
        given orderLines
          | orderId | lineNo | productId | quantity | orderedAt  |
          | 1       | 1      | pen       | 3        | 2026-02-10 |
          | 2       | 1      | ink       | 1        | 2026-02-20 |
        expect stockLevel every month at 2026-01 is 15
        expect stockLevel every month at 2026-02 is 12
        expect stockCover every month at 2026-02 is 84
        expect sellThrough every month at 2026-02 is 25%
      }

      test "dearer than the others" {
        given orders
          | orderId | orderedAt  | channel |
          | 1       | 2026-01-05 | email   |
          | 2       | 2026-01-06 | fax     |
        given orderLines
          | orderId | lineNo | productId | quantity | price |
          | 1       | 1      | pen       | 3        | 12    |
          | 1       | 2      | ink       | 1        | 8     |
          | 2       | 1      | pen       | 5        | 12    |
        given competitorPrices
          | productId | shop | day        | price |
          | pen       | A    | 2026-01-05 | 9     |
          | pen       | B    | 2026-01-05 | 11    |
          | ink       | A    | 2026-01-05 | 10    |
        expect priceIndex is 1.1
        expect priceIndex by productId { "pen" = 1.2; "ink" = 0.8 }
      }

      test "the red button rings" {
        given orders
          | orderId | orderedAt  | amount |
          | 1       | 2026-01-01 | 100    |
          | 2       | 2026-02-01 | 70     |
        expect alert(averageOrderValue) at 2026-02 is critical
      }

      """##)
}
