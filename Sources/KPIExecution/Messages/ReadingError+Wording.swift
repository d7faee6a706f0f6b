import Columnar
import KPISyntax
import KPIValues

extension ReadingError {
  /// What is wrong and where, in a sentence or two that stand alone.
  public var wording: Wording {
    switch self {
    case .system(let file, let code): "\(file): \(SystemReason.wording(code))"
    case .noHeader(let file): "\(file): no header: the file is empty"
    case .foreignFormat(let file, let format):
      "\(file) is not text but \(format); export it as CSV or JSON lines"
    case .changedWhileRead(let file): "\(file) became shorter while it was read"
    case .unknownOption(let option, let value):
      "\(option) \(quoted(value)) is not known; it is \(known(option))"
    case .compression(let file, let fault): "\(file): \(fault.wording)"
    case .badCell, .fieldCount, .unclosedQuote, .strayQuote, .textAfterQuote, .rowTooLong,
      .nulByte:
      cellWording
    case .missingHeader, .ambiguousHeader, .ambiguousDates, .undetectedForm, .mixedDecimalMarks:
      columnWording
    case .invalidBytes, .unmarkedUTF16: encodingWording
    case .arrayInsteadOfLines(let file):
      "\(file) is one JSON array; write one object a line instead, such as with: jq -c '.[]'"
    case .badJSON(let place, let fault): "\(place): \(fault.wording)"
    }
  }

  private var cellWording: Wording {
    switch self {
    case .badCell(let place, let header, let text, let expected):
      cellFault("\(place)", quoted(header), text, expected)
    case .fieldCount(let place, let row, let found, let expected):
      "\(place): row \(row) has \(found) fields, the header has \(expected)"
    case .unclosedQuote(let place): "\(place): the quote that opens here is never closed"
    case .strayQuote(let place):
      "\(place): a quote inside a field that does not begin with one;"
        + " quote the whole field and double the quotes in it"
    case .textAfterQuote(let place):
      "\(place): text behind the quote that closes a field;"
        + " double the quotes that belong to the text"
    case .rowTooLong(let place, let limit): "\(place): a row of more than \(limit >> 20) MiB"
    case .nulByte(let place): "\(place): a NUL byte in a text"
    default: ""
    }
  }

  private var columnWording: Wording {
    switch self {
    case .missingHeader(let file, let header, let nearest, let headers):
      headerFault(file, quoted(header), nearest, headers)
    case .ambiguousHeader(let file, let header, let columns):
      "\(file): several columns are called \(quoted(header)): \(list(columns))"
    case .ambiguousDates(let file, let header, let text):
      "\(file): all dates of column \(quoted(header)), such as \(quoted(text)), can be read"
        + " day first and month first; state which: read as dates \"dd/MM/yyyy\""
    case .undetectedForm(let file, let header):
      "\(file): how column \(quoted(header)) is written shows only later, and these bytes"
        + " cannot be read twice; state it, or read from a file"
    case .mixedDecimalMarks(let header, let point, let comma):
      "column \(quoted(header)) has numbers with a decimal point (\(point)) and with a"
        + " decimal comma (\(comma)); state which holds: read as decimal \",\", or read as locale"
        + " \"en\" where commas part thousands"
    default: ""
    }
  }

  private var encodingWording: Wording {
    switch self {
    case .invalidBytes(let place, let offset, let byte, let encoding, true):
      "\(place): byte \(hexadecimal(byte)) at offset \(offset) is not \(encoding) as stated"
    case .invalidBytes(let place, let offset, let byte, let encoding, false):
      "\(place): byte \(hexadecimal(byte)) at offset \(offset) is not \(encoding); state the"
        + " encoding: read as encoding \"windows-1252\" (or \"iso-8859-1\")"
    case .unmarkedUTF16(let file):
      "\(file) looks like UTF-16 without a byte order mark;"
        + " state it: read as encoding \"utf-16\""
    default: ""
    }
  }
}

extension ReadingError.CompressionFault {
  fileprivate var wording: Wording {
    switch self {
    case .notCompressed: "the name ends in .gz, but the bytes are not compressed"
    case .truncated: "the compressed bytes end too early"
    case .damaged: "the compressed bytes are damaged"
    case .wrongChecksum: "the compressed bytes do not have the checksum they should"
    case .tooLarge(let limit): "the compressed bytes grow more than \(limit) times"
    }
  }
}

extension ReadingError.JSONFault {
  fileprivate var wording: Wording {
    switch self {
    case .notAnObject: "the line is not a JSON object"
    case .unexpected: "the JSON object is broken here, or does not end on its line"
    case .unclosedText: "the JSON text is never closed"
    case .controlCharacter: "a control character in a JSON text must be escaped"
    case .escape: "an escape that JSON does not have"
    case .loneSurrogate: "half of a surrogate pair in a JSON text"
    case .number: "not a JSON number"
    case .textBehind: "text behind the JSON object; write one object a line"
    case .tooDeep(let limit): "JSON nested more than \(limit) deep"
    }
  }
}

extension FieldType {
  /// What a text of this type is called.
  fileprivate var wording: Wording {
    switch self {
    case .text: "a text"
    case .flag: "a flag (true, false, yes, no, oui, non, vrai, faux, 1, 0)"
    case .date: "a date"
    case .time: "a time"
    case .decimal: "a number"
    case .period(let grain): "a period (\(grain.rawValue))"
    }
  }
}

