/// What files call the columns of the packs beyond the words of their names and labels.
///
/// `place: phrases` in words of the thesaurus, where a place is `dataset`, `dataset.column`,
/// `*.column` in every dataset, or `=figure` for sums by period; a phrase with `~` behind it is a
/// weak hint. `place 1..5` says in addition which numbers a column holds.
enum ColumnPhrases {
  /// One place a line.
  static let lines = """
    orders: sale, invoice, transaction, order header
    orders.amount: revenue, sale, total, total amount, worth, order worth, total price
    orders.amount: grand total, order price~, price~
    orderLines: order line, order product, sale line, invoice line, order detail, product sale
    orderLines: sale, invoice, transaction
    orderLines.orderId: invoice id, sale id, transaction id, invoice
    orderLines.manufacturing: manufacturing cost, material cost
    orderLines.wages: labour cost, salaires, main oeuvre
    orderLines.overheads: overhead cost, frais generaux
    orderLines.price: unit price
    orderLines.lineNo: position~
    products: product catalogue, catalogue
    *.customerId: user id~, customer email~, user~, contact id~
    *.visitorId: user id~, customer id~, cookie id, user pseudo id
    *.channel: source traffic, utm source, channel acquisition, source acquisition, source~
    *.channel: medium~, utm medium~, sale channel, order channel, channel sale
    *.country: country code, country customer, country deliver~, country ship~, market~
    *.device: device kind, device category, category device, support~
    visits.startedAt: visit moment, create moment
    visits.pageViews: page, page count, view, count page view, page view count
    visits.visitorId: visitor, client id
    leads.qualified: qualification~
    leads.contact: contact channel, contact kind, contact medium
    leads.score 0..100: lead score
    softLeads: soft lead
    spend: advertising spend, marketing cost, campaign cost, cost ads, advertising, cost campaign
    spend.cost: cost campaign, amount cost, investissement, marketing cost
    ads: advertising, keyword ads, google ads, adwords
    ads.position: average position
    subscriptions.subscriberId: email, contact id, customer id~
    subscriptions.list: mailing, list name, list mailing
    mailings.delivered: email deliver, deliver count
    mailings.opened: email open, open count, open unique~
    mailings.clicked: email click, click count
    social.followers: subscribe, follower count, subscribe count
    reviews.stars 1..5: rating, score, product rating
    tickets: support ticket, ticket support, inquiry ticket, support request, support demande
    tickets.firstReplyAt: first contact moment, first reply
    tickets.resolvedAt: end moment~
    tickets.tier: customer tier, service tier, customer kind~
    *.category: kind~, reason~, ticket kind~
    answers: survey, survey reply, survey satisfaction, satisfaction, reply survey
    answers.answeredAt: survey moment
    answers.csat 1..5: satisfaction rating, satisfaction score, rating~
    answers.recommend 0..10: recommend score, recommend rating, score recommend
    answers.effort: effort score~
    calls: phone call, call phone
    messages.medium: channel, kind~
    mentions.score -1..1: sentiment, sentiment score
    departures.leftAt: cancel moment, departure moment
    departures.reason: departure reason
    competitorPrices.shop: competitor, competitor name
    competitorPrices.price: competitor price
    stock.onHand: stock quantity, quantity, stock level
    stock.countedAt: stock moment
    stock.warehouse: shop~, place~
    runs: production, production order, machine run
    runs.made: piece made, total piece, quantity made
    runs.good: piece good, quantity good
    runs.plannedTime: plan duration, plan run time, ouverture time
    runs.runTime: run duration
    runs.idealCycle: cycle time ideal, cycle ideal, cycle standard
    shifts.workedTime: work duration
    shifts.plannedTime: plan duration
    shifts.made: piece made
    shifts.good: piece good
    workpieces.serial: serial id, serial
    nonConformities: nonconformity, quality incident
    projects.department: department project
    timesheets: hours project, work time, time work
    timesheets.person: person name, person id~, name~
    timesheets.hours: duration, work duration, duration work, count duration, time work
    allocations: budget project, project budget
    allocations.allocated: budget, budget amount, amount budget
    allocations.plannedHours: plan duration
    expenses: project cost, cost project
    expenses.paidOn: cost moment, moment
    gains: project gain
    gains.receivedOn: gain moment, moment
    tasks.plannedCost: plan cost, budget
    =sales: revenue, total revenue, total sale, sale worth, amount sale, sale revenue
    =transactions: order count, count sale, count transaction, count order
    =siteTraffic: visit count, session, traffic, trafic, site visit, visit site, web visit
    =totalTickets: ticket count
    =leads: lead count, contact count
    tasks.finishedOn: end moment, real end moment
    """
}
