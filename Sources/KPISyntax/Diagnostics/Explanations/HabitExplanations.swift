extension DiagnosticCatalogue {
  /// K12xx: habits from other languages.
  static let habitExplanations: [DiagnosticExplanation] = []
}
