/// What of a program is to be resolved.
struct ProgramPart {
  /// Names of datasets, in order of declaration.
  var datasets: [String]
  /// Names of measures, KPIs and inputs, in order of declaration.
  var figures: [String]
  /// Positions of tests among those of the program.
  var tests: [Int]
  /// Whether the order of KPIs is known already.
  var keepsOrder = false
}
