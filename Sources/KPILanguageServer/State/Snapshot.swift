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

  /// Reads and checks a program.
  init(
    root: String, paths: [String], fileSystem: FileSystem, open: [String: String], revision: Int,
    language: Language
  ) {
    self.root = root
    self.revision = revision
    self.fileSystem = fileSystem
    self.language = language
    let project = ProjectLoader.load(paths, files: fileSystem)
    checked = ProjectChecker.checkAlone(project, files: fileSystem)
    self.project = project
    index = SymbolIndex(model: checked.model, sources: project.sources)
    var files: [String: Int] = [:]
    var uris: [String?] = []
    for (position, source) in project.sources.enumerated() {
      let path = fileSystem.realPath(source.text.name) ?? source.text.name
      if source.origin.isPack {
        uris.append(nil)
      } else {
        uris.append(open[path] ?? DocumentURI.uri(of: path))
        files[path] = position
      }
    }
    self.uris = uris
    self.files = files
  }

  /// The model.
  var model: KPIModel { checked.model }

  /// The text of a file.
  func text(_ file: Int) -> SourceText { project.sources[file].text }

  /// The place of a span as the protocol writes it; nil in a pack.
  func location(of span: SourceSpan) -> JSONValue? {
    guard uris.indices.contains(span.file), let uri = uris[span.file] else { return nil }
    return ["uri": .text(uri), "range": text(span.file).range(of: span)]
  }

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
