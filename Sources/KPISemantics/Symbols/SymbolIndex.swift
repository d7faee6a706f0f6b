import KPISyntax

/// Which symbol stands at a place of the text: definitions, and what names refer to, in formulas
/// that did not check as well.
public struct SymbolIndex: Sendable {
  /// A place that names a symbol.
  public struct Entry: Hashable, Sendable {
    /// The place of the name alone, backticks included.
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
  private let byFile: [Int: Range<Int>]
  private let bySymbol: [Symbol: [Int]]

  /// The index of a program from its model and the files it was made of.
  public init(model: KPIModel, sources: [ParsedSource]) {
    var walk = ReferenceWalk(model: model, sources: sources)
    for source in sources { walk.add(source) }
    let entries = walk.entries.sorted { left, right in
      if left.span != right.span { return left.span < right.span }
      return left.isDefinition && !right.isDefinition
    }
    var byFile: [Int: Range<Int>] = [:]
    var bySymbol: [Symbol: [Int]] = [:]
    for (position, entry) in entries.enumerated() {
      let first = byFile[entry.span.file]?.lowerBound ?? position
      byFile[entry.span.file] = first..<(position + 1)
      bySymbol[entry.symbol, default: []].append(position)
    }
    self.entries = entries
    self.byFile = byFile
    self.bySymbol = bySymbol
  }

  /// The places in a file, in order.
  public func entries(inFile file: Int) -> ArraySlice<Entry> {
    byFile[file].map { entries[$0] } ?? []
  }

  /// The narrowest place that holds a byte of a file; nil where nothing is named.
  public func entry(at offset: Int, file: Int) -> Entry? {
    entries(inFile: file).lazy
      .filter { $0.span.start <= offset && offset <= $0.span.end }
      .min { $0.span.end - $0.span.start < $1.span.end - $1.span.start }
  }

  /// Where a symbol is declared.
  public func definition(of symbol: Symbol) -> SourceSpan? {
    definitions(of: symbol).first
  }

  /// Every place that declares a symbol, or columns of its name where it is a dimension.
  public func definitions(of symbol: Symbol) -> [SourceSpan] {
    if case .dimension(let name) = symbol {
      return columns(named: name).flatMap { definitions(of: $0) }.sorted()
    }
    return (bySymbol[symbol] ?? []).map { entries[$0] }.filter(\.isDefinition).map(\.span)
  }

  /// The columns of a name in any dataset.
  public func columns(named name: String) -> [Symbol] {
    bySymbol.keys.filter { symbol in
      if case .column(name, _) = symbol { true } else { false }
    }.sorted { $0.text < $1.text }
  }

  /// Every place that names a symbol, its definition included.
  public func places(of symbol: Symbol) -> [SourceSpan] {
    (bySymbol[symbol] ?? []).map { entries[$0].span }
  }

  /// What must change its name with a symbol: a column by which anything is split goes by one name
  /// in all datasets.
  public func family(of symbol: Symbol) -> [Symbol] {
    switch symbol {
    case .dimension(let name), .column(let name, _):
      guard bySymbol[.dimension(name)] != nil else { return [symbol] }
      return [.dimension(name)] + columns(named: name)
    default: return [symbol]
    }
  }
}
