// Written from kpis/marketing/messages.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/messages.kpi`.
  static let marketingMessages = Pack.File(
    name: "messages.kpi",
    text: ##"""
      /// Subscribers at the end of the period, whether or not they still read.
      /// fr: Les abonnés à la fin de la période, qu'ils lisent encore ou non.
      kpi newsletterSubscribers =
        count(subscriptions open from subscribedAt until unsubscribedAt where list is "newsletter\##
      ") {
        label    "Newsletter subscribers"
        label fr "Abonnés à la newsletter"
        unit     subscriber
        better   higher
        tags     messages
      }

      /// Subscribers to text messages at the end of the period, whether or not the number is still
      /// in use.
      /// fr: Les abonnés aux SMS à la fin de la période, que le numéro serve encore ou non.
      kpi smsSubscribers =
        count(subscriptions open from subscribedAt until unsubscribedAt where list is "sms") {
        label    "SMS subscribers"
        label fr "Abonnés SMS"
        unit     subscriber
        better   higher
        tags     messages
      }

      /// How much longer or shorter the list of the newsletter became since the end of the last
      /// period. A list that was bought grows it too.
      /// fr: De combien la liste de la newsletter s'est allongée ou raccourcie depuis la fin de la
      /// période précédente. Une liste achetée la fait croître aussi.
      kpi subscriberGrowth = growth(newsletterSubscribers) {
        label    "Subscriber growth rate"
        label fr "Taux de croissance des abonnés"
        unit     %
        better   higher
        tags     messages
      }

      /// E-mails opened, of those delivered. Programs that load pictures by themselves open all.
      /// fr: Les e-mails ouverts, parmi ceux qui sont arrivés. Les programmes qui chargent
      /// eux-mêmes les images les ouvrent tous.
      kpi emailOpenRate = sum(mailings.opened) / sum(mailings.delivered) {
        label    "E-mail open rate"
        label fr "Taux d'ouverture des e-mails"
        unit     %
        better   higher
        alert    critical when growth(value) < -20% "Is our mail taken for spam?"
        alert fr "Nos courriels passent-ils pour du spam ?"
        tags     messages
      }

      /// E-mails clicked, of those opened: what the letter itself is worth. It rises as well when
      /// fewer open it.
      /// fr: Les e-mails cliqués, parmi ceux qui ont été ouverts : ce que vaut la lettre elle-même.
      /// Le taux monte aussi quand moins de gens ouvrent.
      kpi emailClickRate = sum(mailings.clicked) / sum(mailings.opened) {
        label    "E-mail click-through rate"
        label fr "Taux de clics par e-mail"
        unit     %
        better   higher
        tags     messages
      }

      /// People who left the newsletter in the period; a long list loses more.
      /// fr: Les personnes qui ont quitté la newsletter dans la période ; une longue liste en perd
      /// davantage.
      kpi unsubscribes = count(subscriptions at unsubscribedAt where list is "newsletter") {
        label    "Unsubscribes"
        label fr "Désabonnements"
        unit     person
        better   lower
        tags     messages
      }

      /// People who left for each e-mail delivered: who sends more often loses more people at the
      /// same rate.
      /// fr: Les départs par e-mail arrivé : qui écrit plus souvent perd plus de monde au même
      /// taux.
      kpi unsubscribeRate = unsubscribes / sum(mailings.delivered) {
        label    "Unsubscribe rate"
        label fr "Taux de désabonnement"
        unit     %
        better   lower
        tags     messages
      }

      /// Chats that visitors began; whether for joy or for trouble it does not tell.
      /// fr: Les chats commencés par des visiteurs ; si c'est par plaisir ou par embarras, le
      /// chiffre ne le dit pas.
      kpi chatsStarted = count(chats) {
        label    "Chat sessions started"
        label fr "Sessions de chat lancées"
        unit     chat
        tags     messages
      }

      /// Followers at the end of the period, all networks together: who follows on two counts tw\##
      ice.
      /// fr: Les abonnés à la fin de la période, tous réseaux ensemble : qui suit sur deux compte
      /// deux fois.
      kpi socialFollowers = sum(last(social.followers) per social.network) {
        label    "Social followers"
        label fr "Abonnés sociaux"
        unit     follower
        better   higher
        tags     social
      }

      /// Likes, comments and shares for each time that a post was seen, in the month of the post.
      /// fr: Mentions j'aime, commentaires et partages par affichage d'une publication, au mois de
      /// la publication.
      kpi socialEngagement = sum(posts.interactions) / sum(posts.impressions) {
        label    "Social engagement"
        label fr "Participation aux réseaux sociaux"
        unit     %
        better   higher
        tags     social
      }

      /// How often posts were passed on; one post that everybody shares can make a month.
      /// fr: Combien de fois les publications ont été partagées ; une seule que tout le monde
      /// partage peut faire un mois.
      kpi socialShares = sum(posts.shares) {
        label    "Social shares"
        label fr "Partages sociaux"
        unit     share
        better   higher
        tags     social
      }

      /// Reviews of products; a shop that asks for them gets more, not better ones.
      /// fr: Les avis sur les produits ; une boutique qui en demande en reçoit plus, pas de
      /// meilleurs.
      kpi reviews = count(reviews) {
        label    "Product reviews"
        label fr "Nombre d'avis"
        unit     review
        better   higher
        tags     social
      }

      /// Mean of one to five stars. Those who write are the delighted and the angry.
      /// fr: La moyenne de une à cinq étoiles. Ceux qui écrivent sont les ravis et les fâchés.
      kpi reviewRating = average(reviews.stars) {
        label    "Quality of reviews"
        label fr "Qualité des avis"
        unit     number
        better   higher
        tags     social
      }

      /// Reviews of one or two stars, of all: what the mean hides.
      /// fr: Les avis à une ou deux étoiles, parmi tous : ce que cache la moyenne.
      kpi lowReviewShare = share(reviews where stars <= 2) {
        label    "Share of bad reviews"
        label fr "Part des mauvais avis"
        unit     %
        better   lower
        tags     social
      }

      """##)
}
