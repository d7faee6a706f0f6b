import KPISemantics
import KPISyntax

/// How units are written for a reader.
public struct UnitNames: Hashable, Sendable {
  /// Labels of declared units: name, then language (`""` for the default one), then label.
  public var labels: [String: [String: String]]

  /// Names from the labels of the program's units.
  public init(labels: [String: [String: String]] = [:]) {
    self.labels = labels
  }

  /// Signs of currencies that have one of their own.
  private static let signs = [
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪",
    "VND": "₫", "UAH": "₴", "TRY": "₺", "NGN": "₦", "PHP": "₱",
  ]

  /// Currencies whose smallest coin is not a hundredth, by number of digits.
  private static let coins = [
    "JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "XAF": 0, "XOF": 0, "XPF": 0, "PYG": 0,
    "UGX": 0, "RWF": 0, "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
  ]

  private static let french = [
    "day": "jour", "week": "semaine", "month": "mois", "year": "an", "s": "s", "min": "min",
    "h": "h", "point": "point",
  ]

  /// Whether values are fractions that a reader sees in hundredths.
  static func isHundredfold(_ unit: MeasurementUnit) -> Bool {
    unit.symbol == "%" || unit.symbol == "pp"
  }

  /// Digits that a unit always shows: cents, or one for a rate.
  static func usualFractionDigits(_ unit: MeasurementUnit) -> Int? {
    if isHundredfold(unit) { return 1 }
    let first = String(unit.symbol.prefix { $0 != "/" })
    guard isCurrency(first) else { return nil }
    return coins[first] ?? 2
  }

  private static func isCurrency(_ name: String) -> Bool {
    name.utf8.count == 3 && name.utf8.allSatisfy { $0 >= 65 && $0 <= 90 }
  }

  /// The unit for a column's head: `€/visit`; empty for plain numbers.
  public func text(_ unit: MeasurementUnit, _ language: Language) -> String {
    guard unit.symbol != "number" else { return "" }
    return unit.symbol.split(separator: "/", omittingEmptySubsequences: false)
      .map { factor in
        factor.split(separator: " ").map { name(String($0), language) }.joined(separator: " ")
      }
      .joined(separator: "/")
  }

  /// The unit behind a number, with the blank before it.
  func suffix(_ unit: MeasurementUnit, _ language: Language) -> String {
    let text = text(unit, language)
    if text.isEmpty { return "" }
    if language == .french { return "\u{202F}" + text }
    return text.hasPrefix("%") ? text : " " + text
  }

  private func name(_ name: String, _ language: Language) -> String {
    if let sign = UnitNames.signs[name] { return sign }
    if let own = labels[name] {
      if let label = own[language.rawValue] ?? own[""] { return label }
    }
    return language == .french ? UnitNames.french[name] ?? name : name
  }
}
