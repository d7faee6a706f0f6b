/// Paths as text, joined and taken apart without asking the host.
public enum FilePath {
  /// The path of a name in a folder, as short as it can be said; an absolute name stays itself.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty || folder == "." { return shortened(name) }
    return shortened(folder.hasSuffix("/") ? folder + name : folder + "/" + name)
  }

  /// A path without detours: `a/./b` and `a/c/../b` are `a/b`.
  public static func shortened(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if let last = parts.last, last != ".." {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    let short = (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    return short.isEmpty && !path.isEmpty ? "." : short
  }

  /// The folder that holds a path; `.` for a bare name.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  public static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.index(after: slash)...])
  }
}
