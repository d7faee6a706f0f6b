import KPISyntax

/// Which symbol stands at a place of the text: definitions, and what checked formulas refer to.
public struct SymbolIndex: Sendable {
  /// A place that names a symbol.
  public struct Entry: Hashable, Sendable {
    /// The place.
    public var span: SourceSpan
    /// What it names.
    public var symbol: Symbol
    /// Whether the symbol is declared there.
    public var isDefinition: Bool

    /// A place with its symbol.
    public init(span: SourceSpan, symbol: Symbol, isDefinition: Bool) {
      self.span = span
      self.symbol = symbol
      self.isDefinition = isDefinition
    }
  }

  /// The places in the order of the text.
  public let entries: [Entry]

  /// The index of a model.
  public init(model: KPIModel) {
    var builder = SymbolIndexBuilder(model: model)
    builder.addDefinitions()
    builder.addReferences()
    entries = builder.entries.sorted { left, right in
      if left.span != right.span { return left.span < right.span }
      if left.isDefinition != right.isDefinition { return left.isDefinition }
      return left.symbol.text < right.symbol.text
    }
  }

  /// The narrowest place that holds a byte of a file; nil where nothing is named.
  public func entry(at offset: Int, file: Int) -> Entry? {
    entries.lazy
      .filter { $0.span.file == file && $0.span.start <= offset && offset <= $0.span.end }
      .min { $0.span.end - $0.span.start < $1.span.end - $1.span.start }
  }

  /// Where a symbol is declared.
  public func definition(of symbol: Symbol) -> SourceSpan? {
    entries.first { $0.symbol == symbol && $0.isDefinition }?.span
  }

  /// Every place that names a symbol, its definition included.
  public func places(of symbol: Symbol) -> [SourceSpan] {
    entries.filter { $0.symbol == symbol }.map(\.span)
  }
}
