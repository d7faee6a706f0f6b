import Columnar

/// A file, or files of one form, as they were seen.
struct FileFacts {
  /// A column with what its values show.
  struct Column {
    /// What the probe saw.
    var probe: TableProbe.Column
    /// What its header speaks of.
    var concepts: [String]
    /// The words of its header.
    var words: [String]
    /// The texts seen.
    var texts: Set<String>
    /// Whether every row has a value of its own.
    var isUnique: Bool
    /// The least and greatest number, of a column of numbers.
    var numbers: ClosedRange<Double>?
    /// A number such as `1,234` where all that have a mark could be thousands as well.
    var ambiguousNumber: String?
  }

  /// The path or pattern as seen from here.
  var path: String
  /// The path or pattern that a declaration names.
  var pattern: String
  /// What the name is made of.
  var title: String
  /// The files.
  var paths: [String]
  /// What was seen of the first one.
  var probe: TableProbe
  /// The language whose way to group digits its numbers need, if any.
  var locale: String?
  /// What the file's name speaks of.
  var concepts: Set<String>
  /// The columns in order.
  var columns: [Column]

  /// The facts of files that are read together, named by a pattern.
  init(_ group: FileGrouping.Group, pattern: String, thesaurus: Thesaurus) {
    self.pattern = pattern
    path = group.pattern
    title = group.title
    paths = group.paths
    probe = group.probe
    locale = group.locale
    let probe = group.probe
    concepts = Set(thesaurus.concepts(of: title)).subtracting(FileFacts.idleWords)
    columns = probe.columns.filter { !$0.header.isEmpty }.map { column in
      Column(
        probe: column, concepts: thesaurus.concepts(of: column.header),
        words: HeaderWords.words(of: column.header), texts: Set(column.examples),
        isUnique: column.missing == 0 && column.distinct == probe.rowCount && probe.rowCount > 1,
        numbers: FileFacts.numbers(column, decimal: probe.format.decimal),
        ambiguousNumber: group.locale == nil ? FileFacts.ambiguousNumber(column, probe) : nil)
    }
  }

  /// Words in the names of files that do not say what a row is.
  private static let idleWords: Set<String> = [
    "export", "extract", "extraction", "data", "donnees", "csv", "file", "fichier", "liste",
    "list", "table", "tbl", "all", "full", "complet", "year", "month", "moment", "new", "final",
    "copy", "copie", "v", "raw", "brut", "online", "web",
  ]

  /// The first number with a mark, if three digits follow the mark in all of them; a point is only
  /// doubted where commas are decimal marks by custom.
  private static func ambiguousNumber(_ column: TableProbe.Column, _ probe: TableProbe) -> String? {
    guard column.content == .decimal || column.content == .whole else { return nil }
    let mark: Character = probe.format.decimal == "," ? "," : "."
    if mark == ".", probe.format.delimiter != ";" { return nil }
    let marked = column.examples.filter { $0.contains(mark) }
    let isDoubtful = marked.allSatisfy { text in
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      let start = parts[0].drop { $0 == "-" }
      return parts.count == 2 && parts[1].count == 3 && (1...3).contains(start.count)
        && start.first != "0"
    }
    return isDoubtful ? marked.first : nil
  }

  private static func numbers(
    _ column: TableProbe.Column, decimal: String?
  ) -> ClosedRange<Double>? {
    switch column.content {
    case .whole, .decimal, .flag: break
    default: return nil
    }
    // What groups digits is left out: only the sign and the size matter.
    let mark: Character = decimal == "," ? "," : "."
    let values = column.examples.compactMap { text in
      Double(
        String(
          text.compactMap { character -> Character? in
            if character == mark { return "." }
            if character == "−" { return "-" }
            return character.isNumber || character == "-" ? character : nil
          }))
    }
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}
