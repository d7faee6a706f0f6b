/// Turns the symbols of a block of compressed bytes into bytes.
struct SymbolDecoder {
  /// Why it stopped.
  enum Outcome {
    /// The block ends.
    case endOfBlock
    /// There may be no room for another symbol.
    case isFull
    /// There is no such symbol, or nothing to repeat.
    case fault
  }

  /// How many bytes are written in one go at most: some literals, a repetition, and what a word too
  /// many takes.
  static let room = 300

  /// The compressed bits.
  var reader: BitReader
  /// Where the next byte goes.
  var next: UnsafeMutablePointer<UInt8>
  /// The first byte that may be repeated.
  let oldest: UnsafeMutablePointer<UInt8>
  /// Where bytes may begin at most.
  let limit: UnsafeMutablePointer<UInt8>

  /// Decodes symbols.
  mutating func run(_ literals: HuffmanTable, _ distances: HuffmanTable) throws(ReadingError)
    -> Outcome
  {
    try literals.entries.withUnsafeBufferPointer { first throws(ReadingError) in
      try distances.entries.withUnsafeBufferPointer { second throws(ReadingError) in
        try run(
          (first, UInt64(literals.firstBits)), (second, UInt64(distances.firstBits)))
      }
    }
  }

  private typealias Table = (entries: UnsafeBufferPointer<UInt32>, firstBits: UInt64)

  private mutating func run(_ literals: Table, _ distances: Table) throws(ReadingError) -> Outcome {
    while next < limit {
      // 56 bits are three symbols, and the further bits of a length.
      try reader.refill()
      var symbol = lookUp(literals)
      if isLiteral(symbol) {
        append(symbol)
        symbol = lookUp(literals)
        if isLiteral(symbol) {
          append(symbol)
          symbol = lookUp(literals)
          if isLiteral(symbol) {
            append(symbol)
            if reader.available < 0 { return .fault }
            continue
          }
        }
      }
      let action = symbol &>> 8 & 0xFF
      if reader.available < 0 || action == HuffmanTable.noCode { return .fault }
      if action == HuffmanTable.endOfBlock { return .endOfBlock }
      let length = Int(symbol &>> 16) &+ further(Int(action &- HuffmanTable.lengths))
      try reader.refill()
      let code = lookUp(distances)
      if code & 0xFF == 0 { return .fault }
      let distance = Int(code &>> 16) &+ further(Int(code &>> 8 & 0xFF))
      guard distance > 0, reader.available >= 0, next - distance >= oldest else { return .fault }
      copy(length, from: distance)
    }
    return .isFull
  }

  @inline(__always)
  private func isLiteral(_ symbol: UInt32) -> Bool { symbol & 0xFF00 == HuffmanTable.literals }

  @inline(__always)
  private mutating func append(_ symbol: UInt32) {
    next.pointee = UInt8(truncatingIfNeeded: symbol &>> 16)
    next += 1
  }

  /// Repeats bytes, with words where they do not overlap; some bytes too many are written.
  @inline(__always)
  private mutating func copy(_ length: Int, from distance: Int) {
    let end = next + length
    var source = next - distance
    if distance >= 8 {
      while next < end {
        UnsafeMutableRawPointer(next).storeBytes(
          of: UnsafeRawPointer(source).loadUnaligned(as: UInt64.self), as: UInt64.self)
        next += 8
        source += 8
      }
      next = end
    } else {
      while next < end {
        next.pointee = source.pointee
        next += 1
        source += 1
      }
    }
  }

  @inline(__always)
  private mutating func further(_ count: Int) -> Int {
    let value = Int(truncatingIfNeeded: reader.bits & (1 &<< UInt64(count) &- 1))
    reader.drop(count)
    return value
  }

  @inline(__always)
  private mutating func lookUp(_ table: Table) -> UInt32 {
    var entry = table.entries[Int(reader.bits & (1 &<< table.firstBits &- 1))]
    if entry &>> 8 & 0xFF == HuffmanTable.secondStep {
      let bits = reader.bits &>> table.firstBits
      entry =
        table.entries[
          Int(entry &>> 16) &+ Int(bits & (1 &<< UInt64(entry & 0xFF) &- 1))]
    }
    reader.drop(Int(entry & 0xFF))
    return entry
  }
}
