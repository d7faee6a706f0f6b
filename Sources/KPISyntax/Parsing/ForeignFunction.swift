/// A function of another language and what stands for it here.
struct ForeignFunction {
  /// The name here when only the name differs.
  var name: String?
  /// What is written instead, in backquotes, or what holds where there is no such function.
  var meaning: Wording

  private static func renamed(_ name: String) -> ForeignFunction {
    ForeignFunction(name: name, meaning: Wording(verbatim: "`\(name)`"))
  }

  private static func written(_ meaning: Wording) -> ForeignFunction {
    ForeignFunction(name: nil, meaning: meaning)
  }

  /// The function that a word calls elsewhere, in any case; nil when it is one of ours.
  static func called(_ word: String) -> ForeignFunction? {
    if own.contains(word) { return nil }
    return table[word.uppercased()]
  }

  // In small letters, so that no other spelling is among them.
  private static let own: Set<String> = [
    "sum", "count", "average", "min", "max", "median", "stddev", "rank", "share", "mode", "first",
    "last", "hour", "date", "month", "year", "week", "quarter", "previous", "total", "percentile",
    "weekday",
  ]

  private static let table: [String: ForeignFunction] = {
    var table: [String: ForeignFunction] = [:]
    for (here, words) in renamings { for word in words { table[word] = renamed(here) } }
    for (here, words) in rewritings { for word in words { table[word] = written(here) } }
    return table
  }()

  private static let renamings: [(String, [String])] = [
    ("sum", ["SUM", "SOMME", "SUMA", "SUMME"]),
    (
      "count",
      ["COUNT", "COUNTROWS", "COUNTA", "NB", "NBVAL", "NOMBRE", "COMPTER", "LEN", "SIZE", "NROW"]
    ),
    ("average", ["AVG", "AVERAGE", "MEAN", "MOYENNE", "MITTELWERT"]),
    ("min", ["MIN", "MINIMUM"]), ("max", ["MAX", "MAXIMUM"]),
    ("median", ["MEDIAN", "MEDIANE"]), ("mode", ["MODE"]),
    (
      "stddev",
      [
        "STDEV", "STDDEV", "STD", "ECARTYPE", "STDEV_SAMP", "STDDEV_SAMP", "STDEV.S",
        "ECARTYPE.STANDARD",
      ]
    ),
    ("distinct", ["DISTINCTCOUNT", "COUNT_DISTINCT", "NUNIQUE", "COUNTUNIQUE", "UNIQUE"]),
    ("percentile", ["PERCENTILE", "CENTILE", "CENTILE.INCLURE", "PERCENTILE.INC"]),
    ("previous", ["LAG", "PREVIOUS"]), ("rank", ["RANK", "RANG"]),
    ("first", ["FIRST", "FIRST_VALUE"]), ("last", ["LAST", "LAST_VALUE"]),
    ("share", ["SHARE", "PROPORTION"]), ("total", ["TOTAL"]),
    ("hour", ["HOUR", "HEURE"]), ("date", ["DATE"]), ("month", ["MONTH", "MOIS"]),
    ("year", ["YEAR", "ANNEE"]), ("week", ["WEEK", "WEEKNUM"]), ("quarter", ["QUARTER"]),
    ("weekday", ["WEEKDAY", "DAYOFWEEK", "JOURSEM"]),
    ("monthsBetween", ["MONTHS_BETWEEN"]), ("workingTime", ["NETWORKDAYS"]),
    ("growth", ["PCT_CHANGE"]),
  ]

