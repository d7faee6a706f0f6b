// Written from kpis/marketing/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/tests.kpi`.
  static let marketingTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "worked example" {
        given  engagement = 10_000, closeRate = 10%, qualifiedLeads = 100, siteTraffic = 10_000
        expect estimatedRevenuePerVisit is 10
      }

      test "contribution may exceed 100 %" {
        given leadChannels
          | leadId | channel  | createdAt  |
          | 1      | email    | 2026-01-01 |
          | 1      | internet | 2026-01-01 |
          | 2      | internet | 2026-01-01 |
        expect channelContribution by channel { "email" = 50%; "internet" = 100% }
      }

      """##)
}
