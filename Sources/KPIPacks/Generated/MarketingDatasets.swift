// Written from kpis/marketing/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/datasets.kpi`.
  static let marketingDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the marketing indicators are computed from. A project says where each dataset comes\##
       from;
      // what it leaves out leaves the indicators that need it unavailable.

      unit page, impression, interaction
      unit visit { label fr "visite" }
      unit visitor { label fr "visiteur" }
      unit lead { label fr "piste" }
      unit deal { label fr "affaire" }
      unit customer { label fr "client" }
      unit inquiry { label fr "demande" }
      unit person { label fr "personne" }
      unit subscriber { label fr "abonné" }
      unit follower { label fr "abonné" }
      unit click { label fr "clic" }
      unit email { label "e-mail"; label fr "e-mail" }
      unit share { label fr "partage" }
      unit review { label fr "avis" }

      /// One row for each visit of the site; `paidSearch` says that an ad in a search brought it.
      dataset visits {
        row         visit by visitId
        time        startedAt
        endedAt     : time
        visitId     : id visit
        visitorId   : id visitor
        channel     : text { label fr "Canal" }
        country     : text { label fr "Pays" }
        device      : text { label fr "Appareil" }
        paidSearch  : flag
        pageViews   : page
        isNew       = previous(visitId per visitorId) is missing
        visitorKind = if isNew then "new" else "returning" { label fr "Visiteur" }
        bounced     = pageViews is 1
        duration    = endedAt - startedAt
        hour        = hour(startedAt) { label fr "Heure" }
      }

      /// One row for each page seen.
      dataset pageViews {
        row     view by viewId
        time    viewedAt
        viewId  : id view
        visitId : id visit
        page    : text
        channel = visit.channel
        country = visit.country
      }

      /// One row for each lead; `customerId` is there once the lead has bought.
      dataset leads {
        row           lead by leadId
        time          createdAt
        leadId        : id lead
        customerId    : id customer { label fr "Client" }
        channel       : text
        country       : text
        contact       : text { label fr "Contact" }
        qualified     : flag
        score         : number
        qualification = score banded low < 40 <= medium < 70 <= high { label fr "Qualification" }
      }

      /// One row for each soft lead: a look at the store locator or the calendar of events.
      dataset softLeads {
        row        softLead by softLeadId
        time       usedAt
        softLeadId : id softLead
        channel    : text
        tool       : text { label fr "Outil" }
      }

      /// One row for each channel that a lead names; a lead may name several.
      dataset leadChannels {
        row     mention by leadId, channel
        time    createdAt
        leadId  : id lead
        channel : text
        revenue : money
      }

      /// One row for each day, channel and campaign that cost something.
      dataset spend {
        row      booking by day, channel, campaign
        time     day : date
        channel  : text
        campaign : text { label fr "Campagne" }
        cost     : money
      }

      /// One row for each order.
      dataset orders {
        row     order by orderId
        time    orderedAt
        orderId : id order
        channel : text
        amount  : money
      }

      /// One row for each question from outside, whatever way it came.
      dataset inquiries {
        row         inquiry by inquiryId
        time        requestedAt
        inquiryId   : id inquiry
        source      : text { label fr "Origine" }
        answeredAt  : time
        wait        = answeredAt - requestedAt
        workingWait = workingTime(requestedAt, answeredAt)
      }

      /// One row for each subscription to a list.
      dataset subscriptions {
        row            subscription by subscriberId, list
        time           subscribedAt
        subscriberId   : id subscriber
        list           : text
        country        : text
        unsubscribedAt : time
      }

      /// One row for each mailing to a country: how many arrived, were opened and clicked.
      dataset mailings {
        row       mailing by mailingId
        time      sentAt
        mailingId : id mailing
        country   : text
        delivered : email
        opened    : email
        clicked   : email
      }

      /// One row for each chat on the site.
      dataset chats {
        row     chat by chatId
        time    startedAt
        chatId  : id chat
        country : text
      }

      /// One row for each network and day.
      dataset social {
        row       snapshot by network, day
        time      day : date
        network   : text { label fr "Réseau" }
        followers : follower level
      }

      /// One row for each post of ours on a network, with what it had brought in the end.
      dataset posts {
        row          post by postId
        time         postedAt
        postId       : id post
        network      : text
        impressions  : impression
        interactions : interaction
        shares       : share
      }

      /// One row for each day and keyword or placement of the ads that we buy.
      dataset ads {
        row         ad by day, keyword
        time        day : date
        keyword     : text { label fr "Mot-clé" }
        channel     : text
        kind        : text { label fr "Type" }
        clicks      : click
        impressions : impression
        position    : number
      }

      /// One row for each review of a product, one to five stars.
      dataset reviews {
        row       review by reviewId
        time      reviewedAt
        reviewId  : id review
        productId : id product { label fr "Produit" }
        stars     : number
      }

      /// One row for each click that an affiliate sent us, with the order that it became, if it \##
      did.
      dataset affiliateClicks {
        row              affiliateClick by affiliateClickId
        time             clickedAt
        affiliateClickId : id affiliateClick
        affiliate        : text { label fr "Affilié" }
        orderId          : id order
      }

      """##)
}
