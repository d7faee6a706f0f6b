/// The names of a dataset's columns in the order of their positions, found quickly by name.
public struct ColumnNames: RandomAccessCollection, Hashable, Sendable {
  /// The names in order.
  public let names: [String]
  /// Positions by name; empty where looking through the names is as quick.
  private let positions: [String: Int]

  /// Names in the order of their positions.
  public init(_ names: [String]) {
    self.names = names
    positions =
      names.count <= 8
      ? [:]
      : Dictionary(
        names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Position of the first name, 0.
  public var startIndex: Int { 0 }

  /// Position behind the last name.
  public var endIndex: Int { names.count }

  /// The name at a position.
  public subscript(position: Int) -> String { names[position] }

  /// Position of the column of that name, the first where several have it.
  public func firstIndex(of name: String) -> Int? {
    positions.isEmpty ? names.firstIndex(of: name) : positions[name]
  }

  /// Whether a column has that name.
  public func contains(_ name: String) -> Bool { firstIndex(of: name) != nil }
}
