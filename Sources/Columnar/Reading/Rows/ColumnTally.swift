/// What a worker counted in a field.
struct ColumnTally {
  /// Local times that do not exist.
  var gaps = 0
  /// Local times that exist twice.
  var folds = 0
  /// Cells taken for missing.
  var badCells = 0
  /// Their texts.
  var badTexts = TextTally()
  /// The first of them.
  var firstBadCell: Located<ReadingError.Place>?
  /// The first time with an offset.
  var withOffset: Located<ReadingError.Place>?
  /// The first time without one.
  var withoutOffset: Located<ReadingError.Place>?
  /// The first number with a decimal point, where either mark may stand.
  var point: Located<ReadingError.Place>?
  /// The first number with a decimal comma.
  var comma: Located<ReadingError.Place>?
  /// The first JSON value that is a text.
  var jsonText: Located<ReadingError.Place>?
  /// The first JSON value that is a number.
  var jsonNumber: Located<ReadingError.Place>?

  /// Takes what another worker counted.
  mutating func merge(_ other: ColumnTally) {
    gaps += other.gaps
    folds += other.folds
    badCells += other.badCells
    badTexts.merge(other.badTexts)
    firstBadCell = earlier(firstBadCell, other.firstBadCell)
    withOffset = earlier(withOffset, other.withOffset)
    withoutOffset = earlier(withoutOffset, other.withoutOffset)
    point = earlier(point, other.point)
    comma = earlier(comma, other.comma)
    jsonText = earlier(jsonText, other.jsonText)
    jsonNumber = earlier(jsonNumber, other.jsonNumber)
  }
}

/// A value with its position in the order of files and bytes.
struct Located<Value> {
  /// Position of the file.
  var file: Int
  /// Number of the row in the file.
  var row: Int
  /// The value.
  var value: Value
}

/// The one that comes first.
func earlier<Value>(_ left: Located<Value>?, _ right: Located<Value>?) -> Located<Value>? {
  guard let left else { return right }
  guard let right else { return left }
  return (right.file, right.row) < (left.file, left.row) ? right : left
}

/// Counts distinct texts; of many, a sample that does not depend on the order of their coming: the
/// ones with the lowest hashes.
struct TextTally {
  private static let limit = 1024
  private var counts: [[UInt8]: (hash: UInt64, count: Int)] = [:]
  private var highest = UInt64.max

  /// Counts a text.
  mutating func add(_ text: [UInt8], count: Int = 1) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    guard hash <= highest else { return }
    counts[text, default: (hash, 0)].count += count
    if counts.count > 2 * TextTally.limit { shrink() }
  }

  /// Takes what another counted.
  mutating func merge(_ other: TextTally) {
    highest = min(highest, other.highest)
    for (text, entry) in other.counts { add(text, count: entry.count) }
    shrink()
  }

  private mutating func shrink() {
    counts = counts.filter { $0.value.hash <= highest }
    guard counts.count > TextTally.limit else { return }
    highest = counts.values.map(\.hash).sorted()[TextTally.limit - 1]
    counts = counts.filter { $0.value.hash <= highest }
  }

  /// The commonest texts, the lower bytes first among equals.
  func commonest(_ count: Int) -> [String] {
    counts.sorted { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count : left.key.lexicographicallyPrecedes(right.key)
    }.prefix(count).map { String(decoding: $0.key, as: UTF8.self) }
  }
}
