/// Lines of datasets as other languages have them.
extension Parser {
  /// Parses a line that begins with a word for `row` or `time`; nothing where none stands here.
  mutating func parseForeignDatasetLine(from start: Int) -> DatasetSyntax.Line? {
    guard current.kind == .name, isName(at: 1),
      let here = ForeignWord.datasetLines[text(of: current).lowercased()],
      peek(2).startsClause || here == "row" && peek(2).kind == .reserved(.by)
        || peek(2).kind == .reserved(.from) || peek(2).isSymbol(.colon)
    else { return nil }
    report(SyntaxProblem.foreignWord(span(of: current), text(of: current), here: here))
    let word = span(of: advance())
    guard here == "row" else {
      return parseColumn(timeSpan: word, from: start).map { .column($0) }
    }
    guard let entity = parseName("what a row is") else { return nil }
    let keys = accept(.by) != nil ? parseNames("a key column") : []
    return .row(entity: entity, keys: keys, span(from: start))
  }

  /// Parses the name of a column; a header in its place is reported.
  mutating func parseColumnName() -> NameSyntax? {
    guard current.kind == .text, !atClauseEnd || index == clauseStart else {
      return isSplitColumnName ? parseSplitName("a column") : parseName("a column")
    }
    let header = text(of: current)
    report(
      SyntaxProblem.expectedName(
        span(of: current), found: foundText, role: "a column",
        help: [
          "a column has a name, and its header stands behind `from`: `sum : EUR from \(header)`"
        ]
      ))
    return nil
  }

  // `montant HT : EUR`, but not `dimension plan : text`.
  private var isSplitColumnName: Bool {
    guard current.kind == .name, isName(at: 1), case let word = text(of: current) else {
      return false
    }
    return lineAdvice(word) == nil && !isTypeWord(word) && ForeignWord.datasetLines[word] == nil
      && !["row", "time", "read", "bad", "covers"].contains(word)
  }

  /// Reports a column without type, header and formula.
  mutating func reportNoColumn(_ name: NameSyntax) {
    if reportHabit() || current.isSymbol(.comma) { return }
    let model: Wording = "columns are written `amount : EUR from \"total\"` or `net = amount - tax`"
    let advice = lineAdvice(name.text) ?? (isTypeWord(name.text) ? columnModel : nil)
    guard advice == nil, isTypeAlone else {
      return reportExpected("`:` and a type, `from` or `=`", help: [advice ?? model])
    }
    report(SyntaxProblem.missingWord(span(of: current), found: foundText, word: ":"))
  }

  private var columnModel: Wording { "a column is its name and its type: `channel : text`" }

  /// Whether a word is probably a type: `EUR`, `text`, `int`.
  func isTypeWord(_ word: String) -> Bool {
    word.utf8.count == 3 && word == word.uppercased()
      || ["text", "number", "flag", "date", "string", "int", "integer", "float", "bool", "boolean"]
        .contains(word.lowercased())
  }

  // `amount EUR`, `orderId id order`.
  private var isTypeAlone: Bool {
    guard current.kind == .name, !atClauseEnd else { return false }
    if peek().startsClause || peek().isSymbol(.rightBrace) || peek().isSymbol(.divide) {
      return true
    }
    return isWord("id") && isName(at: 1) || peek().kind == .reserved(.from)
  }

  private func lineAdvice(_ word: String) -> Wording? {
    switch word.lowercased() {
    case "key", "keys", "primary", "pk", "id", "identifier", "clé", "cle", "unique", "primary_key",
      "unique_key", "row_key":
      return "the key stands behind what a row is: `row order by orderId`"
    case "measure", "kpi", "metric", "mesure", "input":
      return "figures are declared beside the dataset, not in its block"
    case "goal", "threshold", "alert", "better", "needs", "tags", "watch":
      return "goals, thresholds and alerts stand in the block of a KPI"
    case "dimension", "column", "field", "attribute", "dim", "colonne":
      return columnModel
    case "join", "link", "relation", "references", "foreign":
      return "datasets are linked by ids: `customerId : id customer` reaches `customer.country`"
    case "read_csv", "sep", "separator", "delimiter", "encoding", "decimal", "header", "format":
      return "how files are written is one line: `read as delimiter \";\" decimal \",\"`"
    case "skip", "ignore", "on_error", "errors", "ignore_errors":
      return "cells that cannot be read are counted by the line `bad cells are missing`"
    case "where", "filter":
      return "a dataset has all its rows: `where` stands in what reads them"
    default: return nil
    }
  }
}
