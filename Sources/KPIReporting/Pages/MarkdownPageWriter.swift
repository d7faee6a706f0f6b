import KPISyntax

/// Writes a catalogue page as Markdown.
public struct MarkdownPageWriter {
  private let page: CataloguePage
  private let language: Language

  /// A writer of a page.
  public init(_ page: CataloguePage) {
    self.page = page
    language = page.language
  }

  /// The whole document.
  public func text() -> String {
    var sections = ["# \(MarkdownText.escaped(page.title))\n"]
    sections += page.objectives.flatMap(section) + page.entries.flatMap(section)
    if sections.count == 1 { sections.append(PageText.noKPIs(language) + "\n") }
    return sections.joined(separator: "\n")
  }

  private func section(_ entry: CatalogueEntry) -> [String] {
    var sections = ["## \(MarkdownText.escaped(entry.label))\n"]
    sections += entry.documentation.blocks.map(text)
    sections.append(MarkdownText.block(entry.definitions.joined(separator: "\n")))
    if !entry.lacks.isEmpty {
      let names = entry.lacks.map(MarkdownText.code).joined(separator: ", ")
      sections.append("> \(PageText.lacks(language)) \(names)\n")
    }
    sections += [facts(entry), needs(entry.needs)].filter { !$0.isEmpty }
    sections += entry.examples.flatMap(example)
    return sections
  }

  private func section(_ objective: CatalogueObjective) -> [String] {
    ["## \(MarkdownText.escaped(objective.title))\n"] + objective.documentation.blocks.map(text)
      + [objective.facts.map(line).joined()]
  }

  private func line(_ fact: CatalogueEntry.Fact) -> String {
    let content =
      fact.isCode ? MarkdownText.code(fact.content) : MarkdownText.escaped(fact.content)
    return line(fact.subject, content)
  }

  private func facts(_ entry: CatalogueEntry) -> String {
    var lines = entry.facts.map { line($0) }
    lines += entry.bands.map { band in
      let place =
        band.condition.isEmpty
        ? "" : " \(PageText.holdsFor(language)) \(MarkdownText.code(band.condition))"
      return line(PageText.bands(language), MarkdownText.code(band.scale.text) + place)
    }
    lines += entry.inputs.map { line(PageText.inputs(language), MarkdownText.escaped($0)) }
    return lines.joined()
  }

  private func line(_ subject: String, _ content: String) -> String {
    "- **\(MarkdownText.escaped(subject))**: \(content)\n"
  }

  private func needs(_ needs: [CatalogueEntry.Need]) -> String {
    guard !needs.isEmpty else { return "" }
    let heads: [PageText] = [.dataset, .file, .columns, .derived]
    let head =
      MarkdownText.line(heads.map { $0(language) }) + MarkdownText.line(heads.map { _ in "---" })
    return head
      + needs.map { need in
        MarkdownText.line([
          MarkdownText.cellCode(need.dataset), MarkdownText.escaped(need.file ?? ""),
          need.columns.map(MarkdownText.cellCode).joined(separator: ", "),
          need.derived.map(MarkdownText.cellCode).joined(separator: ", "),
        ])
      }.joined()
  }

  private func example(_ example: WorkedExample) -> [String] {
    var sections = ["### \(MarkdownText.escaped(example.name))\n"]
    for given in example.given {
      switch given {
      case .figures(let figures):
        sections.append(MarkdownText.block("given " + figures.joined(separator: ", ")))
      case .rows(let dataset, let rows):
        sections.append(PageText.given(language) + " \(MarkdownText.code(dataset)):\n")
        let head = rows.prefix(1).map { MarkdownText.line($0.map(MarkdownText.escaped)) }
        let rule = rows.prefix(1).map { MarkdownText.line($0.map { _ in "---" }) }
        let lines = rows.dropFirst().map { MarkdownText.line($0.map(MarkdownText.escaped)) }
        sections.append((head + rule + lines).joined())
      }
    }
    sections.append(
      MarkdownText.block(example.expected.map { "expect " + $0.text }.joined(separator: "\n")))
    return sections
  }

  private func text(_ block: DocComment.Block) -> String {
    switch block {
    case .paragraph(let inlines): text(inlines) + "\n"
    case .list(let items): items.map { "- \(text($0))\n" }.joined()
    case .code(let text): MarkdownText.block(text)
    }
  }

  private func text(_ inlines: [DocComment.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): MarkdownText.escaped(text)
      case .code(let text): MarkdownText.code(text)
      case .strong(let text): "**\(MarkdownText.escaped(text))**"
      case .emphasis(let text): "*\(MarkdownText.escaped(text))*"
      case .link(let text, let address): "[\(MarkdownText.escaped(text))](<\(address)>)"
      }
    }.joined()
  }
}
