/// Words that other languages, or older spellings of this one, use for declarations and clauses.
enum ForeignWord {
  /// Words that link two parts of a clause, with the one that does here.
  static let links: [String: ReservedWord] = [
    "to": .until, "till": .until, "til": .until, "and": .until, "jusqu": .until, "alors": .then,
    "sinon": .else, "otherwise": .else,
  ]

  /// What begins a declaration elsewhere, and here.
  static let declarations: [String: DeclarationWord] = [
    "metric": .kpi, "metrics": .kpi, "kpis": .kpi, "indicator": .kpi,
    "def": .measure, "let": .measure, "define": .measure, "formula": .measure, "figure": .measure,
    "param": .input, "parameter": .input, "const": .input, "constant": .input, "var": .measure,
    "assume": .input, "assumption": .input, "set": .input, "variable": .input,
    "source": .dataset, "table": .dataset, "data": .dataset, "view": .dataset, "cube": .dataset,
    "cubes": .dataset, "model": .dataset, "models": .dataset, "semantic_models": .dataset,
    "entity": .dataset, "explore": .dataset, "file": .dataset,
    "import": .use, "include": .use, "require": .use,
    "units": .unit, "check": .test, "assert": .test,
  ].merging(frenchDeclarations) { own, _ in own }

  /// Words of queries: a program here holds definitions, not queries.
  static let queries: Set<String> = [
    "select", "create", "with", "insert", "update", "alter", "evaluate", "return",
  ]

  /// What begins a clause of a figure elsewhere, and here.
  static let properties: [String: String] = [
    "target": "goal", "objective": "goal", "aim": "goal",
    "filter": "where", "filters": "where", "having": "where", "condition": "where",
    "limit": "top", "first": "top",
    "split": "by", "group": "by", "breakdown": "by", "dimension": "by", "dimensions": "by",
    "segment": "by", "slice": "by", "axis": "by", "per": "by", "over": "by",
    "period": "every", "grain": "every", "granularity": "every", "frequency": "every",
    "each": "every", "interval": "every", "cadence": "every",
    "direction": "better", "polarity": "better",
    "title": "label", "name": "label", "caption": "label",
    "responsible": "owner", "contact": "owner", "team": "owner",
    "thresholds": "threshold", "bands": "threshold", "limits": "threshold",
    "rag": "threshold", "status": "threshold",
    "warn": "alert", "alarm": "alert", "notify": "alert", "trigger": "alert",
    "alerts": "alert", "fail": "alert", "error": "alert",
    "keywords": "tags", "category": "tags", "tag": "tags",
    "currency": "unit", "units": "unit", "uom": "unit",
    "sample": "needs", "minimum": "needs", "requires": "needs", "settle": "settles",
  ].merging(frenchProperties) { own, _ in own }

  /// What states the formula in a block elsewhere.
  static let formulas: Set<String> = [
    "formula", "expression", "expr", "sql", "value", "type", "agg",
  ]

  /// What begins a line of a test elsewhere, and here.
  static let testLines: [String: String] = [
    "when": "given", "if": "given", "with": "given", "let": "given", "set": "given",
    "input": "given", "data": "given", "rows": "given", "where": "given",
    "then": "expect", "assert": "expect", "should": "expect", "check": "expect",
    "verify": "expect", "ensure": "expect", "result": "expect", "expects": "expect",
  ].merging(frenchTestLines) { own, _ in own }

  /// What begins a line of a calendar elsewhere, and here.
  static let calendarLines: [String: String] = [
    "zone": "timezone", "tz": "timezone", "time_zone": "timezone", "weeks": "week",
    "years": "year", "holidays": "closed", "holiday": "closed", "hours": "working",
    "workdays": "working", "open": "working", "opening": "working",
  ].merging(frenchCalendarLines) { own, _ in own }

