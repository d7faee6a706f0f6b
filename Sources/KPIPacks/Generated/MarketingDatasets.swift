// Written from kpis/marketing/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/datasets.kpi`.
  static let marketingDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the marketing indicators are computed from. A project says where each dataset comes\##
       from;
      // what it leaves out leaves the indicators that need it unavailable.

      unit deal, page, subscriber, follower, impression, click

      /// One row for each visit of the site.
      dataset visits {
        row       visit by visitId
        time      startedAt
        endedAt   : time
        visitId   : id visit
        visitorId : id visitor
        channel   : text
        country   : text
        device    : text
        pageViews : page
        isNew     : flag
        bounced   = pageViews is 1
        duration  = endedAt - startedAt
        hour      = hour(startedAt)
      }

      /// One row for each visitor in a cell.
      dataset visitors from visits per visitorId each period {
        visits    = count(visits)
        frequency = visits banded low < 2 <= medium < 5 <= high
      }

      /// One row for each lead.
      dataset leads {
        row           lead by leadId
        time          createdAt
        leadId        : id lead
        channel       : text
        qualified     : flag
        score         : number
        qualification = score banded low < 40 <= medium < 70 <= high
      }

      /// One row for each channel that a lead names; a lead may name several.
      dataset leadChannels {
        row     mention by leadId, channel
        time    createdAt
        leadId  : id lead
        channel : text
      }

      /// One row for each day, channel and campaign that cost something.
      dataset spend {
        row      booking by day, channel, campaign
        time     day : date
        channel  : text
        campaign : text
        cost     : money
      }

      /// One row for each question from outside, whatever way it came.
      dataset inquiries {
        row         inquiry by inquiryId
        time        requestedAt
        inquiryId   : id inquiry
        source      : text
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
        unsubscribedAt : time
      }

      /// One row for each network and day.
      dataset social {
        row       snapshot by network, day
        time      day : date
        network   : text
        followers : follower level
      }

      /// One row for each day and keyword.
      dataset ads {
        row         ad by day, keyword
        time        day : date
        keyword     : text
        channel     : text
        clicks      : click
        impressions : impression
        position    : number
        revenue     : money
      }

      """##)
}
