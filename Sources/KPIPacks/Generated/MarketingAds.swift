// Written from kpis/marketing/ads.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/ads.kpi`.
  static let marketingAds = Pack.File(
    name: "ads.kpi",
    text: ##"""
      /// Clicks on ads, those by mistake and by robots among them.
      kpi clicks = sum(ads.clicks) {
        label    "Clicks"
        label fr "Clics"
        unit     click
        better   higher
        tags     ads
      }

      /// Clicks for each time that an ad was shown: a ratio of sums, not a mean over ads.
      kpi clickThroughRate = clicks / sum(ads.impressions) {
        label    "Average click-through rate"
        label fr "CTR moyen"
        unit     %
        better   higher
        tags     ads
      }

      /// The same for promotions alone.
      kpi promoClickRate = clickThroughRate {
        label    "Promotional click-through rate"
        label fr "Taux de clics promotionnels"
        where    kind is "promotion"
        unit     %
        better   higher
        tags     ads
      }

      /// The same for banners alone; far lower than in searches, so never compare the two.
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
      kpi affiliatePerformance = distinct(affiliateClicks.orderId) / count(affiliateClicks) {
        label    "Affiliate performance"
        label fr "Performance des affiliés"
        unit     %
        better   higher
        by       affiliate
        tags     ads
      }

      /// The best affiliate is 1.
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
