import KPISyntax
import KPIValues

/// K31xx: types.
extension Diagnostic {
  /// Two operands of types that do not go together.
  static func mismatchedTypes(
    _ operation: Operation, _ first: some CheckedExpression, _ second: some CheckedExpression
  ) -> Diagnostic {
    var help: [Wording] = []
    switch (first.type, second.type) {
    case (.date, .time), (.time, .date): help = ["take the day of the time: `date(…)`"]
    case (.id, .number), (.number, .id): help = ["ids are text: write the number in quotes"]
    case (.number, .date), (.number, .time), (.date, .number), (.time, .number):
      help = ["only a duration moves a moment: `30 days`, `4 h`"]
    case (.time, .text), (.text, .time), (.date, .text), (.text, .date), (.period, .text),
      (.text, .period):
      let written = first.type == .text ? first.constant : second.constant
      help = [
        written == nil
          ? "declare the column by what it holds: `arrivedAt : time`, `paidOn : date`"
          : "periods are written without quotes: `2026`, `2026-03`, `2026-03-01`"
      ]
    case (.period(let grain), .number), (.number, .period(let grain)):
      help = ["a \(grain.rawValue) is written whole: `\(grain.sample)`"]
    case (.flag, _), (_, .flag): help = ["a flag is `true` or `false`"]
    case (.text, .number), (.number, .text): help = ["text is written in quotes, numbers are not"]
    default: break
    }
    let same = first.type == second.type
    let message: Wording =
      same
      ? "`\(operation.sign.rawValue)` says nothing about two values that are \(first.type.phrase)"
      : "\(operation.verb) \(first.type.phrase) and \(second.type.phrase)"
    return Diagnostic(
      .mismatchedTypes, message, primary: Label(operation.signSpan, "does not fit"),
      secondary: [Label(first.span, first.type.phrase), Label(second.span, second.type.phrase)],
      help: help, fixes: unquoted(first, second) + unquoted(second, first))
  }

