// Written from kpis/customers/customers.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/customers/customers.kpi`.
  static let customersCustomers = Pack.File(
    name: "customers.kpi",
    text: ##"""
      /// Customers who order again within 90 days, by the month of their first order. Months you\##
      nger than
      /// that are partial: some of their customers still have time.
      /// fr: Les clients qui recommandent dans les 90 jours, selon le mois de leur première
      /// commande. Les mois plus jeunes sont partiels : certains ont encore le temps.
      kpi loyalty = share(customers at firstOrderAt where loyal) {
        label    "Loyalty"
        label fr "Fidélité"
        unit     %
        better   higher
        settles  after 90 days
        tags     customers, senior
      }

      /// How people speak of us in public, from -1 (angry) to 1 (delighted). Who is content says\##
       little,
      /// and scores given by machines miss irony.
      /// fr: Comment on parle de nous en public, de -1 (en colère) à 1 (ravi). Qui est content
      /// parle peu, et les notes données par des machines manquent l'ironie.
      kpi sentiment = average(mentions.score) {
        label    "Customer sentiment"
        label fr "Sentiment du client"
        unit     number
        better   higher
        needs    count(mentions) >= 10
        alert    critical when change(value) < -0.2 "They speak worse of us: what happened?"
        alert fr "On parle moins bien de nous : que s'est-il passé ?"
        tags     customers, senior
      }

      /// Positive mentions less negative ones, in points; neutral ones count in the base alone.
      /// fr: Les mentions positives moins les négatives, en points ; les neutres ne comptent que
      /// dans la base.
      kpi netSentiment = share(mentions where tone is positive) - share(mentions where tone is ne\##
      gative) {
        label    "Net share of positive mentions"
        label fr "Solde des mentions positives"
        unit     %
        better   higher
        needs    count(mentions) >= 10
        tags     customers
      }

      /// Visits of three pages or more that end in an order: interest that pays. Long visits are\##
       also
      /// those of people who cannot find what they seek.
      /// fr: Les visites de trois pages ou plus qui finissent par une commande : un intérêt qui
      /// paie. Les longues visites sont aussi celles de qui ne trouve pas ce qu'il cherche.
      kpi engagementConversion = share(visits where converted) {
        label    "Engagement that converts"
        label fr "Engagement client"
        unit     %
        where    visits.pageViews >= 3
        better   higher
        needs    count(visits) >= 30
        tags     customers
      }

      /// Customers who left, never ordered again, and say that they went to a competitor. Most o\##
      f those
      /// who leave say nothing, so that it is a lower bound.
      /// fr: Les clients partis, qui n'ont plus jamais commandé et disent être passés à un
      /// concurrent. La plupart de ceux qui partent ne disent rien : c'est un minimum.
      kpi customersLostToCompetitors =
        distinct(departures.customerId where reason is "competitor" and stayedAway) {
        label    "Customers lost to competitors"
        label fr "Clients passés aux concurrents"
        unit     customer
        better   lower
        alert    warning when growth(value) > 100% "Twice as many went to competitors"
        alert fr "Deux fois plus de départs vers la concurrence"
        tags     customers, senior
      }

      """##)
}
