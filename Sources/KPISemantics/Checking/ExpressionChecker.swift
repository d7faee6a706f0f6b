import KPISyntax
import KPIValues

/// Checks expressions: resolves names, infers types, units and additivity, and yields the model's
/// expressions. One checker serves a whole program; its methods may be entered again while one is
/// under way, because names are resolved lazily. Problems are collected, never thrown; what does
/// not check has type `unknown`.
public final class ExpressionChecker {
  /// What answers for names.
  unowned let resolution: any NameResolution
  /// What was found wrong so far, in no particular order.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// Units of one name, as they were resolved; empty again whenever other units can be written.
  var singleUnits: [String: MeasurementUnit] = [:]

  /// Every `?` met.
  var holes: [Hole] = []

  /// A checker that asks `resolution` about names; it does not keep it alive.
  public init(resolution: any NameResolution) {
    self.resolution = resolution
  }

  /// Answers every `?` met: what belongs there, and what can be used.
  public func answerHoles() {
    let met = holes
    holes = []
    for hole in met { report(.hole(hole)) }
  }

  /// Whether the rules checked are of a figure that is a duration whose unit nobody stated.
  var judgesBareDuration = false

  /// Adds a problem.
  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}
