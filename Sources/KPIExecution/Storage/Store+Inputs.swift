import Columnar
import KPISemantics
import KPIValues

extension Store {
  /// The entries of an input that depends on splits or periods.
  func makeInputTable(_ input: InputModel) -> InputTable {
    switch input.value {
    case .split(let dimensions, let entries, let otherwise):
      let kinds = dimensions.map { ColumnKind($0.type) }
      let list = entries.map { ($0.key, $0.value.value) }
      return inputTable(kinds, list, otherwise: otherwise?.value)
    case .periods(let grain, let entries, _):
      let kind: ColumnKind = grain == .day ? .day : .ordinal
      let list = entries.map { ([Literal.period($0.key)], $0.value.value) }
      return inputTable([kind], list, otherwise: nil)
    case .undefined, .constant: return inputTable([], [], otherwise: nil)
    }
  }

  private func inputTable(
    _ kinds: [ColumnKind], _ entries: [([Literal], Number)], otherwise: Number?
  ) -> InputTable {
    let layout = KeyLayout(kinds.map(\.keyPart))
    var index = GroupIndex(wordCount: layout.wordCount)
    let columns = kinds.indices.map { position in
      literalColumn(kinds[position], entries.map { $0.0[position] })
    }
    _ = index.assign(
      keyWords(columns, layout, rowCount: entries.count), rowCount: entries.count)
    let values = numberColumn(entries.map { $0.1 } + [otherwise])
    return InputTable(layout: layout, index: index, values: values)
  }

  private func literalColumn(_ kind: ColumnKind, _ literals: [Literal]) -> Column {
    let values: Column.Values
    switch kind {
    case .text:
      values = .codes(literals.map { if case .text(let text) = $0 { code(of: text) } else { 0 } })
    case .flag: values = .flags(literals.map { $0 == .flag(true) ? 1 : 0 })
    case .day: values = .days(literals.map { Int32(clamping: $0.ordinal) })
    case .ordinal: values = .periods(literals.map { Int32(clamping: $0.ordinal) })
    case .moment: values = .times(literals.map { Int64($0.ordinal) })
    case .number:
      let numbers = literals.map { literal -> Number? in
        if case .number(let number) = literal { return number }
        return nil
      }
      return numberColumn(numbers)
    }
    return Column(values: values, validity: nil)
  }
}

/// Numbers as a column: exact when all of them are.
private func numberColumn(_ numbers: [Number?]) -> Column {
  let present = Validity.trueRows(numbers.map { $0 == nil ? 0 : 1 }, nil)
  var decimals: [ExactDecimal] = []
  for number in numbers {
    guard case .exact(let decimal) = number ?? .exact(.zero) else {
      let doubles = numbers.map { $0?.nearestDouble ?? 0 }
      return Column(values: .doubles(doubles), validity: present)
    }
    decimals.append(decimal)
  }
  let parts = decimals.map {
    Column(values: .wide([$0.coefficient], scale: $0.scale), validity: nil)
  }
  let values = Column.concatenated(parts)?.values ?? .decimals([], scale: 0)
  return Column(values: values.narrowed, validity: present)
}

extension Literal {
  /// The number that stands for a date, time, period or band in columns.
  fileprivate var ordinal: Int {
    switch self {
    case .date(let date): date.dayNumber
    case .time(let moment): moment
    case .period(let period): period.ordinal
    case .band(let band): band
    case .number, .text, .flag: 0
    }
  }
}
