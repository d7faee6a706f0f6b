import KPISyntax
import KPIValues

extension RowScope {
  /// `hour(t)`, `monthsBetween(a, b)` and the like.
  func moment(_ call: CallSyntax, _ function: BuiltInFunction) -> RowExpression {
    checker.moment(call, function, in: self)
  }
}

extension ExpressionChecker {
  /// A function of moments, in any scope whose expressions are over rows.
  func moment<Scope: ExpressionScope>(
    _ call: CallSyntax, _ function: BuiltInFunction, in scope: Scope
  ) -> RowExpression where Scope.Form == RowExpression {
    let operand = function.operand
    let arguments = call.arguments.map { argument -> RowExpression in
      let wanted: ValueType? = if case .period = argument.bare { .date } else { nil }
      let checked = scope.check(argument, wanted: wanted)
      if checked.isUnknown || operand.accepts(checked.type) { return checked }
      report(.argumentType(argument.span, checked.type, call, operand))
      return .unknown(argument.span)
    }
    guard let first = arguments.first, !arguments.contains(where: \.isUnknown) else {
      return .unknown(call.span)
    }
    switch function.description.result {
    case .part(let part): return self.part(part, first, call)
    case .months:
      return RowExpression(
        .monthsBetween(first, arguments[1]), type: .number(BuiltInUnit.month), span: call.span)
    default:
      return RowExpression(
        .workingTime(first, arguments[1]), type: .number(BuiltInUnit.second), span: call.span)
    }
  }

  private func part(
    _ part: CalendarPart, _ operand: RowExpression, _ call: CallSyntax
  ) -> RowExpression {
    if case .period(let grain) = operand.type, let target = Grain(rawValue: part.rawValue),
      grain > target || (grain == .week && target != .week)
    {
      report(.argumentType(call.arguments[0].span, operand.type, call, .moment))
      return .unknown(call.span)
    }
    if part == .hour, operand.type == .date {
      report(.argumentType(call.arguments[0].span, operand.type, expected: .time))
      return .unknown(call.span)
    }
    return RowExpression(.calendarPart(part, operand), type: type(of: part), span: call.span)
  }

  /// The type of a part of the calendar; weekdays are bands in the order of the calendar's week.
  func type(of part: CalendarPart) -> ValueType {
    switch part {
    case .hour: return .number(.number)
    case .date: return .date
    case .week: return .period(.week)
    case .month: return .period(.month)
    case .quarter: return .period(.quarter)
    case .year: return .period(.year)
    case .weekday:
      let start = min(max(resolution.calendar.weekStart, 1), 7) - 1
      return .band(Array(Self.weekdays[start...] + Self.weekdays[..<start]))
    }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

extension FunctionDescription.Operand {
  /// Whether a value of that type will do.
  func accepts(_ type: ValueType) -> Bool {
    switch (self, type) {
    case (_, .unknown), (.any, _): return true
    case (.rows, _): return false
    case (.number, .number): return true
    case (.ordered, .number), (.ordered, .date), (.ordered, .time), (.ordered, .period),
      (.ordered, .band):
      return true
    case (.category, .time): return false
    case (.category, _): return true
    case (.moment, .date), (.moment, .time): return true
    case (.momentOrPeriod, .date), (.momentOrPeriod, .time), (.momentOrPeriod, .period):
      return true
    default: return false
    }
  }

  /// What it is called in messages.
  var phrase: Wording {
    switch self {
    case .rows: return "a dataset"
    case .number: return "a number"
    case .ordered: return "a number, a moment or a band"
    case .category: return "a value that rows can be told apart by"
    case .any: return "a value"
    case .moment: return "a date or a time"
    case .momentOrPeriod: return "a date, a time or a period"
    }
  }
}
