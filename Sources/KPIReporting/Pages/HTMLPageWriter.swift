import KPISyntax

/// Writes a catalogue page as HTML that needs nothing else and runs nothing.
public struct HTMLPageWriter {
  private let page: CataloguePage
  private let language: Language
  private let math: FormulaMath

  /// A writer of a page.
  public init(_ page: CataloguePage) {
    self.page = page
    language = page.language
    math = FormulaMath(language: page.language)
  }

  /// The whole document.
  public func text() -> String {
    let title = HTMLText.escaped(page.title)
    let head = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLPageStyle.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(HTMLPageStyle.sheet)</style>
      </head>
      <body>

      """
    let top = "<header><h1>\(title)</h1><p>\(words(.catalogue))</p></header>\n"
    let sections = page.objectives.map(section).joined() + page.entries.map(section).joined()
    let content = sections.isEmpty ? "<p>\(words(.noKPIs))</p>\n" : contents() + sections
    return head + top + content + "</body>\n</html>\n"
  }

  private func words(_ text: PageText) -> String { HTMLText.escaped(text(language)) }

  private func heading(_ text: PageText) -> String {
    HTMLText.element("h3", "", words(text)) + "\n"
  }

  private func code(_ text: String) -> String {
    HTMLText.element("code", "", HTMLText.escaped(text))
  }

  private func contents() -> String {
    let places =
      page.objectives.map { ("objective-" + HTMLText.anchor($0.name), $0.title) }
      + page.entries.map { (HTMLText.anchor($0.name), $0.label) }
    let items = places.map { anchor, label in
      let link = HTMLText.element("a", "href=\"#\(anchor)\"", HTMLText.escaped(label))
      return HTMLText.element("li", "", link) + "\n"
    }
    return "<nav aria-label=\"\(words(.contents))\"><ul>\n\(items.joined())</ul></nav>\n"
  }

  private func section(_ entry: CatalogueEntry) -> String {
    var parts = [
      "<section id=\"\(HTMLText.anchor(entry.name))\">\n",
      HTMLText.element("h2", "", HTMLText.escaped(entry.label)) + "\n",
      HTMLText.element("p", "class=\"id\"", code(entry.name)) + "\n",
      documentation(entry.documentation),
      HTMLText.element("div", "class=\"formula\"", math.text(entry.formula, of: entry.label))
        + "\n",
      lacks(entry.lacks),
      facts(entry.facts), bands(entry.bands),
    ]
    parts += [heading(.definition), pre(entry.definitions.joined(separator: "\n"))]
    parts += [needs(entry), lineage(entry), examples(entry.examples), "</section>\n"]
    return parts.joined()
  }

  private func section(_ objective: CatalogueObjective) -> String {
    [
      "<section id=\"objective-\(HTMLText.anchor(objective.name))\">\n",
      HTMLText.element("h2", "", HTMLText.escaped(objective.title)) + "\n",
      HTMLText.element("p", "class=\"id\"", code(objective.name)) + "\n",
      documentation(objective.documentation), facts(objective.facts), "</section>\n",
    ].joined()
  }

  private func pre(_ text: String) -> String {
    HTMLText.element("pre", "", HTMLText.escaped(text)) + "\n"
  }

  private func lacks(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let list = names.map(code).joined(separator: ", ")
    return HTMLText.element("p", "class=\"lacks\"", "\(words(.lacks)) \(list)") + "\n"
  }

  private func facts(_ facts: [CatalogueEntry.Fact]) -> String {
    let lines = facts.map { fact in
      let content = fact.isCode ? code(fact.content) : HTMLText.escaped(fact.content)
      return HTMLText.element("dt", "", HTMLText.escaped(fact.subject))
        + HTMLText.element("dd", "", content) + "\n"
    }
    return lines.isEmpty ? "" : "<dl>\n\(lines.joined())</dl>\n"
  }

  private func bands(_ bands: [(condition: String, scale: BandScale)]) -> String {
    guard !bands.isEmpty else { return "" }
    return heading(.bands)
      + bands.map { band in
        let place =
          band.condition.isEmpty
          ? "" : HTMLText.element("p", "", "\(words(.holdsFor)) \(code(band.condition))") + "\n"
        let line = HTMLText.element("p", "", code(band.scale.text)) + "\n"
        return place + BandPicture.text(band.scale) + "\n" + line
      }.joined()
  }
}

extension HTMLPageWriter {
  private func needs(_ entry: CatalogueEntry) -> String {
    var text = ""
    if !entry.needs.isEmpty {
      let heads: [PageText] = [.dataset, .columns, .derived]
      let head = heads.map { HTMLText.element("th", "", words($0)) }.joined()
      let lines = entry.needs.map { need in
        let file = need.file.map { "<br>" + HTMLText.escaped($0) } ?? ""
        let fields = [
          code(need.dataset) + file, need.columns.map(code).joined(separator: ", "),
          need.derived.map(code).joined(separator: "<br>"),
        ]
        return row(fields.map { HTMLText.element("td", "", $0) })
      }
      text += heading(.needs) + table(row([head]) + lines.joined())
    }
    if !entry.inputs.isEmpty {
      let items = entry.inputs.map { HTMLText.element("li", "", HTMLText.escaped($0)) }
      text += heading(.inputs) + HTMLText.element("ul", "", items.joined()) + "\n"
    }
    return text
  }

  private func row(_ cells: [String]) -> String {
    HTMLText.element("tr", "", cells.joined()) + "\n"
  }

  private func table(_ rows: String) -> String {
    HTMLText.element("div", "class=\"scroll\"", "<table>\n\(rows)</table>") + "\n"
  }

  private func lineage(_ entry: CatalogueEntry) -> String {
    guard entry.lineage.boxes.count > 1 else { return "" }
    let picture = LineagePicture(entry.lineage, anchors: Set(page.entries.map(\.name)))
      .text("\(PageText.lineage(language)) \(entry.label)")
    return heading(.lineage) + HTMLText.element("div", "class=\"scroll\"", picture) + "\n"
  }

  private func examples(_ examples: [WorkedExample]) -> String {
    guard !examples.isEmpty else { return "" }
    return heading(.examples) + examples.map(example).joined()
  }

  private func example(_ example: WorkedExample) -> String {
    var text = HTMLText.element("p", "", HTMLText.escaped(example.name)) + "\n"
    for given in example.given {
      switch given {
      case .figures(let figures): text += pre("given " + figures.joined(separator: ", "))
      case .rows(let dataset, let rows):
        let lines = rows.enumerated().map { index, cells in
          row(cells.map { HTMLText.element(index == 0 ? "th" : "td", "", HTMLText.escaped($0)) })
        }
        text += code("given \(dataset)") + table(lines.joined())
      }
    }
    text += pre(example.expected.map { "expect " + $0.text }.joined(separator: "\n"))
    return HTMLText.element("div", "class=\"example\"", text) + "\n"
  }

  private func documentation(_ comment: DocComment) -> String {
    comment.blocks.map { block in
      switch block {
      case .paragraph(let inlines): HTMLText.element("p", "", text(inlines)) + "\n"
      case .list(let items):
        HTMLText.element(
          "ul", "", items.map { HTMLText.element("li", "", text($0)) }.joined()) + "\n"
      case .code(let text): pre(text)
      }
    }.joined()
  }

  private func text(_ inlines: [DocComment.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): HTMLText.escaped(text)
      case .code(let text): code(text)
      case .strong(let text): HTMLText.element("strong", "", HTMLText.escaped(text))
      case .emphasis(let text): HTMLText.element("em", "", HTMLText.escaped(text))
      case .link(let text, let address):
        HTMLText.element(
          "a", "href=\"\(HTMLText.escaped(address))\" rel=\"noreferrer\"", HTMLText.escaped(text))
      }
    }.joined()
  }
}
