// Written from kpis/content/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/content/tests.kpi`.
  static let contentTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "a visit earns more than it costs" {
        given visits
          | visitId | visitorId | startedAt        | channel | device |
          | v1      | x         | 2026-01-05T09:00 | email   | phone  |
          | v2      | y         | 2026-01-05T09:00 | email   | phone  |
          | v3      | y         | 2026-01-05T19:00 | search  | phone  |
          | v4      | z         | 2026-01-06T09:00 | search  | phone  |
        given adSlots
          | day        | slot | device | impressions | revenue |
          | 2026-01-05 | top  | phone  | 6           | 0.90    |
          | 2026-01-05 | side | phone  | 4           | 0.10    |
        given spend
          | day        | channel | campaign | cost |
          | 2026-01-05 | email   | winter   | 0.80 |
        given ads
          | day        | keyword | channel | impressions | cost |
          | 2026-01-05 | pen     | search  | 400         | 1.50 |
          | 2026-01-05 | ink     | search  | 100         | 1.00 |
        expect adImpressionsPerVisit is 2.5
        expect adImpressionsPerVisit by slot { "top" = 1.5; "side" = 1 }
        expect costPerVisit is 0.20
        expect adRevenuePerVisit is 0.25
        expect status(adRevenuePerVisit) is met
        expect rpm is 100
        expect cpm is 5
      }

      test "a visit costs more than it earns" {
        given costPerVisit = 0.30
        given visits
          | visitId | visitorId | startedAt        |
          | v1      | x         | 2026-01-05T09:00 |
        given adSlots
          | day        | slot | device | impressions | revenue |
          | 2026-01-05 | top  | phone  | 6           | 0.20    |
        expect status(adRevenuePerVisit) is missed
      }

      test "one visitor in three comes often" {
        given visits
          | visitId | visitorId | startedAt        |
          | v1      | x         | 2026-01-05T09:00 |
          | v2      | y         | 2026-01-05T09:00 |
          | v3      | y         | 2026-01-06T09:00 |
          | v4      | z         | 2026-01-05T09:00 |
          | v5      | z         | 2026-01-06T09:00 |
          | v6      | z         | 2026-01-07T09:00 |
          | v7      | z         | 2026-01-08T09:00 |
          | v8      | z         | 2026-01-09T09:00 |
          | v9      | w         | 2026-01-09T09:00 |
        expect visitFrequency by frequency { low = 50%; medium = 25%; high = 25% }
      }

      test "a network stops bidding" {
        given adSlots
          | day        | slot | device | impressions | revenue |
          | 2026-01-05 | top  | phone  | 1000        | 2.00    |
          | 2026-02-05 | top  | phone  | 1000        | 1.50    |
        expect alert(rpm) at 2026-02 is critical
      }

      """##)
}
