/// Advice for what stands behind a complete clause or expression: what was probably meant.
extension Parser {
  /// What to write instead of what stands here.
  var trailingAdvice: [Wording] {
    if let advice = methodAdvice ?? blockAdvice ?? clauseAdvice ?? joinedAdvice { return [advice] }
    if unitBehindDot { return ["a duration knows its unit: it is shown by `unit day`"] }
    switch current.kind {
    case .reserved(.where) where isBehindOperation:
      return [
        "a condition of all that stands before it is a clause: `{ where channel is \"email\" }`"
      ]
    case .reserved(let word): return Parser.reservedAdvice[word].map { [$0] } ?? []
    case .symbol(.plus) where isMarkOfDifference, .symbol(.minus) where isMarkOfDifference:
      return ["`+` and `-` at the beginning of lines are marks of a difference: remove them"]
    case .name where isPreposition: return prepositionAdvice
    case .name where isWord("of") && !callFixes.isEmpty:
      return ["a function has parentheses: `growth(sales)`"]
    case .name: return Parser.wordAdvice[text(of: current).lowercased()].map { [$0] } ?? nameAdvice
    case .symbol(.colon) where peek().startsLine && blockDepth == 0:
      return ["a block stands between `{` and `}`, not behind `:`"]
    case .symbol(.colon) where index > 0 && tokens[index - 1].kind == .number:
      return ["a length of time is a number with its unit: `4.5 h`"]
    case .symbol(let symbol): return Parser.signAdvice[symbol].map { [$0] } ?? []
    case .text: return textAdvice
    case .number: return nameAdvice
    default: return []
    }
  }

  /// Whether an operator stands before, as in `a / count(orders) where paid`: is one operand
  /// meant, or all?
  var isBehindOperation: Bool {
    var depth = 0
    for token in tokens[clauseStart..<index] {
      if token.isSymbol(.leftParenthesis) { depth += 1 }
      if token.isSymbol(.rightParenthesis) { depth -= 1 }
      if depth == 0, [.plus, .minus, .times, .divide].contains(where: token.isSymbol) {
        return true
      }
    }
    return false
  }

  // `+kpi x = …`, pasted from a difference of two versions.
  private var isMarkOfDifference: Bool {
    column(of: current) <= declarationColumn
      && (declarationWord(peek()) != nil || PropertyWord(rawValue: text(of: peek())) != nil)
  }

  // `number of orders`, `part des commandes`.
  private var isPreposition: Bool {
    index > 0 && tokens[index - 1].kind == .name
      && ["of", "de", "des", "du"].contains(text(of: current))
      && callFixes.isEmpty
  }

  private var prepositionAdvice: [Wording] {
    let subject = isName(at: 1) ? text(of: peek()) : "orders"
    switch text(of: tokens[index - 1]).lowercased() {
    case "number", "nombre", "amount", "quantity":
      return ["rows are counted by `count(\(subject))`"]
    case "percentage", "percent", "part", "proportion", "pourcentage", "taux", "rate", "share":
      return ["a part of the rows is `share(\(subject) where …)`, of a figure `20% * sales`"]
    default: return ["a part is a product: `20% * sales`"]
    }
  }

