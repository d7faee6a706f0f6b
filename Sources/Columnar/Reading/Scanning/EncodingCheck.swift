/// The first byte that is not part of valid UTF-8, by its offset; nil when all are.
///
/// - Parameter mark: receives the offset of the first byte order mark behind a line end.
func firstInvalidByte(_ bytes: UnsafePointer<UInt8>, _ count: Int, mark: inout Int?) -> Int? {
  var position = 0
  while position < count {
    if position + 8 <= count, loadWord(bytes + position) & 0x8080_8080_8080_8080 == 0 {
      position += 8
      continue
    }
    let byte = bytes[position]
    if byte < 0x80 {
      position += 1
      continue
    }
    let length = sequenceLength(bytes + position, count - position)
    if length == 0 { return position }
    if byte == 0xEF, bytes[position + 1] == 0xBB, bytes[position + 2] == 0xBF, mark == nil,
      position == 0 || bytes[position - 1] == 0x0A || bytes[position - 1] == 0x0D
    {
      mark = position
    }
    position += length
  }
  return nil
}

/// How many bytes the sequence of a character beyond ASCII has; 0 when it is not valid.
private func sequenceLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  func follows(_ position: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    position < count && range.contains(bytes[position])
  }
  switch bytes[0] {
  case 0xC2...0xDF: return follows(1) ? 2 : 0
  case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
  case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
  case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
  case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
  case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
  case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
  default: return 0
  }
}
