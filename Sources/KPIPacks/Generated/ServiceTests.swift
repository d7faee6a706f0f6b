// Written from kpis/service/tests.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/service/tests.kpi`.
  static let serviceTests = Pack.File(
    name: "tests.kpi",
    text: ##"""
      test "first response leaves out the unanswered and says so" {
        given tickets
          | ticketId | createdAt        | firstReplyAt     | tier     |
          | 1        | 2026-01-05T09:00 | 2026-01-05T11:00 | gold     |
          | 2        | 2026-01-05T17:00 | 2026-01-06T10:00 | standard |
          | 3        | 2026-01-06T09:00 | 2026-01-06T10:00 | standard |
          | 4        | 2026-01-06T09:00 |                  | gold     |
        expect firstResponseTime by tier { "gold" = 2 h; "standard" = 9 h }
        expect firstResponseMedian is 2 h
        expect firstResponseP90 is 14 h
        expect unansweredTickets by tier { "gold" = 1; "standard" = 0 }
      }

      test "a night is not working time" {
        given tickets
          | ticketId | createdAt        | firstReplyAt     |
          | 1        | 2026-01-05T17:00 | 2026-01-06T10:00 |
        expect firstResponseWorking is 2 h
      }

      test "tickets from question to solution" {
        given tickets
          | ticketId | customerId | createdAt        | escalatedAt      | resolvedAt       |
          | 1        | a          | 2026-01-05T09:00 |                  | 2026-01-05T19:00 |
          | 2        | a          | 2026-01-06T09:00 | 2026-01-07T09:00 | 2026-01-07T15:00 |
          | 3        | b          | 2026-01-07T09:00 |                  |                  |
          | 4        | a          | 2026-02-07T09:00 |                  | 2026-02-08T09:00 |
        expect resolutionTime at 2026-01 is 20 h
        expect totalTickets every month at 2026-01 is 3
        expect totalTickets every day at 2026-01-06 is 1
        expect ticketTrend every month at 2026-02 is -66.666666666666666%
        expect ticketsPerCustomer is 2
        expect customersWithMostTickets by tickets.customerId { "a" = 3; "b" = 1 }
        expect escalationRate is 25%
      }

      test "what waits at the end of a month" {
        given serviceLevel = 48 h
        given tickets
          | ticketId | createdAt        | resolvedAt       |
          | 1        | 2026-01-10T00:00 | 2026-02-03T00:00 |
          | 2        | 2026-01-30T12:00 |                  |
          | 3        | 2026-01-22T00:00 |                  |
          | 4        | 2026-02-05T00:00 | 2026-02-06T00:00 |
        expect activeIssues every month at 2026-01 is 3
        expect activeIssues every month at 2026-02 is 2
        expect backlog every month at 2026-01 is 2
        expect backlogAge every month at 2026-01 is 16 day
      }

      test "concerns change places" {
        given tickets
          | ticketId | createdAt  | category |
          | 1        | 2026-01-01 | delivery |
          | 2        | 2026-01-02 | delivery |
          | 3        | 2026-01-03 | payment  |
          | 4        | 2026-02-01 | delivery |
          | 5        | 2026-02-02 | payment  |
          | 6        | 2026-02-03 | payment  |
        expect concernRanking by category every month at 2026-01 { "delivery" = 1; "payment" = 2 }
        expect concernRankChange by category at 2026-02 { "delivery" = 1; "payment" = -1 }
      }

      test "hit rate meets sales and questions at the product" {
        given orderLines
          | orderId | lineNo | productId | quantity | orderedAt  |
          | 1       | 1      | pen       | 6        | 2026-01-01 |
          | 2       | 1      | ink       | 5        | 2026-01-02 |
          | 3       | 1      | cap       | 1        | 2026-01-03 |
        given tickets
          | ticketId | createdAt  | customerId | productId |
          | 1        | 2026-01-04 | a          | pen       |
          | 2        | 2026-01-05 | b          | pen       |
          | 3        | 2026-01-06 | b          | pen       |
          | 4        | 2026-01-07 | b          | ink       |
        expect hitRate by productId { "pen" = 3; "ink" = 5; "cap" = missing divisionByZero }
      }

      test "answers that are missing are no answers" {
        given answers
          | answerId | answeredAt | csat | recommend | effort  |
          | 1        | 2026-01-01 | 5    | 10        | easy    |
          | 2        | 2026-01-01 | 4    | 9         | easy    |
          | 3        | 2026-01-01 | 3    | 6         | hard    |
          | 4        | 2026-01-01 | 1    | 8         | neutral |
          | 5        | 2026-01-01 |      |           |         |
        expect satisfactionLow is 25%
        expect satisfactionHigh is 50%
        expect csat is 50%
        expect nps is 25 point
        expect status(nps) is amber
        expect status(csat) is tooFew
        expect ces is 25 point
      }

      test "new and returning visitors of the support site" {
        given supportVisits
          | visitId | visitorId | startedAt        |
          | 1       | x         | 2026-01-05T09:00 |
          | 2       | x         | 2026-01-06T09:00 |
          | 3       | y         | 2026-01-07T09:00 |
          | 4       | z         | 2026-01-08T09:00 |
          | 5       | x         | 2026-02-05T09:00 |
        expect newVsReturningSupportVisitors by visitorKind at 2026-01 { "new" = 75% }
        expect newVsReturningSupportVisitors by visitorKind at 2026-02 { "returning" = 100% }
      }

      test "a rise of new visitors and a lasting return ring" {
        given supportVisits
          | visitId | visitorId | startedAt        |
          | 1       | x         | 2026-01-05T09:00 |
          | 2       | x         | 2026-01-06T09:00 |
          | 3       | y         | 2026-02-07T09:00 |
          | 4       | z         | 2026-02-08T09:00 |
          | 5       | x         | 2026-03-05T09:00 |
          | 6       | x         | 2026-04-05T09:00 |
          | 7       | y         | 2026-05-05T09:00 |
        expect alert(newVsReturningSupportVisitors) by visitorKind at 2026-02 { "new" = warning }
        expect alert(newVsReturningSupportVisitors) by visitorKind at 2026-05 { "returning" = war\##
      ning }
      }

      test "tickets that double ring" {
        given tickets
          | ticketId | createdAt  |
          | 1        | 2026-01-05 |
          | 2        | 2026-02-05 |
          | 3        | 2026-02-06 |
        expect alert(totalTickets) at 2026-02 is warning
      }

      test "calls, e-mails and chats" {
        given calls
          | callId | calledAt   | category |
          | 1      | 2026-01-01 | delivery |
        given messages
          | messageId | sentAt     | medium | category | feature |
          | 1         | 2026-01-01 | email  | delivery |         |
          | 2         | 2026-01-02 | chat   | wishes   | search  |
          | 3         | 2026-01-03 | email  | wishes   | export  |
          | 4         | 2026-01-03 | email  | wishes   | search  |
        expect serviceEmails is 3
        expect servicePhoneCalls is 1
        expect serviceChats is 1
        expect communicationsByCategory by category { "delivery" = 40%; "wishes" = 60% }
        expect requestedFeatures by feature { "search" = 2; "export" = 1 }
      }

      test "the last page before a call" {
        given pageViews
          | viewId | viewedAt         | customerId | page     |
          | 1      | 2026-01-05T10:00 | a          | home     |
          | 2      | 2026-01-05T12:00 | a          | faq      |
          | 3      | 2026-01-05T14:00 | a          | contact  |
          | 4      | 2026-01-02T14:00 | b          | delivery |
        given calls
          | callId | calledAt         | customerId |
          | 1      | 2026-01-05T13:00 | a          |
          | 2      | 2026-01-05T13:00 | b          |
        expect pagesBeforeCall by pageBefore { "faq" = 1 }
      }

      """##)
}