  private static let rewritings: [(Wording, [String])] = [
    ("`a / b`", ["DIVIDE", "SAFE_DIVIDE", "DIV0"]),
    ("`count(orders where …)`", ["COUNTIF", "COUNTIFS", "COUNT_IF", "NB.SI", "NB.SI.ENS"]),
    ("`sum(orders.amount where …)`", ["SUMIF", "SUMIFS", "SUM_IF", "SOMME.SI", "SOMME.SI.ENS"]),
    ("`average(orders.amount where …)`", ["AVERAGEIF", "AVERAGEIFS", "MOYENNE.SI"]),
    ("`sum(lines.price * quantity)`", ["SUMX", "SUMPRODUCT"]),
    ("`average(lines.price * quantity)`", ["AVERAGEX"]),
    ("`min(lines.price)`", ["MINX"]), ("`max(lines.price)`", ["MAXX"]),
    ("`f(x where …)`", ["CALCULATE", "FILTER", "CALCULATETABLE"]),
    ("`total(x over channel)`", ["ALL", "ALLEXCEPT", "REMOVEFILTERS", "ALLSELECTED"]),
    ("`x otherwise y`", ["COALESCE", "IFNULL", "NVL", "IFERROR", "ISNULL2", "SIERREUR", "FILLNA"]),
    ("`x is missing`", ["ISNULL", "ISBLANK", "ISNA", "ESTVIDE"]),
    ("`x is not missing`", ["EXISTS", "NOTNULL", "ISNOTNULL"]),
    ("`rank(x over category)`, or `top 10` in the block", ["TOP", "TOPN", "LARGE"]),
    ("`growth(x)`, or `rolling(x, 28 days)` over time", ["RATE", "INCREASE", "IRATE"]),
    ("`a / b`, shown as its unit says", ["PERCENT", "RATIO", "POURCENTAGE"]),
    ("`if a < b then a else b`", ["LEAST"]), ("`if a > b then a else b`", ["GREATEST"]),
    ("a plain division: a quotient by 0 is missing", ["NULLIF"]),
    ("a difference such as `b - a`", ["DATEDIFF", "TIMESTAMPDIFF", "DATEDIF"]),
    ("`previous(x, 1 year)`", ["SAMEPERIODLASTYEAR", "PARALLELPERIOD", "DATEADD"]),
    ("`previous(x)`", ["PREVIOUSMONTH", "PREVIOUSYEAR", "PREVIOUSQUARTER", "SHIFT", "LEAD"]),
    ("`toDate(x, year)`", ["TOTALYTD", "DATESYTD", "YTD", "CUMSUM"]),
    ("`toDate(x, month)`", ["TOTALMTD", "DATESMTD", "MTD"]),
    ("`toDate(x, quarter)`", ["TOTALQTD", "DATESQTD", "QTD"]),
    ("`rank(x over category)`", ["RANKX", "ROW_NUMBER", "DENSE_RANK"]),
    (
      "`percentile(x, 95)`", ["PERCENTILE_CONT", "PERCENTILE_DISC", "QUANTILE", "APPROX_QUANTILES"]
    ),
    ("`month(x)`, `week(x)` or `date(x)`", ["DATE_TRUNC", "EXTRACT", "DATEPART", "DATETRUNC"]),
    (
      "a link: `customer.country`",
      ["VLOOKUP", "XLOOKUP", "HLOOKUP", "LOOKUP", "RECHERCHEV", "RELATED"]
    ),
    (
      "the bare value: numbers stay exact, and are rounded where they are shown",
      ["ROUND", "ROUNDUP", "ROUNDDOWN", "CEIL", "CEILING", "FLOOR", "TRUNC", "ARRONDI"]
    ),
    (
      "the bare value: a column's type stands in its dataset",
      ["CAST", "CONVERT", "TRY_CAST", "INT", "INTEGER", "FLOAT", "STR", "TO_NUMBER", "TO_DATE"]
    ),
    (
      "nothing: a run ends where the data ends, or at `--until`",
      ["TODAY", "NOW", "GETDATE", "CURRENT_DATE", "AUJOURDHUI"]
    ),
    ("`-x` or `x` as it is meant", ["ABS"]),
    ("`if … then … else …`", ["SI", "IFS", "WHERE", "MULTIIF"]),
  ]
}
