import KPISemantics
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
    var needed = 0
    var largest: Int?
    for number in numbers {
      let digits = decimal(number, fractionDigits: 12)
      guard let magnitude = digits.magnitude else { continue }
      largest = max(largest ?? magnitude, magnitude)
      let isWhole = digits.scale <= 0 || digits.digits.suffix(digits.scale).allSatisfy { $0 == 0 }
      if !isWhole { needed = 2 }
    }
    let chosen = usual ?? needed
    guard let largest, largest < -chosen + 1, needed > 0 else { return chosen }
    return max(chosen, min(2 - largest, 12))
  }

  private func decimal(_ number: Number, fractionDigits: Int) -> DecimalDigits {
    var digits = DecimalDigits(number, fractionDigits: fractionDigits + (isHundredfold ? 2 : 0))
    if isHundredfold { digits.scale -= 2 }
    return digits
  }

  /// The number in two parts, up to the decimal mark and from it on, without the unit.
  func parts(_ number: Number) -> (whole: String, fraction: String) {
    let digits = decimal(number, fractionDigits: fractionDigits).rounded(to: fractionDigits)
    let sign = digits.isNegative && !digits.isZero ? (language == .french ? "\u{2212}" : "-") : ""
    let fraction = digits.fractionText
    let whole = sign + grouped(digits.wholeText)
    return (whole, fraction.isEmpty ? "" : (language == .french ? "," : ".") + fraction)
  }

  /// The number with its unit.
  func text(_ number: Number) -> String {
    let parts = parts(number)
    return parts.whole + parts.fraction + suffix
  }

  private func grouped(_ digits: String) -> String {
    let mark = language == .french ? "\u{202F}" : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += mark }
      text.append(digit)
    }
    return text
  }
}
