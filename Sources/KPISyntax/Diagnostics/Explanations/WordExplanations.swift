extension DiagnosticCatalogue {
  /// K10xx: characters and words.
  static let wordExplanations: [DiagnosticExplanation] = []
}
