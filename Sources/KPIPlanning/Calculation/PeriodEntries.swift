import KPISemantics
import KPIValues

/// An input by period: what it is in a stretch of time.
struct PeriodEntries {
  /// The input's name.
  var name: String
  /// The grain of its entries.
  var grain: Grain
  /// The entries, canonical.
  var numbers: [Period: Number]
  /// Whether a flow is divided over the days.
  var isSpread: Bool
  /// Whether it holds in every part of its period, instead of being divided.
  var isRate: Bool

  /// The value: of a rate the one that holds throughout, of a flow the sum of its periods.
  func value(at slot: Slot, _ timeline: Timeline, _ covered: Range<Int>?) -> FigureValue {
    let seen = isSpread && !isRate ? clipped(slot, timeline, covered) : slot
    let first = timeline.rules.period(of: LocalTime(microseconds: seen.start), grain: grain)
    let last = timeline.rules.period(of: LocalTime(microseconds: seen.end - 1), grain: grain)
    guard first <= last else { return .missing(.missingInput, name) }
    var parts: [FigureValue] = []
    for ordinal in first.ordinal...last.ordinal {
      let period = Period(grain: grain, ordinal: ordinal)
      guard let number = numbers[period] else {
        return .missing(.missingInput, .inPeriod(name, timeline.rules.name(of: period)))
      }
      let whole = timeline.slot(period)
      if isRate {
        parts.append(.number(number))
      } else if isSpread {
        parts.append(share(of: number, whole, in: seen))
      } else if whole.start < seen.start || seen.end < whole.end {
        return .missing(.finerThanData, .wholePeriod(name, grain))
      } else {
        parts.append(.number(number))
      }
    }
    guard isRate else { return summarize(.sum, parts, weights: nil) }
    let isSame = parts.allSatisfy { $0 == parts[0] }
    return isSame ? parts[0] : .missing(.missingInput, .changes(name, grain))
  }

  /// The covered part of an unfinished stretch.
  private func clipped(_ slot: Slot, _ timeline: Timeline, _ covered: Range<Int>?) -> Slot {
    guard let covered, timeline.overlaps(slot, covered) else { return slot }
    var result = slot
    result.start = max(slot.start, covered.lowerBound * LocalTime.microsecondsPerDay)
    result.end = min(slot.end, covered.upperBound * LocalTime.microsecondsPerDay)
    return result
  }

  private func share(of number: Number, _ whole: Slot, in seen: Slot) -> FigureValue {
    let overlap = min(whole.end, seen.end) - max(whole.start, seen.start)
    let isDays = overlap % LocalTime.microsecondsPerDay == 0
    let unit = isDays ? LocalTime.microsecondsPerDay : 1
    let part = FigureValue.number(Number(overlap / unit))
    let all = FigureValue.number(Number((whole.end - whole.start) / unit))
    let product = combine(.multiply, .number(number), part, words: name)
    return combine(.divide, product, all, words: name)
  }
}
