import Columnar
import KPISemantics
import KPIValues

/// The first and the last moment of each row's date, time or period.
private struct Spans {
  var firsts: [Int64]
  var lasts: [Int64]
}

extension Evaluator {
  /// Flags of a comparison in which a date or period stands for all of its moments: `is` means
  /// inside, `<` before it begins, `>` after it ends.
  mutating func comparedSpans(
    _ relation: Relation, _ left: Operand, _ right: Operand, _ registers: [Column]
  ) -> Column {
    let (leftColumn, rightColumn) = (registers[left.step], registers[right.step])
    let lefts = spans(leftColumn, left.type)
    let rights = spans(rightColumn, right.type)
    var flags = [UInt8](repeating: 0, count: leftColumn.count)
    for row in 0..<flags.count {
      let isLess = lefts.lasts[row] < rights.firsts[row]
      let isGreater = lefts.firsts[row] > rights.lasts[row]
      let isInside =
        lefts.firsts[row] >= rights.firsts[row] && lefts.lasts[row] <= rights.lasts[row]
        || rights.firsts[row] >= lefts.firsts[row] && rights.lasts[row] <= lefts.lasts[row]
      let holds =
        switch relation {
        case .less: isLess
        case .lessOrEqual: !isGreater
        case .greater: isGreater
        case .greaterOrEqual: !isLess
        case .equal: isInside
        case .notEqual: !isInside
        }
      flags[row] = holds ? 1 : 0
    }
    let validity = Validity.both(leftColumn.validity, rightColumn.validity)
    return Column(values: .flags(flags), validity: validity)
  }

  private mutating func spans(_ column: Column, _ type: ValueType) -> Spans {
    let firsts = moments(column, type)
    switch column.values {
    case .days(let days):
      let lasts = days.map { Int64(clock.startOfDay(Int($0) + 1)) - 1 }
      return Spans(firsts: firsts, lasts: lasts)
    case .periods(let ordinals):
      guard case .period(let grain) = type else { return Spans(firsts: firsts, lasts: firsts) }
      let calendar = context.calendar
      let lasts = ordinals.map { ordinal in
        let end = calendar.end(of: Period(grain: grain, ordinal: Int(ordinal)))
        return Int64(clock.moment(atLocal: end.microseconds).moment) - 1
      }
      return Spans(firsts: firsts, lasts: lasts)
    default: return Spans(firsts: firsts, lasts: firsts)
    }
  }
}
