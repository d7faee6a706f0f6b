// Written from kpis/service/service.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/service/service.kpi`.
  static let serviceService = Pack.File(
    name: "service.kpi",
    text: ##"""
      // Times of an answer, how many tickets there are, and how many wait.

      /// How long a ticket may stay open before it is late; the contract says it.
      /// fr: Combien de temps un ticket peut rester ouvert avant d'être en retard ; le contrat le
      /// dit.
      input serviceLevel : h { label "Service level"; label fr "Délai convenu" }

      /// Time until a customer hears from somebody, nights and weekends included. A mean hides the
      /// few who wait for days, and leaves out who has no answer yet: read `unansweredTickets`
      /// beside it.
      /// fr: Le temps jusqu'à ce qu'un client ait une réponse, nuits et week-ends compris. Une
      /// moyenne cache les quelques-uns qui attendent des jours et laisse de côté ceux qui n'ont
      /// encore rien : lire `unansweredTickets` à côté.
      kpi firstResponseTime = average(tickets.wait) {
        label     "Average first response time"
        label fr  "Temps moyen avant la première réponse"
        unit      h
        better    lower
        threshold green < 12 <= amber < 24 <= red  // convention: a reply within a day
        tags      service, senior
      }

      /// Half of the answered tickets had their first reply within this time; it says nothing of
      /// those who waited longest.
      /// fr: La moitié des tickets répondus l'ont été dans ce délai ; il ne dit rien de ceux qui
      /// ont attendu le plus.
      kpi firstResponseMedian = median(tickets.wait) {
        label    "Median first response time"
        label fr "Temps médian avant la première réponse"
        unit     h
        better   lower
        tags     service
      }

      /// Nine of ten answered tickets had their first reply within this time; it says nothing of
      /// those who wait still.
      /// fr: Neuf tickets répondus sur dix l'ont été dans ce délai ; il ne dit rien de ceux qui
      /// attendent encore.
      kpi firstResponseP90 = percentile(tickets.wait, 90) {
        label    "First response time of nine in ten"
        label fr "Temps avant la première réponse, neuf sur dix"
        unit     h
        better   lower
        tags     service
      }

      /// The mean in working hours: what the team can do something about, not what the customer
      /// feels.
      /// fr: La moyenne en heures ouvrées : ce sur quoi l'équipe peut agir, pas ce que ressent le
      /// client.
      kpi firstResponseWorking = average(tickets.workingWait) {
        label     "Average first response time in working hours"
        label fr  "Temps moyen avant la première réponse, heures ouvrées"
        unit      h
        better    lower
        threshold green < 4 <= amber < 9 <= red  // convention: half a working day, a whole one
        tags      service
      }

      /// Tickets of the period that have no answer to this day, in no mean of waiting times.
      /// fr: Les tickets de la période restés sans réponse à ce jour ; aucune moyenne d'attente ne
      /// les contient.
      kpi unansweredTickets = count(tickets where firstReplyAt is missing) {
        label    "Tickets not answered yet"
        label fr "Tickets encore sans réponse"
        unit     ticket
        better   lower
        tags     service
      }

      /// Time from the question to its solution. Only solved tickets count: the latest periods look
      /// quick until their hard cases are solved too.
      /// fr: Le temps entre la question et sa solution. Seuls les tickets résolus comptent : les
      /// périodes récentes paraissent rapides jusqu'à ce que leurs cas difficiles le soient aussi.
      kpi resolutionTime = average(tickets.duration) {
        label    "Average resolution time"
        label fr "Temps de résolution moyen"
        unit     h
        better   lower
        tags     service, senior
      }

      /// How many questions came in. More customers ask more: read it beside them.
      /// fr: Combien de questions sont arrivées. Plus de clients demandent plus : à lire à côté
      /// d'eux.
      kpi totalTickets = count(tickets) {
        label    "Tickets in all"
        label fr "Nombre total de tickets"
        unit     ticket
        alert    when growth(value) > 60% "Tickets rise suddenly: what broke?"
        alert fr "Les tickets affluent soudain : qu'est-ce qui a cassé ?"
        tags     service, senior
      }

      /// Where tickets are heading: the last 28 days of a period against those of the period
      /// before. A holiday in one of the two is enough to move it.
      /// fr: Où vont les tickets : les 28 derniers jours d'une période contre ceux de la
      /// précédente. Des vacances dans l'un des deux suffisent à le faire bouger.
      kpi ticketTrend = growth(rolling(totalTickets, 28 days)) {
        label    "Trend of tickets"
        label fr "Tendance des tickets"
        unit     %
        better   lower
        tags     service
      }

      /// Tickets for each customer who has any: persistent trouble, not the number of unhappy
      /// people.
      /// fr: Les tickets par client qui en a : des ennuis qui durent, pas le nombre de mécontents.
      kpi ticketsPerCustomer = totalTickets / distinct(tickets.customerId) {
        label    "Tickets per customer"
        label fr "Tickets par client"
        unit     ticket/customer
        better   lower
        tags     service
      }

      /// The customers who asked most in the last year: those to call before they leave. A large\##
       customer
      /// asks more than a small one, and need not be unhappier.
      /// fr: Les clients qui ont le plus demandé depuis un an : ceux à appeler avant qu'ils ne
      /// partent. Un grand client demande plus qu'un petit sans être plus malheureux.
      kpi customersWithMostTickets = rolling(totalTickets, 1 year) {
        label    "Customers with most tickets"
        label fr "Clients ayant le plus de tickets"
        unit     ticket
        better   lower
        where    tickets.customerId is not missing
        by       tickets.customerId
        top      10
        tags     service
      }

      /// Tickets without a solution when the period ends. Nothing says for how long they wait: see
      /// the backlog.
      /// fr: Les tickets sans solution à la fin de la période. Rien ne dit depuis quand ils
      /// attendent : voir les arriérés.
      kpi activeIssues = count(tickets open from createdAt until resolvedAt) {
        label    "Active issues"
        label fr "Problèmes actifs"
        unit     ticket
        better   lower
        tags     service
      }

      /// Tickets that are open for longer than their service level when the period ends. Closing
      /// them unsolved lowers it too.
      /// fr: Les tickets ouverts depuis plus longtemps que le délai convenu à la fin de la période.
      /// Les fermer sans les résoudre le fait baisser aussi.
      kpi backlog = count(tickets open from createdAt + serviceLevel until resolvedAt) {
        label    "Backlog"
        label fr "Arriérés"
        unit     ticket
        better   lower
        tags     service, senior
      }

      /// How old the backlog is on average when the period ends. A single very old ticket can rule
      /// it.
      /// fr: L'âge moyen des arriérés à la fin de la période. Un seul très vieux ticket peut le
      /// dominer.
      kpi backlogAge =
        average(periodEnd - tickets.createdAt open from createdAt + serviceLevel until resolvedAt) {
        label    "Mean age of the backlog"
        label fr "Âge moyen des arriérés"
        unit     day
        better   lower
        tags     service
      }

      /// Tickets that somebody had to take higher. Low may mean good answers, or that nobody dares.
      /// fr: Les tickets qu'il a fallu porter plus haut. Peu : de bonnes réponses, ou personne
      /// n'ose.
      kpi escalationRate = share(tickets where escalatedAt is not missing) {
        label     "Service escalation rate"
        label fr  "Taux d'escalade"
        unit      %
        better    lower
        threshold green < 5% <= amber < 10% <= red  // convention of help desks, no standard
        tags      service, senior
      }

      /// The place of each subject among all by its tickets: 1 worries most customers. A rank hides
      /// how close the places are.
      /// fr: La place de chaque sujet selon ses tickets : 1 inquiète le plus de clients. Un rang
      /// cache combien les places sont proches.
      kpi concernRanking = rank(totalTickets over category) {
        label    "Ranking of concerns"
        label fr "Classement des préoccupations"
        unit     number
        by       category
        tags     service
      }

      /// How many places a subject moved since the period before: below 0 it worries more than it
      /// did.
      /// fr: De combien de places un sujet a bougé depuis la période précédente : au-dessous de 0
      /// il inquiète davantage.
      kpi concernRankChange = change(rank(totalTickets over category)) {
        label    "Change of rank of concerns"
        label fr "Évolution du rang des préoccupations"
        unit     number
        by       category
        tags     service
      }

      /// Units sold of a product for each customer who asked support about it. A product that few
      /// buy and few ask about looks like one that many buy and many ask about.
      /// fr: Les unités vendues d'un produit par client qui a contacté l'assistance à son sujet. Un
      /// produit que peu achètent et dont peu se plaignent ressemble à un autre que beaucoup
      /// achètent et dont beaucoup se plaignent.
      kpi hitRate = sum(orderLines.quantity) / distinct(tickets.customerId) {
        label    "Hit rate"
        label fr "Taux de succès"
        unit     number
        better   higher
        by       productId
        tags     service
      }

      """##)
}
