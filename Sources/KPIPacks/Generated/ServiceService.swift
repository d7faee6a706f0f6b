// Written from kpis/service/service.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/service/service.kpi`.
  static let serviceService = Pack.File(
    name: "service.kpi",
    text: ##"""
      // Times of an answer, how many tickets there are, and how many wait.

      /// How long a ticket may stay open before it is late; the contract says it.
      input serviceLevel : h { label "Service level"; label fr "Délai convenu" }

      /// Time until a customer hears from somebody, nights and weekends included. A mean hides the
      /// few who wait for days, and leaves out who has no answer yet: read `unansweredTickets`
      /// beside it.
      kpi firstResponseTime = average(tickets.wait) {
        label     "Average first response time"
        label fr  "Temps moyen avant la première réponse"
        unit      h
        better    lower
        threshold green < 12 <= amber < 24 <= red  // convention: a reply within a day
        tags      service, senior
      }

      /// Half of the answered tickets had their first reply within this time.
      kpi firstResponseMedian = median(tickets.wait) {
        label    "Median first response time"
        label fr "Temps médian avant la première réponse"
        unit     h
        better   lower
        tags     service
      }

      /// Nine of ten answered tickets had their first reply within this time.
      kpi firstResponseP90 = percentile(tickets.wait, 90) {
        label    "First response time of nine in ten"
        label fr "Temps avant la première réponse, neuf sur dix"
        unit     h
        better   lower
        tags     service
      }

      /// The mean in working hours: what the team can do something about, not what the customer
      /// feels.
      kpi firstResponseWorking = average(tickets.workingWait) {
        label     "Average first response time in working hours"
        label fr  "Temps moyen avant la première réponse, heures ouvrées"
        unit      h
        better    lower
        threshold green < 4 <= amber < 9 <= red  // convention: half a working day, a whole one
        tags      service
      }

      /// Tickets of the period that have no answer to this day, in no mean of waiting times.
      kpi unansweredTickets = count(tickets where firstReplyAt is missing) {
        label    "Tickets not answered yet"
        label fr "Tickets encore sans réponse"
        unit     ticket
        better   lower
        tags     service
      }

      /// Time from the question to its solution. Only solved tickets count: the latest periods look
      /// quick until their hard cases are solved too.
      kpi resolutionTime = average(tickets.duration) {
        label    "Average resolution time"
        label fr "Temps de résolution moyen"
        unit     h
        better   lower
        tags     service, senior
      }

      /// How many questions came in. More customers ask more: read it beside them.
      kpi totalTickets = count(tickets) {
        label    "Tickets in all"
        label fr "Nombre total de tickets"
        unit     ticket
        alert    when growth(value) > 60% "Tickets rise suddenly: what broke?"
        tags     service, senior
      }

      /// Where tickets are heading: the last 28 days of a period against those of the period
      /// before.
      kpi ticketTrend = growth(rolling(totalTickets, 28 days)) {
        label    "Trend of tickets"
        label fr "Tendance des tickets"
        unit     %
        better   lower
        tags     service
      }

      /// Tickets for each customer who has any: persistent trouble, not the number of unhappy
      /// people.
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

      /// Tickets without a solution when the period ends.
      kpi activeIssues = count(tickets open from createdAt until resolvedAt) {
        label    "Active issues"
        label fr "Problèmes actifs"
        unit     ticket
        better   lower
        tags     service
      }

      /// Tickets that are open for longer than their service level when the period ends.
      kpi backlog = count(tickets open from createdAt + serviceLevel until resolvedAt) {
        label    "Backlog"
        label fr "Arriérés"
        unit     ticket
        better   lower
        tags     service, senior
      }

      /// How old the backlog is on average when the period ends.
      kpi backlogAge =
        average(periodEnd - tickets.createdAt open from createdAt + serviceLevel until resolvedAt) {
        label    "Mean age of the backlog"
        label fr "Âge moyen des arriérés"
        unit     day
        better   lower
        tags     service
      }

      /// Tickets that somebody had to take higher. Low may mean good answers, or that nobody dares.
      kpi escalationRate = share(tickets where escalatedAt is not missing) {
        label     "Service escalation rate"
        label fr  "Taux d'escalade"
        unit      %
        better    lower
        threshold green < 5% <= amber < 10% <= red  // convention of help desks, no standard
        tags      service, senior
      }

      /// The place of each subject among all by its tickets: 1 worries most customers.
      kpi concernRanking = rank(totalTickets over category) {
        label    "Ranking of concerns"
        label fr "Classement des préoccupations"
        unit     number
        by       category
        tags     service
      }

      /// How many places a subject moved since the period before: below 0 it worries more than it
      /// did.
      kpi concernRankChange = change(rank(totalTickets over category)) {
        label    "Change of rank of concerns"
        label fr "Évolution du rang des préoccupations"
        unit     number
        by       category
        tags     service
      }

      /// Units sold of a product for each customer who asked support about it. A product that few
      /// buy and few ask about looks like one that many buy and many ask about.
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
