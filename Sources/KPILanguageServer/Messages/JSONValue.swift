/// A JSON value as the protocol carries it.
enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A member of an object; nil when there is none or this is no object.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The text, if this is one.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The whole number, if this is one.
  var integer: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The elements, if this is an array.
  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// Whether this is an object.
  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  init(stringLiteral value: String) { self = .text(value) }

  /// A whole number.
  init(integerLiteral value: Int) { self = .integer(value) }

  /// True or false.
  init(booleanLiteral value: Bool) { self = .flag(value) }

  /// An array.
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object; of equal keys the last one counts.
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}
