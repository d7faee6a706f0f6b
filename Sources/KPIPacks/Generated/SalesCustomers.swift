// Written from kpis/sales/customers.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/customers.kpi`.
  static let salesCustomers = Pack.File(
    name: "customers.kpi",
    text: ##"""
      /// How long a customer stays.
      /// fr: Combien de temps un client reste.
      input expectedYears : year { label "Years a customer stays"; label fr "Années de fidélité" }

      measure buyers = distinct(orders.customerId) { label "Buyers"; label fr "Acheteurs" }

      measure customerOrders = count(orders where customerId is not missing) {
        label    "Orders of known customers"
        label fr "Commandes de clients connus"
      }

      measure returners = distinct(orders.customerId where age > 0) {
        label    "Buyers of an earlier cohort"
        label fr "Acheteurs d'une cohorte antérieure"
      }

      measure newCustomers = count(customers at firstOrderAt) {
        label    "New customers"
        label fr "Nouveaux clients"
      }

      /// Orders of guests, of new and of returning customers: new is the first order ever in the\##
       data,
      /// so that the first months show too many.
      /// fr: Les commandes des invités, des nouveaux clients et des habitués : nouveau veut dire
      /// première commande de toutes les données, les premiers mois en montrent donc trop.
      kpi newVsReturningOrders = count(orders) {
        label    "Orders from new and from returning customers"
        label fr "Commandes de nouveaux clients et de clients récurrents"
        unit     order
        by       kind
        tags     sales, customers
      }

      /// First orders among those of known customers. It falls as a shop grows old, without
      /// anything going wrong.
      /// fr: La part des premières commandes parmi celles des clients connus. Elle baisse quand une
      /// boutique vieillit, sans que rien n'aille mal.
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
      /// fr: Ce qu'un client apportera : valeur d'une commande, fois commandes par an, fois années
      /// attendues, fois marge. Les années sont une hypothèse et le chiffre les suit.
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
      /// fr: Ce qu'un client a apporté depuis sa première commande, sans hypothèse. Le chiffre
      /// grandit avec l'âge des données, et les clients récents le tirent vers le bas.
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
      /// fr: Les clients de la période précédente qui ne sont pas revenus dans celle-ci. Qui achète
      /// deux fois par an paraît perdu presque chaque mois : choisir la période selon le rythme
      /// d'achat.
      kpi churnRate = 1 - retained(buyers) / previous(buyers) {
        label    "Churn rate"
        label fr "Taux de désabonnement (attrition)"
        unit     %
        better   lower
        needs    previous(buyers) >= 10
        tags     sales, customers
      }

      /// Customers of the period before who came back: all that churn does not count. A month too
      /// short for their pace makes them look unfaithful.
      /// fr: Les clients de la période précédente qui sont revenus : tout ce que l'attrition ne
      /// compte pas. Un mois trop court pour leur rythme les fait paraître infidèles.
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
      /// fr: Parmi ceux qui ont commandé pour la première fois un mois donné, leur cohorte, ceux
      /// qui commandent dans la période et un mois plus tard au moins : 0 le mois même, puis à lire
      /// au fil des périodes. Les petites cohortes sautent, celles d'un solde reviennent moins.
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
      /// fr: Ce que l'acquisition a coûté par client qui commande pour la première fois ; ce qui
      /// est dépensé pour les clients déjà là compte aussi.
      kpi customerAcquisitionCost = sum(spend.cost) / newCustomers {
        label    "Customer acquisition cost"
        label fr "Coût d'acquisition client"
        unit     money/customer
        better   lower
        tags     sales, customers, senior
      }

      """##)
}
