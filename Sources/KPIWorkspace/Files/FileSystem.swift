#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders of the host: the only way to them.
public struct FileSystem: Sendable {
  /// What stands under a path.
  public enum Kind: Hashable, Sendable {
    case file, folder, other
  }

  /// What tells whether a file is the one that was seen before.
  public struct Identity: Hashable, Sendable {
    /// Device and number on it.
    public var device: UInt64
    /// Number of the file on its device.
    public var number: UInt64
    /// Size in bytes.
    public var size: Int
    /// Nanoseconds of the last change.
    public var modified: Int
  }

  /// Texts that stand in place of files, by real path: what an editor has not saved yet.
  public var overlays: [String: [UInt8]] = [:]

  /// The host's files.
  public init() {}

  /// Program texts larger than this are refused.
  public static let textLimit = 64 << 20

  /// What stands under a path; nil when nothing does or it cannot be reached.
  public func kind(_ path: String) -> Kind? {
    guard let status = status(path) else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What tells a file from others and from itself after a change.
  public func identity(_ path: String) -> Identity? {
    guard let status = status(path) else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino), size: Int(status.st_size),
      modified: time.tv_sec &* 1_000_000_000 &+ time.tv_nsec)
  }

  private func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// Opens a regular file for reading, without waiting for anybody to write a pipe.
  private func open(_ path: String) throws(FileProblem) -> Int32 {
    if path.utf8.contains(0) { throw .system(path: path, code: ENOENT) }
    let descriptor = openReading(path)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    var status = stat()
    if fstat(descriptor, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFREG { return descriptor }
      close(descriptor)
      if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    }
    throw .notRegular(path: path)
  }

  /// The bytes of a regular file.
  public func read(_ path: String) throws(FileProblem) -> [UInt8] {
    if !overlays.isEmpty, let bytes = overlays[realPath(path) ?? path] { return bytes }
    let descriptor = try open(path)
    defer { close(descriptor) }
    return try FileSystem.bytes(of: descriptor, path: path)
  }

  /// Everything that standard input gives.
  public func readStandardInput() throws(FileProblem) -> [UInt8] {
    try FileSystem.bytes(of: 0, path: "-")
  }

  private static func bytes(of descriptor: Int32, path: String) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    // One byte more than the file has shows its end at once.
    var buffer = [UInt8](repeating: 0, count: min(max(size, 4095) + 1, 1 << 16))
    while true {
      let count = readBytes(descriptor, &buffer)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(path: path, code: errno)
      }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > textLimit { throw .tooLarge(path: path, limit: textLimit) }
    }
  }

  /// The names in a folder, in order of their bytes, `.` and `..` left out.
  public func names(in folder: String) throws(FileProblem) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// The names in a folder, in order of their bytes, with what is known of them without asking
  /// further: whether they are files themselves, not links to some.
  func entries(in folder: String) throws(FileProblem) -> [(name: String, isPlainFile: Bool)] {
    guard let stream = opendir(folder) else { throw .system(path: folder, code: errno) }
    defer { closedir(stream) }
    var entries: [(name: String, isPlainFile: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1024) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append((name, Int(entry.pointee.d_type) == Int(DT_REG)))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The path with all links followed; nil when it leads nowhere or in a circle.
  public func realPath(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// Takes the parts of a file, one behind the other.
  public typealias Output = ([UInt8]) throws(FileProblem) -> Void

  /// Writes a file whole or not at all: beside it under another name, then renamed over it with
  /// the permissions that it had; a link is followed.
  public func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try write(to: path) { output throws(FileProblem) in try output(bytes) }
  }

  /// Writes a file part by part, whole or not at all.
  public func write(
    to path: String, _ parts: (Output) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    let path = realPath(path) ?? path
    if let kind = kind(path), kind != .file {
      if kind == .folder { throw .isFolder(path: path) }
      return try FileSystem.writeThrough(parts, to: path)
    }
    let temporary = path + ".kpi-\(getpid())"
    do throws(FileProblem) {
      try FileSystem.writeThrough(parts, to: temporary)
    } catch {
      unlink(temporary)
      if case .system(_, let code) = error { throw .system(path: path, code: code) }
      throw error
    }
    if let status = status(path) { chmod(temporary, status.st_mode & 0o7777) }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw .system(path: path, code: code)
    }
  }

  /// Makes a folder, unless it is there.
  public func makeFolder(_ path: String) throws(FileProblem) {
    if kind(path) == .folder { return }
    guard mkdir(path, 0o777) == 0 else { throw .system(path: path, code: errno) }
  }

  private static func writeThrough(
    _ parts: (Output) throws(FileProblem) -> Void, to path: String
  ) throws(FileProblem) {
    let descriptor = openWriting(path)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    do throws(FileProblem) {
      try parts { bytes throws(FileProblem) in
        if let failure = writeAll(bytes, to: descriptor) {
          throw .system(path: path, code: failure)
        }
      }
    } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0 { throw .system(path: path, code: errno) }
  }

  /// Writes all bytes; gives the `errno` value of a failure.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { writeBytes(descriptor, $0) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      offset += count
    }
    return nil
  }
}

extension FileSystem {
  /// The `errno` value for a file that is not there.
  public static let notFound = ENOENT
  /// The `errno` value for reading that nobody wants any more.
  static let cancelled = ECANCELED
}
