/// Reads texts that are only told apart; returns the first row with a NUL byte.
///
/// - Parameters:
///   - quote: the quote that is doubled inside quotes; nil where texts stand as they are.
///   - scratch: room for texts whose doubled quotes are made single.
///   - shortened: receives the first row whose text is an identifier that lost digits.
func readIdentities(
  _ cells: Cells, _ rows: Range<Int>, quote: UInt8?, scratch: inout [UInt8],
  shortened: inout Int?, into values: UnsafeMutablePointer<TextIdentity>,
  validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  for row in rows {
    let text = cells.text(row)
    if text.isEmpty {
      values[row] = .none
      clear(row, in: validity)
      continue
    }
    let start = cells.bytes + Int(cells.starts[row])
    if let quote, (start - 1).pointee == quote, text.contains(quote) {
      if text.contains(0) { return StoppedRow(row: row, reason: .nul) }
      unquote(text, quote, into: &scratch)
      values[row] = identity(scratch)
    } else if text.count <= TextIdentity.limit {
      let identity = TextIdentity(at: start, count: text.count)
      if identity.contains(0) { return StoppedRow(row: row, reason: .nul) }
      if identity.contains(0x2B), shortened == nil, isShortened(text) { shortened = row }
      values[row] = identity
    } else {
      if holdsNUL(text) { return StoppedRow(row: row, reason: .nul) }
      if shortened == nil && isShortened(text) { shortened = row }
      values[row] = TextIdentity(hashing: text)
    }
  }
  return nil
}

private func identity(_ text: [UInt8]) -> TextIdentity {
  if text.count > TextIdentity.limit {
    return text.withUnsafeBufferPointer { TextIdentity(hashing: $0) }
  }
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { room in
    room.initialize(repeating: 0)
    for (position, byte) in text.enumerated() { room[position] = byte }
    guard let start = room.baseAddress else { return .none }
    return TextIdentity(at: UnsafePointer(start), count: text.count)
  }
}
