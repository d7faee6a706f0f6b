// Written from kpis/objectives/objectives.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/objectives/objectives.kpi`.
  static let objectivesObjectives = Pack.File(
    name: "objectives.kpi",
    text: ##"""
      // Goals that tie indicators together: what is to be reached, and what to watch on the way.

      use sales
      use marketing
      use service

      /// A tenth more than in the quarter before, by the last day of the next.
      objective growSales "Increase sales by 10 % next quarter" {
        goal  sales +10% from 2025-Q4 by 2026-Q1
        watch sales, orderConversion, siteTraffic
      }

      /// 2 % of the rate itself: from 3.00 % to 3.06 %.
      objective growConversion "Increase conversion by 2 % next year" {
        goal  orderConversion +2% from 2025 by 2026
        watch orderConversion, cartAbandonment, priceIndex
      }

      /// The other reading, two points: from 3 % to 5 %.
      objective growConversionPoints "Increase conversion by 2 points next year" {
        goal  orderConversion +2 pp from 2025 by 2026
        watch orderConversion, cartAbandonment, priceIndex
      }

      /// A fifth more visits than in the year before.
      objective growTraffic "Increase traffic by 20 % next year" {
        goal  siteTraffic +20% from 2025 by 2026
        watch siteTraffic, trafficSource, promoClickRate, socialShares, bounceRate
      }

      /// Half the calls of the month before it began, within six months.
      objective halveCalls "Halve service calls in six months" {
        goal  servicePhoneCalls -50% from 2025-12 by 2026-06
        watch concernRanking, pagesBeforeCall
      }

      """##)
}
