import KPISyntax
import KPIValues

extension ExpressionOperator {
  /// The operator as written.
  public var text: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .power: "^"
    case .otherwise: "otherwise"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .equal: "is"
    case .notEqual: "is not"
    case .contains: "contains"
    case .startsWith: "starts with"
    case .and: "and"
    case .or: "or"
    }
  }
}

extension AggregateFunction {
  /// Its name in the language.
  public var name: String {
    switch self {
    case .count: "count"
    case .share: "share"
    case .distinct: "distinct"
    case .sum: "sum"
    case .average, .weightedAverage: "average"
    case .min: "min"
    case .max: "max"
    case .median: "median"
    case .stddev: "stddev"
    case .first: "first"
    case .last: "last"
    case .mode: "mode"
    case .percentile: "percentile"
    }
  }

  /// The function's name, a percentile with its fraction.
  var text: String {
    guard case .percentile(let fraction) = self else { return name }
    return "\(name)[\(Number.approximate(fraction).description)]"
  }
}

extension GroupedRows.Function {
  /// The function's name.
  var text: String {
    switch self {
    case .aggregate(let function): function.text
    case .previous: "previous"
    }
  }
}

extension GroupedCells.Key {
  /// The key as written.
  public var text: String {
    switch self {
    case .dimension(let dimension): dimension.text
    case .grain(let grain): grain.rawValue
    case .period: "period"
    }
  }
}

extension TimeSpan {
  /// The length in its canonical unit: `28 day`, `12 period`.
  var text: String {
    let name =
      switch unit {
      case .day: "day"
      case .second: "s"
      case .month: "month"
      case .period: "period"
      }
    return "\(count) \(name)"
  }
}

extension Additivity {
  /// The word for it.
  var text: String {
    switch self {
    case .additive: "additive"
    case .semiAdditive: "semi-additive"
    case .nonAdditive: "non-additive"
    case .constant: "constant"
    }
  }
}

extension InputModel.Stated {
  /// The value with its range, canonical.
  var text: String {
    range.map { "\(value) (\($0.low)..\($0.high))" } ?? value.description
  }
}

extension TableFormat {
  /// What is stated, an option each, in the order of the language's reference.
  var statedTexts: [String] {
    let named: [(String, String?)] = [
      ("delimiter", delimiter), ("decimal", decimal), ("encoding", encoding), ("dates", dates),
      ("locale", locale),
    ]
    var texts = named.compactMap { name, value in
      value.map { "\(name) \(TextLiteral.quoted($0))" }
    }
    texts += missing.map { "missing \(TextLiteral.quoted($0))" }
    if skippedLines > 0 { texts.append("skip \(skippedLines)") }
    if badCellsAreMissing { texts.append("bad cells missing") }
    return texts
  }
}

extension ValueType {
  /// The type in the words of the language.
  public var spelling: String {
    switch self {
    case .number(let unit): unit.symbol
    case .text: "text"
    case .flag: "flag"
    case .date: "date"
    case .time: "time"
    case .period(let grain): grain.rawValue
    case .id(let entity): "id \(entity)"
    case .band(let bands): "band (\(bands.joined(separator: ", ")))"
    case .unknown: "unknown"
    }
  }
}
