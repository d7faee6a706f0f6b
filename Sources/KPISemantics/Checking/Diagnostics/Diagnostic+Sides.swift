import KPISyntax

/// K61xx: rules that look the other way than `better`, and figures that look right but are not.
extension Diagnostic {
  /// A goal on the side that `better` calls worse.
  static func goalDirection(
    _ span: SourceSpan, _ target: GoalSyntax.Target, _ better: FigureModel.Direction
  ) -> Diagnostic {
    let other: FigureModel.Direction = better == .higher ? .lower : .higher
    let sign: String
    let turned: String
    switch target {
    case .comparison(let written, _):
      sign = written.rawValue
      turned = better == .higher ? ">=" : "<="
    case .change:
      sign = better == .higher ? "-" : "+"
      turned = better == .higher ? "+" : "-"
    }
    return Diagnostic(
      .goalDirection, "the goal `\(sign)` runs against `better \(better.rawValue)`",
      severity: .warning, primary: Label(span, "passes where it is worse"),
      help: ["write `goal \(turned) …`, or state `better \(other.rawValue)`"])
  }

  /// A goal that the worst band meets.
  static func goalInWorstBand(
    _ span: SourceSpan, _ band: String, _ bound: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .goalInWorstBand, "this goal is met in the worst band, `\(band)`", severity: .warning,
      primary: Label(span, "lies in `\(band)`"), secondary: [Label(bound, "`\(band)` ends here")],
      help: ["change the goal or the bound, so that who meets the goal is beyond `\(band)`"])
  }

  /// An alert that rings where `better` says it is good.
  static func alertDirection(
    _ span: SourceSpan, _ better: FigureModel.Direction
  ) -> Diagnostic {
    let other: FigureModel.Direction = better == .higher ? .lower : .higher
    let turned = better == .higher ? "<" : ">"
    return Diagnostic(
      .alertDirection, "this alert runs against `better \(better.rawValue)`", severity: .warning,
      primary: Label(span, "rings where it is better"),
      help: [
        "a condition says what rings: `when value \(turned) …`, or state `better \(other.rawValue)`"
      ])
  }

  /// A recovery that looks the same way as the alert.
  static func recoveryDirection(
    _ span: SourceSpan, _ condition: SourceSpan, _ side: FigureModel.Direction
  ) -> Diagnostic {
    let turned = side == .lower ? ">=" : "<="
    return Diagnostic(
      .recoveryDirection, "this alert would recover while it rings", severity: .warning,
      primary: Label(span, "the same side"), secondary: [Label(condition, "rings here")],
      help: ["write the other side: `recovers when value \(turned) …`"])
  }

  /// `rolling` or `toDate` of what is known at one moment.
  static func windowOfStock(_ call: CallSyntax, _ figure: SourceSpan) -> Diagnostic {
    Diagnostic(
      .windowOfStock, "`\(call.function.text)` of a stock is the stock at the end of the window",
      severity: .warning, primary: Label(figure, "looks at one moment alone"),
      secondary: [Label(call.function.span, "changes nothing")],
      help: ["take the mean over the window: `\(call.function.text)(average(x per month), …)`"])
  }

  /// A duration multiplied or divided by the factor between two of its units.
  static func convertedDuration(_ factor: SourceSpan, _ duration: SourceSpan) -> Diagnostic {
    Diagnostic(
      .convertedDuration, "a duration knows its unit: nothing is to be converted",
      severity: .warning, primary: Label(factor, "makes it another duration"),
      secondary: [Label(duration, "a duration")],
      help: ["leave the factor out: `unit min` shows minutes, and `4 h` compares with hours"])
  }

  /// A number of things shown as hundredths of nothing.
  static func countAsPercentage(
    _ formula: SourceSpan, _ stated: SourceSpan, _ unit: MeasurementUnit
  ) -> Diagnostic {
    Diagnostic(
      .countAsPercentage, "a number of `\(unit.symbol)` is no percentage", severity: .warning,
      primary: Label(formula, "12 would be shown as 1200 %"),
      secondary: [Label(stated, "hundredths of what?")],
      help: ["divide by what it is a part of, or state `unit \(unit.symbol)`"])
  }

  /// `rolling(12 months, sales)`.
  static func figureBehindLength(_ call: CallSyntax, _ length: SourceSpan) -> Diagnostic {
    Diagnostic(
      .argumentType, "the figure stands in front of the length of time",
      primary: Label(length, "a length of time"),
      secondary: [Label(call.function.span, "takes a figure first")],
      help: ["write `\(call.function.text)(sales, 12 months)`"])
  }

  /// The sum over periods of what is known at one moment.
  static func sumOfStock(
    _ call: CallSyntax, _ figure: SourceSpan, _ text: String, _ grain: String
  ) -> Diagnostic {
    Diagnostic(
      .sumOfLevel, "a stock does not add up over time",
      primary: Label(figure, "would be counted again in every \(grain)"),
      secondary: [Label(call.function.span, "adds it up")],
      help: [
        "take the mean, `average(\(text) per \(grain))`, or write the figure alone: it is the"
          + " stock at the end of its cell"
      ])
  }

  /// `last` of a stock whose dataset does not say which rows are of one thing.
  static func levelWithoutRow(
    _ call: CallSyntax, _ level: String, _ dataset: DatasetSymbol
  ) -> Diagnostic {
    Diagnostic(
      .keysOfLevel,
      "`\(dataset.name)` does not say of what each row is: the last is one row of many",
      primary: Label(call.span, "the last of what?"),
      secondary: [Label(dataset.span, "states no `row`")],
      help: ["state what a row is and its keys, such as `row count by productId, countedAt`"])
  }
}
