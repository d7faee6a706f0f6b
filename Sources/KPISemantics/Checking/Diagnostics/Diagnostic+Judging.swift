import KPISyntax

/// K50xx: goals, thresholds and alerts.
extension Diagnostic {
  /// One band twice on a line.
  static func bandTwice(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      .bandTwice, "the band `\(name.text)` stands twice on one line",
      primary: Label(name.span, "again"), help: ["give each band a name of its own"])
  }

  /// A bound that is not above the one before.
  static func boundsNotRising(
    _ span: SourceSpan, _ last: SourceSpan, _ drawing: BandDrawing?
  ) -> Diagnostic {
    Diagnostic(
      .boundsNotRising, "the bounds of a line of bands rise from left to right",
      primary: Label(span, "not above the bound before"),
      secondary: [Label(last, "the bound before")],
      notes: drawing.map { [$0.wording] } ?? [],
      help: ["write the bounds from the lowest to the highest"])
  }

  /// A bound of both bands or of none.
  static func boundComparators(
    _ bound: BandLineSyntax.Bound, _ drawing: BandDrawing?
  ) -> Diagnostic {
    Diagnostic(
      .boundComparators,
      "one side of a bound has the equals sign: `<` and `<=`, or `<=` and `<`",
      primary: Label(bound.value.span, "to which band does it belong?"),
      notes: drawing.map { [$0.wording] } ?? [],
      help: ["write `a < 5 <= b` if 5 is b, `a <= 5 < b` if 5 is a"])
  }

  /// Bands whose names get better against `better`.
  static func thresholdDirection(
    _ line: BandLineSyntax, _ better: FigureModel.Direction, _ bands: [String],
    _ clash: (lower: String, upper: String), _ drawing: BandDrawing?
  ) -> Diagnostic {
    let other: FigureModel.Direction = better == .higher ? .lower : .higher
    let isOther = BandMerit.clash(of: bands, with: other) == nil
    let turned = BandMerit.ordered(bands, for: better).joined(separator: " < … <= ")
    return Diagnostic(
      .thresholdDirection, "the bands run against `better \(better.rawValue)`",
      primary: Label(line.span, "`\(clash.upper)` is above `\(clash.lower)`"),
      notes: drawing.map { [$0.wording] } ?? [],
      help: [
        better == .higher ? "higher is better: `\(turned)`" : "lower is better: `\(turned)`"
      ] + (isOther ? ["or state `better \(other.rawValue)`"] : []))
  }

  /// A goal whose `by` is not after its `from`.
  static func goalReversed(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .goalTarget, "a goal is reached after its baseline",
      primary: Label(span, "not after `from`"),
      help: ["write the later period behind `by`: `goal +10% from 2026-01 by 2026-12`"])
  }

  /// A goal that is no comparison and no change.
  static func goalTarget(_ span: SourceSpan, _ message: Wording) -> Diagnostic {
    Diagnostic(
      .goalTarget, message, primary: Label(span, "not a goal"),
      help: ["write `goal >= 12`, `goal +10% from 2026 by 2027` or `goal +2 pp from … by …`"])
  }

  /// `goal <= -5% from 2025 by 2026`: a change with a comparison in front; nil for anything else.
  static func comparedChange(
    _ syntax: GoalSyntax, _ sign: BinaryOperator, _ value: ExpressionSyntax, of type: ValueType
  ) -> Diagnostic? {
    guard syntax.from != nil, type.unit?.isDimensionless == false else { return nil }
    var quantity = value.bare
    var isFall = false
    if case .negate(let inner, _) = quantity { (quantity, isFall) = (inner.bare, true) }
    guard case .quantity(let written) = quantity, let unit = written.unit?.text,
      unit == "%" || unit == "pp"
    else { return nil }
    let change = "\(isFall ? "-" : "+")\(written.digits)%"
    return Diagnostic(
      .goalTarget, "a change is written with its sign alone",
      primary: Label(value.span, "a change, behind a comparison"),
      help: ["write `goal \(change) from … by …`"])
  }

  /// `needs` without a comparison.
  static func needsComparison(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .needsComparison, "`needs` is followed by a comparison",
      primary: Label(span, "no comparison"), help: ["write `needs visits >= 30`"])
  }

  /// `needs` with the most that may be there instead of the least.
  static func needsAtMost(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .needsComparison, "`needs` states the least that is enough to judge",
      primary: Label(span, "judges small samples alone"), help: ["write `needs visits >= 30`"])
  }

  /// An alert for no number of periods.
  static func alertPeriods(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .alertPeriods, "an alert waits for a whole number of periods, 1 or more",
      primary: Label(span, "no number of periods"), help: ["write `for 3 periods`"])
  }

  /// An unknown severity.
  static func alertSeverity(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      .alertSeverity, "an alert is `critical` or `warning`, not `\(name.text)`",
      primary: Label(name.span, "unknown severity"),
      help: [NearestName.help(for: name.text, among: ["critical", "warning"], scope: "severities")])
  }
}
