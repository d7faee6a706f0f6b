import KPISyntax
import KPIValues

extension JSONText {
  /// A string in quotes, or `null`.
  static func string(_ text: String?) -> String {
    guard let text else { return "null" }
    return string(text as String)
  }

  /// An object of finished members, the last of them a list with a piece a line; with a new line at
  /// its end.
  static func document(
    _ members: [(String, String)], list name: String, of pieces: [String]
  ) -> String {
    var text = "{\n"
    for (name, piece) in members { text += "  \(string(name)): \(piece),\n" }
    text += "  \(string(name)): "
    text +=
      pieces.isEmpty
      ? "[]" : "[\n" + pieces.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
    return text + "\n}\n"
  }

  /// Appends `{"a": 1, "b": 2}` of plain names and finished pieces, in this order.
  static func append(_ members: [(String, String)], to text: inout ByteText) {
    text.append(UInt8(ascii: "{"))
    for (position, (name, piece)) in members.enumerated() {
      text.append(position > 0 ? ", \"" : "\"")
      text.append(name)
      text.append("\": ")
      text.append(piece)
    }
    text.append(UInt8(ascii: "}"))
  }
}
