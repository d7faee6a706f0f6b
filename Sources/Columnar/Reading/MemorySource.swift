/// Bytes in memory.
public struct MemorySource: ByteSource {
  /// The name for messages.
  public let name: String
  /// The bytes.
  public let bytes: [UInt8]

  /// A source of bytes in memory.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The number of bytes.
  public var size: Int? { bytes.count }

  /// Copies bytes from `offset`.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(ReadingError) -> Int
  {
    let count = max(0, min(buffer.count, bytes.count - offset))
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[offset..<offset + count]))
    }
    return count
  }
}
