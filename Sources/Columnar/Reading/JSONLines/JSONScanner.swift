/// What a JSON value is.
enum JSONKind: UInt8 {
  case missing, text, number, flag, nested
}

/// A JSON value: what it is and where its text stands, quotes left out.
struct JSONValue {
  /// What it is.
  var kind: JSONKind
  /// The first byte of its text.
  var start: UnsafeMutablePointer<UInt8>
  /// The end of its text.
  var end: UnsafeMutablePointer<UInt8>
  /// Whether a text has escapes.
  var hasEscapes = false
}

/// Takes a line of JSON apart, byte by byte; all methods give nil when something is wrong.
struct JSONScanner {
  /// Objects and arrays may be nested this deep.
  static let depthLimit = 256

  /// The next byte.
  var next: UnsafeMutablePointer<UInt8>
  /// The end of the line.
  let end: UnsafeMutablePointer<UInt8>
  /// What is wrong, at `next`.
  var fault: ReadingError.JSONFault?

  /// A scan of a line.
  init(_ start: UnsafeMutablePointer<UInt8>, _ end: UnsafeMutablePointer<UInt8>) {
    next = start
    self.end = end
  }

  /// The next byte that is not blank; 0 at the end.
  @inline(__always)
  mutating func peek() -> UInt8 {
    while next < end {
      let byte = next.pointee
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return byte }
      next += 1
    }
    return 0
  }

  /// Notes what is wrong.
  mutating func fail<Value>(_ fault: ReadingError.JSONFault) -> Value? {
    if self.fault == nil { self.fault = fault }
    return nil
  }

  /// Takes any value; what is inside objects and arrays is checked and left out.
  mutating func value(depth: Int) -> JSONValue? {
    switch peek() {
    case 0x22: return text()
    case 0x7B, 0x5B: return nested(depth: depth)
    case 0x2D, 0x30...0x39: return number()
    case 0x74: return word("true", .flag)
    case 0x66: return word("false", .flag)
    case 0x6E: return word("null", .missing)
    default: return fail(.unexpected)
    }
  }

  /// Takes a text, which begins at the next byte.
  mutating func text() -> JSONValue? {
    next += 1
    let start = next
    var hasEscapes = false
    while next < end {
      let byte = next.pointee
      if byte == 0x22 {
        next += 1
        return JSONValue(kind: .text, start: start, end: next - 1, hasEscapes: hasEscapes)
      }
      if byte < 0x20 { return fail(.controlCharacter) }
      if byte == 0x5C {
        hasEscapes = true
        guard let width = escapeWidth() else { return fail(.escape) }
        next += width
      } else {
        next += 1
      }
    }
    return fail(.unclosedText)
  }

  private func escapeWidth() -> Int? {
    guard next + 1 < end else { return nil }
    switch next[1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return 2
    case 0x75: return end - next >= 6 && hexadecimal(next + 2) != nil ? 6 : nil
    default: return nil
    }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONKind) -> JSONValue? {
    let start = next
    for position in 0..<word.utf8CodeUnitCount {
      guard next < end, next.pointee == word.utf8Start[position] else { return fail(.unexpected) }
      next += 1
    }
    return JSONValue(kind: kind, start: start, end: next)
  }

  private mutating func number() -> JSONValue? {
    let start = next
    if next.pointee == 0x2D { next += 1 }
    let first = next
    guard digits() else { return fail(.number) }
    if first.pointee == 0x30 && next - first > 1 { return fail(.number) }
    if next < end, next.pointee == 0x2E {
      next += 1
      guard digits() else { return fail(.number) }
    }
    if next < end, next.pointee | 0x20 == 0x65 {
      next += 1
      if next < end, next.pointee == 0x2B || next.pointee == 0x2D { next += 1 }
      guard digits() else { return fail(.number) }
    }
    return JSONValue(kind: .number, start: start, end: next)
  }

  private mutating func digits() -> Bool {
    let start = next
    while next < end, next.pointee &- 48 <= 9 { next += 1 }
    return next > start
  }

  private mutating func nested(depth: Int) -> JSONValue? {
    guard depth < JSONScanner.depthLimit else {
      return fail(.tooDeep(limit: JSONScanner.depthLimit))
    }
    let start = next
    let isDone = next.pointee == 0x7B ? object(depth: depth) : array(depth: depth)
    return isDone ? JSONValue(kind: .nested, start: start, end: next) : nil
  }

  private mutating func object(depth: Int) -> Bool {
    members { scanner, _ in scanner.value(depth: depth + 1) != nil }
  }

  private mutating func array(depth: Int) -> Bool {
    next += 1
    if peek() == 0x5D {
      next += 1
      return true
    }
    while true {
      guard value(depth: depth + 1) != nil else { return false }
      let mark = peek()
      guard mark == 0x2C || mark == 0x5D else { return failing(.unexpected) }
      next += 1
      if mark == 0x5D { return true }
    }
  }

  /// Takes an object, which begins at the next byte; `member` gets each key and takes the value
  /// behind it. False when something is wrong.
  @inline(__always)
  mutating func members(_ member: (inout JSONScanner, JSONValue) -> Bool) -> Bool {
    next += 1
    if peek() == 0x7D {
      next += 1
      return true
    }
    while true {
      guard peek() == 0x22 else { return failing(.unexpected) }
      guard let key = text() else { return false }
      guard peek() == 0x3A else { return failing(.unexpected) }
      next += 1
      guard member(&self, key) else { return false }
      let mark = peek()
      guard mark == 0x2C || mark == 0x7D else { return failing(.unexpected) }
      next += 1
      if mark == 0x7D { return true }
    }
  }

  private mutating func failing(_ fault: ReadingError.JSONFault) -> Bool {
    let none: Bool? = fail(fault)
    return none ?? false
  }
}

