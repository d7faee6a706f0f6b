import KPISyntax
import KPIValues

/// What all declarations of a dataset say together, before any expression is checked.
struct DatasetOutline: Sendable {
  /// Where rows come from, with the place that says so.
  struct Source: Sendable {
    /// The source as written.
    var syntax: DatasetSyntax.Source
    /// The folder that its file name is relative to.
    var folder: String
    /// Who wrote it.
    var origin: SourceOrigin
    /// Whether its declaration says `override`.
    var isOverride: Bool
    /// The name of the dataset there.
    var span: SourceSpan
    /// Where the first word of the declaration stands.
    var start: Int
  }

  /// `row visit by visitId`.
  struct Row: Sendable {
    /// What a row is.
    var entity: NameSyntax
    /// The key's columns.
    var keys: [NameSyntax]
    /// Where it is written.
    var span: SourceSpan
  }

  /// Its name where it is declared first.
  var name: NameSyntax
  /// Doc comment.
  var documentation: String?
  /// Whether only packs declare it.
  var isFromPack: Bool
  /// Where its rows come from.
  var source: Source?
  /// What a row is and its key.
  var row: Row?
  /// Its own coverage as written.
  var covers: (from: TextSyntax, to: TextSyntax, span: SourceSpan)?
  /// How files are read.
  var reading = TableFormat()
  /// Options already stated, with their places.
  var statedOptions: [String: SourceSpan] = [:]
  /// The columns, to be settled when they are all there; then in the order of the model.
  var columns: [ColumnOutline] = []
  /// The names of the columns once they are settled.
  private(set) var columnNames = ColumnNames([])

  /// Position of the column of that name, once the columns are settled.
  func position(of name: String) -> Int? { columnNames.firstIndex(of: name) }

  /// Position of the column that places the rows.
  var timeColumn: Int? {
    columns.firstIndex { $0.timeSpan != nil }
  }

  /// Puts the columns in the model's order, those from files, then derived ones, and learns their
  /// names.
  mutating func settle() {
    columns = columns.filter { !$0.isDerived } + columns.filter(\.isDerived)
    columnNames = ColumnNames(columns.map(\.name.text))
  }
}

extension DatasetOutline.Source {
  /// The name of the dataset that rows are made of, if they are.
  var base: NameSyntax? {
    switch syntax {
    case .file: nil
    case .entities(let path, _, _), .pairs(let path, _): path.names.first
    }
  }
}
