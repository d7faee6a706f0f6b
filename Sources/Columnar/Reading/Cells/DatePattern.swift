/// A pattern of dates and times such as `dd/MM/yyyy HH:mm`, taken apart.
///
/// `yyyy yy M MM d dd H HH m mm s ss`, `S` to `SSSSSS` for decimals of a second, `XXX` for an
/// offset; anything that is no letter stands for itself, and so does `T` and text in single quotes.
/// Doubled letters ask for two digits, single ones for one or two.
struct DatePattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case year, shortYear
    case month(least: Int), day(least: Int)
    case hour(least: Int), minute(least: Int), second(least: Int)
    case fraction, offset
    case literal(UInt8)
  }

  /// The pattern as written.
  let text: String
  private let parts: [Part]
  private let skipsTime: Bool

  /// Takes a pattern apart; nil when it has unknown letters or no year.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let letter = rest.first {
      if letter == 0x27 {
        rest = rest.dropFirst()
        while let byte = rest.first, byte != 0x27 {
          parts.append(.literal(byte))
          rest = rest.dropFirst()
        }
        rest = rest.dropFirst()
        continue
      }
      let run = rest.prefix { $0 == letter }.count
      guard let part = DatePattern.part(letter, run) else { return nil }
      let isRepeated = if case .literal = part { true } else { false }
      parts.append(contentsOf: Array(repeating: part, count: isRepeated ? run : 1))
      rest = rest.dropFirst(run)
    }
    guard parts.contains(.year) || parts.contains(.shortYear) else { return nil }
    self.text = text
    self.parts = parts
    skipsTime = !parts.contains { if case .hour = $0 { true } else { false } }
  }

  /// Whether the pattern has a time.
  var hasTime: Bool { !skipsTime }

  private static func part(_ letter: UInt8, _ run: Int) -> Part? {
    switch (letter, run) {
    case (0x79, 4): .year
    case (0x79, 2): .shortYear
    case (0x4D, 1...2): .month(least: run)
    case (0x64, 1...2): .day(least: run)
    case (0x48, 1...2): .hour(least: run)
    case (0x6D, 1...2): .minute(least: run)
    case (0x73, 1...2): .second(least: run)
    case (0x53, 1...6): .fraction
    case (0x58, 1...3): .offset
    case (0x54, 1): .literal(letter)
    case (0x41...0x5A, _), (0x61...0x7A, _): nil
    default: .literal(letter)
    }
  }

  /// Reads a text of the pattern: its day and time; nil unless the whole text is one that exists.
  func read(_ text: UnsafeBufferPointer<UInt8>) -> (day: Int32, clock: ClockReading)? {
    guard let start = text.baseAddress else { return nil }
    var cursor = TextCursor(next: start, end: start + text.count)
    var (year, month, day) = (0, 1, 1)
    var clock = ClockReading()
    for part in parts {
      var value: Int?
      switch part {
      case .year:
        value = cursor.digits(4, 4)
        year = value ?? 0
      case .shortYear:
        value = cursor.digits(2, 2)
        year = (value ?? 0) + 2000
      case .month(let least):
        value = cursor.digits(least, 2)
        month = value ?? 0
      case .day(let least):
        value = cursor.digits(least, 2)
        day = value ?? 0
      case .hour(let least): value = add(cursor.digits(least, 2), 24, 3_600_000_000, &clock)
      case .minute(let least): value = add(cursor.digits(least, 2), 60, 60_000_000, &clock)
      case .second(let least): value = add(cursor.digits(least, 2), 60, 1_000_000, &clock)
      case .fraction: value = add(cursor.fraction(), 1_000_000, 1, &clock)
      case .offset:
        value = cursor.zoneOffset()
        clock.offset = value
      case .literal(let byte): value = cursor.take(byte) ? 0 : nil
      }
      if value == nil { return nil }
    }
    guard cursor.isAtEnd, let number = dayNumber(year: year, month: month, day: day) else {
      return nil
    }
    return (number, clock)
  }

  private func add(_ value: Int?, _ limit: Int, _ factor: Int, _ clock: inout ClockReading) -> Int?
  {
    guard let value, value < limit else { return nil }
    clock.microseconds += value * factor
    return value
  }
}
