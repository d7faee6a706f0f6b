// Written from kpis/sales/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/sales/datasets.kpi`.
  static let salesDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the sales indicators are computed from. A project says where each dataset comes fro\##
      m; what
      // it leaves out leaves the indicators that need it unavailable.

      unit item

      /// One row for each order, guests without a customer.
      dataset orders {
        row        order by orderId
        time       orderedAt
        orderId    : id order
        customerId : id customer
        channel    : text
        country    : text
        amount     : money
        discount   : money
        refund     : money
        isFirst    = previous(orderId per customerId) is missing
        kind       = if customerId is missing then "guest" else if isFirst then "new" else "retur\##
      ning"
      }

      /// One row for each product in an order.
      dataset orderLines {
        row       line by orderId, lineNo
        time      orderedAt = order.orderedAt
        orderId   : id order
        lineNo    : number
        productId : id product
        quantity  : item
        price     : money/item
        cost      : money/item
        revenue   = quantity * price
        margin    = quantity * (price - cost)
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
        loyal         = (secondOrderAt - firstOrderAt <= 90 days) otherwise false
      }

      /// One row for each pair of products in one order.
      dataset baskets from pairs of orderLines.productId per orderId

      /// One row for each count of a product in a warehouse.
      dataset stock {
        row       count by productId, warehouse, countedAt
        time      countedAt
        productId : id product
        warehouse : text
        onHand    : item level
      }

      /// One row for each visit of the site.
      dataset visits {
        row       visit by visitId
        time      startedAt
        visitId   : id visit
        visitorId : id visitor
        channel   : text
      }

      /// One row for each lead.
      dataset leads {
        row       lead by leadId
        time      createdAt
        leadId    : id lead
        channel   : text
        qualified : flag
      }

      /// One row for each day, channel and campaign that cost something.
      dataset spend {
        row      booking by day, channel, campaign
        time     day : date
        channel  : text
        campaign : text
        cost     : money
      }

      """##)
}
