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
    return table[word.uppercased()] ?? rank(word).map { written("`percentile(x, \($0))`") }
  }

  /// What a call means, `$1` and `$2` being its arguments; nil when it takes another number.
  static func template(_ word: String, count: Int) -> String? {
    if count == 1, let rank = rank(word) { return "percentile($1, \(rank))" }
    return templates[word.uppercased()]?[count]
  }

  // `p95`, `q3`.
  private static func rank(_ word: String) -> Int? {
    guard word.utf8.count <= 12, let number = Int(word.drop { !$0.isASCII || $0.isLetter }) else {
      return nil
    }
    switch word.prefix(while: \.isLetter).lowercased() {
    case "p", "perc", "percentile", "pctl", "centile":
      return (1...99).contains(number) ? number : nil
    case "q", "quartile": return (1...3).contains(number) ? 25 * number : nil
    case "d", "decile": return (1...9).contains(number) ? 10 * number : nil
    default: return nil
    }
  }

  private static let templates: [String: [Int: String]] = {
    var table: [String: [Int: String]] = [:]
    for (template, count, words) in calls {
      for word in words { table[word, default: [:]][count] = template }
    }
    return table
  }()

  private static let calls: [(template: String, count: Int, words: [String])] = [
    ("$1 / $2", 2, ["DIVIDE", "SAFE_DIVIDE", "DIV0", "RATIO"]),
    ("$1 / $2 otherwise $3", 3, ["DIVIDE"]),
    ("$1", 2, ["NULLIF", "ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC", "ARRONDI"]),
    ("$1", 1, ["ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC", "ARRONDI", "CEIL", "CEILING", "FLOOR"]),
    ("($1 otherwise $2)", 2, ["COALESCE", "IFNULL", "NVL", "IFERROR", "SIERREUR", "FILLNA"]),
    ("$1 is missing", 1, ["ISNULL", "ISBLANK", "ISNA", "ESTVIDE"]),
    ("$1 is not missing", 1, ["NOTNULL", "ISNOTNULL"]),
    ("previous($1, 1 year)", 1, ["SAMEPERIODLASTYEAR"]),
    ("previous($1)", 1, ["PREVIOUSMONTH", "SHIFT"]),
    ("toDate($1, year)", 1, ["TOTALYTD", "YTD", "CUMSUM"]),
    ("toDate($1, month)", 1, ["TOTALMTD", "MTD"]),
    ("toDate($1, quarter)", 1, ["TOTALQTD", "QTD"]),
    ("if $1 < $2 then $1 else $2", 2, ["LEAST"]),
    ("if $1 > $2 then $1 else $2", 2, ["GREATEST"]),
  ]

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
    (
      "an aggregate with its condition, `sum(orders.amount where …)`, `previous(x)`"
        + " or `total(x over channel)`",
      ["CALCULATE", "CALCULATETABLE"]
    ),
    ("`sum(orders.amount where …)`", ["FILTER"]),
    (
      "`total(x over channel)`",
      ["ALL", "ALLEXCEPT", "REMOVEFILTERS", "ALLSELECTED", "GRANDTOTAL", "GRAND_TOTAL"]
    ),
    ("`x otherwise y`", ["COALESCE", "IFNULL", "NVL", "IFERROR", "ISNULL2", "SIERREUR", "FILLNA"]),
    ("`x is missing`", ["ISNULL", "ISBLANK", "ISNA", "ESTVIDE"]),
    ("`x is not missing`", ["EXISTS", "NOTNULL", "ISNOTNULL"]),
    ("`rank(x over category)`, or `top 10` in the block", ["TOP", "TOPN", "LARGE"]),
    (
      "`count(orders) / 1 day`, `rolling(x, 28 days)` or `growth(x)`",
      ["RATE", "INCREASE", "IRATE"]
    ),
    ("`a / b`, shown as its unit says", ["PERCENT", "RATIO", "POURCENTAGE"]),
    ("`if a < b then a else b`", ["LEAST"]), ("`if a > b then a else b`", ["GREATEST"]),
    ("a plain division: a quotient by 0 is missing", ["NULLIF"]),
    (
      "a difference such as `b - a`",
      [
        "DATEDIFF", "TIMESTAMPDIFF", "DATEDIF", "DATE_DIFF", "DAYS", "JOURS", "DAYS360",
        "DAYS_BETWEEN",
      ]
    ),
    ("`previous(x, 1 year)`", ["SAMEPERIODLASTYEAR", "PARALLELPERIOD", "DATEADD"]),
    ("`previous(x)`", ["PREVIOUSMONTH", "PREVIOUSYEAR", "PREVIOUSQUARTER", "SHIFT", "LEAD"]),
    ("`toDate(x, year)`", ["TOTALYTD", "DATESYTD", "YTD", "CUMSUM"]),
    ("`toDate(x, month)`", ["TOTALMTD", "DATESMTD", "MTD"]),
    ("`toDate(x, quarter)`", ["TOTALQTD", "DATESQTD", "QTD"]),
    ("`rank(x over category)`", ["RANKX", "DENSE_RANK"]),
    (
      "`rank(x over category)`, or for the first row `previous(orderId per customerId) is missing`",
      ["ROW_NUMBER"]
    ),
    (
      "`percentile(x, 95)`",
      [
        "PERCENTILE_CONT", "PERCENTILE_DISC", "QUANTILE", "APPROX_QUANTILES", "HISTOGRAM_QUANTILE",
        "QUANTILE_OVER_TIME", "APPROX_PERCENTILE", "PERCENTILE_APPROX", "PERCENTILE.EXC",
      ]
    ),
    ("`month(x)`, `week(x)` or `date(x)`", ["DATE_TRUNC", "EXTRACT", "DATEPART", "DATETRUNC"]),
    (
      "a link: `customer.country`",
      ["VLOOKUP", "XLOOKUP", "HLOOKUP", "LOOKUP", "RECHERCHEV", "RELATED"]
    ),
    (
      "the bare value: numbers stay exact, and are rounded where they are shown",
      [
        "ROUND", "ROUNDUP", "ROUNDDOWN", "CEIL", "CEILING", "FLOOR", "TRUNC", "ARRONDI", "TEXT",
        "FORMAT", "TEXTE", "TO_CHAR",
      ]
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
