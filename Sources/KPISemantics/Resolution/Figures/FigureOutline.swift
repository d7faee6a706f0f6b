import KPISyntax

/// What all declarations of a measure, KPI or input say together, and what was resolved of it so
/// far: a class, because it is looked up far more often than it is made.
final class FigureOutline {
  /// What defines it, or stands for it while nothing does.
  enum Body: Sendable {
    /// A measure's or KPI's formula, absent while only declared.
    case formula(ExpressionSyntax?)
    /// An input with its value.
    indirect case input(InputSyntax)
  }

  /// Its name where it is defined, else where it is declared first.
  var name: NameSyntax
  /// Doc comment.
  var documentation: String?
  /// Whether it is published.
  var isKPI: Bool
  /// Who defines it, else who declares it first.
  var origin: SourceOrigin
  /// What defines it.
  var body: Body
  /// The stated unit.
  var unit: UnitSyntax?
  /// Units that further declarations state.
  var otherUnits: [UnitSyntax] = []
  /// Whether there is more than one definition, so that nothing is known of its type.
  var isAmbiguous = false
  /// Its clauses.
  var properties: [PropertySyntax]
  /// The measure or KPI, once its formula is checked.
  var figure: CheckedFigure?
  /// The input, once its type is resolved.
  var input: InputSignature?

  /// What one declaration says.
  init(
    name: NameSyntax, documentation: String?, isKPI: Bool, origin: SourceOrigin, body: Body,
    unit: UnitSyntax?, properties: [PropertySyntax]
  ) {
    self.name = name
    self.documentation = documentation
    self.isKPI = isKPI
    self.origin = origin
    self.body = body
    self.unit = unit
    self.properties = properties
  }

  /// Whether it is an input.
  var isInput: Bool {
    if case .input = body { true } else { false }
  }
}