/// The value of four hexadecimal digits; nil when they are none.
func hexadecimal(_ digits: UnsafePointer<UInt8>) -> UInt32? {
  var value: UInt32 = 0
  for position in 0..<4 {
    let byte = digits[position]
    switch byte {
    case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
    case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
    case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
    default: return nil
    }
  }
  return value
}

extension JSONValue {
  /// Replaces escapes where they stand; what is left over at the end becomes blanks. False when a
  /// surrogate stands alone.
  mutating func unescape() -> Bool {
    var source = start
    var target = start
    while source < end {
      if source.pointee != 0x5C {
        target.pointee = source.pointee
        source += 1
        target += 1
      } else if source[1] != 0x75 {
        target.pointee = JSONValue.character(source[1])
        source += 2
        target += 1
      } else {
        guard let (character, width) = JSONValue.codePoint(source, end) else { return false }
        target += encode(character, target)
        source += width
      }
    }
    target.update(repeating: 0x20, count: end - target)
    end = target
    hasEscapes = false
    return true
  }

  private static func character(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: letter
    }
  }

  private static func codePoint(
    _ escape: UnsafeMutablePointer<UInt8>, _ end: UnsafeMutablePointer<UInt8>
  ) -> (UInt32, width: Int)? {
    guard let unit = hexadecimal(escape + 2) else { return nil }
    if unit & 0xF800 != 0xD800 { return (unit, 6) }
    guard unit < 0xDC00, end - escape >= 12, escape[6] == 0x5C, escape[7] == 0x75,
      let next = hexadecimal(escape + 8), next & 0xFC00 == 0xDC00
    else { return nil }
    return (0x10000 + (unit & 0x3FF) << 10 + (next & 0x3FF), 12)
  }
}

/// Writes a character as UTF-8; returns how many bytes.
func encode(_ character: UInt32, _ target: UnsafeMutablePointer<UInt8>) -> Int {
  guard character >= 0x80 else {
    target.pointee = UInt8(character)
    return 1
  }
  let count = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4
  var rest = character
  for position in stride(from: count - 1, to: 0, by: -1) {
    target[position] = UInt8(0x80 | rest & 0x3F)
    rest >>= 6
  }
  target.pointee = UInt8(truncatingIfNeeded: (0xF00 >> UInt32(count)) & 0xFF | rest)
  return count
}
