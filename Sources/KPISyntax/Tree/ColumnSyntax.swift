/// A column: `pageViews : page from "page_views"`, `bounced = pageViews is 1`.
public struct ColumnSyntax: Hashable, Sendable {
  /// The `///` lines before it.
  public var documentation: String?
  /// The word `time` before it, when it places the rows.
  public var timeSpan: SourceSpan?
  /// The column's name.
  public var name: NameSyntax
  /// Its declared type.
  public var type: TypeSyntax?
  /// The header in the file, when it differs.
  public var header: TextSyntax?
  /// The expression of a derived column.
  public var expression: ExpressionSyntax?
  /// Its labels.
  public var labels: [LabelSyntax]
  /// The place of the whole line.
  public var span: SourceSpan

  /// A column from its parts.
  public init(
    documentation: String?, timeSpan: SourceSpan?, name: NameSyntax, type: TypeSyntax?,
    header: TextSyntax?, expression: ExpressionSyntax?, labels: [LabelSyntax], span: SourceSpan
  ) {
    self.documentation = documentation
    self.timeSpan = timeSpan
    self.name = name
    self.type = type
    self.header = header
    self.expression = expression
    self.labels = labels
    self.span = span
  }
}
