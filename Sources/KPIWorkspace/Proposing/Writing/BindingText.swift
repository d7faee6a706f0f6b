import KPIReporting
import KPISyntax

/// What is said of files and columns that are bound, as in the generated text.
public enum BindingText {
  /// Reasons, one after the other, on one line whatever stands in headers and values.
  static func reasons(_ reasons: [FitReason], _ language: Language) -> String {
    let words = reasons.map { $0.wording(language) }.filter { !$0.isEmpty }
    return TerminalText.escaped(words.joined(separator: ", "))
  }

  /// A percentage with its word: `sure 97 %`.
  static func certainty(_ percent: Int, _ language: Language) -> String {
    let word: Wording =
      switch BindingConfidence(percent: percent) {
      case .sure: "sure"
      case .likely: "likely"
      case .guess: "guess"
      }
    return "\(word(language)) \(percent) %"
  }

  /// At the head of the file.
  static let head: Wording = "// \(writer)\n// \(doubts)"
  private static let writer: Wording =
    "Written by `kpi init`, which says behind each line how sure it is."
  private static let doubts: Wording =
    "What it is not sure of is commented out and marked `?`: check it, and take away the `//`."
  /// Before columns that no pack asks for.
  static let unused: Wording = "no pack asks for these; take away the `//` to use one"
  /// Before names that no header is like.
  static let missing: Wording = "not found"
  /// Where no header names a currency.
  static let currency: Wording = "no header says which money it is, and EUR is taken"
  /// Over a dataset that no pack expects.
  static let unknown: Wording = "no pack expects such a file"

  /// Over rows gathered from lines.
  static func gathered(_ lines: String) -> Wording {
    "gathered from the rows of \(lines)"
  }

  /// Where a file may be a dataset.
  static func maybe(_ name: String, _ others: [String]) -> Wording {
    mayBe(([name] + others).map { "`\($0)`" })
  }

  /// Names of what something may be.
  public static func mayBe(_ names: [String]) -> Wording {
    "may be \(names.dropFirst().reduce(verbatim(names.first)) { "\($0) or \($1)" })"
  }

  /// What stands before the last of several names.
  enum Link {
    case and, or
  }

  /// Names in a row.
  static func list(_ names: [String], _ link: Link) -> Wording {
    guard names.count > 1, let last = names.last else { return verbatim(names.first) }
    let others = names.dropLast().joined(separator: ", ")
    return switch link {
    case .and: "\(others) and \(last)"
    case .or: "\(others) or \(last)"
    }
  }

  private static func verbatim(_ name: String?) -> Wording { Wording(verbatim: name ?? "") }
}
