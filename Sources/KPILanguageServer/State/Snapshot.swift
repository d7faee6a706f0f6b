import KPISemantics
import KPISyntax
import KPIWorkspace

/// A program as it was checked last, with everything that answers are made of.
struct Snapshot: Sendable {
  /// The folder or document that makes the program.
  let root: String
  /// Which state of the documents was checked.
  let revision: Int
  /// The files read.
  let project: LoadedProject
  /// What the checker made of them.
  let checked: CheckedProject
  /// Which name stands where.
  let index: SymbolIndex
  /// What the editor calls each file; nil for those of packs.
  let uris: [String?]
  /// The files by real path.
  let files: [String: Int]
  /// The host's files below the editor's texts.
  let fileSystem: FileSystem
  /// The language of messages.
  let language: Language

  /// What columns count.
  let encoding: PositionEncoding

  /// The problems of every document that has some, as the protocol writes them: made where the
  /// program is checked, so that the conversation does not wait for many of them.
  private(set) var problems: [String: [JSONValue]] = [:]

  /// What the editor calls its open documents, by path.
  private let open: [String: String]
  /// Tells lists of files apart.
  private let layout: Int

  /// Checks a program; what an earlier snapshot of it has worked out about its files is kept.
  init(root: String, _ job: Documents.Job, _ memory: ProjectMemory, earlier: Snapshot?) {
    self.root = root
    revision = job.revision
    fileSystem = job.files
    language = job.language
    encoding = job.encoding
    let state = memory.check(job.paths, files: job.files, diskRevision: job.diskRevision)
    checked = state.checked
    project = state.project
    index = SymbolIndex(model: checked.model, sources: project.sources)
    (open, layout) = (job.uris, state.layout)
    if let earlier, earlier.layout == state.layout, earlier.open == job.uris {
      (uris, files) = (earlier.uris, earlier.files)
      problems = writtenProblems()
      return
    }
    var files: [String: Int] = [:]
    for (position, path) in state.paths.enumerated() {
      if let path { files[path] = position }
    }
    self.files = files
    uris = state.paths.map { path in path.map { job.uris[$0] ?? DocumentURI.uri(of: $0) } }
    problems = writtenProblems()
  }

  private func writtenProblems() -> [String: [JSONValue]] {
    var lists: [String: [JSONValue]] = [:]
    for diagnostic in checked.diagnostics {
      let file = diagnostic.primary.span.file
      guard uris.indices.contains(file), let uri = uris[file] else { continue }
      lists[uri, default: []].append(diagnostic.json(in: self))
    }
    return lists
  }

  /// The model.
  var model: KPIModel { checked.model }

  /// The text of a file.
  func text(_ file: Int) -> SourceText { project.sources[file].text }

  /// The place of a span as the protocol writes it; nil in a pack.
  func location(of span: SourceSpan) -> JSONValue? {
    guard uris.indices.contains(span.file), let uri = uris[span.file] else { return nil }
    return ["uri": .text(uri), "range": range(of: span)]
  }

  /// The range of a span of a file as the protocol writes it.
  func range(of span: SourceSpan) -> JSONValue { text(span.file).range(of: span, encoding) }

  /// What was written in a span.
  func written(_ span: SourceSpan) -> String {
    guard project.sources.indices.contains(span.file) else { return "" }
    return text(span.file).text(of: span)
  }
}

extension Snapshot {
  /// The line on which a span begins, without what is left of it and blanks around it.
  func lineSpan(of span: SourceSpan) -> SourceSpan {
    guard project.sources.indices.contains(span.file) else { return span }
    let text = text(span.file)
    let range = text.lineRange(text.line(at: span.start))
    let line = text.bytes[range]
    let first = line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.lowerBound
    return SourceSpan(file: span.file, start: first, end: range.upperBound)
  }
}
