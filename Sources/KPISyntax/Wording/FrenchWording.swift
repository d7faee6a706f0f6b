/// What the English templates are in French; one table for each phase, in a file of its own.
public enum FrenchWording {
  /// English templates with the French ones, which have the same places, in the order of the
  /// phases.
  public static let rows: [(english: String, french: String)] = [
    writingRows, habitRows, adviceRows, roleRows, meantRows, modelRows, nameRows, formulaRows,
    unitRows, judgingRows, meaningRows, dataRows, functionRows, editorRows, reportRows, pageRows,
    bindingRows, commandRows,
  ].flatMap { rows in rows.map { (english: $0.key, french: $0.value) } }

  /// The French template of an English one; nil where there is none.
  public static func template(of english: String) -> String? { templates[english] }

  private static let templates = Dictionary(
    rows.map { ($0.english, $0.french) }, uniquingKeysWith: { first, _ in first })
}
