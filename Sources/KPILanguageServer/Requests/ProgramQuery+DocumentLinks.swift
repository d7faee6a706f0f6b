import KPISyntax
import KPIWorkspace

extension ProgramQuery {
  /// `textDocument/documentLink`: files that datasets read and programs that are used; of several
  /// files the first.
  func documentLinks() throws(ResponseError) -> JSONValue {
    let place = try place()
    let source = place.snapshot.project.sources[place.file]
    let links = source.syntax.declarations.compactMap { declaration -> JSONValue? in
      let text: TextSyntax
      switch declaration.kind {
      case .use(.path(let path)): text = path
      case .dataset(let dataset):
        guard case .file(let path)? = dataset.source else { return nil }
        text = path
      default: return nil
      }
      return file(text.value, in: source.folder, place.snapshot.fileSystem).map { path in
        ["range": place.range(of: text.span), "target": .text(DocumentURI.uri(of: path))]
      }
    }
    return .array(links)
  }

  /// The file that a name or a pattern means; of a folder its first program.
  private func file(_ pattern: String, in folder: String, _ files: FileSystem) -> String? {
    guard let path = try? files.files(matching: pattern, in: folder).first else { return nil }
    switch files.kind(path) {
    case .file: return files.realPath(path) ?? path
    case .folder:
      let names = (try? files.names(in: path)) ?? []
      return names.filter { $0.hasSuffix(".kpi") }.min().map { FilePath.join(path, $0) }
    case .other, nil: return nil
    }
  }
}
