extension DiagnosticCatalogue {
  /// K11xx: structure.
  static let structureExplanations: [DiagnosticExplanation] = []
}
