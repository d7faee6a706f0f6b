import Columnar
import KPISemantics
import KPIValues

extension Evaluator {
  /// The results of steps that need calendar or clock.
  mutating func temporal(_ node: Node, _ registers: [Column]) -> Column {
    switch node {
    case .calendarPart(let part, let operand, let type):
      return calendarPart(part, registers[operand], type)
    case .monthsBetween(let first, let second):
      return monthsBetween(registers[first], registers[second])
    case .workingTime(let first, let second):
      return workingTime(registers[first], registers[second])
    case .shift(let operand, let by, let isBack, let isMonths):
      return shifted(
        registers[operand], by: isBack ? negative(registers[by]) : registers[by],
        isMonths: isMonths)
    case .compareSpans(let relation, let left, let leftType, let right, let rightType):
      return comparedSpans(
        relation, Operand(left, leftType), Operand(right, rightType), registers)
    default: preconditionFailure("a step without a calendar")
    }
  }

  /// The local days of dates, moments or periods (their first one).
  mutating func days(_ column: Column, _ type: ValueType) -> [Int32] {
    switch column.values {
    case .days(let days): return days
    case .times(let moments): return dayValues(moments) { Int32(clamping: $0) }
    case .periods(let ordinals):
      guard case .period(let grain) = type else { return ordinals }
      return ordinals.map { ordinal in
        let period = Period(grain: grain, ordinal: Int(ordinal))
        return Int32(clamping: context.calendar.firstDay(of: period).dayNumber)
      }
    case .decimals, .wide, .doubles, .codes, .identities, .flags:
      return [Int32](repeating: 0, count: column.count)
    }
  }

  /// For each moment the value of its local day.
  mutating func dayValues(_ moments: [Int64], _ value: (_ day: Int) -> Int32) -> [Int32] {
    // Rows that follow one another mostly are of one day: its moments and its value.
    var (start, end, current) = (Int64.max, Int64.min, Int32(0))
    return mapped(moments) { moment in
      if moment < start || moment >= end {
        let (offset, moments) = clock.offset(at: Int(moment))
        let day = floorQuotient(Int(moment) &+ offset, LocalTime.microsecondsPerDay)
        current = value(day)
        let first = day &* LocalTime.microsecondsPerDay &- offset
        start = Int64(max(moments.lowerBound, first))
        end = Int64(min(moments.upperBound, first &+ LocalTime.microsecondsPerDay))
      }
      return current
    }
  }

  /// The first and the last local day among the rows that have a time.
  mutating func dayRange(_ column: Column, _ type: ValueType) -> ClosedRange<Int32>? {
    if case .times(let moments) = column.values, column.validity == nil,
      let first = moments.min(), let last = moments.max()
    {
      let (offset, moments) = clock.offset(at: Int(first))
      // Later moments have later days only as long as no clock is changed.
      if moments.contains(Int(last)) {
        let perDay = LocalTime.microsecondsPerDay
        return Int32(
          clamping: floorQuotient(Int(first) &+ offset, perDay))...Int32(
            clamping: floorQuotient(Int(last) &+ offset, perDay))
      }
    }
    let days = days(column, type)
    var (first, last) = (Int32.max, Int32.min)
    for row in 0..<days.count {
      if let validity = column.validity, !validity[row] { continue }
      first = min(first, days[row])
      last = max(last, days[row])
    }
    return first <= last ? first...last : nil
  }

  /// The first moments of dates, moments or periods.
  mutating func moments(_ column: Column, _ type: ValueType) -> [Int64] {
    if case .times(let moments) = column.values { return moments }
    if case .periods(let ordinals) = column.values, type == .period(.hour) {
      return ordinals.map { ordinal in
        Int64(clock.moment(atLocal: Int(ordinal) * LocalTime.microsecondsPerHour).moment)
      }
    }
    return days(column, type).map { Int64(clock.startOfDay(Int($0))) }
  }

  /// A part of dates, moments or periods.
  mutating func calendarPart(_ part: CalendarPart, _ column: Column, _ type: ValueType) -> Column {
    if part == .hour {
      let hours = moments(column, type).map { moment in
        Int64(LocalTime(microseconds: clock.local(at: Int(moment))).hour)
      }
      return Column(values: .decimals(hours, scale: 0), validity: column.validity)
    }
    let days = days(column, type)
    if part == .date { return Column(values: .days(days), validity: column.validity) }
    let calendar = context.calendar
    var table = calendarTables[part] ?? DayTable()
    let ordinals = table.values(days) { ordinal(part, CivilDate(dayNumber: $0), calendar) }
    calendarTables[part] = table
    return Column(values: .periods(ordinals), validity: column.validity)
  }

