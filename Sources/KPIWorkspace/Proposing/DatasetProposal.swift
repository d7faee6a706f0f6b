import Columnar
import KPISyntax

/// The declaration of a dataset, guessed from a look at its files.
struct DatasetProposal {
  /// A column as it would be declared.
  struct Column {
    /// The name.
    var name: String
    /// The header, when the name is another.
    var header: String?
    /// The type as written.
    var type: String
    /// Whether it may place rows in time.
    var isMoment: Bool
    /// Whether every row looked at has a value of its own.
    var isUnique: Bool
  }

  /// The dataset's name.
  let name: String
  /// The file or pattern.
  let file: String
  /// What a row is.
  private(set) var entity: String
  /// The columns in order.
  private(set) var columns: [Column] = []
  /// The name of the column that is the key, if any is.
  private(set) var key: String?
  /// The name of the column that places rows in time, if any does.
  private(set) var time: String?
  private let reading: String

  /// The proposal for a file.
  init(_ facts: FileFacts, name: String) {
    let file = facts.pattern
    let probe = facts.probe
    self.name = name
    self.file = file
    entity = ProposedName.singular(name)
    reading = DatasetProposal.reading(facts)
    var names: Set<String> = []
    for column in probe.columns where !column.header.isEmpty {
      var name = ProposedName.camelCase(column.header)
      while !names.insert(name).inserted { name += "2" }
      columns.append(
        Column(
          name: name, header: name == column.header ? nil : column.header,
          type: type(column, name: name), isMoment: DatasetProposal.isMoment(column.content),
          isUnique: column.missing == 0 && column.distinct == probe.rowCount))
    }
    key = keyColumn()
    time = columns.first(where: \.isMoment)?.name
    if let key, let index = columns.firstIndex(where: { $0.name == key }) {
      entity = ProposedName.entity(ofIdentifier: key) ?? entity
      columns[index].type = "id \(Spelling.name(entity))"
    }
  }

  /// The column of a header.
  func column(ofHeader header: String) -> Column? {
    columns.first { ($0.header ?? $0.name) == header }
  }

  /// Gives up what would clash with datasets of packs: a row of an entity that they have.
  mutating func standAside(entities: Set<String?>) {
    guard entities.contains(entity), let key else { return }
    if let index = columns.firstIndex(where: { $0.name == key }) { columns[index].type = "text" }
    self.key = nil
  }

  /// Units that the declaration needs.
  var units: Set<String> {
    Set(columns.map(\.type)).intersection(ProposedUnit.declared)
  }

  private func keyColumn() -> String? {
    let unique = columns.filter { $0.isUnique && !$0.isMoment }
    let named = unique.first { $0.name == "id" || $0.name == entity + "Id" }
    return (named ?? unique.first { $0.type.hasPrefix("id ") })?.name
  }

  private func type(_ column: TableProbe.Column, name: String) -> String {
    if let entity = ProposedName.entity(ofIdentifier: name) {
      return "id \(Spelling.name(entity))"
    }
    switch column.content {
    case .empty, .text: return "text"
    case .flag: return "flag"
    case .whole, .decimal: return ProposedUnit.unit(header: column.header)
    case .date: return "date"
    case .time: return "time"
    case .period: return DatasetProposal.grain(column.examples.first ?? "")
    }
  }

  private static func grain(_ text: String) -> String {
    if text.contains("Q") { return "quarter" }
    if text.contains("W") { return "week" }
    return text.utf8.count == 4 ? "year" : "month"
  }

  private static func isMoment(_ content: TableProbe.Content) -> Bool {
    switch content {
    case .date, .time, .period: true
    default: false
    }
  }

  /// What the file's form is, where it is not the usual one.
  static func reading(_ facts: FileFacts) -> String {
    let probe = facts.probe
    var options: [String] = []
    let format = probe.format
    if format.kind == .commaSeparated, format.delimiter != "," {
      options.append("delimiter " + Spelling.text(format.delimiter))
    }
    if let locale = facts.locale {
      options.append("locale " + Spelling.text(locale))
    } else if format.decimal == "," {
      options.append("decimal \",\"")
    }
    if format.encoding != "utf-8" { options.append("encoding " + Spelling.text(format.encoding)) }
    if let pattern = pattern(probe) { options.append("dates " + Spelling.text(pattern)) }
    return options.joined(separator: " ")
  }

  private static func pattern(_ probe: TableProbe) -> String? {
    for column in probe.columns {
      switch column.content {
      case .date(let pattern?), .time(let pattern?): return pattern
      default: continue
      }
    }
    return nil
  }

  /// The declaration.
  var text: String {
    var lines = ["dataset \(Spelling.name(name)) from \(Spelling.text(file)) {"]
    if !reading.isEmpty { lines.append("  read as \(reading)") }
    // Rows without a key of their own are left unnamed: nothing can link to them.
    if let key { lines.append("  row \(Spelling.name(entity)) by \(Spelling.name(key))") }
    for column in columns {
      let word = column.name == time ? "time " : ""
      let source = column.header.map { " from " + Spelling.text($0) } ?? ""
      lines.append("  \(word)\(Spelling.name(column.name)) : \(column.type)\(source)")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }
}
