/// Converts between UTC and the local time of a zone; fast when moments come near one another.
///
/// Moments are microseconds since 1970-01-01T00:00Z, local times microseconds since
/// 1970-01-01T00:00 on the zone's clocks. A value belongs to one worker.
public struct ZoneClock: Sendable {
  /// The zone.
  public let rules: ZoneRules
  /// The moments for which `offset` holds.
  private var moments: Range<Int> = 0..<0
  /// The local times that are `offset` away from exactly one moment.
  private var locals: Range<Int> = 0..<0
  /// Microseconds to add to UTC.
  private var offset = 0

  /// A clock of a zone.
  public init(_ rules: ZoneRules) {
    self.rules = rules
  }

  /// The local time at a moment.
  public mutating func local(at moment: Int) -> Int {
    if !moments.contains(moment) { moveTo(moment: moment) }
    return moment + offset
  }

  /// Microseconds from UTC to local time at a moment, and the moments around it with the same.
  public mutating func offset(at moment: Int) -> (offset: Int, moments: Range<Int>) {
    if !moments.contains(moment) { moveTo(moment: moment) }
    return (offset, moments)
  }

  /// The moment at a local time, and how it was found.
  public mutating func moment(atLocal local: Int) -> LocalTimeReading {
    if locals.contains(local) { return LocalTimeReading(moment: local - offset, kind: .unique) }
    let reading = search(local: local)
    moveTo(moment: reading.moment)
    return reading
  }

  /// The first moment of a day, which a gap may move behind midnight.
  public mutating func startOfDay(_ dayNumber: Int) -> Int {
    moment(atLocal: dayNumber * LocalTime.microsecondsPerDay).moment
  }

  private mutating func moveTo(moment: Int) {
    let (second, cycles) = folded(floorDivide(moment, by: 1_000_000).quotient)
    let position = rules.position(at: second)
    let (start, end) = (
      rules.starts[position], min(rules.end(at: position), rules.repeatsFrom ?? .max)
    )
    let here = rules.offsets[position]
    let before = position > 0 ? rules.offsets[position - 1] : here
    let after = position + 1 < rules.offsets.count ? rules.offsets[position + 1] : before
    offset = here * 1_000_000
    moments = scaled(start, shift: 0, cycles)..<scaled(end, shift: 0, cycles)
    let first = scaled(start, shift: max(here, before), cycles)
    locals = first..<max(scaled(end, shift: min(here, after), cycles), first)
  }

  private func search(local: Int) -> LocalTimeReading {
    let (second, cycles) = folded(floorDivide(local, by: 1_000_000).quotient)
    let shift = cycles * secondsPerCycle * 1_000_000
    let fraction = local - shift - second * 1_000_000
    func found(_ position: Int, _ kind: LocalTimeReading.Kind) -> LocalTimeReading {
      let moment = (second - rules.offsets[position]) * 1_000_000 + fraction + shift
      return LocalTimeReading(moment: moment, kind: kind)
    }
    // No clock is more than 26 hours away from UTC.
    var position = rules.position(at: second - 93_600)
    while second - rules.offsets[position] >= rules.end(at: position) { position += 1 }
    if second - rules.offsets[position] < rules.starts[position] {
      return found(position - 1, .inGap)
    }
    let isFold =
      position + 1 < rules.starts.count
      && second - rules.offsets[position + 1] >= rules.starts[position + 1]
    return found(position, isFold ? .firstOfTwo : .unique)
  }

  /// The same place in the last 400 years that the rules hold, and how many cycles it lies behind.
  private func folded(_ second: Int) -> (second: Int, cycles: Int) {
    guard let limit = rules.repeatsFrom, second >= limit else { return (second, 0) }
    let cycles = (second - limit) / secondsPerCycle + 1
    return (second - cycles * secondsPerCycle, cycles)
  }

  /// Seconds as microseconds, the ends of time left as they are.
  private func scaled(_ second: Int, shift: Int, _ cycles: Int) -> Int {
    if second == .min || second == .max { return second }
    return (second + shift + cycles * secondsPerCycle) * 1_000_000
  }
}

/// 400 years are a whole number of weeks, after which the calendar repeats.
let secondsPerCycle = 146_097 * 86_400
