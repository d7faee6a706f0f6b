/// One clause of a figure's or an objective's block.
public struct PropertySyntax: Hashable, Sendable {
  /// What the clause says.
  public indirect enum Kind: Hashable, Sendable {
    case label(LabelSyntax)
    case owner(TextSyntax)
    case unit(UnitSyntax)
    case better(NameSyntax)
    case by([PathSyntax])
    case top(digits: TextSyntax)
    case condition(ExpressionSyntax)
    case every(NameSyntax)
    case goal(GoalSyntax)
    case threshold(BandLineSyntax)
    case needs(ExpressionSyntax)
    case settles(after: ExpressionSyntax)
    case segment(ExpressionSyntax, [PropertySyntax])
    case alert(AlertSyntax)
    /// What the message of the alert above is in another language.
    case alertMessage(LabelSyntax)
    case tags([NameSyntax])
    case watch([NameSyntax])
  }

  /// The `///` lines before it.
  public var documentation: String?
  /// What the clause says.
  public var kind: Kind
  /// The place of the whole clause.
  public var span: SourceSpan

  /// A clause with its place.
  public init(documentation: String?, kind: Kind, span: SourceSpan) {
    self.documentation = documentation
    self.kind = kind
    self.span = span
  }
}
