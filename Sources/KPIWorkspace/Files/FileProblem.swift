/// Why a file could not be read or written. Payload only; `wording` says it.
public enum FileProblem: Error, Hashable, Sendable {
  /// The operating system refused; `errno` value.
  case system(path: String, code: Int32)
  /// It is neither a regular file nor a folder: a device, a pipe, a socket.
  case notRegular(path: String)
  /// A folder where a file is needed.
  case isFolder(path: String)
  /// It is larger than any program text may be.
  case tooLarge(path: String, limit: Int)
  /// No file has a name that matches the pattern.
  case noMatch(pattern: String)
  /// It was given twice under different names.
  case sameFileTwice(first: String, second: String)
  /// It changed while it was read.
  case changed(path: String)
}