  // A period in quotes beside a moment.
  private static func unquoted(
    _ text: some CheckedExpression, _ moment: some CheckedExpression
  ) -> [Fix] {
    guard moment.type.isTemporal, case .text(let inside)? = text.constant,
      inside.utf8.count >= 4, inside.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }),
      inside.utf8.prefix(4).allSatisfy({ $0 != 0x2D })
    else { return [] }
    return [Fix("remove the quotes", [Edit(text.span, inside)], .maybeIncorrect)]
  }

  /// An operand of a type that an operator is not for.
  static func operandType(
    _ signSpan: SourceSpan, _ sign: String, _ type: ValueType, _ span: SourceSpan
  ) -> Diagnostic {
    let isOfText = sign == "contains" || sign == "starts with"
    return Diagnostic(
      .operandType,
      isOfText
        ? "`\(sign)` is for text, not for \(type.phrase)"
        : "`\(sign)` is for numbers, not for \(type.phrase)",
      primary: Label(span, type.phrase),
      secondary: [Label(signSpan, isOfText ? "needs text" : "needs numbers")])
  }

  /// An argument of a type that a function does not take.
  static func argumentType(
    _ span: SourceSpan, _ type: ValueType, _ call: CallSyntax,
    _ operand: FunctionDescription.Operand
  ) -> Diagnostic {
    Diagnostic(
      .argumentType, "`\(call.function.text)` takes \(operand.phrase), not \(type.phrase)",
      primary: Label(span, type.phrase),
      secondary: [Label(call.function.span, "takes \(operand.phrase)")],
      help: numberAdvice(type, call))
  }

  // What a column should be declared as that is no number and should be one.
  private static func numberAdvice(_ type: ValueType, _ call: CallSyntax) -> [Wording] {
    guard case .path(let path)? = call.arguments.first?.bare, path.names.count > 1 else {
      return []
    }
    switch type {
    case .text: return ["declare the column as what it is: `: number`, or a unit such as `: EUR`"]
    case .period(let grain):
      return [
        "a column `: \(grain.rawValue)` is a place in the calendar; a length is `: number`, and"
          + " `\(call.function.text)(\(path.text)) * 1 \(grain.rawValue)`"
      ]
    default: return []
    }
  }

  /// A value of another type than needed.
  static func argumentType(
    _ span: SourceSpan, _ type: ValueType, expected: ValueType
  ) -> Diagnostic {
    Diagnostic(
      .argumentType, "this is \(type.phrase), where \(expected.phrase) is needed",
      primary: Label(span, type.phrase),
      help: type == .text && expected.unit != nil
        ? ["numbers stand without quotes: `21 days`, `10 EUR`"] : [])
  }

  /// Too few or too many arguments.
  static func argumentCount(_ call: CallSyntax, _ description: FunctionDescription) -> Diagnostic {
    let range = description.arguments
    let count: Wording = range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "1 or 2"
    let taken: Wording = range == 1...1 ? "1 argument" : "\(count) arguments"
    let surplus = call.arguments.dropFirst(range.upperBound).first?.span
    let isMean = call.function.text == "average" && surplus != nil
    let choice = call.arguments.count == 2 ? choices[call.function.text] : nil
    return Diagnostic(
      .argumentCount, "`\(call.function.text)` takes \(taken), not \(call.arguments.count)",
      primary: Label(surplus ?? call.function.span, "takes \(taken)"),
      help: [
        isMean
          ? "a weight stands behind `weighted by`: `average(x weighted by w)`"
          : choice ?? "write `\(description.usage)`"
      ])
  }

  private static let choices: [String: Wording] = [
    "max": "the higher of two values is written `if a > b then a else b`",
    "min": "the lower of two values is written `if a < b then a else b`",
    "sum": "two values are added by `a + b`",
  ]

  /// `share` without `where`.
  static func shareWithoutCondition(_ call: CallSyntax) -> Diagnostic {
    Diagnostic(
      .missingClause, "`share` needs a condition: the part of which rows?",
      primary: Label(call.span, "no `where`"), help: ["write `share(visits where bounced)`"])
  }

  /// `total` or `rank` without `over`.
  static func missingOver(_ call: CallSyntax) -> Diagnostic {
    let usage = BuiltInFunction(rawValue: call.function.text)?.description.usage ?? ""
    return Diagnostic(
      .missingClause, "`\(call.function.text)` needs `over` and a dimension",
      primary: Label(call.function.span, "over what?"), help: ["write `\(usage)`"])
  }

  /// A clause that a function does not take.
  static func misplacedCallClause(
    _ clause: CallSyntax.Clause, _ description: FunctionDescription
  ) -> Diagnostic {
    let taken = FunctionDescription.Clause.allCases.filter { description.clauses.contains($0) }
    let list = taken.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    let name = description.function.rawValue
    return Diagnostic(
      .misplacedCallClause, "`\(name)` takes no `\(clause.description.rawValue)` here",
      primary: Label(clause.span, "not for `\(name)`"),
      help: [
        clause.description == .over
          ? "all of a split is `total(\(name)(…) over channel)`"
          : taken.isEmpty ? "write `\(description.usage)`" : "it takes \(list)"
      ])
  }

  /// A clause for rows beside `per`.
  static func clauseOfCells(
    _ clause: CallSyntax.Clause, _ description: FunctionDescription
  ) -> Diagnostic {
    let word = clause.description.rawValue
    let name = description.function.rawValue
    return Diagnostic(
      .misplacedCallClause, "`\(word)` is for rows; beside `per` there are only cells",
      primary: Label(clause.span, "not beside `per`"),
      help: ["put it inside: `\(name)(count(orders \(word) …) per …)`"])
  }

  /// A clause of rows at a function of figures.
  static func clauseOfRows(
    _ clause: CallSyntax.Clause, _ description: FunctionDescription
  ) -> Diagnostic {
    Diagnostic(
      .misplacedCallClause,
      "`\(description.function.rawValue)` of a figure takes no "
        + "`\(clause.description.rawValue)`",
      primary: Label(clause.span, "only in a dataset's column"),
      help: [
        description.function == .previous
          ? "declare the column in its dataset: `before = previous(orderedAt per customerId)`"
          : "write `\(description.usage)`"
      ])
  }

  /// A band in quotes.
  static func textForBand(_ span: SourceSpan, _ word: String, _ bands: [String]) -> Diagnostic {
    let nearest = bands.contains(word) ? word : NearestName.of(word, among: bands)
    return Diagnostic(
      .textForBand, "bands are written without quotes",
      primary: Label(span, "text, where a band is needed"),
      help: [
        nearest.map { "write `\($0)`" } ?? "bands: \(bands.joined(separator: ", "))"
      ],
      fixes: bands.contains(word)
        ? [Fix("remove the quotes", [Edit(span, word)], .machineApplicable)] : [])
  }

  /// Text without quotes.
  static func nameForText(_ name: NameSyntax, names: [String]) -> Diagnostic {
    if ["empty", "blank", "vide", "absent", "undefined"].contains(name.text.lowercased()) {
      return Diagnostic(
        .nameForText, "`\(name.text)` is no name here; text is written in quotes",
        primary: Label(name.span, "text without quotes?"),
        help: ["a value that is not there is tested by `is missing`"],
        fixes: [Fix("write `missing`", [Edit(name.span, "missing")], .maybeIncorrect)])
    }
    var help: [Wording] = ["write `\"\(name.text)\"`"]
    if let nearest = NearestName.of(name.text, among: names) {
      help.append("or the name `\(nearest)`")
    }
    return Diagnostic(
      .nameForText, "`\(name.text)` is no name here; text is written in quotes",
      primary: Label(name.span, "text without quotes?"), help: help,
      fixes: [Fix("put it in quotes", [Edit(name.span, "\"\(name.text)\"")], .maybeIncorrect)])
  }

  /// A period beside something that is no moment.
  static func periodAlone(_ text: String, _ span: SourceSpan, wanted: ValueType?) -> Diagnostic {
    let beside: Wording = wanted.map { "a period beside \($0.phrase)" } ?? "a period alone"
    return Diagnostic(
      .periodAlone, "`\(text)` means something beside a date, time or period only",
      primary: Label(span, beside),
      help: ["compare a date or time with it: `orderedAt >= \(text)`"])
  }

  /// A period shorter than what it is compared with.
  static func periodTooFine(_ text: String, _ span: SourceSpan, _ type: ValueType) -> Diagnostic {
    Diagnostic(
      .periodTooFine, "`\(text)` is finer than \(type.phrase)",
      primary: Label(span, "cannot be told apart"),
      help: ["compare it with a period at least as long"])
  }

  /// A week that the calendar lacks.
  static func invalidPeriod(_ text: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .invalidPeriod, "the calendar has no week `\(text)`",
      primary: Label(span, "does not exist"),
      help: ["most years have 52 weeks; W01 is the one that holds 4 January"])
  }

  /// A number of more than 38 digits.
  static func numberTooLarge(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .numberTooLarge, "a number has at most 38 digits",
      primary: Label(span, "too many digits"))
  }

  /// A percentile beyond 0 to 100.
  static func percentileRange(_ call: CallSyntax) -> Diagnostic {
    let place = call.arguments.count > 1 ? call.arguments[1].span : call.span
    var meant: String?
    if call.arguments.count > 1, case .quantity(let quantity) = call.arguments[1].bare,
      let digits = ExactDecimal(quantity.digits), digits < ExactDecimal(1), !digits.isNegative
    {
      meant = digits.multiplied(by: ExactDecimal(100))?.description
    }
    return Diagnostic(
      .percentileRange, "a percentile is a number from 1 to 100, or 0 for the lowest value",
      primary: Label(place, meant == nil ? "not that" : "a fraction of 1"),
      help: ["write `percentile(x, 95)`"],
      fixes: meant.map { [Fix("write `\($0)`", [Edit(place, $0)], .maybeIncorrect)] } ?? [])
  }

  /// Something else than a length of time.
  static func invalidTimeSpan(
    _ syntax: ExpressionSyntax, offering units: [String]
  ) -> Diagnostic {
    Diagnostic(
      .invalidTimeSpan, "a length of time is a whole number with its unit",
      primary: Label(syntax.span, "no length of time"),
      help: ["write `28 days`, `4 h`, `2 weeks`, `3 months`, `1 year` or `12 periods`"],
      fixes: lengths(meantBy: syntax, units).map {
        Fix("write `\($0)`", [Edit(syntax.span, $0)], .maybeIncorrect)
      })
  }

  // `28`, `year` and `1 yr`.
  private static func lengths(
    meantBy syntax: ExpressionSyntax, _ units: [String]
  ) -> [String] {
    switch syntax.bare {
    case .quantity(let quantity):
      let digits = quantity.digits
      guard !digits.contains(".") else { return [] }
      guard let unit = quantity.unit?.numerator.text else {
        return units.map { "\(digits) \($0)" }
      }
      let meant = MeantUnit.of(unit) ?? unit
      return Self.lengthWords.contains(meant) ? ["\(digits) \(meant)"] : []
    case .path(let path) where Self.lengthWords.contains(path.text): return ["1 \(path.text)"]
    default: return []
    }
  }

  private static let lengthWords: Set<String> = [
    "s", "min", "h", "hour", "day", "week", "month", "quarter", "year", "period",
  ]

  /// `±` outside of an input.
  static func misplacedRange(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .misplacedRange, "`±` states the range of an input, nothing else",
      primary: Label(span, "no range here"), help: ["state it in the input itself"])
  }

  /// A name or call where a constant belongs.
  static func expectedConstant(_ span: SourceSpan, _ type: ValueType) -> Diagnostic {
    Diagnostic(
      .expectedConstant, "a constant is needed here: \(type.phrase)",
      primary: Label(span, "not a constant"))
  }

  /// `level` behind a type that is no number.
  static func levelOfText(_ span: SourceSpan, _ type: ValueType) -> Diagnostic {
    Diagnostic(
      .levelOfText, "`level` marks a stock, which is a number, not \(type.phrase)",
      primary: Label(span, "not a number"), help: ["remove `level`"])
  }

  /// A condition that is neither true nor false.
  static func conditionNotFlag(_ span: SourceSpan, _ type: ValueType) -> Diagnostic {
    Diagnostic(
      .conditionNotFlag, "a condition is true or false; this is \(type.phrase)",
      primary: Label(span, type.phrase),
      help: ["compare it with something: `… is …`, `… > …`"])
  }

  /// `channel is "email" or "fax"`; nil where both sides are tests.
  static func alternative(
    _ left: ExpressionSyntax, _ operation: Operation, _ right: ExpressionSyntax
  ) -> Diagnostic? {
    guard case .binary(.equal, _, let value, let sign) = left, right.isConstantValue,
      value.isConstantValue
    else { return nil }
    let gap = SourceSpan(file: value.span.file, start: value.span.end, end: right.span.start)
    let front = SourceSpan(file: value.span.file, start: value.span.start, end: value.span.start)
    let back = SourceSpan(file: right.span.file, start: right.span.end, end: right.span.end)
    return Diagnostic(
      .conditionNotFlag, "`or` joins conditions, and this is one value",
      primary: Label(right.span, "a value, not a condition"),
      secondary: [Label(operation.signSpan, "joins conditions")],
      help: ["a test for several values is `channel in (\"email\", \"fax\")`"],
      fixes: [
        Fix(
          "write `in ( … )`",
          [Edit(sign, "in"), Edit(front, "("), Edit(gap, ", "), Edit(back, ")")],
          .maybeIncorrect)
      ])
  }

  /// `a or 0`.
  static func orBetweenNumbers(_ sign: SourceSpan, _ number: SourceSpan) -> Diagnostic {
    Diagnostic(
      .conditionNotFlag, "`or` joins conditions, and these are numbers",
      primary: Label(sign, "joins conditions"), secondary: [Label(number, "a number")],
      help: ["a missing value is replaced by `x otherwise 0`"],
      fixes: [Fix("write `otherwise`", [Edit(sign, "otherwise")], .maybeIncorrect)])
  }

  /// A bare number beside a duration whose unit nobody stated.
  static func bareDuration(_ span: SourceSpan) -> Diagnostic {
    let behind = SourceSpan(file: span.file, start: span.end, end: span.end)
    return Diagnostic(
      .bareDuration, "a bare number beside a duration counts seconds", severity: .warning,
      primary: Label(span, "seconds?"), help: ["write the unit: `4 s`, `4 min`, `4 h`, `4 day`"],
      fixes: ["s", "min", "h", "day"].map {
        Fix("count in `\($0)`", [Edit(behind, " \($0)")], .maybeIncorrect)
      })
  }

  /// A status or other word of the tool in quotes.
  static func quotedWord(_ span: SourceSpan, _ word: String) -> Diagnostic {
    Diagnostic(
      .textForBand, "bands are written without quotes",
      primary: Label(span, "text, where a band is needed"), help: ["write `\(word)`"],
      fixes: [Fix("remove the quotes", [Edit(span, word)], .machineApplicable)])
  }

  /// A name behind a call.
  static func membersOfCall(_ call: CallSyntax, _ member: NameSyntax) -> Diagnostic {
    Diagnostic(
      .membersOfCall, "a column behind a call has no meaning",
      primary: Label(member.span, "not here"),
      help: ["derive a column with the call first, then write its name and `.\(member.text)`"])
  }
}

