import KPISyntax
import KPIValues

/// K30xx: units.
extension Diagnostic {
  /// Facts about a formula whose unit is not the stated one.
  struct FormulaUnit {
    /// The stated unit and its place.
    var stated: MeasurementUnit
    /// Where it is stated.
    var statedSpan: SourceSpan
    /// The unit of the formula, reduced, and as it comes from its parts.
    var found: MeasurementUnit
    /// The units of its parts as they stand in the formula.
    var written: String
    /// Names of inputs and figures in the missing unit.
    var candidates: [String]
    /// The datasets that are counted and do not say what a row is.
    var rowless: [DatasetSymbol]
    /// Names of inputs and figures in the unit that is too much.
    var divisors: [String]
  }

  /// A formula in another unit than the stated one.
  static func formulaUnit(_ span: SourceSpan, _ facts: FormulaUnit) -> Diagnostic {
    let rest = facts.found.divided(by: facts.stated).reduced
    let time = facts.timeWord
    let symbol = MeasurementUnit.symbol(of: rest.exponents).replacing(time: time)
    let inverse = MeasurementUnit.symbol(of: rest.exponents.mapValues { -$0 })
      .replacing(time: time)
    let found = facts.found.symbol.replacing(time: time)
    let written = facts.written.replacing(time: time)
    var help: [Wording] = []
    if let dataset = facts.rowless.first {
      let entity = facts.stated.exponents.keys.sorted().first {
        facts.found.exponents[$0] == nil
      }
      help.append(
        "say what a row of `\(dataset.name)` is: `row \(entity ?? "order") by …` in its block")
    } else if let name = facts.candidates.first {
      help.append("multiply by `\(name)`, which is in `\(inverse)`")
    } else if let name = facts.divisors.first {
      help.append("divide by `\(name)`, which is in `\(symbol)`")
    } else if !rest.isDimensionless {
      let isWritable = !found.contains { "·^".contains($0) } && !found.hasPrefix("1/")
      help.append(
        facts.found.isDuration
          ? "it is a duration: state `unit h`, `unit min` or `unit day`"
          : rest.isDuration
            ? "divide by a length of time, such as `1 \(time)`, or state `unit \(found)`"
            : isWritable
              ? "multiply by something in `\(inverse)`, or state `unit \(found)`"
              : "multiply by something in `\(inverse)`")
    }
    let reduced = written == found ? "" : " = \(found)"
    return Diagnostic(
      .formulaUnit, "the formula is in `\(found)`, not in `\(facts.stated.symbol)`",
      primary: Label(span, "in `\(found)`"),
      secondary: [Label(facts.statedSpan, "stated here")]
        + facts.rowless.prefix(1).map {
          Label($0.span, "counts as plain numbers: it has no `row` line")
        },
      notes: [
        "stated:    \(facts.stated.symbol)", "formula:   \(written)\(reduced)",
        "left over: \(symbol)",
      ], help: help)
  }

  /// Two units that cannot be added or compared.
  static func mismatchedUnits(
    _ operation: Operation, _ left: SourceSpan, _ right: SourceSpan, _ first: MeasurementUnit,
    _ second: MeasurementUnit
  ) -> Diagnostic {
    let verb = operation.verb
    let rest = first.divided(by: second).reduced
    return Diagnostic(
      .mismatchedUnits,
      "\(verb) `\(first.symbol)` and `\(second.symbol)`: the units differ",
      primary: Label(operation.signSpan, "the units differ"),
      secondary: [
        Label(left, "in `\(first.symbol)`"), Label(right, "in `\(second.symbol)`"),
      ],
      notes: [
        "left:    \(first.reducedText)", "right:   \(second.reducedText)",
        "between: \(rest.symbol)",
      ])
  }

  /// Two currencies without a rate.
  static func mixedCurrencies(
    _ operation: Operation, _ left: SourceSpan, _ right: SourceSpan, _ first: String,
    _ second: String
  ) -> Diagnostic {
    Diagnostic(
      .mixedCurrencies, "`\(first)` and `\(second)` do not mix without a rate",
      primary: Label(operation.signSpan, "two currencies"),
      secondary: [Label(left, "in `\(first)`"), Label(right, "in `\(second)`")],
      help: [
        "state a rate, `input rate : \(first)/\(second) = …`, and multiply by it"
      ])
  }

  /// A bare number beside a percentage.
  static func bareNumberForPercentage(
    _ span: SourceSpan, _ unit: MeasurementUnit, _ literal: Literal?
  ) -> Diagnostic {
    var help: Wording = "write it with its unit: `90%` or `90 pp`"
    var fixes: [Fix] = []
    if case .number(let value)? = literal {
      let whole = "\(value.description)\(unit.symbol == "%" ? "%" : " \(unit.symbol)")"
      help = "write `\(whole)`"
      fixes.append(Fix("write `\(whole)`", [Edit(span, whole)], .maybeIncorrect))
      if case .exact(let decimal) = value, let hundred = decimal.multiplied(by: ExactDecimal(100)) {
        let part = "\(hundred.description)\(unit.symbol == "%" ? "%" : " \(unit.symbol)")"
        help = "write `\(whole)` or `\(part)`, whichever is meant"
        fixes.append(Fix("write `\(part)`", [Edit(span, part)], .maybeIncorrect))
      }
    }
    return Diagnostic(
      .bareNumberForPercentage, "a bare number beside a percentage can be read in two ways",
      primary: Label(span, "hundredths or a fraction?"), help: [help], fixes: fixes)
  }

