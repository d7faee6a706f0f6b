// Written from kpis/marketing/traffic.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/traffic.kpi`.
  static let marketingTraffic = Pack.File(
    name: "traffic.kpi",
    text: ##"""
      /// Visits of the site. Robots and our own people count too unless the tracking leaves them\##
       out.
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
      kpi newVsReturningVisitors = siteTraffic / total(siteTraffic over visitorKind) {
        label    "New and returning visitors"
        label fr "Nouveaux visiteurs et habitués"
        unit     %
        by       visitorKind
        tags     traffic
      }

      /// The first of the two alone: a sudden rise is a campaign, or robots.
      kpi newVisitorShare = share(visits where isNew) {
        label    "New visitors"
        label fr "Nouveaux visiteurs"
        unit     %
        alert    when change(value) > 10 pp "A sudden rise of new visitors"
        alert    when value < 30% for 4 periods "A lasting high of returning ones"
        tags     traffic
      }

      /// How long a visitor stays in the period, all visits together. The last page of a visit is
      /// rarely timed, so it is too short.
      kpi timeOnSite = average(sum(visits.duration) per visits.visitorId) {
        label    "Time on site"
        label fr "Temps sur place"
        unit     min
        tags     traffic
      }

      /// Visits that saw one page and no more: a disappointment, or a page that answered the que\##
      stion.
      kpi bounceRate = share(visits where bounced) {
        label     "Bounce rate"
        label fr  "Taux de rebond"
        unit      %
        better    lower
        threshold green < 40% <= amber < 55% <= red  // rule of thumb of web analysts, no standard
        tags      traffic
      }

      /// Pages seen in a visit: interest, or a search in vain.
      kpi pagesPerVisit = sum(visits.pageViews) / siteTraffic {
        label    "Pages per visit"
        label fr "Pages vues par visite"
        unit     page/visit
        better   higher
        tags     traffic
      }

      /// How long a visit lasts; few long ones weigh as much as many short ones.
      kpi sessionDuration = average(visits.duration) {
        label    "Average session duration"
        label fr "Durée moyenne des sessions"
        unit     min
        better   higher
        tags     traffic
      }

      /// What part of the visits each source brings. A share can fall while visits rise.
      kpi trafficSource = siteTraffic / total(siteTraffic over channel) {
        label    "Traffic by source"
        label fr "Origine du trafic"
        unit     %
        by       channel
        tags     traffic
      }

      /// How many visits each source brings.
      kpi visitsBySource = siteTraffic {
        label    "Visits by source"
        label fr "Visites par origine"
        unit     visit
        by       channel
        tags     traffic
      }

      /// Visits from telephones and tablets, of those whose device is known.
      kpi mobileTraffic = share(visits where device in ("phone", "tablet")) {
        label    "Mobile traffic"
        label fr "Trafic mobile"
        unit     %
        tags     traffic
      }

      /// Visits by hour of the day, in the time of the calendar's zone.
      kpi dayPart = siteTraffic {
        label    "Visits by part of the day"
        label fr "Surveillance de la partie jour"
        unit     visit
        by       hour
        tags     traffic
      }

      /// The hour with most visits of the period; two hours if they tie.
      kpi peakHour = siteTraffic {
        label    "Peak hour"
        label fr "Heure de pointe"
        unit     visit
        by       hour
        top      1
        tags     traffic
      }

      /// Visits that an ad in a search brought: they end when the budget does.
      kpi ppcTraffic = count(visits where paidSearch) {
        label    "Pay-per-click traffic"
        label fr "Trafic PPC"
        unit     visit
        tags     traffic
      }

      /// Visits that saw a page of the blog, wherever they came in.
      kpi blogTraffic = distinct(pageViews.visitId where page starts with "/blog") {
        label    "Blog traffic"
        label fr "Trafic du blog"
        unit     visit
        better   higher
        tags     traffic
      }

      /// The same as a part of all visits whose pages are known.
      kpi blogTrafficShare = blogTraffic / distinct(pageViews.visitId) {
        label    "Share of blog traffic"
        label fr "Part du trafic du blog"
        unit     %
        better   higher
        tags     traffic
      }

      """##)
}
