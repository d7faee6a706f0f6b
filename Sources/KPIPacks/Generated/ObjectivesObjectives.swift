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
      /// fr: Un dixième de plus que le trimestre précédent, au dernier jour du suivant.
      objective growSales "Increase sales by 10 % next quarter" {
        label fr "Augmenter les ventes de 10 % au trimestre prochain"
        goal     sales +10% from 2025-Q4 by 2026-Q1
        watch    sales, orderConversion, siteTraffic
      }

      /// 2 % of the rate itself: from 3.00 % to 3.06 %.
      /// fr: 2 % du taux lui-même : de 3,00 % à 3,06 %.
      objective growConversion "Increase conversion by 2 % next year" {
        label fr "Augmenter la conversion de 2 % en un an"
        goal     orderConversion +2% from 2025 by 2026
        watch    orderConversion, cartAbandonment, priceIndex
      }

      /// The other reading, two points: from 3 % to 5 %.
      /// fr: L'autre lecture, deux points : de 3 % à 5 %.
      objective growConversionPoints "Increase conversion by 2 points next year" {
        label fr "Augmenter la conversion de 2 points en un an"
        goal     orderConversion +2 pp from 2025 by 2026
        watch    orderConversion, cartAbandonment, priceIndex
      }

      /// A fifth more visits than in the year before.
      /// fr: Un cinquième de visites de plus que l'année précédente.
      objective growTraffic "Increase traffic by 20 % next year" {
        label fr "Augmenter le trafic de 20 % en un an"
        goal     siteTraffic +20% from 2025 by 2026
        watch    siteTraffic, trafficSource, promoClickRate, socialShares, bounceRate
      }

      /// Half the calls of the month before it began, within six months.
      /// fr: La moitié des appels du mois d'avant le début, en six mois.
      objective halveCalls "Halve service calls in six months" {
        label fr "Diviser par deux les appels au service client en six mois"
        goal     servicePhoneCalls -50% from 2025-12 by 2026-06
        watch    concernRanking, pagesBeforeCall
      }

      """##)
}
