// Written from kpis/sales/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/datasets.kpi`.
  static let salesDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the sales indicators are computed from. A project says where each dataset comes fro\##
      m; what
      // it leaves out leaves the indicators that need it unavailable.

      unit item { label fr "article" }
      unit order { label fr "commande" }
      unit view { label fr "vue" }
      unit visit { label fr "visite" }
      unit visitor { label fr "visiteur" }
      unit customer { label fr "client" }
      unit lead { label fr "piste" }

      /// One row for each order, guests without a customer, faxes without a visit.
      dataset orders {
        row        order by orderId
        time       orderedAt
        orderId    : id order
        customerId : id customer { label fr "Client" }
        visitId    : id visit
        channel    : text { label fr "Canal" }
        country    : text { label fr "Pays" }
        device     : text { label fr "Appareil" }
        amount     : money
        discount   : money
        refund     : money
        isFirst    = previous(orderId per customerId) is missing
        kind       = if customerId is missing then "guest" else if isFirst then "new" else "retur\##
      ning"
        cohort     = month(min(orderedAt per customerId)) { label fr "Cohorte" }
        age        = monthsBetween(min(orderedAt per customerId), orderedAt) { label fr "Âge" }
      }

      /// One row for each product in an order.
      dataset orderLines {
        row           line by orderId, lineNo
        time          orderedAt = order.orderedAt
        orderId       : id order
        lineNo        : number
        productId     : id product { label fr "Produit" }
        quantity      : item
        price         : money/item
        manufacturing : money
        wages         : money
        overheads     : money
        channel       = order.channel
        country       = order.country
        category      = product.category { label fr "Catégorie" }
        day           = date(orderedAt)
        revenue       = quantity * price
        goodsCost     = manufacturing + wages + overheads
        margin        = revenue - goodsCost
        ofCustomer    = order.customerId is not missing
        marketPrice   = average(competitorPrices.price per productId, day)
        relativePrice = price / marketPrice
      }

      /// One row for each product.
      dataset products {
        row       product by productId
        productId : id product
        category  : text
      }

      /// One row for each customer who ever ordered.
      dataset customers from orders per customerId {
        firstOrderAt  = min(orderedAt)
        secondOrderAt = min(orderedAt where not isFirst)
        channel       = first(channel)
        country       = first(country)
        loyal         = (secondOrderAt - firstOrderAt <= 90 days) otherwise false
      }

      /// One row for each pair of products in one order.
      dataset baskets from pairs of orderLines.productId per orderId

      /// One row for each count of a product in a warehouse.
      dataset stock {
        row       count by productId, warehouse, countedAt
        time      countedAt : date
        productId : id product
        warehouse : text { label fr "Entrepôt" }
        onHand    : item level
        category  = product.category
      }

      /// One row for each price that a competitor asks for one of our products on a day.
      dataset competitorPrices {
        row       quote by productId, shop, day
        time      day : date
        productId : id product
        shop      : text
        price     : money/item
      }

      /// One row for each cart; an order that came of it is named.
      dataset carts {
        row     cart by cartId
        time    createdAt
        cartId  : id cart
        orderId : id order
        channel : text
        country : text
        device  : text
      }

      /// One row for each visit of the site.
      dataset visits {
        row       visit by visitId
        time      startedAt
        visitId   : id visit
        visitorId : id visitor
        channel   : text
        country   : text
        device    : text
      }

      /// One row for each page seen.
      dataset pageViews {
        row             view by viewId
        time            viewedAt
        viewId          : id view
        visitId         : id visit
        page            : text
        productId       : id product
        previousProduct = previous(productId per visitId) { label fr "Produit précédent" }
      }

      /// One row for each lead.
      dataset leads {
        row       lead by leadId
        time      createdAt
        leadId    : id lead
        channel   : text
        country   : text
        qualified : flag
      }

      /// One row for each day, channel and campaign that cost something.
      dataset spend {
        row      booking by day, channel, campaign
        time     day : date
        channel  : text
        campaign : text { label fr "Campagne" }
        cost     : money
      }

      """##)
}
