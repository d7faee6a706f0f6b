import KPISyntax

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

  private static func unused(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      code, message, severity: .warning,
      primary: .init(span, "no KPI, objective or test needs it"), help: ["use it or remove it"])
  }
}
