// Written from kpis/marketing/traffic.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/traffic.kpi`.
  static let marketingTraffic = Pack.File(
    name: "traffic.kpi",
    text: ##"""
      /// Visits of the site. Robots and our own people count too unless the tracking leaves them\##
       out.
      /// fr: Les visites du site. Robots et collègues comptent aussi, sauf si la mesure les écarte.
      kpi siteTraffic = count(visits) {
        label    "Site traffic"
        label fr "Trafic du site"
        unit     visit
        better   higher
        tags     traffic
      }

      /// Visits of people who came for the first time and of those who had come before, of all v\##
      isits.
      /// A visitor with two browsers is new twice.
      /// fr: Les visites de personnes venues pour la première fois et de celles qui étaient déjà
      /// venues, parmi toutes. Un visiteur avec deux navigateurs est nouveau deux fois.
      kpi newVsReturningVisitors = siteTraffic / total(siteTraffic over visitorKind) {
        label    "New and returning visitors"
        label fr "Nouveaux visiteurs et habitués"
        unit     %
        by       visitorKind
        tags     traffic
      }

      /// Visits of people who come for the first time, of all visits: a sudden rise is a campaign,
      /// or robots.
      /// fr: La part des visites de personnes qui viennent pour la première fois : une hausse
      /// soudaine est une campagne, ou des robots.
      kpi newVisitorShare = share(visits where isNew) {
        label    "New visitors"
        label fr "Nouveaux visiteurs"
        unit     %
        alert    when change(value) > 10 pp "A sudden rise of new visitors"
        alert fr "Une hausse soudaine des nouveaux visiteurs"
        alert    when value < 30% for 4 periods "A lasting high of returning ones"
        alert fr "Un excès durable de visiteurs qui reviennent"
        tags     traffic
      }

      /// How long a visitor stays in the period, all visits together. The last page of a visit is
      /// rarely timed, so it is too short.
      /// fr: Le temps qu'un visiteur passe dans la période, toutes visites ensemble. La dernière
      /// page d'une visite est rarement mesurée : c'est un peu trop court.
      kpi timeOnSite = average(sum(visits.duration) per visits.visitorId) {
        label    "Time on site"
        label fr "Temps sur place"
        unit     min
        tags     traffic
      }

      /// Visits that saw one page and no more: a disappointment, or a page that answered the que\##
      stion.
      /// fr: Les visites qui n'ont vu qu'une page : une déception, ou une page qui a répondu à la
      /// question.
      kpi bounceRate = share(visits where bounced) {
        label     "Bounce rate"
        label fr  "Taux de rebond"
        unit      %
        better    lower
        threshold green < 40% <= amber < 55% <= red  // rule of thumb of web analysts, no standard
        tags      traffic
      }

      /// Pages seen in a visit: interest, or a search in vain.
      /// fr: Les pages vues par visite : de l'intérêt, ou une recherche vaine.
      kpi pagesPerVisit = sum(visits.pageViews) / siteTraffic {
        label    "Pages per visit"
        label fr "Pages vues par visite"
        unit     page/visit
        better   higher
        tags     traffic
      }

      /// How long a visit lasts; few long ones weigh as much as many short ones.
      /// fr: La durée d'une visite ; quelques longues pèsent autant que beaucoup de courtes.
      kpi sessionDuration = average(visits.duration) {
        label    "Average session duration"
        label fr "Durée moyenne des sessions"
        unit     min
        better   higher
        tags     traffic
      }

      /// What part of the visits each source brings. A share can fall while visits rise.
      /// fr: La part des visites qu'apporte chaque source. Une part peut baisser pendant que les
      /// visites montent.
      kpi trafficSource = siteTraffic / total(siteTraffic over channel) {
        label    "Traffic by source"
        label fr "Origine du trafic"
        unit     %
        by       channel
        tags     traffic
      }

      /// How many visits each source brings; those that nobody can place pass for direct ones.
      /// fr: Combien de visites apporte chaque source ; celles que l'on ne sait pas situer passent
      /// pour directes.
      kpi visitsBySource = siteTraffic {
        label    "Visits by source"
        label fr "Visites par origine"
        unit     visit
        by       channel
        tags     traffic
      }

      /// Visits from telephones and tablets, of those whose device is known.
      /// fr: Les visites par téléphone ou tablette, parmi celles dont l'appareil est connu.
      kpi mobileTraffic = share(visits where device in ("phone", "tablet")) {
        label    "Mobile traffic"
        label fr "Trafic mobile"
        unit     %
        tags     traffic
      }

      /// Visits by hour of the day, in the time of the calendar's zone.
      /// fr: Les visites par heure de la journée, dans le fuseau du calendrier.
      kpi dayPart = siteTraffic {
        label    "Visits by part of the day"
        label fr "Surveillance de la partie jour"
        unit     visit
        by       hour
        tags     traffic
      }

      /// The hour with most visits of the period; two hours if they tie.
      /// fr: L'heure qui a le plus de visites dans la période ; deux heures si elles sont à
      /// égalité.
      kpi peakHour = siteTraffic {
        label    "Peak hour"
        label fr "Heure de pointe"
        unit     visit
        by       hour
        top      1
        tags     traffic
      }

      /// Visits that an ad in a search brought: they end when the budget does.
      /// fr: Les visites apportées par une annonce dans une recherche : elles finissent avec le
      /// budget.
      kpi ppcTraffic = count(visits where paidSearch) {
        label    "Pay-per-click traffic"
        label fr "Trafic PPC"
        unit     visit
        tags     traffic
      }

      /// Visits that saw a page of the blog, wherever they came in.
      /// fr: Les visites qui ont vu une page du blog, par où qu'elles soient entrées.
      kpi blogTraffic = distinct(pageViews.visitId where page starts with "/blog") {
        label    "Blog traffic"
        label fr "Trafic du blog"
        unit     visit
        better   higher
        tags     traffic
      }

      /// Visits that saw the blog, of all those whose pages are known.
      /// fr: La part des visites qui ont vu le blog, parmi celles dont les pages sont connues.
      kpi blogTrafficShare = blogTraffic / distinct(pageViews.visitId) {
        label    "Share of blog traffic"
        label fr "Part du trafic du blog"
        unit     %
        better   higher
        tags     traffic
      }

      """##)
}
