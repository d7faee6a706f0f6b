/// What the arguments say: a command, its operands and options.
struct Invocation: Equatable {
  /// The command; nil when only help or the version is asked for.
  var command: Command?
  /// The operands in order.
  var operands: [String] = []
  /// The values of each option as written; an empty text for one that takes none.
  var values: [Option: [String]] = [:]

  /// Whether an option is given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The last value of an option.
  func value(_ option: Option) -> String? { values[option]?.last }

  /// All values of an option, split at commas.
  func list(_ option: Option) -> [String] {
    (values[option] ?? []).flatMap { value in
      value.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    }
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
