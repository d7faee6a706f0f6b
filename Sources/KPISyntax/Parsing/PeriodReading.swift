/// Reads periods in the forms of other tools, to say how they are written here.
enum PeriodReading {
  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12, "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
    "juillet": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
  ]

  /// The period meant in the form read here; nil when the text is none, or has two readings.
  static func meant(by text: String) -> String? {
    let parts = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let meant = joined(parts) else { return nil }
    let lexed = Lexer.lex(SourceText(name: "", text: meant))
    return lexed.diagnostics.isEmpty && lexed.tokens.count == 2 && meant != text ? meant : nil
  }

  /// The text itself when it is a period in the form read here.
  static func own(_ text: String) -> String? {
    let lexed = Lexer.lex(SourceText(name: "", text: text))
    let isPeriod = lexed.tokens.first?.kind == .period || isYear(text)
    return lexed.diagnostics.isEmpty && lexed.tokens.count == 2 && isPeriod ? text : nil
  }

  private static func joined(_ parts: [String]) -> String? {
    switch parts.count {
    case 1: return isYear(parts[0]) || parts[0].count == 6 ? split(parts[0]) : nil
    case 2:
      let (year, other) = isYear(parts[0]) ? (parts[0], parts[1]) : (parts[1], parts[0])
      guard isYear(year) else { return nil }
      return part(other).map { year + "-" + $0 }
    case 3:
      if isYear(parts[0]) { return parts[0] + "-" + padded(parts[1]) + "-" + padded(parts[2]) }
      guard isYear(parts[2]) else { return nil }
      if let month = months[parts[1]] {
        return parts[2] + "-" + padded(String(month)) + "-" + padded(parts[0])
      }
      // A day above 12 tells day and month apart; otherwise both orders could be meant.
      guard let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
      if first > 12 { return parts[2] + "-" + padded(parts[1]) + "-" + padded(parts[0]) }
      if second > 12 { return parts[2] + "-" + padded(parts[0]) + "-" + padded(parts[1]) }
      return first == second ? parts[2] + "-" + padded(parts[0]) + "-" + padded(parts[1]) : nil
    default: return nil
    }
  }

  private static func part(_ text: String) -> String? {
    if let month = months[text] { return padded(String(month)) }
    if text.first == "q" || text.first == "t", let quarter = Int(text.dropFirst()) {
      return "Q\(quarter)"
    }
    if text.first == "w" || text.first == "s", let week = Int(text.dropFirst()) {
      return "W" + padded(String(week))
    }
    return Int(text).map { padded(String($0)) }
  }

  private static func split(_ text: String) -> String? {
    if isYear(text) { return text }
    guard text.allSatisfy(\.isNumber) else { return nil }
    return String(text.prefix(4)) + "-" + String(text.suffix(2))
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy(CharacterClass.isDigit)
  }

  private static func padded(_ text: String) -> String { text.count == 1 ? "0" + text : text }
}