  private static let reservedAdvice: [ReservedWord: Wording] = [
    .where: "a condition stands inside the parentheses: `count(orders where paid)`",
    .per:
      "groups stand inside the parentheses, `average(sum(x) per visitorId)`;"
      + " a split is `by channel`",
    .over:
      "a split is the clause `by channel`; `over` stands in `total(x over channel)`,"
      + " and a window is `rolling(x, 28 days)`",
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
    "as": "the name of a figure stands before its formula: `kpi revenue = …`",
    "of": "a part is a product: `20% * sales`",
    "x": "a product is written `a * b`",
    "filter": "a condition stands inside the parentheses: `count(orders where paid)`",
    "limit": "the highest cells are kept by a clause: `{ by channel; top 10 }`",
    "having": "the smallest sample that is judged is a clause: `needs count(orders) >= 30`",
    "drops": "a fall is a condition on the growth: `growth(value) < -20%`",
    "falls": "a fall is a condition on the growth: `growth(value) < -20%`",
    "decreases": "a fall is a condition on the growth: `growth(value) < -20%`",
    "rises": "a rise is a condition on the growth: `growth(value) > 20%`",
    "increases": "a rise is a condition on the growth: `growth(value) > 20%`",
    "offset": "other periods: `previous(sales)`, `previous(sales, 1 year)`",
    "vs": "two figures are compared by a sign, one with its past by `growth(sales)`",
    "versus": "two figures are compared by a sign, one with its past by `growth(sales)`",
    "percent": "a percentage is written `3%`",
    "rows": "a window is written `rolling(x, 28 days)`",
    "mod": "there is no remainder of a division",
    "div": "a quotient is written `a / b`",
    "days": "a length of time is written `28 days`",
    "spread": "`spread` stands before the values: `every year spread { … }`",
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
    let word = text(of: current)
    if isBehindType, current.isSymbol(.leftParenthesis) {
      return "a type is one word without parentheses: `text`, `number`, `flag`, `date`, `EUR`"
    }
    if isBehindType, isColumnLine, current.isSymbol(.dot) {
      return "an id is written `: id \(text(of: tokens[index - 1]))`"
    }
    if isBehindType, isColumnLine, comparator(current) != nil || isArithmeticSign {
      return "a formula stands behind `=`: `\(text(of: tokens[clauseStart])) = …`"
    }
    if isBehindType, current.kind == .reserved(.not) {
      return "a column does not say whether values may be missing"
    }
    if case .name = current.kind, isBehindType {
      return "behind a column's type stands `level` or its header: `from \"order_id\"`"
    }
    switch (clause, current.kind) {
    case ("alert", .reserved(.in))
    where tokens[clauseStart..<index].contains { $0.kind == .reserved(.for) }:
      return "an alert waits for periods of its grain: `for 2 periods \"message\"`"
    case ("input", .reserved(.in)):
      return "values by period stand in a block: `every year { 2025 = 10; 2026 = 12 }`"
    case ("goal", .reserved(.at)):
      return "a goal is reached by a period: `goal >= 12 by 2026-12`"
    case ("expect", .symbol(.equals)):
      return "values of a split stand between braces: `expect sales by channel { \"email\" = 2 }`"
    case ("goal", .reserved(.per)): return "a goal is for one period of the KPI's `every`"
    case ("kpi", .reserved(.from)), ("measure", .reserved(.from)):
      return "a column stands behind its dataset: `sum(orders.amount)`"
    case ("unit", .reserved(.per)): return "a rate is written `EUR/order`, without blanks"
    case ("alert", .name) where index > 0 && tokens[index - 1].kind == .text,
      ("alert", .text) where index > 0 && tokens[index - 1].kind == .text:
      return "what the message is in French stands below it: `alert fr \"Appelez-nous\"`"
    case ("alert", .name) where Parser.wordAdvice[text(of: current)] == nil:
      guard tokens[clauseStart..<index].contains(where: { comparator($0) != nil }) else {
        return "a name is one word, and the KPI itself is `value`: `when value < 5`"
      }
      return "the message of an alert stands in quotes, at its end"
    case ("alert", .reserved(.then)):
      return "the message of an alert stands in quotes, at its end"
    case ("alert", .reserved(.for)) where index > 0 && tokens[index - 1].kind == .text:
      return "the message of an alert stands at its end: `for 3 periods \"message\"`"
    case ("goal", .reserved(.and)), ("goal", .symbol(.comma)):
      return "a goal has one bound; a range is a line of bands: `low < 3 <= fit < 5 <= high`"
    case ("by", .reserved(.and)), ("given", .reserved(.and)), ("tags", .reserved(.and)),
      ("watch", .reserved(.and)), ("by", .name), ("closed", .period), ("closed", .reserved(.and)):
      return "the items of a list are parted by commas"
    case ("dataset", .name) where ["read", "covers", "bad", "row", "time"].contains(word):
      return "`\(word)` begins a line of the block: `dataset orders from \"orders.csv\" { … }`"
    case ("dataset", .reserved), ("dataset", .name):
      return "a dataset is written `dataset orders from \"orders.csv\" { … }`"
    case ("unit", .symbol(.equals)) where blockDepth == 0:
      return "a unit is its name alone, with its label in a block: `unit lead { label \"leads\" }`"
    case ("use", _): return "a pack is named alone, `use sales`, a folder in quotes"
    default: return nil
    }
  }

