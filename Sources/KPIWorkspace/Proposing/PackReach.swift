import KPIPacks
import KPISemantics
import KPISyntax
import KPIValues

/// The KPIs of packs that declarations feed, and what the others lack.
struct PackReach {
  /// For each pack, in their order, its KPIs that lack nothing.
  private(set) var fed: [(pack: String, figures: [String])] = []
  /// The KPIs that lack something, in order.
  private(set) var lacking: [(figure: String, needs: [String])] = []

  /// Whether the text does not hold.
  let hasErrors: Bool
  /// The figures of the text in which something does not hold.
  private(set) var faulty: Set<String> = []

  /// Checks a text that uses packs.
  init(_ text: String, packs: [String], headers: [String: Set<String>]) {
    var sources = [PackReach.source(SourceText(name: "", text: text), file: 0, .project)]
    for pack in ShippedVocabulary.packs(of: packs) {
      for file in pack.files {
        let text = SourceText(name: file.name, text: file.text)
        sources.append(PackReach.source(text, file: sources.count, .pack(pack.name)))
      }
    }
    let checked = Program.check(sources: sources, headers: headers) { _ throws(ZoneError) in .utc }
    hasErrors = checked.hasErrors
    guard !hasErrors else {
      noteFaults(of: checked, in: sources[0].syntax)
      return
    }
    var figures: [String: [String]] = [:]
    for name in checked.model.kpiOrder {
      guard let figure = checked.model.figures[name] else { continue }
      if !figure.needs.isEmpty {
        lacking.append((name, figure.needs))
      } else if let pack = PackReach.pack(of: name, in: sources) {
        figures[pack, default: []].append(name)
      }
    }
    fed = Packs.all.compactMap { pack in figures[pack.name].map { (pack.name, $0) } }
  }

  private mutating func noteFaults(of checked: CheckedProgram, in tree: SourceFileSyntax) {
    let places = checked.diagnostics.filter { $0.severity == .error }.map(\.primary.span)
    for declaration in tree.declarations {
      switch declaration.kind {
      case .measure(let figure), .kpi(let figure):
        let span = declaration.span
        let isFaulty = places.contains {
          $0.file == 0 && span.start <= $0.start && $0.start < span.end
        }
        if isFaulty { faulty.insert(figure.name.text) }
      default: break
      }
    }
  }

  /// The pack that defines a KPI, overridden or not.
  private static func pack(of name: String, in sources: [ParsedSource]) -> String? {
    for source in sources {
      guard case .pack(let pack) = source.origin else { continue }
      for case .kpi(let figure) in source.syntax.declarations.map(\.kind)
      where figure.name.text == name {
        return pack
      }
    }
    return nil
  }

  private static func source(
    _ text: SourceText, file: Int, _ origin: SourceOrigin
  ) -> ParsedSource {
    ParsedSource(
      text: text, syntax: Parser.parseFile(text, file: file).tree, origin: origin, folder: ".")
  }
}
