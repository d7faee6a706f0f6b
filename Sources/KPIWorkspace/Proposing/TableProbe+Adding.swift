import Columnar

extension TableProbe {
  /// What was seen of two files with the same headers, together.
  func adding(_ other: TableProbe) -> TableProbe {
    var sum = self
    sum.rowCount += other.rowCount
    sum.isWhole = isWhole && other.isWhole
    sum.format.decimal = format.decimal ?? other.format.decimal
    sum.notes += other.notes
    sum.columns = zip(columns, other.columns).map { $0.adding($1) }
    return sum
  }
}

extension TableProbe.Column {
  /// What was seen of a column in two files, together.
  fileprivate func adding(_ other: TableProbe.Column) -> TableProbe.Column {
    var sum = self
    let known = Set(examples)
    let added = other.examples.filter { !known.contains($0) }
    sum.examples += added
    sum.missing += other.missing
    // Beyond the texts that are kept nobody knows which are the same.
    sum.distinct = max(distinct, other.distinct, min(distinct + other.distinct, sum.examples.count))
    sum.content = TableProbe.Column.common(content, other.content)
    return sum
  }

  private static func common(
    _ first: TableProbe.Content, _ second: TableProbe.Content
  ) -> TableProbe.Content {
    switch (first, second) {
    case (.empty, let other), (let other, .empty): other
    case (.whole, .decimal), (.decimal, .whole): .decimal
    case (.flag, .whole), (.whole, .flag): .whole
    case (.date, .time): second
    default: first == second ? first : first == .text || second == .text ? .text : first
    }
  }
}
