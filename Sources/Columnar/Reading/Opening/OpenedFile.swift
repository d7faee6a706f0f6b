/// A file whose form is known, ready to be scanned.
struct OpenedFile {
  /// Its form.
  var layout: FileLayout
  /// Where its bytes come from.
  var supply: ByteSupply
  /// Fields of dates that can be read in two ways, as far as looked at.
  var ambiguousFields: Set<Int>
  /// What is worth telling about its form.
  var notes: [ReadingNote]
  /// Whether more of the file would not tell more.
  var isSettled: Bool

  /// How many bytes can be read at any time and in any order; nil where they come in order.
  var size: Int? {
    switch supply {
    case .random(_, let size), .decoded(_, let size, _): size
    case .none: 0
    case .sequence, .members: nil
    }
  }
}
