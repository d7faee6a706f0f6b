import KPISyntax

/// An option of `read as`, by the name it is written with.
enum ReadOption: String, CaseIterable, Sendable {
  case delimiter, decimal, encoding, dates, missing, skip, locale

  /// What the option accepts, in words.
  var accepted: String {
    switch self {
    case .delimiter: "one character, such as \";\" or \"\\t\""
    case .decimal: "\".\" or \",\""
    case .encoding: ReadOption.encodings.map { "\"\($0)\"" }.joined(separator: ", ")
    case .dates: "a pattern of dd MM yyyy and HH mm ss, such as \"dd/MM/yyyy\""
    case .missing: "any text"
    case .skip: "how many lines stand before the header, such as \"2\""
    case .locale: ReadOption.locales.map { "\"\($0)\"" }.joined(separator: ", ")
    }
  }

  private static let encodings = ["utf-8", "utf-16", "iso-8859-1", "iso-8859-15", "windows-1252"]
  private static let locales = ["en", "fr"]

  /// Sets the option to a value; false when it does not accept the value.
  func set(_ value: String, in options: inout ReadingOptions) -> Bool {
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

  /// Whether letters of the pattern are runs of known fields, day, month and year among them.
  private static func isDatePattern(_ pattern: String) -> Bool {
    let fields = ["yyyy", "yy", "MM", "M", "dd", "d", "HH", "H", "mm", "ss", "SSS", "T"]
    var runs: [String] = []
    for scalar in pattern.unicodeScalars where scalar.properties.isAlphabetic {
      if let last = runs.last, last.unicodeScalars.last == scalar {
        runs[runs.count - 1].unicodeScalars.append(scalar)
      } else {
        runs.append(String(scalar))
      }
    }
    let hasDate = runs.contains { $0.hasPrefix("y") } && runs.contains { $0.hasPrefix("M") }
    return hasDate && runs.allSatisfy(fields.contains)
  }
}
