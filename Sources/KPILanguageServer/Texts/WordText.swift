import KPISyntax

/// What is said about the words of the language.
enum WordText {
  /// What a word is for that begins a clause of a block, or a declaration where it stands in none.
  static func clause(
    _ word: String, in block: LanguageWords.Block?, _ language: Language
  ) -> String? {
    guard let block else {
      return markdown(LanguageWords.declarationUsages[word], declarations[word], language)
    }
    let usages = LanguageWords.blockUsages[block] ?? LanguageWords.figureUsages
    return markdown(usages[word], (clauses[block] ?? figureClauses)[word], language)
  }

  /// What a word inside of a clause is for.
  static func inner(_ word: String, _ language: Language) -> String? {
    markdown(LanguageWords.innerUsages[word], inner[word], language)
  }

  private static func markdown(
    _ usage: String?, _ meaning: Wording?, _ language: Language
  ) -> String? {
    guard let usage, let meaning else { return nil }
    return "```kpi\n\(usage)\n```\n\(meaning(language))."
  }

  private static let declarations: [String: Wording] = [
    "kpi": "A published figure: its formula, and what a reader must know to trust it",
    "measure": "A building block of figures",
    "input": "An assumption: one value, or values by split (`by`) or by period (`every`)",
    "dataset": "The rows of files, a line for a column",
    "objective": "Figures whose goals belong together",
    "test": "What figures are for given values or rows",
    "unit": "What is counted in this program",
    "use": "Adds a pack that ships with the tool, or a folder",
    "calendar": "Time zone, weeks, years and working hours",
    "currency": "The currency that packs call `money`",
    "override": "Replaces a definition of a pack",
  ]

  private static let clauses: [LanguageWords.Block: [String: Wording]] = [
    .dataset: [
      "row": "What a row is, and its key",
      "time": "The moment that places a row in a period",
      "covers": "The days for which the data is whole",
      "read": "How the files are written, where that is not to be found out",
      "bad": "Cells that cannot be read are counted as missing",
    ],
    .calendar: [
      "timezone": "Where days begin",
      "week": "The first day of a week",
      "year": "The first month of a year",
      "judged": "The periods in which figures are judged",
      "working": "The hours of `workingTime`",
      "closed": "Days without working hours",
    ],
    .test: [
      "given": "Sets figures, or the rows of a dataset",
      "expect": "What must come out",
      "covers": "The days for which the data is whole",
    ],
  ]

  private static let figureClauses: [String: Wording] = [
    "label": "The name that readers see",
    "unit": "The unit in which it is shown",
    "better": "The direction in which it gets better",
    "goal": "What it should reach, and until when",
    "threshold": "The bands of its status; a boundary belongs to the side with the equals sign",
    "alert": "Rings when a condition holds in a complete period; `value` is the figure",
    "needs": "The smallest sample that is judged",
    "by": "Splits that it always has",
    "top": "Keeps the highest of each period",
    "where": "Counts only what meets a condition, wherever it is named",
    "every": "The periods in which it is shown and judged",
    "settles": "Periods younger than that are partial",
    "for": "Goals and thresholds for a part of the rows",
    "owner": "Who answers for it",
    "tags": "Words to find it by",
    "watch": "Figures to look at beside it",
  ]

  private static let inner: [String: Wording] = [
    "per": "One value for each",
    "over": "Without regard to a split",
    "at": "Places rows by another moment",
    "otherwise": "Replaces a missing value",
    "estimated": "Marks an assumption, and all that uses it",
    "banded": "Cuts a number line into bands",
    "level": "A stock: it adds up over everything but time",
    "spread": "Shares a value out over finer periods",
    "within": "How far it looks back",
  ]
}
