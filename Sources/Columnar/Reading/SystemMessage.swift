#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The operating system's words for an `errno` value, the commonest ones always in English.
func systemMessage(_ code: Int32) -> String {
  switch code {
  case ENOENT: "no such file"
  case EACCES: "no permission to read it"
  case EISDIR: "it is a folder"
  case EIO: "the medium could not be read"
  default: String(cString: strerror(code))
  }
}
