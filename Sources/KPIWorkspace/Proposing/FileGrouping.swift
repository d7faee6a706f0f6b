import KPIValues
import Columnar

/// Files of one form that are one dataset: those of a folder with equal headers, as long as a
/// pattern names them and no others.
struct FileGrouping {
  /// Files that are read together.
  struct Group {
    /// The path, or the pattern that names all of them.
    var pattern: String
    /// What the dataset is named after.
    var title: String
    /// The files.
    var paths: [String]
    /// What was seen of all of them.
    var probe: TableProbe
    /// The language whose way to group digits its numbers need, if any.
    var locale: String?
    /// What was seen of each.
    var probes: [TableProbe] = []
  }

  /// The groups, in the order of their first files.
  private(set) var groups: [Group] = []

  /// Files up to this size are looked at whole.
  private static let wholeLimit = 64 << 20
  /// How many distinct texts of a column are compared with those of others.
  private static let textLimit = 200_000

  /// Looks at files.
  ///
  /// - Throws: `FileProblem` or `ReadingError`.
  init(_ paths: [String], files: FileSystem) throws {
    for path in paths {
      if files.kind(path) == .folder { throw FileProblem.isFolder(path: path) }
      if files.kind(path) == .other { throw FileProblem.notRegular(path: path) }
      let (probe, locale) = try FileGrouping.look(at: path, files: files)
      if let index = groups.firstIndex(where: { $0.isLike(path, probe) }) {
        groups[index].paths.append(path)
        groups[index].probes.append(probe)
      } else {
        groups.append(
          Group(
            pattern: path, title: FileGrouping.stem(path), paths: [path], probe: probe,
            locale: locale, probes: [probe]))
      }
    }
    groups = groups.flatMap { group -> [Group] in
      guard group.paths.count > 1 else { return [group] }
      return FileGrouping.joined(group, files: files)
    }
  }

  /// Looks at a file, with digits grouped as in a language if its numbers are written that way.
  private static func look(
    at path: String, files: FileSystem
  ) throws -> (probe: TableProbe, locale: String?) {
    let isSmall = (files.identity(path)?.size ?? 0) <= FileGrouping.wholeLimit
    func probe(_ locale: String?) throws -> TableProbe {
      try TableProbe(
        of: try FileSource(path: path, name: path), format: TableFormat(locale: locale),
        wholeFile: isSmall, examples: FileGrouping.textLimit)
    }
    let plain = try probe(nil)
    guard plain.columns.contains(where: isGrouped) else { return (plain, nil) }
    for locale in ["fr", "en"] {
      guard let other = try? probe(locale) else { continue }
      let isBetter = zip(plain.columns, other.columns).contains { before, after in
        isGrouped(before) && (after.content == .decimal || after.content == .whole)
      }
      if isBetter { return (other, locale) }
    }
    return (plain, nil)
  }

  /// Whether a column of texts could be one of numbers such as `1 234,50`.
  private static func isGrouped(_ column: TableProbe.Column) -> Bool {
    guard column.content == .text else { return false }
    let signs: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", ".", ",", "-", "−"]
    return column.examples.allSatisfy { text in
      text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || signs.contains($0) }
    }
  }

  /// A group under one pattern, or its files one by one where no pattern names just them.
  private static func joined(_ group: Group, files: FileSystem) -> [Group] {
    let folder = FilePath.folder(of: group.pattern)
    let names = group.paths.map(FilePath.name)
    let (start, end) = commonEnds(names)
    let digits = "[0123456789]"
    let patterns = [start + "*" + end, start + digits + "*" + end, start + digits + "*"]
    let whole = patterns.map { FilePath.join(folder, $0) }.first { pattern in
      (try? files.files(matching: pattern, in: "."))
        == group.paths.sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }
    var joined = group
    if let whole {
      joined.pattern = whole
      joined.probe = group.probes.dropFirst().reduce(group.probe) { $0.adding($1) }
      let letters = start.filter { $0.isLetter }
      joined.title = letters.count > 2 ? start : folder == "." ? stem(names[0]) : folder
      return [joined]
    }
    return zip(group.paths, group.probes).map { path, probe in
      Group(
        pattern: path, title: stem(path), paths: [path], probe: probe, locale: group.locale)
    }
  }

  /// What all names begin with, digits at its end left out, and what all end with.
  private static func commonEnds(_ names: [String]) -> (start: String, end: String) {
    var start = names[0]
    var end = ending(names[0])
    for name in names {
      start = String(zip(start, name).prefix { $0 == $1 }.map(\.0))
      if ending(name) != end { end = "" }
    }
    while let last = start.last, last.isNumber { start.removeLast() }
    return (start, end)
  }

  /// A file's name without folder and ending.
  static func stem(_ path: String) -> String {
    let name = FilePath.name(of: path)
    guard let dot = name.firstIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The ending of a file's name, `.csv.gz`.
  static func ending(_ path: String) -> String {
    String(FilePath.name(of: path).dropFirst(stem(path).count))
  }
}

extension FileGrouping.Group {
  /// Whether another file is of the same form.
  fileprivate func isLike(_ path: String, _ probe: TableProbe) -> Bool {
    FilePath.folder(of: pattern) == FilePath.folder(of: path)
      && FileGrouping.ending(pattern) == FileGrouping.ending(path)
      && self.probe.columns.map(\.header) == probe.columns.map(\.header)
  }
}
