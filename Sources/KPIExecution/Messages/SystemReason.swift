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
    case ENOTDIR: "part of the path is no folder"
    case ELOOP: "its links lead in a circle"
    case ENAMETOOLONG: "its name is too long"
    case EMFILE, ENFILE: "too many files are open"
    case ENOMEM: "there is not enough memory"
    case EPERM: "the system forbids it"
    case EBUSY: "something else uses it"
    case ENXIO, ENODEV: "the device is not there"
    default: Wording(verbatim: String(cString: strerror(code)))
    }
  }
}
