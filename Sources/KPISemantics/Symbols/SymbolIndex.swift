import KPISyntax
import Synchronization

/// Which symbol stands at a place of the text: definitions, and what names refer to, in formulas
/// that did not check as well.
///
/// A file is looked through when it is asked about first, all of them when a symbol is.
public final class SymbolIndex: Sendable {
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

  private struct Known {
    var walk: ReferenceWalk?
    var files: [Int: [Entry]] = [:]
    var symbols: [Symbol: [Entry]]?
  }

  private let model: KPIModel
  private let sources: [ParsedSource]
  private let known = Mutex(Known())

  /// The index of a program from its model and the files it was made of.
  public init(model: KPIModel, sources: [ParsedSource]) {
    self.model = model
    self.sources = sources
  }

  /// The places in the order of the text.
  public var entries: [Entry] {
    known.withLock { known in sources.indices.flatMap { entries(inFile: $0, &known) } }
  }

  /// The places in a file, in order.
  public func entries(inFile file: Int) -> [Entry] {
    known.withLock { entries(inFile: file, &$0) }
  }

  private func entries(inFile file: Int, _ known: inout Known) -> [Entry] {
    if let entries = known.files[file] { return entries }
    guard sources.indices.contains(file) else { return [] }
    var walk = known.walk ?? ReferenceWalk(model: model, sources: sources)
    known.walk = walk
    walk.add(sources[file])
    let entries = walk.entries.sorted { left, right in
      if left.span != right.span { return left.span < right.span }
      return left.isDefinition && !right.isDefinition
    }
    known.files[file] = entries
    return entries
  }

  /// The places of all symbols.
  private var symbols: [Symbol: [Entry]] {
    known.withLock { known in
      if let symbols = known.symbols { return symbols }
      var symbols: [Symbol: [Entry]] = [:]
      for file in sources.indices {
        for entry in entries(inFile: file, &known) {
          symbols[entry.symbol, default: []].append(entry)
        }
      }
      known.symbols = symbols
      return symbols
    }
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
    return (symbols[symbol] ?? []).filter(\.isDefinition).map(\.span)
  }

  /// The columns of a name in any dataset.
  public func columns(named name: String) -> [Symbol] {
    symbols.keys.filter { symbol in
      if case .column(name, _) = symbol { true } else { false }
    }.sorted { $0.text < $1.text }
  }

  /// Every place that names a symbol, its definition included.
  public func places(of symbol: Symbol) -> [SourceSpan] {
    (symbols[symbol] ?? []).map(\.span)
  }

  /// What must change its name with a symbol: a column by which anything is split goes by one name
  /// in all datasets.
  public func family(of symbol: Symbol) -> [Symbol] {
    switch symbol {
    case .dimension(let name), .column(let name, _):
      guard symbols[.dimension(name)] != nil else { return [symbol] }
      return [.dimension(name)] + columns(named: name)
    default: return [symbol]
    }
  }
}
