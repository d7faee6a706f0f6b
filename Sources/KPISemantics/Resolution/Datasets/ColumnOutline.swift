import KPISyntax

/// What all declarations of a column say together, before its type is known.
struct ColumnOutline: Sendable {
  /// A definition together with who wrote it.
  struct Definition: Sendable {
    /// What defines the column.
    var kind: Kind
    /// Who wrote it.
    var origin: SourceOrigin
    /// Whether it stands in a declaration marked `override`.
    var isOverride: Bool
    /// Where it is written.
    var span: SourceSpan

    /// Whether another file says the same, word for word: packs share what they are made of.
    func agrees(with other: Definition) -> Bool {
      guard span.file != other.span.file, case .expression(let here) = kind,
        case .expression(let there) = other.kind
      else { return false }
      return TreePrinter.print(here) == TreePrinter.print(there)
    }
  }

  /// What can define a column.
  enum Kind: Sendable {
    /// Another header than the column's name.
    case header(String)
    /// An expression.
    case expression(ExpressionSyntax)
    /// What a pack computes from rows of another dataset, which the project has replaced.
    case lost(ExpressionSyntax, base: String)
    /// A column of the dataset that this one is made of.
    case inherited(Int)
    /// The first or second value of a pair, or the time of a pair's earliest row: a column of the
    /// base.
    case pair(Int)
  }

  /// Its name where it is declared first.
  var name: NameSyntax
  /// Doc comment.
  var documentation: String?
  /// Labels by language.
  var labels: [String: String] = [:]
  /// The type stated first.
  var type: TypeSyntax?
  /// Types that further declarations state.
  var otherTypes: [TypeSyntax] = []
  /// Types that packs state.
  var packTypes: Set<TypeSyntax> = []
  /// What defines it, when anything does.
  var definition: Definition?
  /// Whether the project itself names it.
  var isNamedByProject: Bool
  /// Whether any line marks it `time`.
  var timeSpan: SourceSpan?

  /// Whether it is computed: such columns stand behind the others.
  var isDerived: Bool {
    if case .expression = definition?.kind { true } else { false }
  }
}
