// Written from kpis/customers/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/customers/datasets.kpi`.
  static let customersDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the customers live. A project says where each dataset comes from; what it leaves ou\##
      t leaves
      // the indicators that need it unavailable.

      use sales
      use service

      unit page

      /// A visit converts if an order came of it.
      dataset visits {
        pageViews : page
        converted = first(orders.orderId per visitId) is not missing
      }

      /// One row for each mention in public, with a score from -1 (angry) to 1 (delighted).
      dataset mentions {
        row       mention by mentionId
        time      mentionedAt
        mentionId : id mention
        network   : text { label fr "Réseau" }
        country   : text { label fr "Pays" }
        score     : number
        tone      = score banded negative < -0.2 <= neutral < 0.2 <= positive
      }

      /// One row for each customer who left, with the reason they state.
      dataset departures {
        row         departure by departureId
        time        leftAt
        departureId : id departure
        customerId  : id customer { label fr "Client" }
        country     : text
        reason      : text { label fr "Raison" }
        stayedAway  = (max(orders.orderedAt per customerId) <= leftAt) otherwise true
      }

      """##)
}
