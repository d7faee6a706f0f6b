/// A figure whose formula is checked.
struct CheckedFigure: Sendable {
  /// What expressions see of it.
  var signature: FigureSignature
  /// How many definitions stand in a row from it down, itself included.
  var chainLength: Int
}
