import KPISemantics
import KPIValues

/// What happens to the time of a cell on the way down a formula.
///
/// Coverage is a range of day numbers; nil where nothing is covered.
struct Timeline {
  /// The calendar.
  var rules: CalendarRules
  /// The zone, for moments.
  var zone: ZoneRules
  /// The grain shown, which `periods` and `per period` count in.
  var shownGrain: Grain?

  private static let day = LocalTime.microsecondsPerDay

  /// The time of a period.
  func slot(_ period: Period) -> Slot {
    Slot(
      kind: .period(period), start: rules.start(of: period).microseconds,
      end: rules.end(of: period).microseconds)
  }

  /// The time of a range of days.
  func slot(days: Range<Int>, kind: Slot.Kind) -> Slot {
    Slot(
      kind: kind, start: days.lowerBound * Timeline.day, end: days.upperBound * Timeline.day)
  }

  /// The window of moments that a slot is.
  func window(_ slot: Slot) -> Window {
    var clock = ZoneClock(zone)
    return Window(
      days: slot.days, start: clock.moment(atLocal: slot.start).moment,
      end: clock.moment(atLocal: slot.end).moment, isWholeDays: slot.isWholeDays)
  }

  /// The slot behind a step; nil where there is none.
  func apply(_ step: TimeStep, to slot: Slot, coverage: Range<Int>?) -> Slot? {
    switch step {
    case .earlier(let span): return earlier(slot, by: span)
    case .rolling(let span): return rolling(slot, over: span, coverage: coverage)
    case .toDate(let grain): return toDate(slot, grain, coverage: coverage)
    case .everything: return coverage.map { self.slot(days: $0, kind: .span) }
    case .fixed(let period): return self.slot(period)
    }
  }

  /// The slot behind all steps.
  func apply(_ steps: [TimeStep], to slot: Slot, coverage: Range<Int>?) -> Slot? {
    var result: Slot? = slot
    for step in steps { result = result.flatMap { apply(step, to: $0, coverage: coverage) } }
    return result
  }

  /// The slot's end, or the end of what is covered if that lies inside.
  func end(of slot: Slot, coverage: Range<Int>?) -> Int {
    guard let coverage else { return slot.end }
    let last = coverage.upperBound * Timeline.day
    return slot.start < last && last < slot.end ? last : slot.end
  }

  /// Whether any part of the slot is covered.
  func overlaps(_ slot: Slot, _ coverage: Range<Int>?) -> Bool {
    guard let coverage else { return false }
    return slot.start < coverage.upperBound * Timeline.day
      && coverage.lowerBound * Timeline.day < slot.end
  }

  /// Whether part of the slot is covered and part is not.
  func isPartial(_ slot: Slot, _ coverage: Range<Int>?) -> Bool {
    guard let coverage, overlaps(slot, coverage) else { return false }
    return slot.isCut || slot.start < coverage.lowerBound * Timeline.day
      || slot.end > coverage.upperBound * Timeline.day
  }

  /// Whether both ends of the slot are borders of a grain.
  func isAligned(_ slot: Slot, to grain: Grain) -> Bool {
    [slot.start, slot.end].allSatisfy { border in
      let time = LocalTime(microseconds: border)
      return rules.start(of: rules.period(of: time, grain: grain)) == time
    }
  }

  /// The covered periods of a grain inside a slot; those that reach out of it are cut. Without a
  /// grain the slot itself, if it is covered.
  func parts(of slot: Slot, grain: Grain?, coverage: Range<Int>?) -> [Slot] {
    guard overlaps(slot, coverage), let coverage else { return [] }
    guard let grain else { return [slot] }
    let first = max(slot.start, coverage.lowerBound * Timeline.day)
    let last = min(slot.end, coverage.upperBound * Timeline.day)
    let begin = rules.period(of: LocalTime(microseconds: first), grain: grain).ordinal
    let end = rules.period(of: LocalTime(microseconds: last - 1), grain: grain).ordinal
    return (begin...end).map { ordinal in
      let part = self.slot(Period(grain: grain, ordinal: ordinal))
      let (low, high) = (
        max(part.start, coverage.lowerBound * Timeline.day),
        min(part.end, coverage.upperBound * Timeline.day)
      )
      if low >= slot.start && high <= slot.end { return part }
      return Slot(kind: .window, start: max(low, slot.start), end: min(high, slot.end))
    }
  }
}
