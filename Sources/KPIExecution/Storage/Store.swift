import Columnar
import KPISemantics
import KPIValues

/// The datasets kept in memory and what other rows look up in them.
final class Store {
  /// What is known of the program.
  let model: ExecutionModel
  /// What programs read beside their rows.
  private(set) var context: EvaluationContext
  /// All texts of stored datasets and of the program.
  var dictionary = TextDictionary()
  /// What was counted.
  var findings = Findings()
  private let source: DatasetSource
  private let needs: FieldNeeds
  private let until: CivilDate?
  private var evaluators: [String: TableEvaluator] = [:]
  /// Tables of which rows are left out for being too late, with all of their rows.
  private(set) var wholeTables: [String: TableEvaluator] = [:]
  private var handles = Handles()
  /// What was read of the files of datasets that nobody has asked for yet.
  private var rows: [String: Result<LoadedRows, any Error>] = [:]

  private struct Handles {
    var links: [String: Int] = [:]
    var columns: [ColumnHandle: Int] = [:]
    var groups: [GroupedRows: Int] = [:]
    var asOfs: [GroupedRows: Int] = [:]
    var previous: [GroupedRows: Int] = [:]
    var inputs: [String: Int] = [:]
  }

  private struct ColumnHandle: Hashable {
    var dataset: String
    var expression: RowExpression
  }

  /// A store that reads datasets when they are first needed.
  init(_ model: ExecutionModel, source: DatasetSource, needs: FieldNeeds, until: CivilDate?) {
    self.model = model
    self.source = source
    self.needs = needs
    self.until = until
    context = EvaluationContext(calendar: model.calendar, working: model.working)
  }

  /// An evaluator over what is stored so far.
  func evaluator() -> Evaluator {
    Evaluator(context: context, dictionary: dictionary, zone: model.zone)
  }

  /// The code of a text of the program.
  func code(of text: String) -> UInt32 {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { dictionary.code(of: $0) }
  }

  /// Takes note of rows whose links reach nothing.
  func note(orphans: [Int: Int], of builder: ProgramBuilder) {
    var found = Findings()
    for (step, count) in orphans {
      guard let link = builder.links[step] else { continue }
      let place = Findings.Link(
        dataset: builder.dataset.name, column: link.column, target: link.target)
      found.orphans[place, default: 0] += count
    }
    findings.addPass(found)
  }

  /// A stored dataset, read or made when it is first asked for.
  func table(_ name: String) throws -> TableEvaluator {
    if let evaluator = evaluators[name] { return evaluator }
    let dataset = model.dataset(name)
    let evaluator: TableEvaluator
    switch dataset.source {
    case .entities(let origin, let keys, _):
      evaluator = try entityTable(dataset, of: origin, keys: keys)
    case .pairs(let origin, let column, let keys):
      evaluator = try pairTable(dataset, of: origin, column: column, keys: keys)
    case .undefined, .file, .rows: evaluator = try fileTable(dataset)
    }
    evaluators[name] = evaluator
    return evaluator
  }

  /// Reads the files of these datasets; what cannot be read fails when it is asked for.
  func readFiles(of names: Set<String>) {
    let datasets = names.sorted().map { model.dataset($0) }.filter(hasFiles)
    var readings = datasets.compactMap { source.reading($0, columns: columns(of: $0.name)) }
    inParallel(&readings) { [source] (_, reading: inout DatasetReading) in
      reading.open(threads: source.threads)
    }
    let outcomes = JobRunner(threads: source.threads).outcomes(readings, weight: \.size) {
      try $0.rows(threads: $1)
    }
    for (reading, outcome) in zip(readings, outcomes) { rows[reading.dataset.name] = outcome }
  }

  private func hasFiles(_ dataset: DatasetModel) -> Bool {
    switch dataset.source {
    case .undefined, .file, .rows: true
    case .entities, .pairs: false
    }
  }

