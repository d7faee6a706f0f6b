import KPISyntax
import KPIValues

/// A cell of a test's table with the type that it should have.
struct GivenCell {
  private let cell: TextSyntax
  private let type: ValueType

  /// A cell that is not empty.
  init(_ cell: TextSyntax, _ type: ValueType) {
    self.cell = cell
    self.type = type
  }

  /// What is wrong with it, where that is certain before the test runs.
  func problem(column: String) -> Diagnostic? {
    switch type {
    case .number: return isNumberLike ? nil : unreadable(column, meant: numberBeforeUnit)
    case .date, .time, .period: return isMomentLike ? nil : unreadable(column, meant: day)
    case .flag:
      return Self.flags.contains(cell.value.lowercased()) ? nil : unreadable(column, meant: nil)
    case .text, .id, .band, .unknown: return nil
    }
  }

  private func unreadable(_ column: String, meant: String?) -> Diagnostic {
    TestDiagnostics.unreadableCell(cell, type, column: column, meant: meant)
  }

  private static let flags: Set<String> = [
    "true", "false", "yes", "no", "oui", "non", "vrai", "faux", "1", "0",
  ]

  private var isNumberLike: Bool {
    var hasDigit = false
    for scalar in cell.value.unicodeScalars {
      switch scalar {
      case "0"..."9": hasDigit = true
      case ".", ",", "-", "+", "%", " ", "_", "'", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2212}",
        "e", "E":
        break
      default: return false
      }
    }
    return hasDigit
  }

  // `10 EUR`: the column states the unit already.
  private var numberBeforeUnit: String? {
    let parts = cell.value.split(separator: " ")
    guard parts.count == 2, parts[0].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E })
    else { return nil }
    return String(parts[0])
  }

  // Years of four digits come first, in whatever form the rest is.
  private var isMomentLike: Bool {
    let bytes = Array(cell.value.utf8)
    guard bytes.count >= 4 else { return false }
    return bytes.prefix(4).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private var day: String? {
    let parts = cell.value.split { $0 == "/" || $0 == "." || $0 == "-" }.map(String.init)
    guard parts.count == 3, parts[2].utf8.count == 4, let first = Int(parts[0]),
      let second = Int(parts[1]), first > 12 || second > 12 || first == second
    else { return nil }
    let padded = parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
    return first > 12 || first == second
      ? "\(padded[2])-\(padded[1])-\(padded[0])" : "\(padded[2])-\(padded[0])-\(padded[1])"
  }
}
