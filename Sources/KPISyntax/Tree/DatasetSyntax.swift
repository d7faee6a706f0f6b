/// `dataset visits from "visits.csv" { … }`.
public struct DatasetSyntax: Hashable, Sendable {
  /// Where rows come from.
  public enum Source: Hashable, Sendable {
    /// `from "orders.csv"`: a file, a glob, or `-`.
    case file(TextSyntax)
    /// `from orders per customerId [each period]`
    case entities(of: PathSyntax, per: [PathSyntax], eachPeriod: Bool)
    /// `from pairs of orderLines.productId per orderId`
    case pairs(of: PathSyntax, per: [PathSyntax])
  }

  /// One option of `read as`: its name and value.
  public struct ReadOption: Hashable, Sendable {
    /// The option's name, such as `delimiter`.
    public var name: NameSyntax
    /// Its value.
    public var value: TextSyntax

    /// An option with its value.
    public init(name: NameSyntax, value: TextSyntax) {
      self.name = name
      self.value = value
    }
  }

  /// One line of the block.
  public enum Line: Hashable, Sendable {
    /// `row visit by visitId`
    case row(entity: NameSyntax, keys: [NameSyntax], SourceSpan)
    /// `covers 2025-01-01..2026-03-31`
    case covers(from: TextSyntax, to: TextSyntax, SourceSpan)
    /// `read as delimiter ";" decimal ","`
    case readAs([ReadOption], SourceSpan)
    /// `bad cells are missing`
    case badCellsAreMissing(SourceSpan)
    /// A column, marked `time` or not.
    case column(ColumnSyntax)
  }

  /// The dataset's name.
  public var name: NameSyntax
  /// Where its rows come from, when stated.
  public var source: Source?
  /// The lines of its block, in order.
  public var lines: [Line]

  /// A dataset declaration.
  public init(name: NameSyntax, source: Source?, lines: [Line]) {
    self.name = name
    self.source = source
    self.lines = lines
  }
}
