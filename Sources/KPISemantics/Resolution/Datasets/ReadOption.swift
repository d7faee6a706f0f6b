import KPIValues
import KPISyntax

/// An option of `read as`, by the name it is written with.
enum ReadOption: String, CaseIterable, Sendable {
  case delimiter, decimal, encoding, dates, missing, skip, locale

  /// What the option accepts, in words.
  var accepted: Wording {
    switch self {
    case .delimiter: "one character, such as \";\" or \"\\t\""
    case .decimal: "\".\" or \",\""
    case .encoding: ReadOption.list(ReadOption.encodings)
    case .dates: "a pattern of dd MM yyyy and HH mm ss, such as \"dd/MM/yyyy\""
    case .missing: "any text"
    case .skip: "how many lines stand before the header, such as \"2\""
    case .locale: ReadOption.list(ReadOption.locales)
    }
  }

  private static func list(_ values: [String]) -> Wording {
    Wording(verbatim: values.map { "\"\($0)\"" }.joined(separator: ", "))
  }

  private static let encodings = ["utf-8", "utf-16", "iso-8859-1", "iso-8859-15", "windows-1252"]
  private static let locales = ["en", "fr"]

  /// Sets the option to a value; false when it does not accept the value.
  func set(_ value: String, in options: inout TableFormat) -> Bool {
    switch self {
    case .delimiter:
      guard value.unicodeScalars.count == 1, value != "\"", value != "\n" else { return false }
      options.delimiter = value
    case .decimal:
      guard value == "." || value == "," else { return false }
      options.decimal = value
    case .encoding:
      let name = value.lowercased()
      guard ReadOption.encodings.contains(name) else { return false }
      options.encoding = name
    case .dates:
      guard ReadOption.isDatePattern(value) else { return false }
      options.dates = value
    case .missing: options.missing.append(value)
    case .skip:
      guard let lines = Int(value), (0...1_000_000).contains(lines) else { return false }
      options.skippedLines = lines
    case .locale:
      guard ReadOption.locales.contains(value) else { return false }
      options.locale = value
    }
    return true
  }

  /// Whether letters of the pattern are runs of known fields, the year among them; text in
  /// single quotes stands for itself.
  private static func isDatePattern(_ pattern: String) -> Bool {
    let fields: Set<String> = [
      "yyyy", "yy", "MM", "M", "dd", "d", "HH", "H", "mm", "m", "ss", "s", "S", "SS", "SSS",
      "SSSS", "SSSSS", "SSSSSS", "X", "XX", "XXX", "T",
    ]
    let plain = pattern.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: " ")
    var runs: [String] = []
    var last: Character?
    for letter in plain {
      if letter.isLetter {
        if letter == last {
          runs[runs.count - 1].append(letter)
        } else {
          runs.append(String(letter))
        }
      }
      last = letter
    }
    return runs.contains { $0.hasPrefix("y") } && runs.allSatisfy(fields.contains)
  }
}
