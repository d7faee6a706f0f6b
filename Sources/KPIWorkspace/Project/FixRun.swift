import KPISyntax

/// Applies the fixes that need no judgement to a program, again and again until none is left.
public struct FixRun {
  /// A file with fixes.
  public struct File: Sendable {
    /// The text as it was.
    public var before: SourceText
    /// The text with all fixes.
    public var after: SourceText
    /// How many fixes were applied.
    public var count: Int
  }

  /// How often fixes may bring up further ones.
  private static let roundLimit = 20

  private let paths: [String]
  private let named: Set<String>
  /// The files with fixes, in the order of the program.
  public private(set) var changed: [File] = []
  /// The host's files below the texts with fixes.
  public private(set) var files: FileSystem
  /// The program with all fixes.
  public private(set) var checked: CheckedProject

  /// Mends the program of these files and folders in memory; files that they use stay as they are.
  public init(_ paths: [String], files: FileSystem) throws(FileProblem) {
    self.paths = paths
    self.files = files
    let own = try ProjectLoader.files(in: paths, files: files)
    named = Set(own.map { files.realPath($0) ?? $0 })
    checked = FixRun.check(paths, files)
    for _ in 0..<FixRun.roundLimit where mend() {}
  }

  private static func check(_ paths: [String], _ files: FileSystem) -> CheckedProject {
    ProjectChecker.checkAlone(ProjectLoader.load(paths, files: files), files: files)
  }

  /// Applies what can be applied at once; tells whether that was anything.
  private mutating func mend() -> Bool {
    let before = checked
    var isMended = false
    for (file, text) in before.texts.enumerated() {
      guard let path = files.realPath(text.name), named.contains(path) else { continue }
      let own = before.diagnostics.filter { $0.primary.span.file == file }
      let all = FixApplication.apply(own, to: text, file: file)
      if all.count > 0, accept(all.text, path, count: all.count) {
        isMended = true
      } else {
        isMended = one(of: own, in: text, file, path) || isMended
      }
    }
    return isMended
  }

  /// The first of the fixes that does no harm, when all of them together would.
  private mutating func one(
    of diagnostics: [Diagnostic], in text: SourceText, _ file: Int, _ path: String
  ) -> Bool {
    for diagnostic in Diagnostic.ordered(diagnostics) {
      let mended = FixApplication.apply([diagnostic], to: text, file: file)
      if mended.count > 0, accept(mended.text, path, count: 1) { return true }
    }
    return false
  }

  /// Takes a text unless it has more errors than the one before, or is the same.
  private mutating func accept(_ text: SourceText, _ path: String, count: Int) -> Bool {
    var files = files
    files.overlays[path] = text.bytes
    let now = FixRun.check(paths, files)
    guard FixRun.errors(now) <= FixRun.errors(checked), now.diagnostics != checked.diagnostics
    else { return false }
    record(text, path, count)
    self.files = files
    checked = now
    return true
  }

  private mutating func record(_ text: SourceText, _ path: String, _ count: Int) {
    if let place = changed.firstIndex(where: { $0.before.name == text.name }) {
      changed[place].after = text
      changed[place].count += count
    } else if let before = checked.texts.first(where: { $0.name == text.name }) {
      changed.append(File(before: before, after: text, count: count))
    }
  }

  private static func errors(_ project: CheckedProject) -> Int {
    project.diagnostics.count { $0.severity == .error }
  }
}
