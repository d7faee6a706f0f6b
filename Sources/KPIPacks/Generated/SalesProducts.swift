// Written from kpis/sales/products.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/products.kpi`.
  static let salesProducts = Pack.File(
    name: "products.kpi",
    text: ##"""
      measure ordersHolding = distinct(orderLines.orderId) {
        label    "Orders that hold it"
        label fr "Commandes qui le contiennent"
      }

      /// Orders that hold both products of a pair, the ten pairs most often. Two products that e\##
      verybody
      /// buys meet often by chance: see the lift.
      /// fr: Les commandes qui contiennent les deux produits d'une paire, pour les dix paires les
      /// plus fréquentes. Deux produits que tout le monde achète se croisent souvent par hasard :
      /// voir le lift.
      kpi productAffinity = count(baskets) {
        label    "Product affinity"
        label fr "Affinité produit"
        unit     order
        by       first, second
        top      10
        tags     sales, products
      }

      /// The part of all orders that hold both products. Small by nature: with many products no
      /// pair weighs much.
      /// fr: La part de toutes les commandes qui contient les deux produits. Petite par nature :
      /// avec beaucoup de produits, aucune paire ne pèse lourd.
      kpi affinitySupport = count(baskets) / total(ordersHolding over first, second) {
        label    "Product affinity, support"
        label fr "Affinité produit, support"
        unit     %
        by       first, second
        top      10
        tags     sales, products
      }

      /// Of the orders that hold the first product, the part that holds the second too. A second
      /// one that is in every basket has it high with all.
      /// fr: Parmi les commandes qui contiennent le premier produit, la part qui contient aussi le
      /// second. Un second présent dans tous les paniers l'a élevée avec tous.
      kpi affinityConfidence = count(baskets) / total(ordersHolding over second) {
        label    "Product affinity, confidence"
        label fr "Affinité produit, confiance"
        unit     %
        by       first, second
        top      10
        tags     sales, products
      }

      /// How many times more often two products meet than by chance: 1 is chance. Rare products \##
      reach
      /// high values on a handful of orders.
      /// fr: Combien de fois plus souvent que par hasard deux produits se croisent : 1, c'est le
      /// hasard. Les produits rares atteignent de hautes valeurs sur une poignée de commandes.
      kpi affinityLift = (count(baskets) * total(ordersHolding over first, second))
        / (total(ordersHolding over second) * total(ordersHolding over first)) {
        label    "Product affinity, lift"
        label fr "Affinité produit, lift"
        unit     number
        by       first, second
        top      10
        tags     sales, products
      }

      /// Views of a product straight after another one in the same visit; it says what people co\##
      mpare,
      /// not what they buy.
      /// fr: Les vues d'un produit juste après un autre dans la même visite ; cela dit ce que l'on
      /// compare, pas ce que l'on achète.
      kpi productRelation = count(pageViews where productId is not missing) {
        label    "Product relationship"
        label fr "Relation produit"
        unit     view
        where    previousProduct is not missing
        by       previousProduct, productId
        top      10
        tags     sales, products
      }

      /// What lies in all warehouses at the end of the period, each product as it was counted la\##
      st; old
      /// counts stand until there is a newer one.
      /// fr: Ce qui se trouve dans tous les entrepôts à la fin de la période, chaque produit selon
      /// son dernier comptage ; un vieux comptage vaut jusqu'au suivant.
      kpi stockLevel = sum(last(stock.onHand) per stock.productId, stock.warehouse) {
        label    "Stock available"
        label fr "Niveau d'inventaire"
        unit     item
        tags     sales, products
      }

      /// How many days the stock lasts at the pace of the last 28. A mean over all products hide\##
      s the
      /// one that is sold out.
      /// fr: Combien de jours le stock tient au rythme des 28 derniers. Une moyenne sur tous les
      /// produits cache celui qui manque.
      kpi stockCover = stockLevel / (rolling(unitsSold, 28 days) / 28 days) {
        label     "Days of stock"
        label fr  "Durée de couverture du stock"
        unit      day
        better    lower
        // convention of retail, where stock turns four to six times a year; no standard
        threshold green < 60 days <= amber < 120 days <= red
        tags      sales, products
      }

      /// What was sold of all that was there to sell: what was sold, and the stock at the end. A
      /// delivery just before the end lowers it.
      /// fr: Ce qui a été vendu de tout ce qui pouvait l'être : les ventes et le stock final. Des
      /// livraisons à la veille de la clôture le font baisser.
      kpi sellThrough = unitsSold / (unitsSold + stockLevel) {
        label    "Sell-through"
        label fr "Vitesse d'écoulement"
        unit     %
        better   higher
        tags     sales, products
      }

      /// Our price over the mean price of competitors for the same product on the same day, weig\##
      hted by
      /// what was sold: above 1 we are dearer. What nobody else offers that day is left out.
      /// fr: Notre prix sur le prix moyen des concurrents pour le même produit le même jour,
      /// pondéré par les ventes : au-dessus de 1 nous sommes plus chers. Ce que personne d'autre
      /// n'offre ce jour-là est laissé de côté.
      kpi priceIndex = average(orderLines.relativePrice weighted by quantity) {
        label    "Competitive price index"
        label fr "Indice de prix concurrentiels"
        unit     number
        tags     sales, products
      }

      """##)
}
