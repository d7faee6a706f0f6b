import KPISyntax
import KPIWorkspace

/// What the editor has open, and which program each file belongs to.
struct Documents {
  /// What is needed to check a program.
  struct Job: Sendable {
    /// Files and folders.
    var paths: [String]
    /// The host's files below the editor's texts.
    var files: FileSystem
    /// What the editor calls its documents, by path.
    var uris: [String: String]
    /// Which state of the documents this is.
    var revision: Int
    /// Which state of what is on disk.
    var diskRevision: Int
    /// The language of messages.
    var language: Language
    /// What columns count.
    var encoding: PositionEncoding
  }

  private let files: FileSystem
  private var opened: [String: OpenDocument] = [:]
  private var folders: [String] = []
  /// The language of everything that is said.
  private(set) var language: Language
  private let isLanguageStated: Bool
  /// What columns count.
  private(set) var encoding = PositionEncoding.utf16
  /// Counts changes of any document.
  private(set) var revision = 0
  private var diskRevision = 0
  /// The document that changed last.
  private(set) var changed: String?
  /// The programs of files that were asked for, until folders or documents come or go.
  private var knownRoots: [String: String] = [:]

  /// No documents; the language is the one that is stated, else the editor's.
  init(files: FileSystem, language: Language?) {
    self.files = files
    self.language = language ?? .english
    isLanguageStated = language != nil
  }

  /// Takes the folders that the editor works in, the language of its user and how it counts.
  mutating func initialize(_ parameters: JSONValue) {
    let general = parameters["capabilities"]?["general"]
    encoding = PositionEncoding(offered: general?["positionEncodings"])
    if !isLanguageStated { language = Language(locale: parameters["locale"]?.text ?? "") }
    let stated = Documents.paths(parameters["workspaceFolders"])
    let root = parameters["rootUri"]?.text.map { [DocumentURI.path(of: $0)] } ?? []
    // Some editors state no folders and a root.
    folders = (stated.isEmpty ? root : stated).map(folder)
  }

  /// The paths of a list of folders of the protocol.
  private static func paths(_ list: JSONValue?) -> [String] {
    (list?.elements ?? []).compactMap { $0["uri"]?.text }.map(DocumentURI.path)
  }

  private func folder(_ path: String) -> String {
    let path = realPath(path)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The editor's versions of its documents, by URI.
  var versions: [String: Int] { opened.mapValues(\.version) }

  private func realPath(_ path: String) -> String { files.realPath(path) ?? path }

  private func uri(_ parameters: JSONValue) throws(ResponseError) -> String {
    // Named by itself, or by what the editor keeps of an earlier answer.
    let holders = [parameters["textDocument"], parameters, parameters["data"], parameters["item"]]
    guard let uri = holders.lazy.compactMap({ $0?["uri"]?.text }).first else {
      throw ResponseError(.invalidParameters, "no document is named")
    }
    return uri
  }

  /// The open document that a request is about.
  func document(_ parameters: JSONValue) throws(ResponseError) -> OpenDocument {
    let uri = try uri(parameters)
    guard let document = opened[uri] else {
      throw ResponseError(.invalidParameters, "the document is not open")
    }
    return document
  }

  /// What a document is called in words.
  func name(_ parameters: JSONValue) -> String {
    (try? uri(parameters)).map { FilePath.name(of: DocumentURI.path(of: $0)) } ?? ""
  }

  // MARK: Changes

  /// Opens a document; gives the program it belongs to.
  mutating func open(_ parameters: JSONValue) throws(ResponseError) -> String {
    let uri = try uri(parameters)
    guard let text = parameters["textDocument"]?["text"]?.text else {
      throw ResponseError(.invalidParameters, "no text")
    }
    let version = parameters["textDocument"]?["version"]?.integer ?? 0
    let path = realPath(DocumentURI.path(of: uri))
    opened[uri] = OpenDocument(uri: uri, path: path, version: version, text: text, encoding)
    revision += 1
    knownRoots = [:]
    return root(ofPath: path)
  }

  /// Changes a document, by all changes or none; gives the program it belongs to.
  mutating func change(_ parameters: JSONValue) throws(ResponseError) -> String {
    var document = try document(parameters)
    guard let changes = parameters["contentChanges"]?.elements else {
      throw ResponseError(.invalidParameters, "no changes")
    }
    for change in changes { try document.apply(change) }
    document.version = parameters["textDocument"]?["version"]?.integer ?? document.version
    opened[document.uri] = document
    changed = document.uri
    revision += 1
    return root(ofPath: document.path)
  }

  /// Closes a document; gives the program it belongs to.
  mutating func close(_ parameters: JSONValue) throws(ResponseError) -> String {
    let document = try document(parameters)
    opened[document.uri] = nil
    revision += 1
    knownRoots = [:]
    return root(ofPath: document.path)
  }

  /// Something on disk may have changed, or the folders.
  mutating func touch(_ parameters: JSONValue) {
    revision += 1
    diskRevision += 1
    knownRoots = [:]
    let gone = Documents.paths(parameters["event"]?["removed"]).map(folder)
    folders.removeAll { gone.contains($0) }
    folders += Documents.paths(parameters["event"]?["added"]).map(folder)
  }

  // MARK: Programs

  /// The program that a request is about.
  mutating func root(_ parameters: JSONValue) throws(ResponseError) -> String {
    root(ofPath: realPath(DocumentURI.path(of: try uri(parameters))))
  }

  /// The programs of all open documents.
  var roots: [String] {
    mutating get {
      var roots: Set<String> = []
      for document in opened.values { roots.insert(root(ofPath: document.path)) }
      return roots.sorted()
    }
  }

  /// The folder whose program files make one program with a file: the highest above it, within the
  /// editor's folder, that can be reached through folders with program files. A document that is
  /// no file is a program by itself.
  mutating func root(ofPath path: String) -> String {
    if let root = knownRoots[path] { return root }
    let root = foundRoot(ofPath: path)
    knownRoots[path] = root
    return root
  }

  private func foundRoot(ofPath path: String) -> String {
    guard path.hasPrefix("/") else { return path }
    let folder = FilePath.folder(of: path)
    guard let top = folders.first(where: { folder == $0 || folder.hasPrefix($0 + "/") }) else {
      return path
    }
    if holdsProgram(top) { return top }
    var root = folder
    while root != top, holdsProgram(FilePath.folder(of: root)) {
      root = FilePath.folder(of: root)
    }
    return root
  }

  private func holdsProgram(_ folder: String) -> Bool {
    let names = (try? files.names(in: folder)) ?? []
    return names.contains { $0.hasSuffix(".kpi") && !$0.hasPrefix(".") }
      || opened.values.contains { FilePath.folder(of: $0.path) == folder }
  }

  /// What is needed to check a program.
  mutating func job(_ root: String) -> Job {
    var files = files
    var uris: [String: String] = [:]
    var paths = files.kind(root) == .folder ? [root] : []
    for document in opened.values.sorted(by: { $0.path < $1.path }) {
      files.overlays[document.path] = document.text.bytes
      uris[document.path] = document.uri
      if self.root(ofPath: document.path) == root { paths.append(document.path) }
    }
    if paths.isEmpty { paths = [root] }
    return Job(
      paths: paths, files: files, uris: uris, revision: revision, diskRevision: diskRevision,
      language: language, encoding: encoding)
  }
}
