import Columnar

/// A source whose bytes are counted as they are read.
struct CountedSource: ByteSource {
  private let source: any ByteSource
  private let progress: ReadingProgress

  /// Counts the bytes of a source.
  init(_ source: any ByteSource, progress: ReadingProgress) {
    self.source = source
    self.progress = progress
  }

  /// The name for messages.
  var name: String { source.name }

  /// The size in bytes, where it is known.
  var size: Int? { source.size }

  /// Reads from the source.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(ReadingError) -> Int
  {
    if progress.isStopped { throw .system(file: name, code: FileSystem.cancelled) }
    let count = try source.read(into: buffer, at: offset)
    progress.advance(count)
    return count
  }
}
