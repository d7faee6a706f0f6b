import Columnar
import KPISyntax

extension ReadingNote {
  /// The file it is about; empty when it is about several.
  public var file: String {
    switch self {
    case .trailingDelimiter(let file), .linesBeforeHeader(let file, _),
      .duplicateHeader(let file, _, _), .emptyHeader(let file, _),
      .innerByteOrderMark(let file, _), .ambiguousDecimalMark(let file, _, _),
      .ambiguousDates(let file, _, _),
      .shortenedIdentifier(let file, _, _, _), .mixedTypes(let file, _, _),
      .duplicateKey(let file, _, _), .spreadsheetDate(let file, _, _, _):
      file
    case .mixedOffsets(_, let place, _): place.file
    }
  }

  /// What was found, in a sentence.
  public var wording: Wording {
    switch self {
    case .trailingDelimiter: "rows end with a delimiter; the empty column is left out"
    case .linesBeforeHeader(_, 1): "1 line before the header left out"
    case .linesBeforeHeader(_, let count): "\(count) lines before the header left out"
    case .duplicateHeader(_, let header, let columns):
      "columns \(columns.map(String.init).joined(separator: ", ")) are all called \"\(header)\""
    case .emptyHeader(_, let column): "column \(column) has no name"
    case .innerByteOrderMark(_, let line):
      "line \(line) begins with a byte order mark, as where files are joined"
    case .ambiguousDecimalMark(_, let header, let text):
      "numbers of column \"\(header)\", such as \"\(text)\", could be whole numbers with groups;"
        + " state the decimal mark"
    case .ambiguousDates(_, let header, let text):
      "dates of column \"\(header)\", such as \"\(text)\", can be read day first and month first;"
        + " state which"
    case .shortenedIdentifier(_, let header, let text, let line):
      "identifier \"\(text)\" in column \"\(header)\", line \(line), has lost digits in a"
        + " spreadsheet"
    case .mixedTypes(_, let header, let line):
      "values of \"\(header)\" are numbers in some rows and texts in others, first in line \(line)"
    case .duplicateKey(_, let header, let line):
      "key \"\(header)\" stands twice in line \(line); the last value holds"
    case .spreadsheetDate(_, let header, let text, let line):
      "\"\(text)\" in column \"\(header)\", line \(line), looks like a spreadsheet's empty date"
    case .mixedOffsets(let header, let with, let without):
      "column \"\(header)\" has times with an offset (\(with)) and without one (\(without));"
        + " those without are local"
    }
  }
}
