/// One declaration of a file.
public struct DeclarationSyntax: Hashable, Sendable {
  /// What is declared.
  public indirect enum Kind: Hashable, Sendable {
    case use(UseSyntax)
    case unit(UnitDeclarationSyntax)
    case currency(NameSyntax)
    case calendar(CalendarSyntax)
    case dataset(DatasetSyntax)
    case input(InputSyntax)
    case measure(FigureSyntax)
    case kpi(FigureSyntax)
    case objective(ObjectiveSyntax)
    case test(TestSyntax)
  }

  /// The `///` lines before it, markers removed, joined by new lines.
  public var documentation: String?
  /// The word `override`, when written.
  public var overrideSpan: SourceSpan?
  /// What is declared.
  public var kind: Kind
  /// The place of the whole declaration, documentation not included.
  public var span: SourceSpan

  /// A declaration from its parts.
  public init(documentation: String?, overrideSpan: SourceSpan?, kind: Kind, span: SourceSpan) {
    self.documentation = documentation
    self.overrideSpan = overrideSpan
    self.kind = kind
    self.span = span
  }
}
