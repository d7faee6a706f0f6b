import Columnar
import KPIPacks
import KPISemantics
import KPISyntax
import KPIValues

/// Declarations for data files, and the shipped KPIs that they can feed.
public struct DataProposal {
  private var proposals: [DatasetProposal] = []

  /// Looks at files and proposes a dataset for each, one for files of a folder with equal headers.
  ///
  /// - Throws: `FileProblem` or `ReadingError`.
  public init(_ paths: [String], files: FileSystem) throws {
    var groups: [(folder: String, ending: String, probe: TableProbe, paths: [String])] = []
    for path in paths {
      if files.kind(path) == .folder { throw FileProblem.isFolder(path: path) }
      if files.kind(path) == .other { throw FileProblem.notRegular(path: path) }
      let source = try FileSource(path: path, name: path)
      let found = try TableProbe(of: source, wholeFile: false)
      let key = (FilePath.folder(of: path), DataProposal.ending(path))
      let headers = found.columns.map(\.header)
      if let index = groups.firstIndex(where: {
        ($0.folder, $0.ending) == key && $0.probe.columns.map(\.header) == headers
      }) {
        groups[index].paths.append(path)
      } else {
        groups.append((key.0, key.1, found, [path]))
      }
    }
    var names: Set<String> = []
    for group in groups {
      let isPattern = group.paths.count > 1
      let file = isPattern ? FilePath.join(group.folder, "*" + group.ending) : group.paths[0]
      let title = isPattern && group.folder != "." ? group.folder : group.paths[0]
      var name = ProposedName.camelCase(DataProposal.stem(title))
      while !names.insert(name).inserted { name += "2" }
      proposals.append(DatasetProposal(file: file, name: name, probe: group.probe))
    }
  }

  private static func stem(_ path: String) -> String {
    let name = FilePath.name(of: path)
    guard let dot = name.firstIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func ending(_ path: String) -> String {
    String(FilePath.name(of: path).dropFirst(stem(path).count))
  }

  /// The declarations, formatted.
  public var text: String {
    let units = proposals.reduce(into: Set<String>()) { $0.formUnion($1.units) }.sorted()
    let head = units.isEmpty ? "" : "unit " + units.joined(separator: ", ") + "\n\n"
    let body = proposals.map(\.text).joined(separator: "\n")
    return Formatter.format(SourceText(name: "", text: head + body))
  }

  /// For each pack the KPIs that the data can feed as it is.
  public func fed() -> [(pack: String, figures: [String])] {
    Packs.all.compactMap { pack in
      let sources = sources(using: pack)
      let headers = Dictionary(
        uniqueKeysWithValues: proposals.map { proposal in
          (proposal.name, Set(proposal.columns.map { $0.header ?? $0.name }))
        })
      let checked = Program.check(sources: sources, headers: headers) {
        _ throws(ZoneError) in .utc
      }
      let figures = checked.model.kpiOrder.filter { name in
        guard let figure = checked.model.figures[name] else { return false }
        return figure.needs.isEmpty && sources[figure.span.file].origin == .pack(pack.name)
      }
      return figures.isEmpty ? nil : (pack.name, figures)
    }
  }

  /// The proposal, a pack, and the packs that it uses in turn.
  private func sources(using pack: Pack) -> [ParsedSource] {
    var sources = [source(SourceText(name: "", text: text), file: 0, .project)]
    var packs = [pack]
    var next = 0
    while next < packs.count {
      for file in packs[next].files {
        let text = SourceText(name: file.name, text: file.text)
        let read = source(text, file: sources.count, .pack(packs[next].name))
        sources.append(read)
        for case .pack(let name) in read.uses where !packs.contains(where: { $0.name == name.text })
        {
          packs += Packs.all.filter { $0.name == name.text }
        }
      }
      next += 1
    }
    return sources
  }

  private func source(_ text: SourceText, file: Int, _ origin: SourceOrigin) -> ParsedSource {
    ParsedSource(
      text: text, syntax: Parser.parseFile(text, file: file).tree, origin: origin, folder: ".")
  }
}
