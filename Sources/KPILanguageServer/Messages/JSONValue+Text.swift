import KPISyntax

extension JSONValue {
  /// The value as JSON text, the members of objects in order of their names.
  var json: String {
    switch self {
    case .null: return "null"
    case .flag(let flag): return flag ? "true" : "false"
    case .integer(let value): return String(value)
    case .number(let value): return value.isFinite ? "\(value)" : "null"
    case .text(let text): return JSONText.string(text)
    case .array(let elements): return JSONText.array(elements.map(\.json))
    case .object(let members):
      let ordered = members.sorted { $0.key < $1.key }
      return JSONText.object(ordered.map { (key: $0.key, value: $0.value.json) })
    }
  }
}
