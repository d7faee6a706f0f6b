/// `unit deal, page { label fr "affaire" }`.
public struct UnitDeclarationSyntax: Hashable, Sendable {
  /// The units declared.
  public var names: [NameSyntax]
  /// Their labels.
  public var labels: [LabelSyntax]

  /// A declaration of units.
  public init(names: [NameSyntax], labels: [LabelSyntax]) {
    self.names = names
    self.labels = labels
  }
}
