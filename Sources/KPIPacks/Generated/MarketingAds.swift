// Written from kpis/marketing/ads.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/ads.kpi`.
  static let marketingAds = Pack.File(
    name: "ads.kpi",
    text: ##"""
      /// Clicks on ads, those by mistake and by robots among them.
      /// fr: Les clics sur les annonces, y compris les erreurs et les robots.
      kpi clicks = sum(ads.clicks) {
        label    "Clicks"
        label fr "Clics"
        unit     click
        better   higher
        tags     ads
      }

      /// Clicks for each time that an ad was shown: a ratio of sums, not a mean over ads.
      /// fr: Les clics par affichage d'une annonce : un rapport de sommes, pas une moyenne
      /// d'annonces.
      kpi clickThroughRate = clicks / sum(ads.impressions) {
        label    "Average click-through rate"
        label fr "CTR moyen"
        unit     %
        better   higher
        tags     ads
      }

      /// Clicks for each time that a promotion was shown: curiosity, not sales yet.
      /// fr: Les clics par affichage d'une promotion : de la curiosité, pas encore des ventes.
      kpi promoClickRate = clickThroughRate {
        label    "Promotional click-through rate"
        label fr "Taux de clics promotionnels"
        where    kind is "promotion"
        unit     %
        better   higher
        tags     ads
      }

      /// Clicks for each time that a banner was shown; far lower than in searches, so never compare
      /// the two.
      /// fr: Les clics par affichage d'une bannière ; bien moins que dans les recherches, à ne
      /// jamais comparer.
      kpi bannerClickRate = clickThroughRate {
        label    "Banner click-through rate"
        label fr "CTR des bannières"
        where    kind is "display"
        unit     %
        better   higher
        tags     ads
      }

      /// Where ads stand in searches, each weighted by how often it was seen. It gets better whe\##
      n ads
      /// that stand badly are shown less.
      /// fr: La place des annonces dans les recherches, pondérée par leurs affichages. Elle
      /// s'améliore quand les annonces mal placées sont moins montrées.
      kpi averagePosition = average(ads.position weighted by impressions) {
        label    "Average position"
        label fr "Position moyenne"
        unit     number
        better   lower
        tags     ads
      }

      /// Orders that affiliates brought for each click that they sent. Who sends few clicks rank\##
      s by
      /// chance.
      /// fr: Les commandes qu'apporte un affilié par clic envoyé. Qui envoie peu de clics est
      /// classé par hasard.
      kpi affiliatePerformance = distinct(affiliateClicks.orderId) / count(affiliateClicks) {
        label    "Affiliate performance"
        label fr "Performance des affiliés"
        unit     %
        better   higher
        by       affiliate
        tags     ads
      }

      /// The place of each affiliate by orders for each click: the best is 1. With few clicks
      /// places change by chance.
      /// fr: La place de chaque affilié selon ses commandes par clic : le meilleur est 1. Avec peu
      /// de clics, les places changent par hasard.
      kpi affiliateRank = rank(affiliatePerformance over affiliate) {
        label    "Rank of affiliates"
        label fr "Classement des affiliés"
        unit     number
        better   lower
        by       affiliate
        tags     ads
      }

      """##)
}
