// Written from kpis/service/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/service/datasets.kpi`.
  static let serviceDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the service indicators are computed from. A project says where each dataset comes
      // from; what it leaves out leaves the indicators that need it unavailable.

      unit item { label fr "article" }
      unit customer { label fr "client" }

      /// One row for each ticket; what has not happened yet is missing.
      dataset tickets {
        row          ticket by ticketId
        time         createdAt
        ticketId     : id ticket
        customerId   : id customer { label fr "Client" }
        productId    : id product { label fr "Produit" }
        tier         : text { label fr "Contrat" }
        category     : text { label fr "Catégorie" }
        firstReplyAt : time
        escalatedAt  : time
        resolvedAt   : time
        wait         = firstReplyAt - createdAt
        workingWait  = workingTime(createdAt, firstReplyAt)
        duration     = resolvedAt - createdAt
      }

      /// One row for each answer to the survey; who skips a question leaves it missing.
      dataset answers {
        row          answer by answerId
        time         answeredAt
        answerId     : id answer
        tier         : text
        csat         : number
        recommend    : number
        effort       : text
        satisfaction = csat banded low < 3 <= medium < 4 <= high { label fr "Satisfaction" }
      }

      /// One row for each visit of the support site.
      dataset supportVisits {
        row         supportVisit by visitId
        time        startedAt
        visitId     : id supportVisit
        visitorId   : id visitor
        device      : text { label fr "Appareil" }
        country     : text { label fr "Pays" }
        isFirst     = previous(visitId per visitorId) is missing
        visitorKind = if isFirst then "new" else "returning" { label fr "Visiteur" }
      }

      /// One row for each call to the service.
      dataset calls {
        row        contact by callId
        time       calledAt
        callId     : id contact
        customerId : id customer
        category   : text
        country    : text
        pageBefore = previous(pageViews.page per customerId within 1 day) { label fr "Page précéd\##
      ente" }
      }

      /// One row for each e-mail or chat to the service; `feature` is what it asks for, if
      /// anything.
      dataset messages {
        row       contact by messageId
        time      sentAt
        messageId : id contact
        medium    : text { label fr "Moyen" }
        category  : text
        country   : text
        feature   : text { label fr "Fonctionnalité" }
      }

      /// One row for each page that somebody saw.
      dataset pageViews {
        row        view by viewId
        time       viewedAt
        viewId     : id view
        customerId : id customer
        page       : text
      }

      /// One row for each product in an order.
      dataset orderLines {
        row       line by orderId, lineNo
        time      orderedAt = order.orderedAt
        orderId   : id order
        lineNo    : number
        productId : id product
        quantity  : item
      }

      /// One row for each order.
      dataset orders {
        row     order by orderId
        time    orderedAt
        orderId : id order
      }

      """##)
}