  /// A percentage added to or subtracted from an amount.
  static func relativeChange(
    _ operation: Operation, _ left: ValueType, _ percentage: QuantitySyntax, _ span: SourceSpan
  ) -> Diagnostic {
    let digits = ExactDecimal(percentage.digits.filter { $0 != "_" }) ?? .zero
    let hundred = ExactDecimal(100)
    let factor =
      operation.sign == .add ? hundred.adding(digits) : hundred.subtracting(digits)
    let sign = operation.sign.rawValue
    let relative = "* \(factor?.description ?? "…")%"
    let place = operation.signSpan.union(span)
    var fixes = [Fix("change it relatively", [Edit(place, relative)], .maybeIncorrect)]
    let points = "\(sign) \(percentage.digits) pp"
    if left.unit?.isDimensionless == true {
      fixes.append(Fix("change it by points", [Edit(place, points)], .maybeIncorrect))
    }
    return Diagnostic(
      .relativeChange, "a percentage is no amount to add or subtract",
      primary: Label(span, "of what?"),
      help: [
        "for a change relative to it write `\(relative)`; between percentages, `\(points)`"
      ], fixes: fixes)
  }

  /// Months beside days.
  static func monthsAsDays(
    _ operation: Operation, _ left: SourceSpan, _ right: SourceSpan, _ first: MeasurementUnit,
    _ second: MeasurementUnit
  ) -> Diagnostic {
    Diagnostic(
      .monthsAsDays, "months and years have no fixed number of days",
      primary: Label(operation.signSpan, "not comparable"),
      secondary: [
        Label(left, "in `\(first.symbol)`"), Label(right, "in `\(second.symbol)`"),
      ], help: ["write both in days, or use `monthsBetween(a, b)`"])
  }

  /// A moment moved by months.
  static func monthsToMoment(_ operation: Operation, _ unit: MeasurementUnit) -> Diagnostic {
    Diagnostic(
      .monthsAsDays, "`\(unit.symbol)` has no fixed length to move a moment by",
      primary: Label(operation.signSpan, "no fixed length"), help: ["write a number of days"])
  }

  /// A power that has no unit.
  static func powerOfUnit(
    _ span: SourceSpan, unit: MeasurementUnit, exponent: MeasurementUnit
  ) -> Diagnostic {
    if !exponent.isDimensionless {
      return Diagnostic(
        .powerOfUnit, "an exponent is a plain number, not one in `\(exponent.symbol)`",
        primary: Label(span, "has a unit"), help: ["divide it by its unit first"])
    }
    return Diagnostic(
      .powerOfUnit,
      "the power of a number in `\(unit.symbol)` needs a whole constant exponent",
      primary: Label(span, "not a whole constant"),
      help: ["divide by one `\(unit.symbol)` first, or write a whole number up to 16"])
  }

  /// The name of a type where a unit belongs.
  static func typeAsUnit(_ name: NameSyntax) -> Diagnostic {
    Diagnostic(
      .typeAsUnit, "`\(name.text)` is a type, not a unit",
      primary: Label(name.span, "not a unit"),
      help: ["units are currencies, durations, `%`, `pp`, `point` and declared names"])
  }

  /// A factor of a unit that cannot be.
  static func unitFactor(_ factor: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unitFactor,
      "the factor `\(factor)` of a unit must be whole, from 1 to a thousand million",
      primary: Label(span, "after `\(factor)`"), help: ["write `/1000 name`"])
  }

  /// A unit stated for something that is no number.
  static func unitOfText(_ unit: SourceSpan, _ type: ValueType, _ formula: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      .unitOfText, "the formula is \(type.phrase), which has no unit",
      primary: Label(unit, "remove this unit"), secondary: [Label(formula, type.phrase)],
      help: ["only numbers have a unit"])
  }

  /// A value in another unit than needed.
  static func literalUnit(
    _ span: SourceSpan, _ found: MeasurementUnit, expected: MeasurementUnit
  ) -> Diagnostic {
    Diagnostic(
      .literalUnit, "in `\(found.symbol)`, where `\(expected.symbol)` is needed",
      primary: Label(span, "in `\(found.symbol)`"),
      notes: ["found:  \(found.reducedText)", "needed: \(expected.reducedText)"],
      help: ["write it in `\(expected.symbol)`"])
  }
}

extension Operation {
  /// What the operator does to its operands, in words.
  var verb: Wording {
    switch sign {
    case .add: return "cannot add"
    case .subtract: return "cannot subtract"
    case .otherwise: return "cannot choose between"
    default: return "cannot compare"
    }
  }
}

extension Diagnostic.FormulaUnit {
  /// The unit of time that stands in the definition; hours where there is none but seconds.
  fileprivate var timeWord: String {
    let words = ["day", "h", "min", "week"]
    let parts = stated.symbol.unitWords
    if parts.contains("s") { return "s" }
    return words.first(where: parts.contains) ?? words.first(where: written.unitWords.contains)
      ?? "h"
  }
}

extension String {
  fileprivate var unitWords: [String] { split { "/· ()=^".contains($0) }.map(String.init) }

  /// The unit with another word for seconds.
  fileprivate func replacing(time: String) -> String {
    var result = ""
    var word = ""
    for character in self + " " {
      if "/· ()=^".contains(character) {
        result += (word == "s" ? time : word) + String(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return String(result.dropLast())
  }
}

extension MeasurementUnit {
  /// The unit without its factor.
  var reduced: MeasurementUnit { .canonical(exponents) }

  /// As written, and reduced where that differs.
  var reducedText: String {
    let short = Self.symbol(of: exponents)
    return short == symbol ? symbol : "\(symbol) = \(short)"
  }
}

extension Diagnostic.Label {
  /// Where a unit that does not fit was declared.
  static func declaredUnit(_ unit: MeasurementUnit, at place: SourceSpan) -> Diagnostic.Label {
    Diagnostic.Label(place, "declared in `\(unit.symbol)`")
  }
}
