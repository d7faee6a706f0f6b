import KPISemantics
import KPISyntax

/// One page of the catalogue: the KPIs of a pack or of a project, in one language.
public struct CataloguePage: Sendable {
  /// The name of its file, without an ending.
  public var name: String
  /// Its heading.
  public var title: String
  /// The language of labels and words.
  public var language: Language
  /// The KPIs in order of declaration.
  public var entries: [CatalogueEntry]
  /// The objectives in order.
  public var objectives: [CatalogueObjective]

  /// A page from its parts.
  public init(
    name: String, title: String, language: Language, entries: [CatalogueEntry],
    objectives: [CatalogueObjective]
  ) {
    self.name = name
    self.title = title
    self.language = language
    self.entries = entries
    self.objectives = objectives
  }
}
