/// What the declarations of a column make of it.
struct ColumnContent: Sendable {
  /// Its type.
  var type = ValueType.unknown
  /// Whether it is a stock.
  var isLevel = false
  /// Where its values come from.
  var origin = ColumnModel.Origin.undefined
}
