import CByteMasks

/// How the masks of a block of 64 bytes are made.
enum ByteMasking: CaseIterable {
  case wide, baseline, portable

  /// The fastest way on this machine.
  static let best = ByteMasking.all.first ?? .portable

  /// The ways this machine has, fastest first; all give the same masks.
  static var all: [ByteMasking] {
    let method = byte_masks_best_method()
    if method == ByteMaskMethodWide { return [.wide, .baseline, .portable] }
    return method == ByteMaskMethodBaseline ? [.baseline, .portable] : [.portable]
  }

  /// Fills `masks` with one entry for each block of 64 bytes.
  func fill(
    _ masks: UnsafeMutablePointer<ByteMasks>, from bytes: UnsafePointer<UInt8>, blocks: Int,
    delimiter: UInt8, quote: UInt8
  ) -> ByteMaskSummary {
    switch self {
    case .wide: byte_masks_fill(ByteMaskMethodWide, bytes, blocks, delimiter, quote, masks)
    case .baseline: byte_masks_fill(ByteMaskMethodBaseline, bytes, blocks, delimiter, quote, masks)
    case .portable: fillPortably(masks, bytes, blocks, delimiter, quote)
    }
  }
}

private func fillPortably(
  _ masks: UnsafeMutablePointer<ByteMasks>, _ bytes: UnsafePointer<UInt8>, _ blocks: Int,
  _ delimiter: UInt8, _ quote: UInt8
) -> ByteMaskSummary {
  var summary = ByteMaskSummary(quotes: 0, carriages: 0, high: 0)
  for block in 0..<blocks {
    var mask = ByteMasks(quote: 0, delimiter: 0, newline: 0, carriage: 0)
    for position in 0..<64 {
      let byte = bytes[block * 64 + position]
      let bit: UInt64 = 1 << UInt64(position)
      if byte == quote { mask.quote |= bit }
      if byte == delimiter { mask.delimiter |= bit }
      if byte == 0x0A { mask.newline |= bit }
      if byte == 0x0D { mask.carriage |= bit }
      if byte >= 0x80 { summary.high |= bit }
    }
    summary.quotes ^= mask.quote
    summary.carriages |= mask.carriage
    masks[block] = mask
  }
  return summary
}
