// Written from kpis/objectives/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/objectives/tests.kpi`.
  static let objectivesTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "a tenth more than in the quarter before" {
        given  sales = 300, 300, 400, 350, 350, 400 every month from 2025-10
        expect sales every quarter at 2025-Q4 is 1000
        expect sales every quarter at 2026-Q1 is 1100
        expect goal(growSales) at 2026-Q1 is met
      }

      test "2 % of a rate of 3 % is 3.06 %" {
        given  orderConversion = 3%, 3.06% every year from 2025
        expect goal(growConversion) at 2026 is met
        expect goal(growConversionPoints) at 2026 is missed
      }

      test "2 points above a rate of 3 % is 5 %" {
        given  orderConversion = 3%, 5% every year from 2025
        expect goal(growConversion) at 2026 is met
        expect goal(growConversionPoints) at 2026 is met
      }

      test "a fifth more visits" {
        given  siteTraffic = 1000, 1199 every year from 2025
        expect goal(growTraffic) at 2026 is missed
      }

      test "from 60 calls to 30, five fewer a month" {
        given  servicePhoneCalls = 60, 55, 50, 45, 45, 35, 30 every month from 2025-12
        expect goal(halveCalls) at 2026-03 is onTrack
        expect goal(halveCalls) at 2026-04 is behind
        expect goal(halveCalls) at 2026-06 is met
      }

      """##)
}
