/// A small program over two files with its data.
enum SampleShop {
  /// Datasets.
  static let data = """
    unit deal

    dataset visits from "visits.csv" {
      row       visit by visitId
      time      day : date
      visitId   : id visit
      channel   : text
      pageViews : number
      isDeep    = pageViews > 3
    }

    dataset leads from "leads.csv" {
      row       lead by leadId
      time      day : date
      leadId    : id lead
      channel   : text
      qualified : flag
    }
    """

  /// Figures.
  static let figures = """
    input engagement : EUR/deal  = 10_000 estimated
    input closeRate  : deal/lead = 10%    estimated

    measure visitCount = count(visits)
    measure leadCount  = count(leads where qualified)

    /// Expected revenue of the leads that a visit brings in.
    kpi revenuePerVisit = ((engagement * closeRate) * leadCount) / visitCount {
      label     "Revenue per visit"
      unit      EUR/visit
      better    higher
      threshold red < 100 <= amber < 200 <= green
    }

    kpi deepShare = share(visits where isDeep) { by channel; unit % }

    test "worked example" {
      given  leadCount = 100, visitCount = 10_000
      expect revenuePerVisit is 10 EUR/visit
    }
    """

  /// The files, data included.
  static let files = [
    "data.kpi": data, "figures.kpi": figures,
    "visits.csv": """
    visitId,day,channel,pageViews
    v1,2026-01-01,ads,1
    v2,2026-01-31,email,9
    v3,2026-02-28,email,9
    """,
    "leads.csv": """
    leadId,day,channel,qualified
    l1,2026-01-05,ads,yes
    l2,2026-02-06,email,no
    l3,2026-02-07,email,yes
    """,
  ]
}
