// Written from kpis/marketing/marketing.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/marketing.kpi`.
  static let marketingMarketing = Pack.File(
    name: "marketing.kpi",
    text: ##"""
      /// What a closed deal is worth.
      input engagement : money/deal

      /// How many leads become deals.
      input closeRate : deal/lead

      /// Leads of all contact channels, soft ones kept apart.
      measure leads : lead

      measure qualifiedLeads = count(leads where qualified)

      /// Visits of the site.
      kpi siteTraffic = count(visits) {
        label    "Site traffic"
        label fr "Trafic du site"
        unit     visit
        better   higher
      }

      /// Leads for each visit.
      kpi leadConversion = leads / siteTraffic {
        label    "Lead generation conversion rate"
        label fr "Taux de conversion de génération de pistes"
        unit     %
        better   higher
      }

      /// Expected revenue of the leads that a visit brings in.
      kpi estimatedRevenuePerVisit = ((engagement * closeRate) * qualifiedLeads) / siteTraffic {
        label    "Average (estimated) revenue per visit"
        label fr "Chiffre d'affaires moyen (estimé) par visite"
        unit     money/visit
        better   higher
      }

      /// Advertising for each lead.
      kpi costPerLead = total(sum(spend.cost) over qualification) / count(leads) {
        label    "Average cost per lead"
        label fr "Coût moyen par piste générée"
        unit     money/lead
        better   lower
        by       qualification
      }

      /// Time until an inquiry is answered.
      kpi inquiryResponseTime = average(inquiries.wait) {
        label    "Average response time to any inquiry"
        label fr "Temps moyen de réponse aux demandes"
        unit     h
        better   lower
      }

      /// The same in working hours.
      kpi inquiryWorkingTime = average(inquiries.workingWait) {
        label     "Average response time in working hours"
        label fr  "Temps moyen de réponse, heures ouvrées"
        unit      h
        better    lower
        threshold green < 2 h <= amber < 4 h <= red
      }

      /// Leads that name a channel; they add up to more than all where leads name several.
      kpi channelContribution =
        distinct(leadChannels.leadId) / total(distinct(leadChannels.leadId) over channel) {
        label    "Contribution of each channel"
        label fr "Contribution des canaux"
        unit     %
        by       channel
      }

      /// Visitors by how often they come.
      kpi visitFrequency = count(visitors) / total(count(visitors) over frequency) {
        label    "Visit frequency"
        label fr "Fréquence de visites"
        unit     %
        by       frequency
      }

      /// How long a visitor stays in the period, all visits together.
      kpi timeOnSite = average(sum(visits.duration) per visits.visitorId) {
        label    "Time on site"
        label fr "Temps sur place"
        unit     min
      }

      /// Visits that saw one page and no more.
      kpi bounceRate = share(visits where bounced) {
        label    "Bounce rate"
        label fr "Taux de rebond"
        unit     %
        better   lower
      }

      /// Pages seen in a visit.
      kpi pagesPerVisit = sum(visits.pageViews) / siteTraffic {
        label    "Pages per visit"
        label fr "Pages vues par visite"
        unit     page/visit
        better   higher
      }

      /// How long a visit lasts.
      kpi sessionDuration = average(visits.duration) {
        label    "Average session duration"
        label fr "Durée moyenne des sessions"
        unit     min
        better   higher
      }

      /// Where visits come from.
      kpi trafficSource = siteTraffic / total(siteTraffic over channel) {
        label    "Traffic by source"
        label fr "Origine du trafic"
        unit     %
        by       channel
      }

      /// Visits by hour of the day.
      kpi dayPart = siteTraffic {
        label    "Visits by part of the day"
        label fr "Surveillance de la partie jour"
        unit     visit
        by       hour
      }

      /// Subscribers at the end of the period.
      kpi newsletterSubscribers =
        count(subscriptions open from subscribedAt until unsubscribedAt where list is "newsletter\##
      ") {
        label    "Newsletter subscribers"
        label fr "Abonnés à la newsletter"
        unit     subscription
        better   higher
      }

      /// How much faster or slower the list grows.
      kpi subscriberGrowth = growth(newsletterSubscribers) {
        label    "Subscriber growth rate"
        label fr "Taux de croissance des abonnés"
        unit     %
        better   higher
      }

      /// Followers at the end of the period, all networks together.
      kpi socialFollowers = sum(last(social.followers) per social.network) {
        label    "Social followers"
        label fr "Abonnés sociaux"
        unit     follower
        better   higher
      }

      /// Where ads stand, weighted by how often they are seen.
      kpi averagePosition = average(ads.position weighted by impressions) {
        label    "Average position"
        label fr "Position moyenne"
        unit     number
        better   lower
      }

      /// Visits of people who had never come before.
      kpi newVisitorShare = share(visits where isNew) {
        label    "New visitors"
        label fr "Nouveaux visiteurs"
        unit     %
        alert    when change(value) > 10 pp "A sudden rise of new visitors"
        alert    when value < 30% for 4 periods "A lasting high of returning ones"
      }

      """##)
}
