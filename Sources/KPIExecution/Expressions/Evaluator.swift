import Columnar
import KPISemantics
import KPIValues

/// Evaluates programs over batches of rows; a value belongs to one worker.
struct Evaluator: Sendable {
  /// The rows of a batch.
  struct Rows {
    /// How many.
    var count: Int
    /// Columns by position in the dataset.
    var fields: [Int: Column] = [:]
    /// Columns that were aggregated for them.
    var aggregates: [Column] = []
    /// Their positions in the stored dataset, nil when they are all of it.
    var positions: [Int32]?
    /// The end of the cell's window.
    var periodEnd = 0
    /// Where it is not empty: for each row how many rows it stands for that belong to no entity, 0
    /// for an entity.
    var strays: [Int64] = []
  }

  /// What is read beside the rows.
  var context: EvaluationContext
  /// The texts; begins with those of the store.
  var dictionary: TextDictionary
  /// The zone's clock.
  var clock: ZoneClock
  /// The rows of the last batch whose links reach nothing, by step.
  var orphans: [Int: [Int32]] = [:]
  /// What is known of comparisons with one text, by step.
  var textMatches: [Node: TextMatches] = [:]
  /// Numbers of calendar parts by day.
  var calendarTables: [CalendarPart: DayTable] = [:]
  /// First days of periods by day.
  var bucketTables: [Grain: DayTable] = [:]
  /// The columns of constants of the last batch, which mostly serve for the next one.
  private var constants: [Literal: Column] = [:]

  /// An evaluator over a context with the texts of the store.
  init(context: EvaluationContext, dictionary: TextDictionary, zone: ZoneRules) {
    self.context = context
    self.dictionary = dictionary
    clock = ZoneClock(zone)
  }

  /// The columns of all steps for a batch.
  mutating func evaluate(_ program: Program, _ rows: Rows) -> [Column] {
    var registers: [Column] = []
    registers.reserveCapacity(program.nodes.count)
    evaluate(program, rows, &registers)
    return registers
  }

  /// Continues with the steps behind those that `registers` holds already.
  mutating func evaluate(_ program: Program, _ rows: Rows, _ registers: inout [Column]) {
    for step in registers.count..<program.nodes.count {
      registers.append(column(program.nodes[step], step, rows, registers))
    }
  }

  private mutating func column(
    _ node: Node, _ step: Int, _ rows: Rows, _ registers: [Column]
  ) -> Column {
    switch node {
    case .field(let column): return rows.fields[column] ?? ColumnKind.text.missing(rows.count)
    case .aggregate(let position): return rows.aggregates[position]
    case .stored(let handle):
      let column = context.columns[handle]
      return rows.positions.map { column.gathered($0) } ?? column
    case .constant(let literal):
      if let known = constants[literal], known.count == rows.count { return known }
      let column = constant(literal, rows.count)
      constants[literal] = column
      return column
    case .text(let code):
      return Column(values: .codes([UInt32](repeating: code, count: rows.count)), validity: nil)
    case .absent(let kind): return kind.missing(rows.count)
    case .periodEnd:
      let moments = [Int64](repeating: Int64(rows.periodEnd), count: rows.count)
      return Column(values: .times(moments), validity: nil)
    case .linkRows, .linked, .input, .grouped, .asOf:
      return lookup(node, step, rows.count, registers)
    case .contains, .startsWith, .compareText: return textFlags(node, registers)
    case .calendarPart, .monthsBetween, .workingTime, .shift, .compareSpans:
      return temporal(node, registers)
    default: return operation(node, rows.count, registers)
    }
  }

  private mutating func operation(
    _ node: Node, _ count: Int, _ registers: [Column]
  ) -> Column {
    switch node {
    case .negate(let operand): return negative(registers[operand])
    case .not(let operand): return negation(registers[operand])
    case .isMissing(let operand): return missingFlags(registers[operand])
    case .arithmetic(let symbol, let left, let right):
      return arithmetic(symbol, registers[left], registers[right])
    case .and(let left, let right): return conjunction(registers[left], registers[right])
    case .or(let left, let right): return disjunction(registers[left], registers[right])
    case .otherwise(let left, let right): return coalesced(registers[left], registers[right])
    case .compare(let relation, let left, let right):
      return compared(registers[left], registers[right], relation)
    case .choose(let condition, let left, let right):
      return selected(registers[condition], registers[left], registers[right])
    case .band(let flags): return countedFlags(flags.map { registers[$0] }, count)
    default: preconditionFailure("a step without a kernel")
    }
  }

  private mutating func arithmetic(
    _ symbol: Node.Arithmetic, _ left: Column, _ right: Column
  ) -> Column {
    switch symbol {
    case .add: return sum(left, right)
    case .subtract: return sum(left, right, subtracting: true)
    case .multiply: return product(left, right)
    case .divide: return quotient(left, right)
    case .power: return power(left, right)
    case .elapsed: return elapsed(left, right)
    }
  }
}

/// A column of one value.
private func constant(_ literal: Literal, _ count: Int) -> Column {
  switch literal {
  case .number(let number): return numberColumn(number, count)
  case .text: return ColumnKind.text.missing(count)
  case .flag(let flag):
    return Column(values: .flags([UInt8](repeating: flag ? 1 : 0, count: count)), validity: nil)
  case .date(let date):
    let days = [Int32](repeating: Int32(clamping: date.dayNumber), count: count)
    return Column(values: .days(days), validity: nil)
  case .time(let moment):
    return Column(values: .times([Int64](repeating: Int64(moment), count: count)), validity: nil)
  case .period(let period):
    let ordinals = [Int32](repeating: Int32(clamping: period.ordinal), count: count)
    return Column(values: .periods(ordinals), validity: nil)
  case .band(let band):
    let ordinals = [Int32](repeating: Int32(clamping: band), count: count)
    return Column(values: .periods(ordinals), validity: nil)
  }
}

private func numberColumn(_ number: Number, _ count: Int) -> Column {
  guard case .exact(let decimal) = number else {
    let doubles = [Double](repeating: number.nearestDouble, count: count)
    return Column(values: .doubles(doubles), validity: nil)
  }
  if let narrow = Int64(exactly: decimal.coefficient) {
    let values = [Int64](repeating: narrow, count: count)
    return Column(values: .decimals(values, scale: decimal.scale), validity: nil)
  }
  let values = [Int128](repeating: decimal.coefficient, count: count)
  return Column(values: .wide(values, scale: decimal.scale), validity: nil)
}

/// For each row how many flags are true: the position of its band.
private func countedFlags(_ flags: [Column], _ count: Int) -> Column {
  var bands = [Int32](repeating: 0, count: count)
  var validity: Validity?
  for column in flags {
    validity = Validity.both(validity, column.validity)
    let values = column.values.flags
    for row in 0..<count { bands[row] += Int32(values[row]) }
  }
  return Column(values: .periods(bands), validity: validity)
}
