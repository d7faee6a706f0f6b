import KPIPacks
import KPISemantics
import KPISyntax

/// Finds, reads and parses the files of a program: those named, those of folders, and all that
/// they use.
public struct ProjectLoader {
  private let files: FileSystem
  private var project = LoadedProject()
  private var seen: Set<String> = []
  private var packs: Set<String> = []
  private var waiting: [(path: String, origin: SourceOrigin, isShared: Bool)] = []
  /// Real paths that the listing of a folder told.
  private var realPaths: [String: String] = [:]
  private let known: [ParsedSource]

  /// A loader of files, some of which may have been parsed before.
  public init(files: FileSystem, known: [ParsedSource] = []) {
    self.files = files
    self.known = known
  }

  /// The ending of program files.
  static let ending = ".kpi"

  /// Loads the program that these files and folders make, whatever the order they are named in.
  public static func load(
    _ paths: [String], files: FileSystem, known: [ParsedSource] = []
  ) -> LoadedProject {
    var loader = ProjectLoader(files: files, known: known)
    for path in paths { loader.add(path) }
    loader.waiting.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var next = 0
    while next < loader.waiting.count {
      let (path, origin, isShared) = loader.waiting[next]
      loader.read(path, origin: origin, isShared: isShared)
      next += 1
    }
    return loader.project
  }

  /// The names of the packs that ship with the tool.
  public static var packNames: [String] { Packs.all.map(\.name) }

  /// Loads a program that is nothing but packs which ship with the tool.
  public static func load(packs names: [String], files: FileSystem) -> LoadedProject {
    var loader = ProjectLoader(files: files)
    for pack in Packs.all where names.contains(pack.name) { loader.add(pack) }
    return loader.project
  }

  /// The program files that these files and folders hold, what they use left out; `-` is itself.
  public static func files(in paths: [String], files: FileSystem) throws(FileProblem) -> [String] {
    var loader = ProjectLoader(files: files)
    for path in paths where path != "-" { loader.add(path) }
    if let problem = loader.project.problems.first { throw problem }
    return paths.filter { $0 == "-" } + loader.waiting.map(\.path)
  }

  /// Adds what the user named: a folder with all its files, a file, or standard input.
  private mutating func add(_ path: String) {
    if path == "-" {
      do throws(FileProblem) {
        let bytes = try files.readStandardInput()
        parse(SourceText(name: "<stdin>", bytes: bytes), origin: .project, folder: ".")
      } catch {
        project.problems.append(error)
      }
    } else if files.kind(path) == .folder {
      let found = programFiles(in: path)
      if found.isEmpty {
        project.problems.append(.noMatch(pattern: FilePath.join(path, "*.kpi")))
      }
      waiting += found.map { ($0, .project, false) }
    } else {
      waiting.append((path, .project, false))
    }
  }

  /// All program files in a folder and the folders in it, a circle of links entered once.
  private mutating func programFiles(in folder: String) -> [String] {
    guard let real = files.realPath(folder), seen.insert(real + "/").inserted else { return [] }
    do throws(FileProblem) {
      var found: [String] = []
      for (name, isPlainFile) in try files.entries(in: folder) where !name.hasPrefix(".") {
        let path = FilePath.join(folder, name)
        if isPlainFile {
          if !name.hasSuffix(ProjectLoader.ending) { continue }
          realPaths[path] = FilePath.join(real, name)
          found.append(path)
          continue
        }
        switch files.kind(path) {
        case .folder: found += programFiles(in: path)
        case .file where name.hasSuffix(ProjectLoader.ending): found.append(path)
        default: break
        }
      }
      return found
    } catch {
      project.problems.append(error)
      return []
    }
  }

  private mutating func read(_ path: String, origin: SourceOrigin, isShared: Bool) {
    if let real = realPaths[path] ?? files.realPath(path), !seen.insert(real).inserted { return }
    do throws(FileProblem) {
      let bytes = try files.read(path)
      parse(
        SourceText(name: path, bytes: bytes), origin: origin, folder: FilePath.folder(of: path),
        isShared: isShared)
    } catch {
      project.problems.append(error)
    }
  }

  private mutating func parse(
    _ text: SourceText, origin: SourceOrigin, folder: String, isShared: Bool = false
  ) {
    var source = parsed(text, origin: origin, folder: folder)
    source.isShared = isShared
    project.diagnostics += source.problems
    project.sources.append(source)
    for use in source.uses {
      switch use {
      case .pack(let name): usePack(name)
      case .path(let path): usePath(path, of: source)
      }
    }
  }

  /// The file's tree: the one known, where its place in the list and its text are the same.
  private func parsed(_ text: SourceText, origin: SourceOrigin, folder: String) -> ParsedSource {
    let file = project.sources.count
    if known.indices.contains(file), known[file].text.name == text.name,
      known[file].text.bytes == text.bytes, known[file].origin == origin,
      known[file].folder == folder
    {
      var source = known[file]
      source.lacksUse = false
      return source
    }
    let parsed = Parser.parseFile(text, file: file)
    return ParsedSource(
      text: text, syntax: parsed.tree, origin: origin, folder: folder,
      problems: parsed.diagnostics)
  }

  private mutating func usePack(_ name: NameSyntax) {
    guard let pack = Packs.all.first(where: { $0.name == name.text }) else {
      let available = Packs.all.map(\.name)
      project.diagnostics.append(NameDiagnostics.unknownPack(name, available: available))
      project.sources[name.span.file].lacksUse = true
      return
    }
    add(pack)
  }

  private mutating func add(_ pack: Pack) {
    guard packs.insert(pack.name).inserted else { return }
    for file in pack.files {
      parse(
        SourceText(name: "\(pack.name)/\(file.name)", text: file.text), origin: .pack(pack.name),
        folder: ".")
    }
  }

  /// A used path is a folder, a file, or a file whose ending is left out.
  private mutating func usePath(_ path: TextSyntax, of source: ParsedSource) {
    let whole = FilePath.join(source.folder, path.value)
    if files.kind(whole) == .folder {
      waiting += programFiles(in: whole).map { ($0, source.origin, true) }
    } else if files.kind(whole) == .file {
      waiting.append((whole, source.origin, true))
    } else if files.kind(whole + ProjectLoader.ending) == .file {
      waiting.append((whole + ProjectLoader.ending, source.origin, true))
    } else {
      let isPack = Packs.all.contains { $0.name == path.value }
      project.diagnostics.append(ProjectDiagnostics.nothingToUse(path, isPack: isPack))
      project.sources[path.span.file].lacksUse = true
    }
  }
}
