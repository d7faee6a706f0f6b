// Written from kpis/marketing/leads.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/leads.kpi`.
  static let marketingLeads = Pack.File(
    name: "leads.kpi",
    text: ##"""
      /// What a closed deal is worth.
      /// fr: Ce que vaut une affaire conclue.
      input engagement : money/deal { label "Value of a deal"; label fr "Valeur d'une affaire" }

      /// How many leads become deals.
      /// fr: Combien de pistes deviennent des affaires.
      input closeRate : deal/lead { label "Close rate"; label fr "Taux de conclusion" }

      /// Leads of all ways to get in touch: form, telephone, e-mail. Soft ones are not among them.
      measure leads : lead { label "Leads"; label fr "Pistes" }

      measure qualifiedLeads = count(leads where qualified) {
        label    "Qualified leads"
        label fr "Pistes qualifiées"
      }

      measure campaignSales = sum(orders.amount) {
        label    "Sales of campaigns"
        label fr "Ventes des campagnes"
      }

      measure campaignCost = sum(spend.cost) { label "Cost of campaigns"; label fr "Coût des camp\##
      agnes" }

      /// Leads for each visit. Leads by telephone or fax need no visit: by channel it can exceed\##
       100 %.
      /// fr: Les pistes par visite. Les pistes par téléphone ou par fax se passent de visite : par
      /// canal, le taux peut dépasser 100 %.
      kpi leadConversion = leads / total(count(visits) over contact) {
        label    "Lead generation conversion rate"
        label fr "Taux de conversion de génération de pistes"
        unit     %
        better   higher
        tags     leads
      }

      /// Soft leads for each visit: interest without a name, so never to be added to leads.
      /// fr: Les pistes légères par visite : un intérêt sans nom, à ne jamais ajouter aux pistes.
      kpi softLeadConversion = count(softLeads) / total(count(visits) over tool) {
        label    "Soft lead conversion rate"
        label fr "Taux de conversion en pistes légères"
        unit     %
        better   higher
        tags     leads
      }

      /// Expected revenue of the leads that a visit brings in: an estimate, as good as its two i\##
      nputs.
      /// fr: Le chiffre d'affaires attendu des pistes qu'apporte une visite : une estimation, qui
      /// vaut ce que valent ses deux hypothèses.
      kpi estimatedRevenuePerVisit = ((engagement * closeRate) * qualifiedLeads) / siteTraffic {
        label    "Average (estimated) revenue per visit"
        label fr "Chiffre d'affaires moyen (estimé) par visite"
        unit     money/visit
        better   higher
        tags     leads
      }

      /// All that was spent, for each lead of a band. Bands do not add up: each bears the whole \##
      cost.
      /// fr: Tout ce qui a été dépensé, par piste d'une catégorie. Les catégories ne s'additionnent
      /// pas : chacune porte le coût entier.
      kpi costPerLead = total(campaignCost over qualification) / count(leads) {
        label    "Average cost per lead"
        label fr "Coût moyen par piste générée"
        unit     money/lead
        better   lower
        by       qualification
        tags     leads
      }

      /// Time until an inquiry is answered, nights included. Those not answered yet are not in it.
      /// fr: Le temps jusqu'à la réponse à une demande, nuits comprises. Celles qui attendent
      /// encore n'y sont pas.
      kpi inquiryResponseTime = average(inquiries.wait) {
        label    "Average response time to any inquiry"
        label fr "Temps moyen de réponse aux demandes"
        unit     h
        better   lower
        tags     leads
      }

      /// Time until an inquiry is answered, in working hours alone: the asker waits longer.
      /// fr: Le temps jusqu'à la réponse, en heures ouvrées seulement : celui qui demande attend
      /// plus longtemps.
      kpi inquiryWorkingTime = average(inquiries.workingWait) {
        label     "Average response time in working hours"
        label fr  "Temps moyen de réponse, heures ouvrées"
        unit      h
        better    lower
        threshold green < 2 h <= amber < 4 h <= red  // convention: a few working hours at most
        tags      leads
      }

      /// Inquiries that nobody has answered: what the mean response time leaves out.
      /// fr: Les demandes auxquelles personne n'a répondu : ce que le temps moyen de réponse laisse
      /// de côté.
      kpi unansweredInquiries = count(inquiries where answeredAt is missing) {
        label    "Inquiries without an answer"
        label fr "Demandes restées sans réponse"
        unit     inquiry
        better   lower
        tags     leads
      }

      /// Leads that bought, counted in the month of the lead: young months look worse than they \##
      are.
      /// fr: Les pistes qui ont acheté, comptées au mois de la piste : les mois récents paraissent
      /// pires qu'ils ne sont.
      kpi customersPerThousandLeads = distinct(leads.customerId) / count(leads) {
        label     "Customers per 1000 leads"
        label fr  "Clients pour 1000 pistes"
        unit      customer/1000 lead
        better    higher
        threshold red < 20 <= amber < 50 <= green  // convention: 2 to 5 % of leads buy
        settles   after 60 days
        tags      leads
      }

      /// Leads that name a channel, of all leads. Many name several, so the shares add up to mor\##
      e than
      /// 100 %; surveys of the trade found Internet 73, e-mail 31, telephone 31, fax 30, shops 27.
      /// fr: La part des pistes qui citent un canal. Beaucoup en citent plusieurs, les parts
      /// dépassent donc 100 % ensemble ; des enquêtes de la branche donnent Internet 73, e-mail 31,
      /// téléphone 31, fax 30, magasins 27.
      kpi channelContribution =
        distinct(leadChannels.leadId) / total(distinct(leadChannels.leadId) over channel) {
        label    "Contribution of each channel"
        label fr "Contribution des canaux"
        unit     %
        by       channel
        tags     leads
      }

      /// What the leads that name a channel brought in, of all revenue from leads. A lead that
      /// names several counts for each.
      /// fr: Ce qu'ont rapporté les pistes qui citent un canal, rapporté à toutes les recettes des
      /// pistes. Une piste qui en cite plusieurs compte pour chacun.
      kpi channelRevenueContribution =
        sum(leadChannels.revenue) / total(sum(leadChannels.revenue) over channel) {
        label    "Contribution of each channel to revenue"
        label fr "Contribution des canaux au chiffre d'affaires"
        unit     %
        by       channel
        tags     leads
      }

      /// What a euro spent brought beyond itself: 0 is break-even, not 1. Sales of the same chan\##
      nel and
      /// period count as its effect, whether or not marketing caused them.
      /// fr: Ce qu'un euro dépensé a rapporté au-delà de lui-même : le seuil de rentabilité est 0,
      /// pas 1. Les ventes du même canal et de la même période comptent comme son effet, que le
      /// marketing en soit la cause ou non.
      kpi campaignROI = (campaignSales - campaignCost) / campaignCost {
        label     "Return on marketing investment"
        label fr  "Retour sur investissement"
        unit      number
        better    higher
        threshold red < 0 <= green  // break-even, by definition
        tags      leads
      }

      """##)
}
