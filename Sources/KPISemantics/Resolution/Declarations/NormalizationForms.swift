import KPISyntax

/// Names that are one name although their bytes differ (NFC beside NFD).
struct NormalizationForms {
  private var first: [String: NameSyntax] = [:]
  private var reported: Set<[UInt8]> = []
  /// The warnings, one for each further spelling of a name.
  private(set) var problems: [Diagnostic] = []

  /// Warnings for the names in these files, in the order of the list.
  init(sources: [ParsedSource]) {
    for source in sources {
      for name in source.syntax.foreignNames { note(name) }
    }
  }

  private mutating func note(_ name: NameSyntax) {
    let spelling = name.text
    guard let known = first[spelling] else {
      first[spelling] = name
      return
    }
    guard !known.text.utf8.elementsEqual(spelling.utf8),
      reported.insert(Array(spelling.utf8)).inserted
    else { return }
    problems.append(NameDiagnostics.otherNormalizationForm(name, declared: known.span))
  }
}
