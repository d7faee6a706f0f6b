/// A column whose type and origin are known.
struct ResolvedColumn: Sendable {
  /// What expressions see of it.
  var symbol: ColumnSymbol
  /// Where its values come from.
  var origin: ColumnModel.Origin
  /// How many definitions stand in a row from it down, itself included.
  var chainLength = 1
}
