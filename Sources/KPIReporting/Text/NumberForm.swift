import KPISemantics
import KPISyntax
import KPIValues

/// How the numbers of one figure are shown to a reader: digits, marks and unit.
struct NumberForm: Hashable {
  /// How many digits stand behind the point.
  var fractionDigits: Int
  /// Whether the value is a fraction shown in hundredths (`%`, `pp`).
  var isHundredfold: Bool
  /// The unit behind the number, the blank before it included; empty for plain numbers.
  var suffix: String
  /// The language of marks and blanks.
  var language: Language

  /// The form in which all of `numbers` are shown in one unit.
  init(_ numbers: [Number], unit: MeasurementUnit, names: UnitNames, language: Language) {
    self.language = language
    isHundredfold = UnitNames.isHundredfold(unit)
    suffix = names.suffix(unit, language)
    fractionDigits = 0
    fractionDigits = digits(for: numbers, usual: UnitNames.usualFractionDigits(unit))
  }

  /// Money has its cents and a rate one digit; whole numbers have none, the rest two, and small
  /// numbers as many as show three digits of the largest.
  private func digits(for numbers: [Number], usual: Int?) -> Int {
    let magnitudes = numbers.map { shown($0).nearestDouble.magnitude }
    let isWhole = magnitudes.allSatisfy { $0.rounded() == $0 }
    var digits = usual ?? (isWhole ? 0 : 2)
    guard !isWhole, let largest = magnitudes.max() else { return digits }
    var threshold = 1.0
    for _ in 0..<digits { threshold /= 10 }
    while largest < threshold * 10, digits < 12 {
      threshold /= 10
      digits += 1
    }
    return digits
  }

  private func shown(_ number: Number) -> Number {
    guard isHundredfold else { return number }
    return (try? number.scaled(by: 100, over: 1)) ?? number
  }

  /// The number in two parts, up to the decimal mark and from it on, without the unit.
  func parts(_ number: Number) -> (whole: String, fraction: String) {
    let text = shown(number).text(decimals: fractionDigits)
    let isNegative = text.hasPrefix("-")
    let unsigned = text.drop { $0 == "-" }
    let pieces = unsigned.split(separator: ".", maxSplits: 1)
    let sign = isNegative ? (language == .french ? "\u{2212}" : "-") : ""
    let whole = sign + NumberForm.grouped(pieces.first ?? "0", in: language)
    guard pieces.count > 1 else { return (whole, "") }
    return (whole, (language == .french ? "," : ".") + pieces[1])
  }

  /// The number with its unit.
  func text(_ number: Number) -> String {
    let parts = parts(number)
    return parts.whole + parts.fraction + suffix
  }

  /// Digits in groups of three.
  static func grouped(_ digits: some StringProtocol, in language: Language) -> String {
    if digits.utf8.count <= 3 { return String(digits) }
    let mark = language == .french ? "\u{202F}" : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += mark }
      text.append(digit)
    }
    return text
  }
}
