import KPISyntax

/// A program after checking: the model, as far as it could be built, and what is wrong with it.
public struct CheckedProgram: Sendable {
  /// The model; only to be evaluated when `hasErrors` is false.
  public var model: KPIModel
  /// Problems in the order of printing; those of the parser are not among them.
  public var diagnostics: [Diagnostic]

  /// A model with its problems.
  public init(model: KPIModel, diagnostics: [Diagnostic]) {
    self.model = model
    self.diagnostics = diagnostics
  }

  /// Whether any problem is an error.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
