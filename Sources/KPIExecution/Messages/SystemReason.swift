import KPISyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the operating system refused.
enum SystemReason {
  /// The words for an `errno` value; the rarer ones are the system's own.
  static func wording(_ code: Int32) -> Wording {
    switch code {
    case ENOENT: "no such file"
    case EACCES: "no permission to read it"
    case EISDIR: "it is a folder"
    case EIO: "the medium could not be read"
    default: Wording(verbatim: String(cString: strerror(code)))
    }
  }
}
