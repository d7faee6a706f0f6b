// Written from kpis/marketing/messages.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/messages.kpi`.
  static let marketingMessages = Pack.File(
    name: "messages.kpi",
    text: ##"""
      /// Subscribers at the end of the period, whether or not they still read.
      kpi newsletterSubscribers =
        count(subscriptions open from subscribedAt until unsubscribedAt where list is "newsletter\##
      ") {
        label    "Newsletter subscribers"
        label fr "Abonnés à la newsletter"
        unit     subscriber
        better   higher
        tags     messages
      }

      /// Subscribers to text messages at the end of the period.
      kpi smsSubscribers =
        count(subscriptions open from subscribedAt until unsubscribedAt where list is "sms") {
        label    "SMS subscribers"
        label fr "Abonnés SMS"
        unit     subscriber
        better   higher
        tags     messages
      }

      /// How much longer or shorter the list of the newsletter became since the end of the last \##
      period.
      kpi subscriberGrowth = growth(newsletterSubscribers) {
        label    "Subscriber growth rate"
        label fr "Taux de croissance des abonnés"
        unit     %
        better   higher
        tags     messages
      }

      /// E-mails opened, of those delivered. Programs that load pictures by themselves open all.
      kpi emailOpenRate = sum(mailings.opened) / sum(mailings.delivered) {
        label    "E-mail open rate"
        label fr "Taux d'ouverture des e-mails"
        unit     %
        better   higher
        alert    critical when growth(value) < -20% "Is our mail taken for spam?"
        tags     messages
      }

      /// E-mails clicked, of those opened: what the letter itself is worth.
      kpi emailClickRate = sum(mailings.clicked) / sum(mailings.opened) {
        label    "E-mail click-through rate"
        label fr "Taux de clics par e-mail"
        unit     %
        better   higher
        tags     messages
      }

      /// People who left the newsletter in the period.
      kpi unsubscribes = count(subscriptions at unsubscribedAt where list is "newsletter") {
        label    "Unsubscribes"
        label fr "Désabonnements"
        unit     person
        better   lower
        tags     messages
      }

      /// The same for each e-mail delivered: who sends more often loses more people at the same \##
      rate.
      kpi unsubscribeRate = unsubscribes / sum(mailings.delivered) {
        label    "Unsubscribe rate"
        label fr "Taux de désabonnement"
        unit     %
        better   lower
        tags     messages
      }

      /// Chats that visitors began; whether for joy or for trouble it does not tell.
      kpi chatsStarted = count(chats) {
        label    "Chat sessions started"
        label fr "Sessions de chat lancées"
        unit     chat
        tags     messages
      }

      /// Followers at the end of the period, all networks together: who follows on two counts tw\##
      ice.
      kpi socialFollowers = sum(last(social.followers) per social.network) {
        label    "Social followers"
        label fr "Abonnés sociaux"
        unit     follower
        better   higher
        tags     social
      }

      /// Likes, comments and shares for each time that a post was seen, in the month of the post.
      kpi socialEngagement = sum(posts.interactions) / sum(posts.impressions) {
        label    "Social engagement"
        label fr "Participation aux réseaux sociaux"
        unit     %
        better   higher
        tags     social
      }

      /// How often posts were passed on; one post that everybody shares can make a month.
      kpi socialShares = sum(posts.shares) {
        label    "Social shares"
        label fr "Partages sociaux"
        unit     share
        better   higher
        tags     social
      }

      /// Reviews of products.
      kpi reviews = count(reviews) {
        label    "Product reviews"
        label fr "Nombre d'avis"
        unit     review
        better   higher
        tags     social
      }

      /// Mean of one to five stars. Those who write are the delighted and the angry.
      kpi reviewRating = average(reviews.stars) {
        label    "Quality of reviews"
        label fr "Qualité des avis"
        unit     number
        better   higher
        tags     social
      }

      /// Reviews of one or two stars, of all: what the mean hides.
      kpi lowReviewShare = share(reviews where stars <= 2) {
        label    "Share of bad reviews"
        label fr "Part des mauvais avis"
        unit     %
        better   lower
        tags     social
      }

      """##)
}
