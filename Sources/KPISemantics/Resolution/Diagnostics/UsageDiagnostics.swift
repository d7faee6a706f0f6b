import KPISyntax
import KPIValues

/// K60xx: warnings about what is never used.
enum UsageDiagnostics {
  /// A watched figure that there is not.
  static func unknownWatched(_ name: NameSyntax, candidates: [String]) -> Diagnostic {
    Diagnostic(
      .unknownWatched, "there is no measure or KPI `\(name.text)` to watch", severity: .warning,
      primary: .init(name.span, "unknown name"),
      help: [NearestName.help(for: name.text, among: candidates, scope: "known are")])
  }

  /// An input that no KPI, objective or test reaches.
  static func unusedInput(_ name: String, at span: SourceSpan) -> Diagnostic {
    unused(.unusedInput, "input `\(name)` is never used", at: span)
  }

  /// A measure that no KPI, objective or test reaches.
  static func unusedMeasure(_ name: String, at span: SourceSpan) -> Diagnostic {
    unused(.unusedMeasure, "measure `\(name)` is never used", at: span)
  }

  /// A dataset that no KPI, objective or test reaches.
  static func unusedDataset(_ name: String, at span: SourceSpan) -> Diagnostic {
    unused(.unusedDataset, "dataset `\(name)` is never used", at: span)
  }

  /// A column that nothing reads and that cannot split either.
  static func unusedColumn(_ name: String, dataset: String, at span: SourceSpan) -> Diagnostic {
    unused(.unusedColumn, "column `\(dataset).\(name)` is never used", at: span)
  }

  /// Goals of segments that do not add up to the goal of all.
  static func segmentGoals(
    _ figure: FigureModel, dimension: String, sum: Number, total: Number, difference: Number,
    at span: SourceSpan, segment: SourceSpan
  ) -> Diagnostic {
    var numbers = [sum, total, difference]
    if case .number(let unit) = figure.type {
      numbers = numbers.map {
        (try? $0.scaled(by: unit.denominator, over: unit.numerator)) ?? $0
      }
    }
    let gap = numbers[2].sign < 0 ? numbers[2].negated : numbers[2]
    return Diagnostic(
      .segmentGoals, "the goals by `\(dimension)` do not add up to the goal of all",
      severity: .warning, primary: .init(span, "asks for \(numbers[1])"),
      secondary: [.init(segment, "the segments ask for \(numbers[0])")],
      notes: [
        difference.sign > 0
          ? "the segments ask for \(gap) more than all together"
          : "the segments ask for \(gap) less than all together"
      ],
      help: ["change one of them, or give every segment a goal"])
  }

  private static func unused(
    _ code: DiagnosticCode, _ message: Wording, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      code, message, severity: .warning,
      primary: .init(span, "no KPI, objective or test needs it"), help: ["use it or remove it"])
  }
}
