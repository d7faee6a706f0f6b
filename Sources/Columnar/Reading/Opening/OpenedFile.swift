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
}
