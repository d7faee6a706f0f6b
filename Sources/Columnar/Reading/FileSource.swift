#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file, or standard input.
public final class FileSource: ByteSource {
  /// The name for messages.
  public let name: String
  /// The size of a regular file; nil for pipes and the like, which are read in order.
  public let size: Int?
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens a file.
  public init(path: String, name: String) throws(ReadingError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(file: name, code: errno) }
    self.name = name
    isOwned = true
    size = try FileSource.size(of: descriptor, name: name)
  }

  /// Standard input, read in order whatever it is.
  public init(standardInput name: String) {
    self.name = name
    descriptor = 0
    isOwned = false
    size = nil
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  private static func size(of descriptor: Int32, name: String) throws(ReadingError) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(file: name, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .system(file: name, code: EISDIR) }
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// Reads bytes from `offset`, or the next ones of a source without size.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(ReadingError) -> Int
  {
    while true {
      let count =
        size == nil
        ? Self.readNext(descriptor, buffer)
        : pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw .system(file: name, code: errno) }
    }
  }

  private static func readNext(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int
  {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
