import KPISemantics
import KPISyntax
import KPIValues
import Synchronization

/// A program that is checked again and again while it is edited: what did not change is neither
/// read, nor parsed, nor checked again.
public final class ProjectMemory: Sendable {
  /// A state of the program.
  public struct State: Sendable {
    /// The files read.
    public var project: LoadedProject
    /// What the checker made of them.
    public var checked: CheckedProject
    /// The real path of every file; nil for those of packs.
    public var paths: [String?]
    /// Counts the states in which there are other files.
    public var layout: Int
  }

  private let memory = Mutex(Memory())

  /// Nothing remembered.
  public init() {}

  /// Checks the program of some files and folders. Only with another `diskRevision` more may have
  /// changed than the texts that the editor holds.
  public func check(
    _ paths: [String], files: FileSystem, diskRevision: Int, zones: ZoneDatabase = ZoneDatabase()
  ) -> State {
    memory.withLock { memory in
      memory.load(paths, files: files, diskRevision: diskRevision)
      return memory.check(files, zones: zones)
    }
  }

  fileprivate struct Memory {
    var project = LoadedProject()
    var asked: [String] = []
    var paths: [String?] = []
    var layout = 0
    var overlays: Set<String> = []
    var plain = ProgramChecker()
    var headers: [String: Set<String>] = [:]
    var headed: ProgramChecker?
    var sources: [String: DatasetModel.Source] = [:]
    var diskRevision: Int?
    var areHeadersKnown = false
  }
}

extension ProjectMemory.Memory {
  /// Brings the files up to date.
  mutating func load(_ asked: [String], files: FileSystem, diskRevision: Int) {
    let isTouched = diskRevision != self.diskRevision
    if isTouched { areHeadersKnown = false }
    self.diskRevision = diskRevision
    let known = Set(files.overlays.keys)
    if !isTouched, asked == self.asked, known == overlays, replaceTexts(files) { return }
    overlays = known
    self.asked = asked
    project = ProjectLoader.load(asked, files: files, known: project.sources)
    let paths = project.sources.map { source -> String? in
      source.origin.isPack ? nil : files.realPath(source.text.name) ?? source.text.name
    }
    if paths != self.paths { layout += 1 }
    self.paths = paths
  }

  /// Takes the editor's texts where they are others; no where that changes what is to be read.
  private mutating func replaceTexts(_ files: FileSystem) -> Bool {
    var changed: [(file: Int, source: ParsedSource)] = []
    for (file, path) in paths.enumerated() {
      guard let path, let bytes = files.overlays[path] else { continue }
      let source = project.sources[file]
      if source.text.bytes == bytes { continue }
      let text = SourceText(name: source.text.name, bytes: bytes)
      let parsed = Parser.parseFile(text, file: file)
      let fresh = ParsedSource(
        text: text, syntax: parsed.tree, origin: source.origin, folder: source.folder,
        problems: parsed.diagnostics, isShared: source.isShared)
      guard source.uses.isEmpty, fresh.uses.isEmpty else { return false }
      changed.append((file, fresh))
    }
    for (file, source) in changed {
      project.diagnostics.removeAll { $0.primary.span.file == file }
      project.diagnostics += source.problems
      project.sources[file] = source
    }
    return true
  }

  /// Checks the program as it stands.
  mutating func check(_ files: FileSystem, zones: ZoneDatabase) -> ProjectMemory.State {
    func rules(_ identifier: String) throws(ZoneError) -> ZoneRules {
      try zones.rules(of: identifier)
    }
    var checked = plain.check(project.sources, zone: rules)
    plain.prepare()
    // What a pack declares is there only if a file has it, and which files there are is known now.
    if project.sources.contains(where: { $0.origin.isPack }), !checked.hasErrors {
      let checker = headedChecker(checked.model, files)
      checked = checker.check(project.sources, zone: rules)
      checker.prepare()
    }
    let all = CheckedProject(
      texts: project.texts,
      diagnostics: Diagnostic.ordered(project.diagnostics + checked.diagnostics),
      model: checked.model, splits: [], conditions: [])
    return ProjectMemory.State(project: project, checked: all, paths: paths, layout: layout)
  }

  /// The checker that knows the headers of the data, which are read again only where they may be
  /// others.
  private mutating func headedChecker(_ model: KPIModel, _ files: FileSystem) -> ProgramChecker {
    let sources = model.datasets.mapValues(\.source)
    if let headed, areHeadersKnown, sources == self.sources { return headed }
    let headers = DatasetHeaders.read(model, files: files)
    (self.sources, areHeadersKnown) = (sources, true)
    if let headed, headers == self.headers { return headed }
    let checker = ProgramChecker(headers: headers)
    self.headers = headers
    headed = checker
    return checker
  }
}
