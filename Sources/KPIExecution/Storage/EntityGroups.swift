/// Which entity each row of a dataset belongs to.
struct EntityGroups {
  /// The dataset of the rows.
  var origin: String
  /// For each of its rows the entity, -1 for none.
  var groups: [Int32]
  /// How many entities there are.
  var count: Int
}
