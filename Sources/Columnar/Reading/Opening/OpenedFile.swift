/// A file whose form is known, ready to be scanned.
struct OpenedFile {
  var layout: FileLayout
  var supply: ByteSupply
  /// Fields of dates that can be read in two ways, as far as looked at.
  var ambiguousFields: Set<Int>
  var notes: [ReadingNote]
}
