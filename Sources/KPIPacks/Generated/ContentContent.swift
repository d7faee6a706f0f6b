// Written from kpis/content/content.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/content/content.kpi`.
  static let contentContent = Pack.File(
    name: "content.kpi",
    text: ##"""
      /// Ads shown in a visit. More of them earn more today and drive people away tomorrow.
      kpi adImpressionsPerVisit = sum(adSlots.impressions) / total(count(visits) over slot) {
        label    "Ad impressions per visit"
        label fr "Impressions par visite"
        unit     impression/visit
        better   higher
        tags     advertising
      }

      /// What a visit costs to bring in, visits that came for nothing included.
      kpi costPerVisit = sum(spend.cost) / count(visits) {
        label    "Average cost per visit"
        label fr "Coût moyen par visite"
        unit     money/visit
        better   lower
        tags     advertising
      }

      /// What a visit earns. It has to earn more than it costs, or every visit is a loss.
      kpi adRevenuePerVisit = sum(adSlots.revenue) / total(count(visits) over slot) {
        label    "Average revenue per visit"
        label fr "Chiffre d'affaires moyen par visite"
        unit     money/visit
        better   higher
        goal     > costPerVisit
        tags     advertising
      }

      /// What a thousand ads shown on our pages earn. It rises when bad slots go, revenue need not.
      kpi rpm = sum(adSlots.revenue) / sum(adSlots.impressions) {
        label    "Revenue per thousand impressions"
        label fr "CAPM / RPM moyen"
        unit     money/1000 impression
        better   higher
        alert    critical when growth(value) < -20% "Has a network stopped bidding?"
        tags     advertising
      }

      /// What a thousand showings of the ads that we buy cost; cheap ones may be seen by nobody.
      kpi cpm = sum(ads.cost) / sum(ads.impressions) {
        label    "Cost per thousand impressions"
        label fr "CPM moyen"
        unit     money/1000 impression
        better   lower
        tags     advertising
      }

      /// Visitors by how often they came in the period: once, two to four times, more often. The\##
       longer
      /// the period the more are frequent, so compare months with months.
      kpi visitFrequency = count(visitors) / total(count(visitors) over frequency) {
        label    "Visit frequency, high / medium / low"
        label fr "Fréquence de visites (haut/moyen/bas)"
        unit     %
        by       frequency
        for frequency is high { better higher }
        tags     advertising
      }

      """##)
}
