@testable import Columnar

/// A member that holds bytes as they are, in blocks of at most 65,535.
func storedMember(_ bytes: [UInt8]) -> [UInt8] {
  var member: [UInt8] = [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 255] + Array("name".utf8) + [0]
  var rest = bytes[...]
  repeat {
    let piece = rest.prefix(65_535)
    rest = rest.dropFirst(piece.count)
    let count = UInt16(piece.count)
    member += [rest.isEmpty ? 1 : 0]
    member += [UInt8(count & 0xFF), UInt8(count >> 8)]
    member += [UInt8(~count & 0xFF), UInt8(~count >> 8)] + piece
  } while !rest.isEmpty
  var checksum = Checksum()
  bytes.withUnsafeBufferPointer { buffer in
    if let start = buffer.baseAddress { checksum.take(start, buffer.count) }
  }
  for value in [checksum.value, UInt32(bytes.count)] {
    member += (0..<4).map { UInt8(value >> UInt32($0 * 8) & 0xFF) }
  }
  return member
}
