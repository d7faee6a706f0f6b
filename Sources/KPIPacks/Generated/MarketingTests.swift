// Written from kpis/marketing/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/marketing/tests.kpi`.
  static let marketingTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "worked example" {
        given  engagement = 10_000, closeRate = 10%, qualifiedLeads = 100, siteTraffic = 10_000
        expect estimatedRevenuePerVisit is 10
      }

      test "two of four visits bring a lead, one a soft lead" {
        given visits
          | visitId | visitorId | startedAt        | channel |
          | v1      | x         | 2026-01-05T09:00 | email   |
          | v2      | y         | 2026-01-05T09:00 | email   |
          | v3      | z         | 2026-01-05T09:00 | search  |
          | v4      | x         | 2026-01-05T10:00 | search  |
        given softLeads
          | softLeadId | usedAt           | channel | tool          |
          | s1         | 2026-01-06T09:00 | email   | store locator |
        given  leads = 2
        expect leadConversion is 50%
        expect softLeadConversion is 25%
        expect softLeadConversion by channel { "email" = 50%; "search" = 0% }
        expect softLeadConversion by tool { "store locator" = 25% }
      }

      test "every band bears the whole cost" {
        given spend
          | day        | channel | campaign | cost |
          | 2026-01-05 | email   | winter   | 90   |
        given leads
          | leadId | createdAt        | channel | score | customerId |
          | 1      | 2026-01-05T09:00 | email   | 90    | ann        |
          | 2      | 2026-01-05T09:00 | email   | 80    |            |
          | 3      | 2026-01-05T09:00 | email   | 70    |            |
          | 4      | 2026-01-05T09:00 | fax     | 50    |            |
          | 5      | 2026-01-05T09:00 | fax     | 10    |            |
        expect costPerLead by qualification { low = 90; medium = 90; high = 30 }
        expect total(costPerLead over qualification) is 18
        expect customersPerThousandLeads is 200
      }

      test "what is not answered yet is not in the mean" {
        given inquiries
          | inquiryId | requestedAt      | answeredAt       | source |
          | 1         | 2026-01-05T09:00 | 2026-01-05T11:00 | form   |
          | 2         | 2026-01-05T09:00 | 2026-01-05T13:00 | phone  |
          | 3         | 2026-01-05T09:00 |                  | phone  |
        expect inquiryResponseTime is 3 h
        expect inquiryResponseTime by source { "form" = 2 h; "phone" = 4 h }
        expect inquiryWorkingTime is 3 h
        expect status(inquiryWorkingTime) is amber
        expect unansweredInquiries is 1
      }

      test "contribution may exceed 100 %" {
        given leadChannels
          | leadId | channel  | createdAt  | revenue |
          | 1      | email    | 2026-01-01 | 30      |
          | 1      | internet | 2026-01-01 | 30      |
          | 2      | internet | 2026-01-01 | 60      |
        expect channelContribution by channel { "email" = 50%; "internet" = 100% }
        expect channelRevenueContribution by channel { "email" = 25%; "internet" = 75% }
      }

      test "1500 for 500 is twice the money on top" {
        given  campaignSales = 1_500, campaignCost = 500
        expect campaignROI is 2
        expect status(campaignROI) is green
      }

      test "break-even is 0" {
        given  campaignSales = 500, campaignCost = 500
        expect campaignROI is 0
        expect status(campaignROI) is green
      }

      test "visits" {
        given visits
          | visitId | visitorId | startedAt        | endedAt          | channel | device  | pageV\##
      iews | paidSearch |
          | v1      | x         | 2026-01-05T09:00 | 2026-01-05T09:10 | email   | phone   | 5    \##
           | false      |
          | v2      | y         | 2026-01-05T09:30 | 2026-01-05T09:34 | search  | desktop | 2    \##
           | true       |
          | v3      | x         | 2026-01-06T20:00 | 2026-01-06T20:04 | search  | phone   | 4    \##
           | true       |
          | v4      | z         | 2026-01-07T09:59 | 2026-01-07T09:59 | search  | tablet  | 1    \##
           | true       |
        expect siteTraffic is 4
        expect newVsReturningVisitors by visitorKind { "new" = 75%; "returning" = 25% }
        expect newVisitorShare is 75%
        expect timeOnSite is 6 min
        expect sessionDuration is 4.5 min
        expect bounceRate is 25%
        expect status(bounceRate) is green
        expect pagesPerVisit is 3
        expect trafficSource by channel { "email" = 25%; "search" = 75% }
        expect visitsBySource by channel { "email" = 1; "search" = 3 }
        expect mobileTraffic is 75%
        expect dayPart by hour { 9 = 3; 20 = 1 }
        expect peakHour by hour { 9 = 3 }
        expect ppcTraffic is 3
      }

      test "a blog page counts once for a visit" {
        given pageViews
          | viewId | visitId | viewedAt         | page      |
          | 1      | v1      | 2026-01-05T09:00 | /blog/ink |
          | 2      | v1      | 2026-01-05T09:01 | /blog/pen |
          | 3      | v2      | 2026-01-05T09:00 | /         |
          | 4      | v2      | 2026-01-05T09:01 | /my/blog  |
        expect blogTraffic is 1
        expect blogTrafficShare is 50%
      }

      test "subscribers at the end of the month" {
        given subscriptions
          | subscriberId | list       | subscribedAt     | unsubscribedAt   |
          | 1            | newsletter | 2026-01-05T09:00 |                  |
          | 2            | newsletter | 2026-01-06T09:00 | 2026-02-10T09:00 |
          | 3            | newsletter | 2026-02-05T09:00 |                  |
          | 4            | newsletter | 2026-02-06T09:00 |                  |
          | 4            | sms        | 2026-02-06T09:00 |                  |
        given mailings
          | mailingId | sentAt           | delivered | opened | clicked |
          | m1        | 2026-01-20T09:00 | 100       | 40     | 10      |
          | m2        | 2026-02-20T09:00 | 100       | 20     | 2       |
        expect newsletterSubscribers at 2026-01 is 2
        expect newsletterSubscribers at 2026-02 is 3
        expect smsSubscribers at 2026-02 is 1
        expect subscriberGrowth at 2026-02 is 50%
        expect subscriberGrowth every month at 2026-01 is missing undefinedPrevious
        expect unsubscribes at 2026-02 is 1
        expect unsubscribeRate at 2026-02 is 1%
        expect emailOpenRate is 30%
        expect emailClickRate is 20%
        expect alert(emailOpenRate) at 2026-02 is critical
      }

      test "chats, networks, reviews" {
        given chats
          | chatId | startedAt        | country |
          | 1      | 2026-01-05T09:00 | FR      |
          | 2      | 2026-01-05T10:00 | FR      |
        given social
          | network | day        | followers |
          | photos  | 2026-01-10 | 100       |
          | photos  | 2026-01-20 | 130       |
          | videos  | 2026-01-12 | 20        |
        given posts
          | postId | postedAt         | network | impressions | interactions | shares |
          | 1      | 2026-01-05T09:00 | photos  | 900         | 10           | 2      |
          | 2      | 2026-01-05T10:00 | videos  | 100         | 40           | 3      |
        given reviews
          | reviewId | reviewedAt       | productId | stars |
          | 1        | 2026-01-05T09:00 | pen       | 5     |
          | 2        | 2026-01-05T09:00 | pen       | 4     |
          | 3        | 2026-01-05T09:00 | ink       | 2     |
          | 4        | 2026-01-05T09:00 | ink       | 1     |
        expect chatsStarted is 2
        expect socialFollowers is 150
        expect socialFollowers by network { "photos" = 130; "videos" = 20 }
        expect socialEngagement is 5%
        expect socialShares is 5
        expect reviews is 4
        expect reviewRating is 3
        expect lowReviewShare is 50%
      }

      test "ads" {
        given ads
          | day        | keyword | kind      | clicks | impressions | position |
          | 2026-01-05 | pen     | search    | 20     | 300         | 1        |
          | 2026-01-05 | ink     | search    | 5      | 100         | 3        |
          | 2026-01-05 | banner  | display   | 1      | 500         |          |
          | 2026-01-05 | sale    | promotion | 4      | 100         |          |
        expect clicks is 30
        expect clickThroughRate is 3%
        expect promoClickRate is 4%
        expect bannerClickRate is 0.2%
        expect averagePosition is 1.5
      }

      test "affiliates are ranked by orders for each click" {
        given affiliateClicks
          | affiliateClickId | clickedAt        | affiliate | orderId |
          | 1                | 2026-01-05T09:00 | Ada       | o1      |
          | 2                | 2026-01-05T09:00 | Ada       |         |
          | 3                | 2026-01-05T09:00 | Bob       | o2      |
          | 4                | 2026-01-05T09:00 | Bob       |         |
          | 5                | 2026-01-05T09:01 | Bob       |         |
          | 6                | 2026-01-05T09:02 | Bob       | o2      |
        expect affiliatePerformance by affiliate { "Ada" = 50%; "Bob" = 25% }
        expect affiliateRank by affiliate { "Ada" = 1; "Bob" = 2 }
      }

      """##)
}
