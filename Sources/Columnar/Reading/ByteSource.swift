/// Bytes that can be read: a file, standard input, or memory.
public protocol ByteSource: Sendable {
  /// The name for messages.
  var name: String { get }
  /// The size in bytes, nil when it is not known before the end (standard input).
  var size: Int? { get }

  /// Fills the buffer from `offset`; returns how many bytes were read, 0 at the end. A source
  /// without a size is read in order only.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(ReadingError) -> Int
}
