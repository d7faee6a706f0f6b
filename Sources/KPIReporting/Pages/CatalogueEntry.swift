import KPISemantics

/// What the catalogue says about one KPI, in words of the page's language.
public struct CatalogueEntry: Sendable {
  /// A line of facts: what it is about, and what holds.
  public struct Fact: Hashable, Sendable {
    /// What it is about: `Unit`.
    public var subject: String
    /// What holds.
    public var content: String
    /// Whether the content is text of the language, to be shown as code.
    public var isCode = false
  }

  /// A dataset that the KPI reads.
  public struct Need: Hashable, Sendable {
    /// Its name.
    public var dataset: String
    /// The file that has its rows, as declared; nil where nobody said so.
    public var file: String?
    /// The columns that a file must have.
    public var columns: [String]
    /// Columns computed from those: `margin = quantity * (price - cost)`.
    public var derived: [String]
  }

  /// Its name in the language.
  public var name: String
  /// Its label.
  public var label: String
  /// Its doc comment; empty when there is none.
  public var documentation: DocComment
  /// Its formula.
  public var formula: FormulaTree
  /// Its definition in the language, and those of the measures in it.
  public var definitions: [String]
  /// Unit, direction, goals and the like.
  public var facts: [Fact]
  /// Its bands, and those of segments, each with what it holds for (empty for all).
  public var bands: [(condition: String, scale: BandScale)]
  /// What it needs of data.
  public var needs: [Need]
  /// The assumptions that it rests on.
  public var inputs: [String]
  /// What nobody supplies; not empty: it has no values here.
  public var lacks: [String]
  /// Its tests.
  public var examples: [WorkedExample]
  /// What it is made of.
  public var lineage: LineageGraph
}
