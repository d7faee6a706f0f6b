// Written from kpis/content/content.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/content/content.kpi`.
  static let contentContent = Pack.File(
    name: "content.kpi",
    text: ##"""
      /// Ads shown in a visit. More of them earn more today and drive people away tomorrow.
      /// fr: Les annonces montrées pendant une visite. Plus il y en a, plus elles rapportent
      /// aujourd'hui et font fuir demain.
      kpi adImpressionsPerVisit = sum(adSlots.impressions) / total(count(visits) over slot) {
        label    "Ad impressions per visit"
        label fr "Impressions par visite"
        unit     impression/visit
        better   higher
        tags     advertising
      }

      /// What a visit costs to bring in, visits that came for nothing included.
      /// fr: Ce que coûte une visite à faire venir, visites gratuites comprises.
      kpi costPerVisit = sum(spend.cost) / count(visits) {
        label    "Average cost per visit"
        label fr "Coût moyen par visite"
        unit     money/visit
        better   lower
        tags     advertising
      }

      /// What a visit earns. It has to earn more than it costs, or every visit is a loss.
      /// fr: Ce que rapporte une visite. Elle doit rapporter plus qu'elle ne coûte, sinon chaque
      /// visite est une perte.
      kpi adRevenuePerVisit = sum(adSlots.revenue) / total(count(visits) over slot) {
        label    "Average revenue per visit"
        label fr "Chiffre d'affaires moyen par visite"
        unit     money/visit
        better   higher
        goal     > costPerVisit
        tags     advertising
      }

      /// What a thousand ads shown on our pages earn. It rises when bad slots go, revenue need not.
      /// fr: Ce que rapportent mille annonces montrées sur nos pages. Le chiffre monte quand les
      /// mauvais emplacements disparaissent ; les recettes, pas forcément.
      kpi rpm = sum(adSlots.revenue) / sum(adSlots.impressions) {
        label    "Revenue per thousand impressions"
        label fr "CAPM / RPM moyen"
        unit     money/1000 impression
        better   higher
        alert    critical when growth(value) < -20% "Has a network stopped bidding?"
        alert fr "Une régie a-t-elle cessé d'enchérir ?"
        tags     advertising
      }

      /// What a thousand showings of the ads that we buy cost; cheap ones may be seen by nobody.
      /// fr: Ce que coûtent mille affichages des annonces que nous achetons ; les moins chers ne
      /// sont peut-être vus de personne.
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
      /// fr: Les visiteurs selon leur nombre de visites dans la période : une, deux à quatre,
      /// davantage. Plus la période est longue, plus il y a d'habitués : comparer des mois à des
      /// mois.
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
