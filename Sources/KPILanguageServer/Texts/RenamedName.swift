import KPISemantics
import KPISyntax
import KPIWorkspace

/// What a new name brings with it.
enum RenamedName {
  /// The name as it is written, in backticks where it needs them.
  static func spelling(of name: String) throws(ResponseError) -> String {
    if isOneName(name) { return name }
    let quoted = "`\(name)`"
    guard !name.isEmpty, isOneName(quoted) else {
      throw ResponseError(.requestFailed, "this cannot be a name")
    }
    return quoted
  }

  private static func isOneName(_ written: String) -> Bool {
    let lexed = Lexer.lex(SourceText(name: "", text: written))
    guard lexed.diagnostics.isEmpty, lexed.comments.isEmpty, lexed.tokens.count == 2,
      let first = lexed.tokens.first, first.start == 0, first.end == written.utf8.count
    else { return false }
    return first.kind == .name || first.kind == .quotedName
  }

  /// The columns of files that go by their own names, with the place behind their types: a new name
  /// leaves the header as it is.
  static func headers(
    _ family: [Symbol], in snapshot: Snapshot
  ) -> [(behind: SourceSpan, header: String)] {
    var found: [(SourceSpan, String)] = []
    for source in snapshot.project.sources {
      for declaration in source.syntax.declarations {
        guard case .dataset(let dataset) = declaration.kind, readsFile(dataset, snapshot.model)
        else { continue }
        for line in dataset.lines {
          guard case .column(let column) = line, column.header == nil, column.expression == nil,
            family.contains(.column(column.name.text, dataset: dataset.name.text))
          else { continue }
          found.append((column.type?.span ?? column.name.span, column.name.text))
        }
      }
    }
    return found
  }

  private static func readsFile(_ dataset: DatasetSyntax, _ model: KPIModel) -> Bool {
    switch model.datasets[dataset.name.text]?.source {
    case .file, .undefined: true
    default: false
    }
  }

  /// The first error that a program has after edits and did not have before.
  static func problem(after edits: [Diagnostic.Edit], in snapshot: Snapshot) -> Diagnostic? {
    var project = snapshot.project
    for (file, edits) in Dictionary(grouping: edits, by: \.span.file) {
      var source = project.sources[file]
      if source.origin.isPack { continue }
      var bytes = source.text.bytes
      for edit in edits.sorted(by: { $0.span > $1.span }) {
        bytes.replaceSubrange(edit.span.start..<edit.span.end, with: edit.replacement.utf8)
      }
      source.text = SourceText(name: source.text.name, bytes: bytes)
      let parsed = Parser.parseFile(source.text, file: file)
      (source.syntax, source.problems) = (parsed.tree, parsed.diagnostics)
      project.sources[file] = source
    }
    project.diagnostics = project.sources.flatMap(\.problems)
    let checked = ProjectChecker.checkAlone(project, files: snapshot.fileSystem)
    let before = snapshot.checked.diagnostics.count { $0.severity == .error }
    let errors = checked.diagnostics.filter { $0.severity == .error }
    return errors.count > before ? errors.first : nil
  }
}