  /// What other languages say of a figure that has no clause here.
  static let withoutClause: [String: Wording] = [
    "description": "say what it is in `///` lines above the declaration",
    "desc": "say what it is in `///` lines above the declaration",
    "doc": "say what it is in `///` lines above the declaration",
    "comment": "say what it is in `///` lines above the declaration",
    "note": "say what it is in `///` lines above the declaration",
    "measure": "figures are declared beside one another, not in a block",
    "kpi": "figures are declared beside one another, not in a block",
    "input": "figures are declared beside one another, not in a block",
    "format": "numbers are shown as their unit asks; there is nothing to state",
    "decimals": "numbers are shown as their unit asks; there is nothing to state",
    "precision": "numbers are shown as their unit asks; there is nothing to state",
    "formula": "the formula stands behind the name: `kpi x = …`",
    "expression": "the formula stands behind the name: `kpi x = …`",
    "expr": "the formula stands behind the name: `kpi x = …`",
    "sql": "the formula stands behind the name: `kpi x = …`",
    "value": "the formula stands behind the name: `kpi x = …`",
    "type": "the formula says what is aggregated: `kpi x = sum(orders.amount)`",
    "agg": "the formula says what is aggregated: `kpi x = sum(orders.amount)`",
    "sort": "cells come in the order of their splits; `top 10` keeps the highest",
    "dataset": "the formula names the dataset: `sum(orders.amount)`",
    "source": "the formula names the dataset: `sum(orders.amount)`",
    "primary": "the key stands behind what a row is: `row order by orderId`",
    "key": "the key stands behind what a row is: `row order by orderId`",
    "columns": "columns stand one a line: `amount : EUR`",
    "fields": "columns stand one a line: `amount : EUR`",
    "path": "the file stands behind the dataset's name: `dataset orders from \"orders.csv\"`",
    "file": "the file stands behind the dataset's name: `dataset orders from \"orders.csv\"`",
    "from": "the file stands behind the dataset's name: `dataset orders from \"orders.csv\"`",
    "fiscal": "a year that starts in April is written `year starts april`",
    "weekend": "working days are written `working monday..friday 09:00..18:00`",
    "higher": "which way is better is written `better higher`",
    "lower": "which way is better is written `better lower`",
    "maximize": "which way is better is written `better higher`",
    "minimize": "which way is better is written `better lower`",
    "red": "colours are written `threshold red < 5 <= amber < 10 <= green`",
    "amber": "colours are written `threshold red < 5 <= amber < 10 <= green`",
    "green": "colours are written `threshold red < 5 <= amber < 10 <= green`",
    "critical": "an alert is written `alert critical when value < 5`",
    "warning": "an alert is written `alert warning when value < 5`",
  ].merging(notes) { own, _ in own }

  /// What to write instead of a whole declaration of another language, or of a line that lost its
  /// head.
  static let wholeDeclarations: [String: Wording] = [
    "label": "the head of its declaration is missing above: `kpi x = … {`",
    "owner": "the head of its declaration is missing above: `kpi x = … {`",
    "better": "the head of its declaration is missing above: `kpi x = … {`",
    "needs": "the head of its declaration is missing above: `kpi x = … {`",
    "tags": "the head of its declaration is missing above: `kpi x = … {`",
    "row": "the head of its dataset is missing above: `dataset orders from \"orders.csv\" {`",
    "time": "the head of its dataset is missing above: `dataset orders from \"orders.csv\" {`",
    "given": "the head of its test is missing above: `test \"a good month\" {`",
    "expect": "the head of its test is missing above: `test \"a good month\" {`",
    "dataset": "a dataset is written `dataset orders from \"orders.csv\" { … }`",
    "dimension": "a dimension is a column of its dataset: `channel : text`",
    "dimensions": "a dimension is a column of its dataset: `channel : text`",
    "test": "a test is written `test \"…\" { given …; expect sales is 10 EUR }`",
    "checks": "a test is written `test \"…\" { given …; expect sales is 10 EUR }`",
    "tests": "a test is written `test \"…\" { given …; expect sales is 10 EUR }`",
    "expectations": "a test is written `test \"…\" { given …; expect sales is 10 EUR }`",
    "input": "an input is written `input closeRate : deal/lead = 10%`",
    "join": "datasets are linked by ids: `customer.country` in a row of `orders`",
    "joins": "datasets are linked by ids: `customer.country` in a row of `orders`",
    "alert": "an alert stands in the block of its KPI: `alert when value < 5`",
    "goal": "a goal stands in the block of its KPI: `goal >= 12 by 2026-12`",
    "threshold": "thresholds stand in the block of their KPI",
    "segment": "a segment stands in the block of its KPI: `for channel is \"email\" { … }`",
    "timezone": "the zone stands in the calendar: `calendar { timezone \"Europe/Paris\" }`",
  ].merging(notes) { own, _ in own }

  /// Notes of what is still to be done, wherever they stand.
  private static let notes: [String: Wording] = [
    "todo": "a note is a comment: `// TODO`", "fixme": "a note is a comment: `// TODO`",
  ]
}
