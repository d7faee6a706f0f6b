/// What the English templates are in French; one table for each phase, in a file of its own.
public enum FrenchWording {
  /// An English template and the French one, with the same places.
  public typealias Row = (english: String, french: String)

  /// All rows in the order of the phases.
  public static let rows: [Row] = []

  /// The French template of an English one.
  static let templates = Dictionary(
    rows.map { ($0.english, $0.french) }, uniquingKeysWith: { first, _ in first })
}
