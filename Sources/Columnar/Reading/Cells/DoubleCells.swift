/// Reads numbers as the nearest doubles; returns the first row that is none or beyond their range.
func readDoubles(
  _ cells: Cells, _ rows: Range<Int>, _ form: DecimalForm,
  into values: UnsafeMutablePointer<Double>, validity: UnsafeMutablePointer<UInt64>
) -> StoppedRow? {
  for row in rows {
    let text = cells.text(row)
    if text.isEmpty {
      values[row] = 0
      clear(row, in: validity)
      continue
    }
    guard decimalParts(text, form) != nil, let value = Double(plainNumber(text, form)) else {
      return StoppedRow(row: row, reason: .bad)
    }
    let canonical = value * form.factor / form.divisor
    guard canonical.isFinite else { return StoppedRow(row: row, reason: .bad) }
    values[row] = canonical
  }
  return nil
}

/// A number as programs write it: a point, no groups, an ASCII minus.
private func plainNumber(_ text: UnsafeBufferPointer<UInt8>, _ form: DecimalForm) -> String {
  let isComma = form.mark == .comma || form.mark == .either && text.contains(0x2C)
  var plain: [UInt8] = []
  for byte in text {
    switch byte {
    case 0x30...0x39, 0x65, 0x45, 0x2B, 0x2D: plain.append(byte)
    case 0x2E where !isComma: plain.append(byte)
    case 0x2C where isComma: plain.append(0x2E)
    case 0xE2 where text.first == 0xE2 && plain.isEmpty: plain.append(0x2D)
    default: break
    }
  }
  return String(decoding: plain, as: UTF8.self)
}