  /// Seconds from the second column's moments to the first one's.
  mutating func elapsed(_ left: Column, _ right: Column) -> Column {
    let validity = Validity.both(left.validity, right.validity)
    if case .days(let lefts) = left.values, case .days(let rights) = right.values {
      let seconds = zip(lefts, rights).map { (Int64($0) - Int64($1)) * 86_400 }
      return Column(values: .decimals(seconds, scale: 0), validity: validity)
    }
    let ends = Column(values: .decimals(moments(left, .date), scale: 6), validity: left.validity)
    let starts = Column(
      values: .decimals(moments(right, .date), scale: 6), validity: right.validity)
    return sum(ends, starts, subtracting: true)
  }

  private mutating func monthsBetween(_ first: Column, _ second: Column) -> Column {
    let (firsts, seconds) = (days(first, .date), days(second, .date))
    let months = zip(firsts, seconds).map { first, second in
      Int64(
        CalendarRules.monthsBetween(
          CivilDate(dayNumber: Int(first)), CivilDate(dayNumber: Int(second))))
    }
    return Column(
      values: .decimals(months, scale: 0), validity: Validity.both(first.validity, second.validity))
  }

  private mutating func workingTime(_ first: Column, _ second: Column) -> Column {
    let (firsts, seconds) = (moments(first, .date), moments(second, .date))
    var lengths = [Int64](repeating: 0, count: firsts.count)
    for row in 0..<lengths.count {
      let start = LocalTime(microseconds: clock.local(at: Int(firsts[row])))
      let end = LocalTime(microseconds: clock.local(at: Int(seconds[row])))
      lengths[row] = Int64(context.working.workingTime(from: start, to: end))
    }
    return Column(
      values: .decimals(lengths, scale: 6),
      validity: Validity.both(first.validity, second.validity))
  }

  private mutating func shifted(_ column: Column, by length: Column, isMonths: Bool) -> Column {
    let validity = Validity.both(column.validity, length.validity)
    if isMonths { return shiftedByMonths(column, length.values.doubles, validity) }
    let factor = Column(
      values: .decimals([Int64](repeating: 1_000_000, count: column.count), scale: 0),
      validity: nil)
    let steps = product(length, factor).values.doubles.map { microseconds in
      Int64(exactly: microseconds.rounded()) ?? 0
    }
    switch column.values {
    case .times(let moments):
      return Column(values: .times(zip(moments, steps).map { $0 &+ $1 }), validity: validity)
    default:
      let days = zip(days(column, .date), steps).map { day, step in
        day &+ Int32(clamping: step / Int64(LocalTime.microsecondsPerDay))
      }
      return Column(values: .days(days), validity: validity)
    }
  }

  private mutating func shiftedByMonths(
    _ column: Column, _ months: [Double], _ validity: Validity?
  ) -> Column {
    let days = days(column, .date)
    let moved = zip(days, months).map { day, months in
      CivilDate(dayNumber: Int(day)).adding(months: Int(exactly: months.rounded()) ?? 0)
    }
    guard case .times(let moments) = column.values else {
      return Column(
        values: .days(moved.map { Int32(clamping: $0.dayNumber) }), validity: validity)
    }
    var result = [Int64](repeating: 0, count: moments.count)
    for row in 0..<moments.count {
      let time = LocalTime(microseconds: clock.local(at: Int(moments[row]))).microsecondOfDay
      let local = moved[row].dayNumber * LocalTime.microsecondsPerDay + time
      result[row] = Int64(clock.moment(atLocal: local).moment)
    }
    return Column(values: .times(result), validity: validity)
  }
}

/// The number of a calendar part of a day.
private func ordinal(_ part: CalendarPart, _ day: CivilDate, _ calendar: CalendarRules) -> Int {
  switch part {
  case .hour: 0
  case .weekday: (day.weekday - calendar.weekStart + 7) % 7
  case .date: day.dayNumber
  case .week: calendar.period(of: day, grain: .week).ordinal
  case .month: calendar.period(of: day, grain: .month).ordinal
  case .quarter: calendar.period(of: day, grain: .quarter).ordinal
  case .year: calendar.period(of: day, grain: .year).ordinal
  }
}

/// The quotient rounded down; the divisor is above 0.
func floorQuotient(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