  private func columns(of name: String) -> [Int] { (needs.fields[name] ?? []).sorted() }

  /// The rows of a dataset, given up to whoever asks.
  private func rows(of dataset: DatasetModel, _ columns: [Int]) throws -> LoadedRows {
    if let known = rows.removeValue(forKey: dataset.name) { return try known.get() }
    let reading = source.reading(dataset, columns: columns)
    return try reading?.rows(threads: source.threads) ?? LoadedRows()
  }

  private func fileTable(_ dataset: DatasetModel) throws -> TableEvaluator {
    let columns = columns(of: dataset.name)
    let loaded = try rows(of: dataset, columns)
    findings.warnings += loaded.warnings
    var table = loaded.table(dataset, columns, &dictionary)
    findings.rowCounts[dataset.name] = table.rowCount
    guard let time = dataset.timeColumn else {
      return TableEvaluator(table, dataset, store: self)
    }
    let whole = TableEvaluator(table, dataset, store: self)
    let moments = try whole.column(time)
    var clock = evaluator()
    let type = dataset.columns[time].type
    findings.noteDays(dataset, moments, type, &clock)
    guard let until else { return whole }
    let days = clock.days(moments, type)
    let kept = (0..<Int32(table.rowCount)).filter { row in
      let hasTime = moments.validity.map { $0[Int(row)] } ?? true
      return !hasTime || Int(days[Int(row)]) <= until.dayNumber
    }
    if kept.count == table.rowCount { return whole }
    wholeTables[dataset.name] = whole
    table.keep(kept)
    return TableEvaluator(table, dataset, store: self)
  }
}

extension Store {
  /// The link to a dataset.
  func link(to target: String) throws -> Int {
    if let handle = handles.links[target] { return handle }
    let index = try linkIndex(target)
    context.links.append(index)
    handles.links[target] = context.links.count - 1
    return context.links.count - 1
  }

  /// The column of an expression over a stored dataset.
  func column(_ expression: RowExpression, of name: String) throws -> Int {
    let key = ColumnHandle(dataset: name, expression: expression)
    if let handle = handles.columns[key] { return handle }
    let handle = store(try table(name).column(expression))
    handles.columns[key] = handle
    return handle
  }

  /// A column of a stored dataset.
  func column(_ position: Int, of name: String) throws -> Int {
    let column = model.dataset(name).columns[position]
    return try self.column(
      RowExpression(.column(position), type: column.type, span: column.span), of: name)
  }

  /// What is aggregated from the rows that agree on keys.
  func groupLookup(_ rows: GroupedRows) throws -> Int {
    if let handle = handles.groups[rows] { return handle }
    let lookup = try makeGroupLookup(rows)
    context.groups.append(lookup)
    handles.groups[rows] = context.groups.count - 1
    return context.groups.count - 1
  }

  /// The rows of another dataset sorted by keys and time.
  func asOfLookup(_ rows: GroupedRows) throws -> Int {
    if let handle = handles.asOfs[rows] { return handle }
    let lookup = try makeAsOfLookup(rows)
    context.asOfs.append(lookup)
    handles.asOfs[rows] = context.asOfs.count - 1
    return context.asOfs.count - 1
  }

  /// For each row of a stored dataset what stood in the row before it.
  func previousInSame(_ rows: GroupedRows) throws -> Int {
    if let handle = handles.previous[rows] { return handle }
    let handle = store(try makePrevious(rows))
    handles.previous[rows] = handle
    return handle
  }

  /// The entries of an input that depends on splits or periods.
  func inputTable(_ input: InputModel) -> Int {
    if let handle = handles.inputs[input.name] { return handle }
    context.inputs.append(makeInputTable(input))
    handles.inputs[input.name] = context.inputs.count - 1
    return context.inputs.count - 1
  }

  private func store(_ column: Column) -> Int {
    context.columns.append(column)
    return context.columns.count - 1
  }
}