  /// Whether the clause is a column with its type: `amount : EUR`.
  var isColumnLine: Bool {
    blockDepth > 0 && clauseStart + 1 < tokens.count && tokens[clauseStart + 1].isSymbol(.colon)
  }

  private var isArithmeticSign: Bool {
    [.plus, .minus, .times].contains { current.isSymbol($0) } || current.kind == .reserved(.is)
  }

  // `unit EUR better higher`, `kpi x = sales unit EUR }`.
  private var blockAdvice: Wording? {
    if current.kind == .name, labelFixes(at: index) != nil {
      return "each language has a clause of its own: `label fr \"…\"`"
    }
    guard beginsClauseWord(at: index), !current.startsLine else { return nil }
    if blockDepth > 0 { return "clauses on one line are parted by `;`" }
    return "clauses stand between `{` and `}` behind the formula: `kpi x = … { unit EUR }`"
  }

  /// What parts the clause that begins here from the one before, or opens the block for it.
  var blockFixes: [Diagnostic.Fix] {
    if current.kind == .name, let fixes = labelFixes(at: index) { return fixes }
    guard beginsClauseWord(at: index), !current.startsLine else { return [] }
    let front = SourceSpan(file: file, start: current.start, end: current.start)
    let gap = SourceSpan(file: file, start: tokens[index - 1].end, end: tokens[index - 1].end)
    if blockDepth > 0 { return SyntaxProblem.fix("write `;` before it", gap, ";", .maybeIncorrect) }
    guard closesBlockOnLine else { return [] }
    return SyntaxProblem.fix("write `{` before it", front, "{ ", .maybeIncorrect)
  }

  /// Whether a clause of this block begins at a place: `better higher` or `unit EUR`, but not
  /// `sales unit`.
  func beginsClauseWord(at place: Int) -> Bool {
    guard place + 1 < tokens.count else { return false }
    let token = tokens[place]
    guard token.kind == .name,
      PropertyWord(rawValue: text(of: token)) != nil || beginsLineOfSameTest(token)
    else { return false }
    let next = tokens[place + 1]
    if next.startsLine { return false }
    switch next.kind {
    case .name, .quotedName, .text, .number, .symbol(.percent): return true
    case .symbol(.plus), .symbol(.minus): return isWord(token, "goal")
    default: return comparator(next) != nil
    }
  }

  // `given sales = 100 EUR expect basket is 10 EUR`.
  private func beginsLineOfSameTest(_ token: Token) -> Bool {
    Parser.testWords.contains(text(of: token))
      && Parser.testWords.contains(text(of: tokens[clauseStart]))
  }