extension Grain {
  /// A period of that length as it is written.
  fileprivate var sample: String {
    switch self {
    case .hour: "2026-03-01T09:00"
    case .day: "2026-03-01"
    case .week: "2026-W12"
    case .month: "2026-03"
    case .quarter: "2026-Q1"
    case .year: "2026"
    }
  }
}

extension ExpressionSyntax {
  /// Whether it is text, a number or a period as written.
  fileprivate var isConstantValue: Bool {
    switch self {
    case .text, .quantity, .period: return true
    default: return false
    }
  }

  /// The numbers that slashes part, as in `31/12/2026`.
  fileprivate var slashedNumbers: [String]? {
    guard case .binary(.divide, .binary(.divide, let first, let second, _), let third, _) = bare
    else { return nil }
    let parts = [first, second, third].compactMap { part -> String? in
      guard case .quantity(let quantity) = part, quantity.unit == nil,
        quantity.digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { return nil }
      return quantity.digits
    }
    return parts.count == 3 ? parts : nil
  }

  /// The days that it can mean when it is a date with slashes, the day before the month first.
  var slashedDates: [String] {
    guard let parts = slashedNumbers else { return [] }
    let padded = parts.map { $0.count == 1 ? "0" + $0 : $0 }
    if parts[0].count == 4 { return [padded.joined(separator: "-")] }
    guard parts[2].count == 4, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return []
    }
    var meant: [String] = []
    if second <= 12 { meant.append("\(padded[2])-\(padded[1])-\(padded[0])") }
    if first <= 12, first != second { meant.append("\(padded[2])-\(padded[0])-\(padded[1])") }
    return meant
  }
}

/// K1006, found where a moment meets a quotient.
extension Diagnostic {
  /// A date with slashes beside a moment.
  static func slashedDate(_ syntax: ExpressionSyntax) -> Diagnostic? {
    let meant = syntax.slashedDates
    if meant.isEmpty { return nil }
    return Diagnostic(
      .malformedPeriod, "a date is written with `-`, the year first",
      primary: Label(syntax.span, "a quotient of three numbers"),
      help: ["periods are written `2026`, `2026-Q1`, `2026-03`, `2026-W12`, `2026-03-01`"],
      fixes: meant.map { Fix("write `\($0)`", [Edit(syntax.span, $0)], .maybeIncorrect) })
  }
}
