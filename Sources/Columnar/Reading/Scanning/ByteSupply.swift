/// Bytes that come one after the other.
protocol ByteSequence: AnyObject {
  /// Fills the buffer, or part of it, with the next bytes; returns how many, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
}

/// Where the decoded bytes of a file come from.
enum ByteSupply {
  /// A file of known size whose bytes are UTF-8 as they are: any part can be read at any time.
  case random(any ByteSource, size: Int)
  /// A file of known size whose bytes are characters: any part can be read and decoded at any time.
  case decoded(any ByteSource, size: Int, SingleByteDecoder)
  /// Nothing.
  case none
  /// Bytes of gzip members, which those who take them inflate.
  case members(MemberBytes)
  /// Bytes that must be taken in order.
  case sequence(ReplayedBytes)
}