  private var closesBlockOnLine: Bool {
    var depth = 0
    for token in tokens[index...].prefix(while: { !$0.startsLine || $0.start == current.start }) {
      if token.isSymbol(.leftBrace) { depth += 1 }
      if token.isSymbol(.rightBrace) { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }

  /// Whether the type of a column stands before: `refund : EUR nullable`.
  var isBehindType: Bool {
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

  // `(b - a).days`.
  private var unitBehindDot: Bool {
    current.isSymbol(.dot) && index > 0 && tokens[index - 1].isSymbol(.rightParenthesis)
      && isName(at: 1)
      && ["days", "day", "hours", "seconds", "minutes", "total_seconds"].contains(text(of: peek()))
  }

  private var joinedAdvice: Wording? {
    guard index > 0, !current.followsBlank, tokens[index - 1].kind == .number,
      current.kind == .name
    else { return nil }
    return "a number and its unit: `10 EUR`; a name begins with a letter"
  }

  private var nameAdvice: [Wording] {
    guard index > 0 else { return [] }
    if tokens[index - 1].kind == .name, case let dataset = text(of: tokens[index - 1]),
      declares("dataset", dataset), current.kind == .name
    {
      return ["rows that meet a condition: `count(\(dataset) where \(text(of: current)))`"]
    }
    switch tokens[index - 1].kind {
    case .name, .quotedName, .number, .symbol(.rightParenthesis):
      return ["between two values stands a sign: `+`, `-`, `*` or `/`"]
    default: return []
    }
  }

  // What words inside the parentheses of a call mean that are no operators.
  private static let insideWords: [String: Wording] = [
    "as": "a column's type stands in its dataset",
    "open": "both moments are named: `count(tickets open from createdAt until resolvedAt)`",
    "weight": "a weight stands behind `weighted by`: `average(x weighted by w)`",
    "offset": "other periods: `previous(sales)`, `previous(sales, 1 year)`",
    "since": "a condition stands behind `where`: `count(orders where orderedAt >= 2026-01)`",
    "after": "a condition stands behind `where`: `count(orders where orderedAt >= 2026-01)`",
    "before": "a condition stands behind `where`: `count(orders where orderedAt < 2026-01)`",
    "during": "a condition stands behind `where`: `count(orders where orderedAt is 2026-01)`",
    "last": "a window stands around the figure: `rolling(count(orders), 28 days)`",
    "past": "a window stands around the figure: `rolling(count(orders), 28 days)`",
    "order": "rows have no order here; `top 10` keeps the highest cells",
    "filter": "a condition stands behind `where`: `count(orders where paid)`",
    "if": "a condition stands behind `where`: `count(orders where paid)`",
    "when": "a condition stands behind `where`: `count(orders where paid)`",
    "group": "groups stand behind `per`: `average(sum(x) per visitorId)`",
    "matches": "text is compared without wildcards: `channel contains \"mail\"`",
  ]

  private var insideNameAdvice: [Wording] {
    if let advice = Parser.insideWords[text(of: current).lowercased()] { return [advice] }
    // `count(orders o where o.amount > 10)`.
    if index > 1, tokens[index - 1].kind == .name, tokens[index - 2].isSymbol(.leftParenthesis),
      peek().kind == .reserved(.where) || peek().kind == .reserved(.for)
    {
      return ["a dataset has no second name: its columns stand alone behind `where`"]
    }
    if index > 1, Parser.insideWords[text(of: tokens[index - 1]).lowercased()] != nil,
      tokens[index - 2].isSymbol(.comma)
    {
      return Parser.insideWords[text(of: tokens[index - 1]).lowercased()].map { [$0] } ?? []
    }
    // `sales ( unit EUR )`.
    if index > 1, tokens[index - 2].isSymbol(.leftParenthesis),
      PropertyWord(rawValue: text(of: tokens[index - 1])) != nil
    {
      return ["clauses stand between `{` and `}` behind the formula: `kpi x = … { unit EUR }`"]
    }
    return nameAdvice
  }

  // `rolling(sales, last 28 days)`.
  private var insideNumberAdvice: [Wording] {
    ["last", "past"].contains(text(of: tokens[index - 1]).lowercased())
      ? ["a length of time stands alone: `rolling(sales, 28 days)`"] : nameAdvice
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
    case .reserved(.by):
      return ["a split is a clause, `by channel`; groups in a formula stand behind `per`"]
    case .reserved(.if), .reserved(.when):
      return ["a condition stands behind `where`: `count(orders where paid)`"]
    case .reserved(.for): return ["an aggregate goes over all rows: `sum(orders.amount)`"]
    case .symbol(.comma):
      return ["a condition stands last: `percentile(orders.amount, 95 where paid)`"]
    case .symbol(.colon): return ["a column or figure is named: `sum(orders.amount)`"]
    case .symbol(.percent): return ["there is no remainder of a division"]
    case .symbol(.leftBrace): return ["close the parenthesis before the block begins"]
    case .symbol(.question): return ["a choice begins with its condition: `if a > 0 then b else 0`"]
    case .name: return insideNameAdvice
    case .number where index > 0 && tokens[index - 1].kind == .name: return insideNumberAdvice
    case .quotedName, .number, .text: return nameAdvice
    default: return []
    }
  }
}
