/// Paths as text, joined and taken apart without asking the host.
public enum FilePath {
  /// The path of a name in a folder, as short as it can be said; an absolute name stays itself.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty || folder == "." { return shortened(name) }
    return shortened(folder.hasSuffix("/") ? folder + name : folder + "/" + name)
  }

  /// A path without detours: `a/./b` and `a/c/../b` are `a/b`.
  public static func shortened(_ path: String) -> String {
    if !mayHaveDetour(path) { return path }
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

  // Almost no path has a part that is empty or begins with a point: the others stay as they are.
  private static func mayHaveDetour(_ path: String) -> Bool {
    var beginsPart = true
    for byte in path.utf8 {
      if beginsPart, byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return true }
      beginsPart = byte == UInt8(ascii: "/")
    }
    return beginsPart
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

  /// A path as seen from a folder: `data/a.csv` from `shop` is `../data/a.csv`.
  static func relative(_ path: String, to folder: String, files: FileSystem) -> String {
    if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
    guard let here = files.realPath("."), let there = files.realPath(folder) else {
      return path
    }
    let whole = join(here, path).split(separator: "/")
    let start = there.split(separator: "/")
    let common = zip(whole, start).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - common)
    return (up + whole.dropFirst(common).map(String.init)).joined(separator: "/")
  }
}
