extension FileSystem {
  /// The files that a path or pattern names, in order; a pattern that no file matches is refused.
  public func files(matching pattern: String, in folder: String) throws(FileProblem) -> [String] {
    let whole = FilePath.join(folder, pattern)
    if kind(whole) != nil || !GlobPattern.isPattern(pattern) { return [whole] }
    var found = [pattern.hasPrefix("/") ? "/" : folder]
    for part in pattern.split(separator: "/") {
      found = found.flatMap { candidates(in: $0, part: part) }
    }
    let files = found.filter { kind($0) == .file }
    guard !files.isEmpty else { throw .noMatch(pattern: whole) }
    return files
  }

  private func candidates(in folder: String, part: Substring) -> [String] {
    guard GlobPattern.isPattern(part) else { return [FilePath.join(folder, String(part))] }
    let glob = GlobPattern(part)
    let names = (try? names(in: folder)) ?? []
    return names.filter(glob.matches).map { FilePath.join(folder, $0) }
  }
}
