import KPISemantics
import KPISyntax

/// A program after all checks, with the flags of the command understood.
public struct CheckedProject: Sendable {
  /// The texts that spans refer to, flags included.
  public var texts: [SourceText]
  /// All problems, in the order of printing.
  public var diagnostics: [Diagnostic]
  /// The model; only to be evaluated when `hasErrors` is false.
  public var model: KPIModel
  /// The splits of the flags.
  public var splits: [Dimension]
  /// The conditions of the flags.
  public var conditions: [RowExpression]

  /// Whether any problem is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
