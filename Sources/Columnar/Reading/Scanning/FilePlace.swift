/// How many line ends stand in bytes; a carriage return at the very end is not counted.
func lineEndCount(_ bytes: [UInt8]) -> Int {
  var (feeds, returns) = (0, 0)
  for byte in bytes {
    feeds &+= byte == 0x0A ? 1 : 0
    returns &+= byte == 0x0D ? 1 : 0
  }
  if returns == 0 { return feeds }
  var count = 0
  var previous: UInt8 = 0
  for byte in bytes {
    if byte == 0x0A || previous == 0x0D { count += 1 }
    previous = byte
  }
  return count
}

/// The place of a byte in rows that begin at the beginning of a line.
func place(
  in bytes: some RandomAccessCollection<UInt8>, of offset: Int, file: String, firstLine: Int
) -> ReadingError.Place {
  var line = firstLine
  var column = 1
  var previous: UInt8 = 0
  for byte in bytes.prefix(offset) {
    if byte == 0x0A || byte == 0x0D {
      if byte == 0x0D || previous != 0x0D { line += 1 }
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
    previous = byte
  }
  return ReadingError.Place(file: file, line: line, column: column)
}
