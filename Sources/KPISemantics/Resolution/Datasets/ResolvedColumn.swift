/// A column whose type and origin are known.
struct ResolvedColumn: Sendable {
  /// What expressions see of it.
  var symbol: ColumnSymbol
  /// How many definitions stand in a row from it down, itself included.
  var chainLength: Int
}
