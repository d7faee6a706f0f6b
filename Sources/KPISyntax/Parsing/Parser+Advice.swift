/// Advice for what stands behind a complete clause or expression: what was probably meant.
extension Parser {
  /// What to write instead of what stands here.
  var trailingAdvice: [Wording] {
    if let advice = methodAdvice ?? clauseAdvice ?? joinedAdvice { return [advice] }
    switch current.kind {
    case .reserved(let word): return Parser.reservedAdvice[word].map { [$0] } ?? []
    case .name: return Parser.wordAdvice[text(of: current).lowercased()].map { [$0] } ?? nameAdvice
    case .symbol(let symbol): return Parser.signAdvice[symbol].map { [$0] } ?? []
    case .text: return textAdvice
    case .number: return nameAdvice
    default: return []
    }
  }

  private static let reservedAdvice: [ReservedWord: Wording] = [
    .where: "a condition stands inside the parentheses: `count(orders where paid)`",
    .per:
      "groups stand inside the parentheses: `average(sum(x) per visitorId)`",
    .over: "`over` stands in `total(x over channel)`, and a window is `rolling(x, 28 days)`",
    .if: "a choice begins with its condition: `if a > 0 then b else 0`",
    .from: "`from` stands before `by`: `goal +10% from 2026 by 2027`",
    .by: "a split is a clause: `kpi x = … { by channel }`",
    .for: "a segment is a clause of its own: `for channel is \"email\" { … }`",
    .in: "a test for several values is `channel in (\"email\", \"fax\")`",
    .else: "a choice begins with its condition: `if a > 0 then b else 0`",
    .then: "a choice begins with `if`: `if a > 0 then b else 0`",
    .at: "a moment stands inside the parentheses: `count(orders at shippedAt)`",
    .within: "`within` stands inside the parentheses: `last(x within 31 days)`",
  ]

  private static let wordAdvice: [String: Wording] = [
    "join": "datasets are linked by ids: `customer.country` in a row of `orders`",
    "as": "a column's header stands behind `from`: `orderId : id order from \"order_id\"`",
    "of": "a part is a product: `20% * sales`",
    "x": "a product is written `a * b`",
    "filter": "a condition stands inside the parentheses: `count(orders where paid)`",
    "limit": "the highest cells are kept by a clause: `{ by channel; top 10 }`",
    "having": "a condition stands inside the parentheses: `count(orders where paid)`",
    "percent": "a percentage is written `3%`",
    "rows": "a window is written `rolling(x, 28 days)`",
    "mod": "there is no remainder of a division",
    "div": "a quotient is written `a / b`",
    "days": "a length of time is written `28 days`",
  ]

  private static let signAdvice: [Token.Symbol: Wording] = [
    .question: "a choice begins with its condition: `if a > 0 then b else 0`",
    .colon: "a type stands behind the name of a column or input, and nowhere else",
    .equals: "a definition has one `=`; values are compared with `is`",
    .percent: "there is no remainder of a division; a percentage is written `3%`",
    .leftBrace: "a block stands behind the formula of a declaration",
    .range: "a range of values is tested by `10 <= x and x <= 20`",
    .minus: "a comment begins with `//`",
    .greater: "a definition is written with `=`",
  ]

  // `unit EUR per order`, `alert when value < 5 Call the team`.
  private var clauseAdvice: Wording? {
    let clause = text(of: tokens[min(clauseStart, tokens.count - 1)])
    if case .name = current.kind, isBehindType {
      return "behind a column's type stands `level` or its header: `from \"order_id\"`"
    }
    switch (clause, current.kind) {
    case ("goal", .reserved(.per)): return "a goal is for one period of the KPI's `every`"
    case ("kpi", .reserved(.from)), ("measure", .reserved(.from)):
      return "a column stands behind its dataset: `sum(orders.amount)`"
    case ("unit", .reserved(.per)): return "a rate is written `EUR/order`, without blanks"
    case ("alert", .name): return "the message of an alert stands in quotes, at its end"
    case ("dataset", .reserved), ("dataset", .name):
      return "a dataset is written `dataset orders from \"orders.csv\" { … }`"
    case ("use", _): return "a pack is named alone, `use sales`, a folder in quotes"
    default: return nil
    }
  }

  // `refund : EUR nullable`.
  private var isBehindType: Bool {
    clauseStart + 1 < index
      && tokens[(clauseStart + 1)..<index].contains { $0.isSymbol(.colon) }
      && !tokens[clauseStart..<index].contains { $0.isSymbol(.equals) }
  }

  /// What to write instead of `orders.amount.sum()`, when that stands here.
  var methodAdvice: Wording? {
    guard current.isSymbol(.leftParenthesis), index >= 3, tokens[index - 2].isSymbol(.dot) else {
      return nil
    }
    let method = text(of: tokens[index - 1])
    let function = ForeignFunction.called(method)?.name ?? method
    var start = index - 3
    while start >= 2, tokens[start - 1].isSymbol(.dot) { start -= 2 }
    let place = span(of: tokens[start]).union(span(of: tokens[index - 3]))
    return "a function stands in front: `\(function)(\(source.text(of: place)))`"
  }

  private var joinedAdvice: Wording? {
    guard index > 0, !current.followsBlank, tokens[index - 1].kind == .number,
      current.kind == .name
    else { return nil }
    return "a number and its unit: `10 EUR`; a name begins with a letter"
  }

  private var nameAdvice: [Wording] {
    guard index > 0 else { return [] }
    switch tokens[index - 1].kind {
    case .name, .quotedName, .number, .symbol(.rightParenthesis):
      return ["between two values stands a sign: `+`, `-`, `*` or `/`"]
    default: return []
    }
  }

  private var textAdvice: [Wording] {
    guard index > 0, tokens[index - 1].kind == .text, !current.followsBlank else { return [] }
    return ["text stands between two quotes, and a quote inside it is written `\\\"`"]
  }

  /// What to write instead of what keeps a parenthesis from closing.
  var insideAdvice: [Wording] {
    switch current.kind {
    case .reserved(.where): return trailingAdvice
    case .reserved(.from): return ["a column stands behind its dataset: `sum(orders.amount)`"]
    case .reserved(.for): return ["an aggregate goes over all rows: `sum(orders.amount)`"]
    case .symbol(.colon): return ["a column or figure is named: `sum(orders.amount)`"]
    case .symbol(.percent): return ["there is no remainder of a division"]
    case .symbol(.leftBrace): return ["close the parenthesis before the block begins"]
    case .name where shoutedOrPlain("as"): return ["a column's type stands in its dataset"]
    case .name, .quotedName, .number, .text: return nameAdvice
    default: return []
    }
  }
}
