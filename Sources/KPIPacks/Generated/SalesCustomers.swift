// Written from kpis/sales/customers.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/customers.kpi`.
  static let salesCustomers = Pack.File(
    name: "customers.kpi",
    text: ##"""
      /// How long a customer stays.
      input expectedYears : year

      measure buyers         = distinct(orders.customerId)
      measure customerOrders = count(orders where customerId is not missing)
      measure returners      = distinct(orders.customerId where age > 0)
      measure newCustomers   = count(customers at firstOrderAt)

      /// Orders of guests, of new and of returning customers: new is the first order ever in the\##
       data,
      /// so that the first months show too many.
      kpi newVsReturningOrders = count(orders) {
        label    "Orders from new and from returning customers"
        label fr "Commandes de nouveaux clients et de clients récurrents"
        unit     order
        by       kind
        tags     sales, customers
      }

      /// First orders among those of known customers.
      kpi newOrderShare = share(orders where isFirst) {
        label    "Share of first orders"
        label fr "Part des premières commandes"
        unit     %
        where    customerId is not missing
        tags     sales, customers
      }

      /// What a customer will bring in: the value of an order, times orders a year, times the ye\##
      ars we
      /// expect, times the margin. The years are an assumption, and the figure moves with them.
      kpi customerLifetimeValue = averageOrderValue
        * (rolling(customerOrders / buyers, 1 year) / 1 year)
        * expectedYears
        * averageMargin {
        label    "Customer lifetime value"
        label fr "Valeur vie client"
        unit     money/customer
        better   higher
        tags     sales, customers, senior
      }

      /// What a customer has brought in since the first order, nothing assumed. It grows with th\##
      e age of
      /// the data, and recent customers pull it down.
      kpi historicLifetimeValue = toDate(sum(orderLines.margin where ofCustomer)) / toDate(buyers) {
        label    "Customer lifetime value, so far"
        label fr "Valeur vie client constatée"
        unit     money/customer
        better   higher
        tags     sales, customers
      }

      /// Customers of the period before who did not come back in this one. Who buys twice a year\##
       looks
      /// lost in most months: choose the period by how often people buy.
      kpi churnRate = 1 - retained(buyers) / previous(buyers) {
        label    "Churn rate"
        label fr "Taux de désabonnement (attrition)"
        unit     %
        better   lower
        needs    previous(buyers) >= 10
        tags     sales, customers
      }

      /// Customers of the period before who came back: all that churn does not count.
      kpi retentionRate = retained(buyers) / previous(buyers) {
        label    "Retention rate"
        label fr "Taux de fidélisation"
        unit     %
        better   higher
        needs    previous(buyers) >= 10
        tags     sales, customers
      }

      /// Of those who first ordered in a month, their cohort, who ordered in the period and in a\##
       later
      /// month: 0 in the month itself, then read along the periods. Small cohorts jump, and thos\##
      e of a
      /// sale come back less.
      kpi cohortRetention = returners / toDate(buyers) {
        label    "Retention by cohort of the first order"
        label fr "Fidélisation par cohorte de première commande"
        unit     %
        better   higher
        where    customerId is not missing
        by       cohort
        tags     sales, customers
      }

      /// What was spent on acquisition for each customer who ordered for the first time; spendin\##
      g on
      /// customers we have counts too.
      kpi customerAcquisitionCost = sum(spend.cost) / newCustomers {
        label    "Customer acquisition cost"
        label fr "Coût d'acquisition client"
        unit     money/customer
        better   lower
        tags     sales, customers, senior
      }

      """##)
}
