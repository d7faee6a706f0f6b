/// What the catalogue says about one objective.
public struct CatalogueObjective: Sendable {
  /// Its name in the language.
  public var name: String
  /// What it says in words.
  public var title: String
  /// Its doc comment; empty when there is none.
  public var documentation: DocComment
  /// Its goals, each about the KPI that it is a goal of, and what is watched with it.
  public var facts: [CatalogueEntry.Fact]
}
