// Written from kpis/sales/sales.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/sales.kpi`.
  static let salesSales = Pack.File(
    name: "sales.kpi",
    text: ##"""
      /// What can be sold at all in a year, by whomever.
      input availableMarket : money

      /// How long a customer stays.
      input expectedYears : year

      measure buyers        = distinct(orders.customerId)
      measure newCustomers  = count(customers at firstOrderAt)
      measure unitsSold     = sum(orderLines.quantity)
      measure ordersHolding = distinct(orderLines.orderId)

      /// What customers ordered.
      kpi sales = sum(orders.amount) {
        label    "Sales"
        label fr "Ventes"
        unit     money
        better   higher
      }

      /// What remains of sales after refunds and discounts.
      kpi netRevenue = sales - sum(orders.refund) - sum(orders.discount) {
        label    "Net revenue"
        label fr "Revenus nets"
        unit     money
        better   higher
      }

      /// Sales since the year began, the fiscal one if the calendar says so.
      kpi annualRevenue = toDate(sales, year) {
        label    "Revenue, year to date"
        label fr "Chiffre d'affaires annuel"
        unit     money
        better   higher
      }

      /// How many orders came in.
      kpi transactions = count(orders) {
        label    "Transactions"
        label fr "Nombre de transactions"
        unit     order
        better   higher
      }

      /// What an order is worth.
      kpi averageOrderValue = sales / transactions {
        label    "Average order value"
        label fr "Valeur moyenne par commande (panier moyen)"
        unit     money/order
        better   higher
        alert    critical when growth(value) < -20% "Red button: why did it fall?"
      }

      /// What is left of what was sold when the goods are paid.
      kpi grossProfit = sum(orderLines.margin) {
        label    "Gross profit"
        label fr "Bénéfice brut"
        unit     money
        better   higher
      }

      /// Gross profit for each unit of revenue: a ratio of sums, never a mean of ratios.
      kpi averageMargin = grossProfit / sum(orderLines.revenue) {
        label    "Average margin"
        label fr "Marge moyenne"
        unit     %
        better   higher
      }

      /// Orders for each visit.
      kpi orderConversion = transactions / count(visits) {
        label    "Order conversion rate"
        label fr "Taux de conversion de commande"
        unit     %
        better   higher
        needs    count(visits) >= 30
        alert    critical when growth(value) < -20% "Red button: why did it fall?"
      }

      /// Visitors who bought: people, not visits.
      kpi buyerConversion = buyers / distinct(visits.visitorId) {
        label    "Buyer conversion rate"
        label fr "Taux de conversion des acheteurs"
        unit     %
        better   higher
      }

      /// Sales for each visit.
      kpi revenuePerVisit = sales / count(visits) {
        label    "Revenue per visit"
        label fr "Chiffre d'affaires moyen par visite"
        unit     money/visit
        better   higher
        alert    critical when growth(value) < -20% "Red button: why did it fall?"
      }

      /// Sales for each person who came by.
      kpi revenuePerVisitor = sales / distinct(visits.visitorId) {
        label    "Revenue per visitor (RPV)"
        label fr "Revenu par visiteur"
        unit     money/visitor
        better   higher
      }

      /// Advertising for each order.
      kpi costPerConversion = sum(spend.cost) / transactions {
        label    "Average cost per conversion"
        label fr "Coût moyen par conversion"
        unit     money/order
        better   lower
      }

      /// Orders of guests, of new and of returning customers.
      kpi newVsReturningOrders = transactions {
        label    "Orders from new and from returning customers"
        label fr "Commandes de nouveaux clients et de clients récurrents"
        unit     order
        by       kind
      }

      /// First orders among all.
      kpi newOrderShare = share(orders where isFirst) {
        label    "Share of first orders"
        label fr "Part des premières commandes"
        unit     %
      }

      /// Sales as a part of what can be sold at all.
      kpi marketShare = sales / availableMarket {
        label    "Share of the available market"
        label fr "Part du marché total disponible"
        unit     %
        better   higher
      }

      /// Orders that hold both products of a pair.
      kpi productAffinity = count(baskets) {
        label    "Product affinity"
        label fr "Affinité produit"
        unit     order
        by       first, second
        top      10
      }

      /// What lies in all warehouses at the end of the period.
      kpi stockLevel = sum(last(stock.onHand) per stock.productId, stock.warehouse) {
        label    "Stock available"
        label fr "Niveau d'inventaire"
        unit     item
      }

      /// How many days the stock lasts at the pace of the last 28.
      kpi stockCover = stockLevel / (rolling(unitsSold, 28 days) / 28 days) {
        label     "Days of stock"
        label fr  "Durée de couverture du stock"
        unit      day
        better    lower
        threshold green < 30 days <= amber < 60 days <= red
      }

      /// What was sold of all that was there to sell.
      kpi sellThrough = unitsSold / (unitsSold + stockLevel) {
        label    "Sell-through"
        label fr "Vitesse d'écoulement"
        unit     %
        better   higher
      }

      /// Customers of the period before who did not come back.
      kpi churnRate = 1 - retained(buyers) / previous(buyers) {
        label    "Churn rate"
        label fr "Taux de désabonnement (attrition)"
        unit     %
        better   lower
      }

      /// Customers of the period before who came back.
      kpi retentionRate = retained(buyers) / previous(buyers) {
        label    "Retention rate"
        label fr "Taux de fidélisation"
        unit     %
        better   higher
      }

      /// Advertising for each customer who ordered for the first time.
      kpi customerAcquisitionCost = sum(spend.cost) / newCustomers {
        label    "Customer acquisition cost"
        label fr "Coût d'acquisition client"
        unit     money/customer
        better   lower
      }

      /// What a customer brings in over the years.
      kpi customerLifetimeValue = averageOrderValue
        * (rolling(transactions / buyers, 1 year) / 1 year)
        * expectedYears
        * averageMargin {
        label    "Customer lifetime value"
        label fr "Valeur vie client"
        unit     money/customer
        better   higher
      }

      /// Leads for each order.
      kpi prospectsPerSale = count(leads) / transactions {
        label    "Prospects per sale"
        label fr "Prospects par vente"
        unit     lead/order
        better   lower
      }

      """##)
}
