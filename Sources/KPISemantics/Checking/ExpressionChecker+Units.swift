import KPISyntax
import KPIValues

extension ExpressionChecker {
  /// A unit as written; nil when it did not resolve, which has been reported.
  public func resolveUnit(_ syntax: UnitSyntax) -> MeasurementUnit? {
    if !syntax.divisors.isEmpty { return resolveNewUnit(syntax) }
    if let known = singleUnits[syntax.numerator.text] { return known }
    let unit = resolveNewUnit(syntax)
    singleUnits[syntax.numerator.text] = unit
    return unit
  }

  private func resolveNewUnit(_ syntax: UnitSyntax) -> MeasurementUnit? {
    let table = resolution.units
    do {
      return try table.resolve(syntax)
    } catch {
      switch error {
      case .unknown(let name):
        let isFigure = resolution.figureNames.contains(name.text)
        report(.unknownUnit(name, names: table.names(like: name.text), isFigure: isFigure))
      case .factor(let factor, let span): report(.unitFactor(factor, span))
      case .typeName(let name): report(.typeAsUnit(name))
      }
      return nil
    }
  }

  /// A column's or input's type; nil when it did not resolve, which has been reported.
  ///
  /// - Parameter isMoment: whether the column places the rows in time.
  public func resolveType(_ syntax: TypeSyntax, isMoment: Bool = false) -> ValueType? {
    guard let type = kind(of: syntax, isMoment: isMoment) else { return nil }
    if let level = syntax.levelSpan, type.unit == nil {
      report(.levelOfText(level, type))
      return nil
    }
    return type
  }

  // The names of periods are types alone and units in quantities: `month : month` is a period.
  private func kind(of syntax: TypeSyntax, isMoment: Bool) -> ValueType? {
    switch syntax.kind {
    case .id(let entity): return .id(entity: entity.text)
    case .unit(let unit):
      let name = unit.numerator
      if unit.divisors.isEmpty, let type = Self.typeNames[name.text] { return type }
      // `oui/non` names both answers of a flag.
      if let meant = MeantUnit.type(name.text), unit.divisors.isEmpty || meant == "flag",
        resolution.units.unit(named: name.text) == nil
      {
        let whole = NameSyntax(syntax.text, span: unit.span)
        report(.foreignType(whole, meant: isMoment ? "time" : meant))
        return nil
      }
      return resolveUnit(unit).map(ValueType.number)
    }
  }

  private static let typeNames: [String: ValueType] = [
    "text": .text, "flag": .flag, "date": .date, "time": .time, "hour": .period(.hour),
    "day": .period(.day), "week": .period(.week), "month": .period(.month),
    "quarter": .period(.quarter), "year": .period(.year),
  ]

  /// A grain's name, `month`; nil when there is none of that name, which has been reported.
  public func grain(_ name: NameSyntax) -> Grain? {
    if let grain = Grain(rawValue: name.text) { return grain }
    report(.unknownGrain(name))
    return nil
  }

  /// A period as written, `2026-Q1`; nil when it did not resolve, which has been reported.
  public func period(_ syntax: TextSyntax) -> Period? {
    if let period = resolution.calendar.period(named: syntax.value) { return period }
    reportPeriod(syntax.value, syntax.span)
    return nil
  }

  /// A length of time: `28 days`, `12 periods`, after `settles after` and the like.
  public func checkTimeSpan(
    _ syntax: ExpressionSyntax, offering units: [String] = ["periods", "days", "months"]
  ) -> TimeSpan? {
    if case .quantity(let quantity) = syntax.bare, let unit = quantity.unit,
      unit.divisors.isEmpty, let value = ExactDecimal(quantity.digits.filter { $0 != "_" }),
      value.scale == 0, value > .zero, let count = Int(exactly: value.coefficient),
      count <= 1_000_000, let span = Self.spans[unit.numerator.text]
    {
      return TimeSpan(count: count * span.factor, unit: span.unit)
    }
    if case .hole(let span) = syntax.bare {
      holes.append(
        Hole(
          span: span, wanted: nil, names: ["28 days", "1 year", "12 periods"], kind: "lengths",
          typeOf: { _ in nil }))
    } else if case .invalid = syntax.bare {
      return nil
    } else {
      report(.invalidTimeSpan(syntax, offering: units))
    }
    return nil
  }

  private static let spans: [String: (unit: TimeSpan.Unit, factor: Int)] = [
    "s": (.second, 1), "second": (.second, 1), "seconds": (.second, 1),
    "min": (.second, 60), "minute": (.second, 60), "minutes": (.second, 60),
    "h": (.second, 3600), "hour": (.second, 3600), "hours": (.second, 3600),
    "day": (.day, 1), "days": (.day, 1), "week": (.day, 7), "weeks": (.day, 7),
    "month": (.month, 1), "months": (.month, 1), "quarter": (.month, 3), "quarters": (.month, 3),
    "year": (.month, 12), "years": (.month, 12), "period": (.period, 1), "periods": (.period, 1),
  ]
}
