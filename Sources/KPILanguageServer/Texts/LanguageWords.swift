import KPISemantics
import KPIValues

/// The words that may begin clauses, by where they stand.
enum LanguageWords {
  /// A block with words of its own.
  enum Block: String, CaseIterable {
    case kpi, measure, input, objective, dataset, calendar, test, unit

    /// The words that begin its clauses.
    var words: [String] {
      switch self {
      case .kpi, .measure:
        [
          "label", "unit", "better", "goal", "threshold", "alert", "needs", "by", "top", "where",
          "every", "settles after", "for", "owner", "tags", "watch",
        ]
      case .objective: ["goal", "watch", "label", "owner", "tags"]
      case .input: ["label", "owner", "tags"]
      case .dataset: ["row", "time", "covers", "read as", "bad cells are missing"]
      case .calendar:
        ["timezone", "week starts", "year starts", "judged every", "working", "closed"]
      case .test: ["given", "expect", "covers"]
      case .unit: ["label"]
      }
    }
  }

  /// The words that begin declarations.
  static let declarations = [
    "kpi", "measure", "input", "dataset", "objective", "test", "unit", "use", "calendar",
    "currency", "override",
  ]

  /// Every word that begins a clause somewhere.
  static let clauses: Set<String> = Set(
    (declarations + Block.allCases.flatMap(\.words)).compactMap {
      $0.split(separator: " ").first.map(String.init)
    })

  /// Types that are no unit.
  static let types =
    ["text", "flag", "date", "time", "number", "id"] + Grain.allCases.map(\.rawValue)

  /// What may follow a value in a condition.
  static let conditions = [
    "is", "is not", "is missing", "in", "contains", "starts with", "and", "or",
  ]

  /// What may follow a word, where that is one of few.
  static let choices: [String: [String]] = [
    "better": ["higher", "lower"],
    "every": Grain.allCases.map(\.rawValue),
    "alert": ["critical when", "warning when", "when"],
  ]

  /// What bands are usually called, in the order of a threshold where higher is better.
  static let bands = ["red", "amber", "green"]

  /// What `read as` can state.
  static let readingOptions = [
    "delimiter", "decimal", "encoding", "dates", "missing", "locale", "skip",
  ]

  /// What usually stands behind the first argument of functions.
  static let secondArguments: [BuiltInFunction: [String]] = [
    .previous: ["1 year", "1 quarter", "1 month", "1 week", "1 day"],
    .change: ["1 year", "1 quarter", "1 month", "1 week", "1 day"],
    .growth: ["1 year", "1 quarter", "1 month", "1 week", "1 day"],
    .rolling: ["28 days", "7 days", "12 months", "12 periods"],
    .toDate: ["year", "quarter", "month", "week"], .percentile: ["95", "50", "90", "99"],
  ]

  /// The days of a week, as `week starts` takes them.
  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The months, as `year starts` takes them.
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// How declarations are written.
  static let declarationUsages = [
    "kpi": "kpi NAME = FORMULA { … }",
    "measure": "measure NAME = FORMULA",
    "input": "input NAME : UNIT = VALUE [estimated]",
    "dataset": "dataset NAME from \"FILE\" { … }",
    "objective": "objective NAME \"…\" { … }",
    "test": "test \"…\" { given … expect … }",
    "unit": "unit deal, page",
    "use": "use PACK",
    "calendar": "calendar { … }",
    "currency": "currency EUR",
    "override": "override kpi NAME = FORMULA",
  ]

  /// How the clauses of blocks are written that have words of their own.
  static let blockUsages: [Block: [String: String]] = [
    .dataset: [
      "row": "row order by orderId",
      "time": "time orderedAt : date",
      "covers": "covers 2026-01-01..2026-06-30",
      "read": "read as delimiter \";\" decimal \",\"",
      "bad": "bad cells are missing",
    ],
    .calendar: [
      "timezone": "timezone \"Europe/Paris\"",
      "week": "week starts monday",
      "year": "year starts april",
      "judged": "judged every week",
      "working": "working monday..friday 09:00..18:00",
      "closed": "closed 2026-05-01",
    ],
    .test: [
      "given": "given sales = 10 EUR",
      "expect": "expect FIGURE [by …] [every …] [at …] is VALUE",
      "covers": "covers 2026-01-01..2026-06-30",
    ],
  ]

  /// How the clauses of figures, inputs and objectives are written.
  static let figureUsages = [
    "label": "label [fr] \"…\"",
    "unit": "unit EUR/visit",
    "better": "better higher",
    "goal": "goal >= 12 [from 2026-01] [by 2026-12]",
    "threshold": "threshold red < 5 <= amber < 10 <= green",
    "alert": "alert [critical] when CONDITION [for N periods] [recovers when CONDITION] [\"…\"]",
    "needs": "needs visits >= 30",
    "by": "by channel, country",
    "top": "top 10",
    "where": "where channel is \"email\"",
    "every": "every week",
    "settles": "settles after 90 days",
    "for": "for channel is \"email\" { goal >= 5% }",
    "owner": "owner \"Marketing\"",
    "tags": "tags marketing, senior",
    "watch": "watch sales, visits",
  ]

  /// How words inside of clauses are used.
  static let innerUsages = [
    "per": "average(sum(visits.duration) per visits.visitorId)",
    "over": "total(sales over channel)",
    "at": "count(orders at shippedAt)",
    "otherwise": "x otherwise 0",
    "estimated": "= 10_000 estimated",
    "banded": "csat banded low < 3 <= high",
    "level": "onHand : item level",
    "spread": "every year spread { … }",
    "within": "last(stock.onHand within 31 days)",
  ]
}
