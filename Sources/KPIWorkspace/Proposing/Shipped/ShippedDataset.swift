/// A dataset that packs expect of a file, the declarations of all packs merged.
struct ShippedDataset {
  /// A column that comes over a link: `orderedAt = order.orderedAt`.
  struct LinkedColumn {
    /// The column's name here.
    var name: String
    /// The entity whose dataset has it.
    var entity: String
    /// Its name there.
    var column: String
  }

  /// Its name.
  let name: String
  /// The columns that each pack declares.
  var columnsOfPacks: [String: Set<String>] = [:]
  /// What a row is.
  var entity: String?
  /// The names of the key's columns.
  var keys: [String] = []
  /// The columns that files have.
  var columns: [ShippedColumn] = []
  /// Names of all columns, derived ones included.
  var columnNames: Set<String> = []
  /// Columns that come over a link.
  var linked: [LinkedColumn] = []
  /// Derived columns that are numbers in money, by what they speak of.
  var derived: [String] = []
  /// What the dataset's name, entity and phrases speak of, each way by itself.
  var phrases: [Set<String>] = []
  /// Everything that a header in such a file need not say.
  var concepts: Set<String> = []

  /// The column that is the whole key.
  var key: ShippedColumn? { columns.first(where: \.isKey) }
  /// The column that places rows in time, if a file has it.
  var time: ShippedColumn? { columns.first(where: \.isTime) }

  /// The column of that name.
  func column(_ name: String) -> ShippedColumn? { columns.first { $0.name == name } }
}
