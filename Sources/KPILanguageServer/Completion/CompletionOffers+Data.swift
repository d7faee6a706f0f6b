import KPISemantics
import KPISyntax
import KPIWorkspace

/// What is offered out of data files.
extension CompletionOffers {
  /// How many folders deep data files are looked for.
  private static var depthLimit: Int { 3 }
  /// How the names of data files end.
  private static var endings: [String] {
    [".csv", ".tsv", ".jsonl", ".ndjson"].flatMap { [$0, $0 + ".gz"] }
  }
  /// How many data files are offered.
  private static var fileLimit: Int { 100 }

  /// The headers that no column of a dataset has yet.
  private func freeHeaders(of name: String) -> [String] {
    guard let dataset = model.datasets[name] else { return [] }
    let used = Set(
      dataset.columns.compactMap { column in
        if case .field(let header) = column.origin { header } else { nil }
      })
    return glance.headers(of: dataset, files: snapshot.fileSystem, by: deadline).filter {
      !$0.isEmpty && !used.contains($0)
    }
  }

  /// Columns that a file has and its dataset does not, as lines begun; a header that is no name is
  /// written behind one.
  func newColumns(of dataset: String) -> [CompletionItem] {
    freeHeaders(of: dataset).compactMap { header in
      guard (try? RenamedName.spelling(of: header)) == header else { return nil }
      return CompletionItem(
        label: header, kind: .column, detail: EditorWords.header(header)(language), rank: 100,
        inserted: header + " : ")
    }
  }

  /// The headers of a dataset's file, those without a column first.
  func headers(of name: String) -> [CompletionItem] {
    guard let dataset = model.datasets[name] else { return [] }
    let free = Set(freeHeaders(of: name))
    return glance.headers(of: dataset, files: snapshot.fileSystem, by: deadline).enumerated().map {
      CompletionItem(
        label: TextLiteral.quoted($1), kind: .value, fit: free.contains($1) ? .exact : .possible,
        rank: $0)
    }
  }

  /// The values of a column, where they are few: texts of its file, or its bands.
  func values(of names: [String], _ scope: CompletionPlace.Scope) -> [CompletionItem] {
    var texts: Set<String> = []
    for (dataset, name) in columns(named: names, scope) {
      guard let column = types.column(name, of: dataset.name) else { continue }
      if case .band(let bands) = column.type {
        texts.formUnion(bands)
      } else if column.type == .text, case .field(let header) = column.origin {
        let found = glance.values(
          under: header, of: dataset, files: snapshot.fileSystem, by: deadline)
        texts.formUnion(found.map(TextLiteral.quoted))
      }
    }
    return texts.sorted().map {
      CompletionItem(
        label: $0, kind: .value, detail: names.joined(separator: "."), fit: .exact)
    }
  }

  /// The columns that names lead to: one, or a dimension's in every dataset.
  private func columns(
    named names: [String], _ scope: CompletionPlace.Scope
  ) -> [(dataset: DatasetModel, column: String)] {
    guard let last = names.last else { return [] }
    var dataset: String?
    if case .rows(let known) = scope { dataset = known }
    for (position, name) in names.dropLast().enumerated() {
      let isDataset = position == 0 && model.datasets[name] != nil
      dataset = isDataset ? name : dataset.flatMap { types.target(of: name, in: $0) }
      if dataset == nil { return [] }
    }
    if let dataset { return model.datasets[dataset].map { [($0, last)] } ?? [] }
    return model.datasets.values.sorted { $0.name < $1.name }.map { ($0, last) }
  }

  /// The data files in the document's folder and those below.
  var dataFiles: [CompletionItem] {
    var found: [String] = []
    add(folder, "", depth: 0, &found)
    return found.prefix(CompletionOffers.fileLimit).enumerated().map {
      CompletionItem(label: TextLiteral.quoted($1), kind: .file, fit: .exact, rank: $0)
    }
  }

  private func add(_ folder: String, _ prefix: String, depth: Int, _ found: inout [String]) {
    let files = snapshot.fileSystem
    for name in (try? files.names(in: folder))?.sorted() ?? [] where !name.hasPrefix(".") {
      guard found.count < CompletionOffers.fileLimit else { return }
      let path = FilePath.join(folder, name)
      if CompletionOffers.endings.contains(where: name.hasSuffix) {
        if files.kind(path) == .file { found.append(prefix + name) }
      } else if depth < CompletionOffers.depthLimit, files.kind(path) == .folder {
        add(path, prefix + name + "/", depth: depth + 1, &found)
      }
    }
  }
}
