/// How well a header names a column of a pack.
enum NameFit {
  /// What is left of certainty for each thing that is not as it should be.
  private enum Penalty {
    static let impliedMissing = 0.03
    static let contextSaid = 0.02
    static let unknownWord = 0.15
    static let otherWord = 0.3
    static let otherMeaning = 0.5
    static let coreMissing = 0.3
    static let withoutTax = 0.05
    static let withTax = 0.14
  }

  /// Concepts that make another thing of what they stand beside.
  private static let otherMeanings: Set<String> = [
    "tax", "export", "deliver", "ship", "pay", "cancel", "update", "birth", "due", "name", "place",
    "status", "currency", "rate", "average", "target", "previous", "plan", "discount", "refund",
    "resolve", "escalate", "unsubscribe", "email", "phone", "rating", "year",
  ]
  /// Concepts of numbers, which no text, key or moment is.
  private static let numbers: Set<String> = ["count", "quantity", "amount", "total", "duration"]
  /// Words that say how a number is measured, not what it is.
  private static let measures: Set<String> = [
    "eur", "euro", "euros", "usd", "gbp", "chf", "s", "h", "min", "mins", "ms", "sec", "secs",
    "k", "keur", "ke", "duration", "number",
  ]

  /// How sure the header alone makes that the column is meant: from 0 to 1.
  static func score(
    _ concepts: [String], as column: ShippedColumn, in dataset: ShippedDataset,
    thesaurus: Thesaurus
  ) -> Double {
    let header = settled(Set(concepts), for: column.kind)
    return column.phrases.map { phrase in
      score(
        header, settled(phrase.concepts, for: column.kind), column, dataset, thesaurus)
        - phrase.penalty
    }.max() ?? 0
  }

  /// Whether a header speaks of something beside what its dataset is about.
  static func isOther(_ concepts: [String]) -> Bool {
    concepts.contains(where: otherMeanings.contains)
  }

  /// `time` is a moment in a column of moments and a duration in one of numbers.
  private static func settled(_ concepts: Set<String>, for kind: ShippedColumn.Kind) -> Set<String>
  {
    guard concepts.contains("time") else { return concepts }
    switch kind {
    case .date, .time, .period: return concepts.subtracting(["time"]).union(["moment"])
    case .number: return concepts.subtracting(["time"]).union(["duration"])
    case .text, .flag, .id: return concepts
    }
  }

  private static func score(
    _ header: Set<String>, _ phrase: Set<String>, _ column: ShippedColumn,
    _ dataset: ShippedDataset, _ thesaurus: Thesaurus
  ) -> Double {
    if header == phrase { return 1 }
    let implied = column.impliedConcepts
    let context = dataset.concepts
    var core = phrase.subtracting(implied)
    if takesContext(column) { core.subtract(context) }
    if core.isEmpty {
      guard !header.isDisjoint(with: phrase.union(implied)) else { return 0 }
    } else if core.isDisjoint(with: header) {
      return 0
    }
    var score = 1 - Penalty.coreMissing * Double(core.subtracting(header).count)
    let unsaid = phrase.subtracting(header).subtracting(core)
    if !unsaid.isEmpty { score -= Penalty.impliedMissing }
    for concept in header.subtracting(phrase) {
      score -= penalty(of: concept, column, implied, context, thesaurus)
    }
    return max(score, 0)
  }

  /// Whether a header of the column need not say what the dataset is about: the key, the time and
  /// the numbers of an order are its own, but its customer is not.
  private static func takesContext(_ column: ShippedColumn) -> Bool {
    switch column.kind {
    case .text, .flag: false
    case .id: column.isKey
    case .date, .time: column.isTime
    case .number("number"): false
    case .period, .number: true
    }
  }

  private static func penalty(
    of concept: String, _ column: ShippedColumn, _ implied: Set<String>, _ context: Set<String>,
    _ thesaurus: Thesaurus
  ) -> Double {
    if implied.contains(concept) || context.contains(concept) { return Penalty.contextSaid }
    if case .number = column.kind, measures.contains(concept) { return 0 }
    switch concept {
    case "withouttax": return Penalty.withoutTax
    case "withtax": return Penalty.withTax
    case "id", "name": if case .text = column.kind { return Penalty.contextSaid }
    default: break
    }
    if case .number = column.kind {
    } else if numbers.contains(concept) {
      return Penalty.otherMeaning
    }
    if otherMeanings.contains(concept) { return Penalty.otherMeaning }
    return thesaurus.isListed(concept) ? Penalty.otherWord : Penalty.unknownWord
  }
}
