import KPISemantics
import KPIValues

extension Timeline {
  /// The slot that much earlier: both ends move; nil where that is not a whole period.
  func earlier(_ slot: Slot, by span: TimeSpan) -> Slot? {
    switch slot.kind {
    case .period(let period): return earlier(period, by: span).map { self.slot($0) }
    case .span:
      return span.unit == .period ? nil : moved(slot, by: span, kind: .span)
    case .window:
      guard span.unit == .period else { return moved(slot, by: span, kind: .window) }
      guard let grain = shownGrain else { return nil }
      return moved(slot, by: grain.span(count: span.count), kind: .window)
    }
  }

  private func earlier(_ period: Period, by span: TimeSpan) -> Period? {
    switch span.unit {
    case .period: return rules.shift(period, periods: -span.count)
    case .month: return rules.shift(period, months: -span.count)
    case .day: return rules.shift(period, days: -span.count)
    case .second:
      let length = period.grain == .hour ? 3_600 : 86_400
      guard span.count % length == 0 else { return nil }
      let count = span.count / length
      return period.grain == .hour
        ? rules.shift(period, periods: -count) : rules.shift(period, days: -count)
    }
  }

  private func moved(_ slot: Slot, by span: TimeSpan, kind: Slot.Kind) -> Slot {
    var result = slot
    result.kind = kind
    result.start = moved(slot.start, by: span)
    result.end = moved(slot.end, by: span)
    return result
  }

  /// A local moment that much earlier by the calendar.
  private func moved(_ moment: Int, by span: TimeSpan) -> Int {
    switch span.unit {
    case .second: return moment - span.count * LocalTime.microsecondsPerSecond
    case .day: return moment - span.count * LocalTime.microsecondsPerDay
    case .period, .month:
      let time = LocalTime(microseconds: moment)
      let date = time.date.adding(months: -span.count)
      return LocalTime(date).microseconds + time.microsecondOfDay
    }
  }

  /// The window that ends with the slot, or with coverage inside it, and is that long.
  func rolling(_ slot: Slot, over span: TimeSpan, coverage: Range<Int>?) -> Slot {
    var result = slot
    result.kind = .window
    guard span.unit != .period else { return rolling(slot, periods: span.count) }
    result.end = end(of: slot, coverage: coverage)
    result.start = moved(result.end, by: span)
    return result
  }

  private func rolling(_ slot: Slot, periods count: Int) -> Slot {
    var result = slot
    result.kind = .window
    guard count > 1 else { return slot }
    guard let grain = slot.period?.grain ?? shownGrain else {
      result.isCut = true
      return result
    }
    let last = rules.period(of: LocalTime(microseconds: slot.end - 1), grain: grain)
    result.start = rules.start(of: rules.shift(last, periods: 1 - count)).microseconds
    return result
  }

  /// The window from the start of the period of a grain, or of coverage, to the slot's end.
  func toDate(_ slot: Slot, _ grain: Grain?, coverage: Range<Int>?) -> Slot {
    var result = slot
    result.kind = .window
    guard let grain else {
      result.start = coverage.map { $0.lowerBound * LocalTime.microsecondsPerDay } ?? slot.start
      result.start = min(result.start, slot.end - 1)
      return result
    }
    let last = LocalTime(microseconds: end(of: slot, coverage: coverage) - 1)
    result.start = rules.start(of: rules.period(of: last, grain: grain)).microseconds
    return result
  }
}

extension Grain {
  /// The length of that many periods of the grain.
  func span(count: Int) -> TimeSpan {
    switch self {
    case .hour: TimeSpan(count: count * 3_600, unit: .second)
    case .day: TimeSpan(count: count, unit: .day)
    case .week: TimeSpan(count: count * 7, unit: .day)
    case .month: TimeSpan(count: count, unit: .month)
    case .quarter: TimeSpan(count: count * 3, unit: .month)
    case .year: TimeSpan(count: count * 12, unit: .month)
    }
  }

  /// The coarsest grain whose borders hold those of both.
  func meet(_ other: Grain) -> Grain {
    if self == other { return self }
    let (low, high) = (min(self, other), max(self, other))
    return low == .week ? .day : high == .week ? min(low, .day) : low
  }
}
