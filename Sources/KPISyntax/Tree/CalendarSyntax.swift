/// `calendar { timezone "Europe/Paris"; week starts monday; … }`.
public struct CalendarSyntax: Hashable, Sendable {
  /// One line of a calendar.
  public enum Line: Hashable, Sendable {
    /// `timezone "Europe/Paris"`
    case timezone(TextSyntax)
    /// `week starts monday`
    case weekStarts(NameSyntax)
    /// `year starts april`
    case yearStarts(NameSyntax)
    /// `judged every week`
    case judgedEvery(NameSyntax)
    /// `working monday..friday 09:00..12:00, 14:00..18:00`
    case working(first: NameSyntax, last: NameSyntax, hours: [ClockRange])
    /// `closed 2026-05-01, 2026-12-25`
    case closed([TextSyntax])
  }

  /// Opening and closing clock times, `HH:MM` as written.
  public struct ClockRange: Hashable, Sendable {
    /// Opening time.
    public var start: TextSyntax
    /// Closing time.
    public var end: TextSyntax

    /// A range of clock times.
    public init(start: TextSyntax, end: TextSyntax) {
      self.start = start
      self.end = end
    }
  }

  /// The lines in order.
  public var lines: [Line]

  /// A calendar of these lines.
  public init(lines: [Line]) {
    self.lines = lines
  }
}
