/// The cells of one field in some consecutive rows: where each text begins and ends.
struct Cells {
  /// What offsets count from. At least 16 bytes may be read from any text's beginning.
  let bytes: UnsafePointer<UInt8>
  /// Where texts begin.
  let starts: UnsafePointer<UInt32>
  /// Where texts end; equal to the start when there is none.
  let ends: UnsafePointer<UInt32>

  /// The text of a row.
  @inline(__always)
  func text(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(starts[row])
    return UnsafeBufferPointer(start: bytes + start, count: Int(ends[row]) - start)
  }
}

/// Why a kernel stopped before a row.
enum CellStop {
  /// The text is not of the type.
  case bad
  /// The number fits only a batch of its own, apart from the rows before.
  case split
  /// The number does not fit an exact column at all.
  case inexact
  /// A NUL byte.
  case nul
}

/// A row at which a kernel stopped, and why.
struct StoppedRow {
  /// Position in the batch.
  var row: Int
  /// Why.
  var reason: CellStop
}

/// Marks a row as missing.
@inline(__always)
func clear(_ row: Int, in validity: UnsafeMutablePointer<UInt64>) {
  validity[row &>> 6] &= ~(1 &<< UInt64(row & 63))
}

/// The eight bytes at an address, the first lowest.
@inline(__always)
func loadWord(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
  UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
}
