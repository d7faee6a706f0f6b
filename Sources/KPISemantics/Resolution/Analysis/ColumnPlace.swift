/// A column by its dataset and position.
struct ColumnPlace: Hashable, Sendable {
  /// The dataset's name.
  var dataset: String
  /// Position in `DatasetModel.columns`.
  var column: Int
}
