/// A file whose form is known, ready to be scanned.
struct OpenedFile {
  var layout: FileLayout
  var supply: ByteSupply
  var notes: [ReadingNote]
}
