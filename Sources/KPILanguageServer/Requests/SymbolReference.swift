import KPISemantics

/// A symbol as an editor keeps it for a later request.
enum SymbolReference {
  /// The symbol's kind and name, with the document whose program it is of.
  static func json(_ symbol: Symbol, in uri: String) -> JSONValue {
    let (kind, dataset): (String, String?) =
      switch symbol {
      case .figure: ("figure", nil)
      case .input: ("input", nil)
      case .dataset: ("dataset", nil)
      case .column(_, let dataset): ("column", dataset)
      case .dimension: ("dimension", nil)
      case .objective: ("objective", nil)
      case .unit: ("unit", nil)
      }
    var members: [String: JSONValue] = [
      "uri": .text(uri), "kind": .text(kind), "name": .text(symbol.name),
    ]
    if let dataset { members["dataset"] = .text(dataset) }
    return .object(members)
  }

  /// The symbol that was kept; nil where this is none.
  static func symbol(_ json: JSONValue?) -> Symbol? {
    guard let name = json?["name"]?.text else { return nil }
    switch json?["kind"]?.text {
    case "figure": return .figure(name)
    case "input": return .input(name)
    case "dataset": return .dataset(name)
    case "column": return json?["dataset"]?.text.map { .column(name, dataset: $0) }
    case "dimension": return .dimension(name)
    case "objective": return .objective(name)
    case "unit": return .unit(name)
    default: return nil
    }
  }
}