private func cellFault(
  _ place: String, _ header: String, _ text: String, _ expected: FieldType
) -> Wording {
  let fault: Wording =
    "\(place): \(quoted(text)) in column \(header) is not \(expected.wording)"
  switch expected {
  case .decimal where !text.contains(where: \.isNumber):
    return "\(fault); if it stands for a missing value: read as missing \(quoted(text))"
  case .decimal where isGrouped(text, by: [","], decimal: "."):
    return "\(fault); for commas between thousands: read as locale \"en\""
  case .decimal where isGrouped(text, by: [".", " ", "\u{A0}", "\u{202F}"], decimal: ","):
    return "\(fault); for points or blanks between thousands: read as locale \"fr\""
  case .decimal where text.contains(","):
    return "\(fault); for a decimal comma: read as decimal \",\""
  case .decimal where text.hasPrefix("(") && text.hasSuffix(")"):
    return "\(fault); an amount below zero is written with a minus: -5.00"
  case .date where hasTimeOfDay(text):
    return "\(fault), for it has a time of day; declare the column as `time`"
  case .date where isDayNumber(text), .time where isDayNumber(text):
    return "\(fault); it may be a spreadsheet's number of a day: export the column as dates"
  case .date where isOwnForm(text), .time where isOwnForm(text):
    return "\(fault): the calendar has no such day, or the day no such time"
  case .date where isMonth(text), .time where isMonth(text):
    return "\(fault), for it is a whole month; declare the column as `month`"
  case .date where !text.contains(where: \.isNumber),
    .time where !text.contains(where: \.isNumber):
    return "\(fault); if it stands for a missing value: read as missing \(quoted(text))"
  case .date, .time:
    return "\(fault); a form other than 2026-03-01 can be stated: read as dates \"dd/MM/yyyy\""
  case .decimal, .text, .flag, .period: return fault
  }
}

/// Whether a date goes on with a time, as in `2026-01-03 10:00`.
private func hasTimeOfDay(_ text: String) -> Bool {
  isOwnForm(text) && text.utf8.count > 10 && text.contains(":")
}

/// Whether a text is a month, as in `2026-01`.
private func isMonth(_ text: String) -> Bool {
  text.utf8.count == 7 && isOwnForm(text + "-01")
}

/// Whether a text has the form of a date here, whatever its numbers are.
private func isOwnForm(_ text: String) -> Bool {
  let bytes = Array(text.utf8.prefix(10))
  return bytes.count == 10
    && bytes.indices.allSatisfy { place in
      place == 4 || place == 7 ? bytes[place] == 0x2D : 0x30...0x39 ~= bytes[place]
    }
}

/// Whether a text may be a day as spreadsheets number them, of the years 1954 to 2119.
private func isDayNumber(_ text: String) -> Bool {
  guard let number = Int(text.prefix { $0 != "." }), text.allSatisfy({ $0.isNumber || $0 == "." })
  else { return false }
  return 20_000...80_000 ~= number
}

/// Whether a number is written with marks between its thousands, as in `5,678.50`.
private func isGrouped(_ text: String, by marks: [Character], decimal: Character) -> Bool {
  let parts = text.drop { $0 == "-" }.split(separator: decimal, omittingEmptySubsequences: false)
  guard 1...2 ~= parts.count, let whole = parts.first else { return false }
  let groups = whole.split(omittingEmptySubsequences: false) { marks.contains($0) }
  let digits = groups + parts.dropFirst()
  return groups.count > 1 && 1...3 ~= groups[0].count
    && groups.dropFirst().allSatisfy { $0.count == 3 }
    && digits.allSatisfy { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
}

private func known(_ option: String) -> Wording {
  switch option {
  case "delimiter": "one character such as \";\" or a tab"
  case "decimal": "\".\" or \",\""
  case "encoding": "\"utf-8\", \"utf-16\", \"iso-8859-1\", \"iso-8859-15\" or \"windows-1252\""
  case "dates": "a pattern such as \"dd/MM/yyyy\" or \"yyyy-MM-dd HH:mm:ss\""
  default: "a language such as \"fr\""
  }
}

private func headerFault(
  _ file: String, _ header: String, _ nearest: [String], _ headers: [String]
) -> Wording {
  if !nearest.isEmpty {
    let offered = nearest.map(quoted).joined(separator: ", ")
    if nearest.count == 1 {
      return "\(file) has no column \(header); the nearest is \(offered), written: from \(offered)"
    }
    return "\(file) has no column \(header); the nearest is \(offered)"
  }
  let shown = headers.prefix(10).map(quoted).joined(separator: ", ")
  return headers.count > 10
    ? "\(file) has no column \(header); its columns are \(shown) and \(headers.count - 10) more"
    : "\(file) has no column \(header); its columns are \(shown)"
}

private func list(_ columns: [Int]) -> Wording {
  guard let last = columns.last else { return "" }
  let first = columns.dropLast().map(String.init).joined(separator: ", ")
  return first.isEmpty ? "\(last)" : "\(first) and \(last)"
}

/// A text in quotes, cut when long, control characters shown as escapes.
private func quoted(_ text: String) -> String {
  let characters = text.unicodeScalars.prefix(60).map { scalar -> String in
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
      ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
  }
  return "\"" + characters.joined() + (text.unicodeScalars.count > 60 ? "…" : "") + "\""
}

private func hexadecimal(_ byte: UInt8) -> String {
  (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
