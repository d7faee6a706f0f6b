// Written from kpis/sales/sales.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/sales.kpi`.
  static let salesSales = Pack.File(
    name: "sales.kpi",
    text: ##"""
      /// What can be sold at all in a year, by whomever.
      /// fr: Ce qui peut se vendre en tout en un an, par qui que ce soit.
      input availableMarket : money { label "Available market"; label fr "Marché disponible" }

      measure unitsSold = sum(orderLines.quantity) { label "Units sold"; label fr "Unités vendues" }

      /// What customers ordered, before discounts and refunds: it grows with the price list as w\##
      ell as
      /// with the shop.
      /// fr: Ce que les clients ont commandé, avant remises et remboursements : le chiffre monte
      /// avec les tarifs aussi bien qu'avec la boutique.
      kpi sales = sum(orders.amount) {
        label    "Sales"
        label fr "Ventes"
        unit     money
        better   higher
        tags     sales, senior
      }

      /// What remains of sales after refunds and discounts. Refunds count on the day of the orde\##
      r, so
      /// that recent periods still fall.
      /// fr: Ce qui reste des ventes après remboursements et remises. Un remboursement compte au
      /// jour de la commande : les périodes récentes baissent encore.
      kpi netRevenue = sales - sum(orders.refund) - sum(orders.discount) {
        label    "Net revenue"
        label fr "Revenus nets"
        unit     money
        better   higher
        tags     sales
      }

      /// Sales since the year began, the fiscal one if the calendar says so; compare it with the\##
       same
      /// day of the year before, not with the month before.
      /// fr: Les ventes depuis le début de l'année, ou de l'exercice si le calendrier le dit ; à
      /// comparer au même jour de l'année précédente, pas au mois d'avant.
      kpi annualRevenue = toDate(sales, year) {
        label    "Revenue, year to date"
        label fr "Chiffre d'affaires annuel"
        unit     money
        better   higher
        tags     sales, senior
      }

      /// How many orders came in, whatever they are worth.
      /// fr: Combien de commandes sont arrivées, quelle que soit leur valeur.
      kpi transactions = count(orders) {
        label    "Transactions"
        label fr "Nombre de transactions"
        unit     order
        better   higher
        tags     sales
      }

      /// What an order is worth. It rises as well when small orders stay away: read it beside th\##
      e number
      /// of transactions.
      /// fr: Ce que vaut une commande. Elle monte aussi quand les petites commandes se font rares :
      /// à lire à côté du nombre de transactions.
      kpi averageOrderValue = sales / transactions {
        label    "Average order value"
        label fr "Valeur moyenne par commande (panier moyen)"
        unit     money/order
        better   higher
        alert    critical when growth(value) < -20% "Red button: why did it fall?"
        alert fr "Bouton rouge : pourquoi cette baisse ?"
        alert warning when
          value < rolling(value, 12 months) * 95% for 3 periods recovers when
          value >= rolling(value, 12 months) "Slow drift below the mean of the year"
        alert fr "Lente dérive sous la moyenne de l'année"
        tags     sales, senior
      }

      /// What the goods that were sold cost to make: material and machines, wages, overheads. Ov\##
      erheads
      /// are shares by a rule of the house; another rule gives another figure.
      /// fr: Ce que coûte la fabrication de ce qui a été vendu : matières et machines, salaires,
      /// frais généraux. Ces derniers sont répartis selon une règle maison ; une autre règle donne
      /// un autre chiffre.
      kpi costOfGoodsSold = sum(orderLines.goodsCost) {
        label    "Cost of goods sold"
        label fr "Coût des marchandises vendues"
        unit     money
        better   lower
        tags     sales
      }

      /// What is left of sales when the goods are paid; advertising and the house are not.
      /// fr: Ce qui reste des ventes une fois les marchandises payées ; ni la publicité ni la
      /// maison ne le sont encore.
      kpi grossProfit = sales - costOfGoodsSold {
        label    "Gross profit"
        label fr "Bénéfice brut"
        unit     money
        better   higher
        tags     sales
      }

      /// Gross profit for each unit of sales: a ratio of sums, never a mean of ratios, so that l\##
      arge
      /// orders weigh more.
      /// fr: Le bénéfice brut par unité de vente : un rapport de sommes, jamais une moyenne de
      /// rapports ; les grosses commandes pèsent plus.
      kpi averageMargin = grossProfit / sales {
        label    "Average margin"
        label fr "Marge moyenne"
        unit     %
        better   higher
        tags     sales, senior
      }

      /// Orders for each visit; who thinks it over and comes back counts as a visit that failed.
      /// fr: Les commandes par visite ; qui réfléchit et revient compte d'abord pour une visite
      /// perdue.
      kpi orderConversion = transactions / count(visits) {
        label     "Order conversion rate"
        label fr  "Taux de conversion de commande"
        unit      %
        better    higher
        needs     count(visits) >= 30
        // convention: studies of shops on line say 1 to 3 %; no standard
        threshold red < 1% <= amber < 2% <= green
        alert     critical when growth(value) < -20% "Red button: why did it fall?"
        alert fr  "Bouton rouge : pourquoi cette baisse ?"
        tags      sales, senior
      }

      /// Visitors who bought: people, not visits. One person on two devices is two visitors, so \##
      that the
      /// true rate is higher.
      /// fr: Les visiteurs qui ont acheté : des personnes, pas des visites. Une personne sur deux
      /// appareils compte pour deux ; le vrai taux est plus élevé.
      kpi buyerConversion = distinct(orders.customerId) / distinct(visits.visitorId) {
        label    "Buyer conversion rate"
        label fr "Taux de conversion des acheteurs"
        unit     %
        better   higher
        tags     sales
      }

      /// Sales for each visit: conversion times the value of an order, so look at both when it m\##
      oves.
      /// fr: Les ventes par visite : la conversion multipliée par le panier moyen ; quand le
      /// chiffre bouge, regarder les deux.
      kpi revenuePerVisit = sales / count(visits) {
        label    "Revenue per visit"
        label fr "Chiffre d'affaires moyen par visite"
        unit     money/visit
        better   higher
        alert    critical when growth(value) < -20% "Red button: why did it fall?"
        alert fr "Bouton rouge : pourquoi cette baisse ?"
        tags     sales, senior
      }

      /// Sales for each person who came by. Longer periods show more, for the same person returns.
      /// fr: Les ventes par personne venue. Une période plus longue montre plus, car les mêmes
      /// reviennent.
      kpi revenuePerVisitor = sales / distinct(visits.visitorId) {
        label    "Revenue per visitor (RPV)"
        label fr "Revenu par visiteur"
        unit     money/visitor
        better   higher
        tags     sales
      }

      /// What was spent on acquisition for each order, by programme and for all together; orders\##
       that
      /// would have come anyway flatter it.
      /// fr: Ce que l'acquisition a coûté par commande, par programme et en tout ; les commandes
      /// qui seraient venues de toute façon l'embellissent.
      kpi costPerConversion = sum(spend.cost) / transactions {
        label    "Average cost per conversion"
        label fr "Coût moyen par conversion"
        unit     money/order
        better   lower
        tags     sales
      }

      /// Carts that never became an order. Many serve as a list of wishes, so the trend tells mo\##
      re than
      /// the level.
      /// fr: Les paniers qui ne sont jamais devenus une commande. Beaucoup servent de liste
      /// d'envies : la tendance en dit plus que le niveau.
      kpi cartAbandonment = share(carts where orderId is missing) {
        label     "Cart abandonment rate"
        label fr  "Taux d'abandon du panier"
        unit      %
        better    lower
        // convention: seven carts of ten is the mean of many studies (Baymard Institute)
        threshold green < 60% <= amber < 75% <= red
        tags      sales
      }

      /// Sales as a part of what can be sold at all; the market is an assumption, and so is the \##
      share.
      /// fr: Les ventes rapportées à tout ce qui peut se vendre ; le marché est une hypothèse, la
      /// part aussi.
      kpi marketShare = sales / availableMarket {
        label    "Share of the available market"
        label fr "Part du marché total disponible"
        unit     %
        better   higher
        tags     sales, senior
      }

      /// Leads for each order: not the same people in one period, when selling takes longer than\##
       that.
      /// fr: Les pistes par commande ; ce ne sont pas les mêmes personnes dans une période quand la
      /// vente dure plus longtemps qu'elle.
      kpi prospectsPerSale = count(leads) / transactions {
        label    "Prospects per sale"
        label fr "Prospects par vente"
        unit     lead/order
        better   lower
        tags     sales
      }

      """##)
}
