/// A column that a pack expects of a file, with all that may tell a file's column to be it.
struct ShippedColumn {
  /// What its values have to be.
  enum Kind: Hashable {
    case text, flag, date, time
    /// A period, by the name of its grain.
    case period(String)
    /// The key of an entity.
    case id(entity: String)
    /// A number in a unit as written.
    case number(unit: String)
  }

  /// A way to name it.
  struct Phrase {
    /// What it speaks of.
    var concepts: Set<String>
    /// How much surer its own name would be.
    var penalty: Double
  }

  /// Its name.
  let name: String
  /// Its type as the pack writes it, `level` included.
  var type: String
  /// What its values have to be.
  var kind: Kind
  /// Whether it is the whole key of its dataset.
  var isKey = false
  /// Whether it places rows in time.
  var isTime = false
  /// The ways to name it: its own name, labels, and phrases.
  var phrases: [Phrase] = []
  /// Texts that the packs' formulas compare it with.
  var literals: Set<String> = []
  /// Beginnings that the packs' formulas look for in it.
  var prefixes: Set<String> = []
  /// The numbers that it holds.
  var range: ClosedRange<Double>?

  /// What the kind alone says, so that a header need not.
  var impliedConcepts: Set<String> {
    switch kind {
    case .text, .flag: []
    case .date, .time: isTime ? ["moment", "create", "start", "open"] : ["moment"]
    case .period(let grain): ["moment", grain]
    case .id: ["id"]
    case .number(let unit):
      impliedConcepts(ofUnit: unit.split(separator: "/").map(String.init))
    }
  }

  /// What a number's unit says; a header may say what it is divided by.
  private func impliedConcepts(ofUnit parts: [String]) -> Set<String> {
    let whole: Set<String> =
      switch parts.first {
      case "money": ["amount", "total"]
      case "h", "min", "s": ["duration", "count"]
      case "number": []
      default: ["count", "quantity"]
      }
    return parts.count > 1 ? whole.union(parts.dropFirst()) : whole
  }

  /// Whether figures rest on its values, so that a wrong one would give wrong numbers; a column
  /// that only splits is seen to be wrong.
  var bearsFigures: Bool {
    if case .text = kind { return !literals.isEmpty || !prefixes.isEmpty }
    return true
  }
}
