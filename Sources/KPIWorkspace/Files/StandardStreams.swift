import KPISyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and error, and what is known of the terminal behind them.
public struct StandardStreams: Sendable {
  /// Where something is written.
  public enum Stream: Int32, Sendable {
    case output = 1
    case errors = 2
  }

  /// The host's streams. A closed pipe is told by a write that fails, not by a signal.
  public init() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether a reader sits behind the stream.
  public func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// Columns of the terminal; nil where there is none or it does not say.
  public func width(_ stream: Stream) -> Int? {
    guard isTerminal(stream) else { return nil }
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of a text; gives the `errno` value of a failure.
  public func write(_ text: String, to stream: Stream) -> Int32? {
    write(Array(text.utf8), to: stream)
  }

  /// Writes all bytes; gives the `errno` value of a failure.
  public func write(_ bytes: [UInt8], to stream: Stream) -> Int32? {
    FileSystem.writeAll(bytes, to: stream.rawValue)
  }

  /// At most so many bytes of standard input, waiting for the first; none at its end.
  public func read(atMost count: Int) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    while true {
      let read = readBytes(0, &buffer)
      if read < 0, errno == EINTR { continue }
      return Array(buffer.prefix(max(read, 0)))
    }
  }

  /// A variable of the environment; nil when it is not set or empty.
  public func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Seconds of a clock that never goes back.
  public func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What the operating system says of an `errno` value.
  public static func words(of code: Int32) -> Wording {
    switch code {
    case ENOENT: "No such file or directory"
    case EACCES: "Permission denied"
    case EISDIR: "Is a directory"
    case ENOTDIR: "Not a directory"
    case ENOSPC: "No space left on device"
    case EROFS: "Read-only file system"
    case EPERM: "Operation not permitted"
    case EIO: "Input/output error"
    case EEXIST: "File exists"
    case EMFILE, ENFILE: "Too many open files"
    case EFBIG: "File too large"
    case EDQUOT: "Disk quota exceeded"
    case ELOOP: "Too many levels of symbolic links"
    case ENAMETOOLONG: "File name too long"
    case ENOTEMPTY: "Directory not empty"
    case EBUSY: "Device or resource busy"
    case EPIPE: "Broken pipe"
    case ENOMEM: "Cannot allocate memory"
    default: Wording(verbatim: strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
  }
}
