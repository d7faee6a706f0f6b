import KPIValues

/// The keys of some rows, each `layout.wordCount` words, one row after the other.
public func keyWords(_ columns: [Column], _ layout: KeyLayout, rowCount: Int) -> [Int64] {
  let stride = layout.wordCount
  var words = [Int64](repeating: 0, count: rowCount * stride)
  for (column, place) in zip(columns, layout.places) {
    words.withUnsafeMutableBufferPointer { words in
      pack(column, place, stride, into: words)
    }
  }
  return words
}

private func pack(
  _ column: Column, _ place: KeyLayout.Place, _ stride: Int,
  into words: UnsafeMutableBufferPointer<Int64>
) {
  let shift: Int64 = place.isHigh ? 32 : 0
  switch column.values {
  case .codes(let values):
    packHalves(mapped(values) { $0 }, column.validity, place.word, shift, stride, words)
  case .identities: preconditionFailure("texts that are only told apart are no keys")
  case .flags(let values):
    packHalves(mapped(values) { UInt32($0) }, column.validity, place.word, shift, stride, words)
  case .days(let values), .periods(let values):
    let halves = mapped(values) { UInt32(bitPattern: $0) }
    packHalves(halves, column.validity, place.word, shift, stride, words)
  case .times(let values):
    packWords(values, column.validity, place.word, stride, words)
  case .decimals(let values, let scale):
    packDecimals(values, scale, column.validity, place.word, stride, words)
  case .wide, .doubles:
    packOthers(column, place.word, stride, words)
  }
}

private func packHalves(
  _ halves: [UInt32], _ validity: Validity?, _ word: Int, _ shift: Int64, _ stride: Int,
  _ words: UnsafeMutableBufferPointer<Int64>
) {
  halves.withUnsafeBufferPointer { halves in
    var position = word
    for row in 0..<halves.count {
      words[position] |= Int64(halves[row]) << shift
      position += stride
    }
  }
  guard let validity else { return }
  let keep: Int64 = shift == 0 ? ~0xFFFF_FFFF : 0xFFFF_FFFF
  for row in 0..<halves.count where !validity[row] {
    words[row * stride + word] &= keep
    words[row * stride + word] |= Int64(missingHalf) << shift
  }
}

private func packWords(
  _ values: [Int64], _ validity: Validity?, _ word: Int, _ stride: Int,
  _ words: UnsafeMutableBufferPointer<Int64>
) {
  for row in 0..<values.count { words[row * stride + word] = values[row] }
  guard let validity else { return }
  for row in 0..<values.count where !validity[row] {
    words[row * stride + word] = missingWord
  }
}

private func packDecimals(
  _ values: [Int64], _ scale: Int, _ validity: Validity?, _ word: Int, _ stride: Int,
  _ words: UnsafeMutableBufferPointer<Int64>
) {
  for row in 0..<values.count {
    var (digits, places) = (values[row], scale)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places = digits == 0 ? 0 : places - 1
    }
    words[row * stride + word] = digits
    words[row * stride + word + 1] = Int64(places)
  }
  guard let validity else { return }
  for row in 0..<values.count where !validity[row] {
    words[row * stride + word] = missingWord
    words[row * stride + word + 1] = 0
  }
}

/// Decimals that fit a word keep their exact words; all else is keyed by the nearest double.
private func packOthers(
  _ column: Column, _ word: Int, _ stride: Int, _ words: UnsafeMutableBufferPointer<Int64>
) {
  let exact = column.values.wide(scale: column.values.scale)
  let doubles = column.values.doubles
  for row in 0..<doubles.count {
    let position = row * stride + word
    if let validity = column.validity, !validity[row] {
      words[position] = missingWord
      words[position + 1] = 0
      continue
    }
    let decimal = exact.map { ExactDecimal(coefficient: $0[row], scale: column.values.scale) }
    if let decimal, let digits = Int64(exactly: decimal.coefficient) {
      words[position] = digits
      words[position + 1] = Int64(decimal.scale)
    } else {
      words[position] = Int64(bitPattern: (doubles[row] + 0).bitPattern)
      words[position + 1] = -1
    }
  }
}

extension KeyLayout {
  /// Turns packed keys back into a column for each of the places.
  ///
  /// - Parameter isSmall: what the small values of a place are, to choose the kind of column.
  public func columns(of words: [Int64], kinds: [SmallKind]) -> [Column] {
    let rowCount = wordCount == 0 ? 0 : words.count / wordCount
    return zip(places, kinds).map { place, kind in
      unpacked(place, kind, words, wordCount, rowCount)
    }
  }

  /// Turns one place of packed keys back into a column.
  public func column(_ place: Int, of words: [Int64], kind: SmallKind) -> Column {
    unpacked(places[place], kind, words, wordCount, wordCount == 0 ? 0 : words.count / wordCount)
  }

  /// Gives texts other codes in packed keys.
  public func recode(_ words: inout [Int64], _ map: [UInt32]) {
    for place in places where place.part == .text {
      let shift: Int64 = place.isHigh ? 32 : 0
      let keep: Int64 = place.isHigh ? 0xFFFF_FFFF : ~0xFFFF_FFFF
      var position = place.word
      while position < words.count {
        let code = UInt32(truncatingIfNeeded: words[position] >> shift)
        if code != missingHalf {
          words[position] = words[position] & keep | Int64(map[Int(code)]) << shift
        }
        position += wordCount
      }
    }
  }
}

private func unpacked(
  _ place: KeyLayout.Place, _ kind: SmallKind, _ words: [Int64], _ stride: Int, _ rowCount: Int
) -> Column {
  let values = (0..<rowCount).map { words[$0 * stride + place.word] }
  switch place.part {
  case .text, .small:
    let shift: Int64 = place.isHigh ? 32 : 0
    let halves = mapped(values) { UInt32(truncatingIfNeeded: $0 >> shift) }
    let present = Validity.trueRows(mapped(halves) { $0 == missingHalf ? 0 : 1 }, nil)
    let cleaned = mapped(halves) { $0 == missingHalf ? 0 : $0 }
    return Column(values: smallValues(cleaned, place.part, kind), validity: present)
  case .moment:
    let present = Validity.trueRows(mapped(values) { $0 == missingWord ? 0 : 1 }, nil)
    let cleaned = mapped(values) { $0 == missingWord ? 0 : $0 }
    return Column(values: .times(cleaned), validity: present)
  case .number:
    let scales = (0..<rowCount).map { words[$0 * stride + place.word + 1] }
    return unpackedNumbers(values, scales)
  }
}

private func smallValues(
  _ halves: [UInt32], _ part: KeyLayout.Part, _ kind: SmallKind
) -> Column.Values {
  if part == .text { return .codes(halves) }
  switch kind {
  case .flags: return .flags(mapped(halves) { UInt8(truncatingIfNeeded: $0) })
  case .days: return .days(mapped(halves) { Int32(bitPattern: $0) })
  case .periods, .other: return .periods(mapped(halves) { Int32(bitPattern: $0) })
  }
}

private func unpackedNumbers(_ digits: [Int64], _ scales: [Int64]) -> Column {
  let isMissing: [UInt8] = mapped(digits, scales) { $0 == missingWord && $1 == 0 ? 1 : 0 }
  let validity = Validity.trueRows(mapped(isMissing) { 1 - $0 }, nil)
  if scales.contains(-1) {
    let doubles = mapped(digits, scales) { digits, scale in
      if scale < 0 { return Double(bitPattern: UInt64(bitPattern: digits)) }
      return digits == missingWord ? 0 : nearestDouble(Int128(digits), Int(scale))
    }
    return Column(values: .doubles(doubles), validity: validity)
  }
  let scale = Int(scales.max() ?? 0)
  let wide = mapped(digits, scales) { digits, own in
    if digits == missingWord && own == 0 { return Int128(0) }
    guard let power = powerOfTen(scale - Int(own)) else { return overflowMark }
    return bounded(Int128(digits).multipliedReportingOverflow(by: power))
  }
  return Column(values: .wide(wide, scale: scale), validity: validity)
}
