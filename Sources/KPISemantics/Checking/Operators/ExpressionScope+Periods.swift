import KPISyntax
import KPIValues

extension ExpressionScope {
  /// A comparison with a written period or time: `>=` its start, `>` behind its end, `<=` up to its
  /// end, `<` before it, `is` within it.
  func against(
    _ text: String, _ span: SourceSpan, _ operand: Form, _ operation: Operation
  ) -> Form {
    if operand.isUnknown { return .unknown(operation.span) }
    guard let moment = checker.writtenMoment(text, span) else { return .unknown(operation.span) }
    switch (operand.type, moment) {
    case (.time, .time(let time)):
      return test(operand, operation.sign.comparison, time: time, span, operation)
    case (.time, .period(let period)):
      let calendar = checker.resolution.calendar
      return within(
        operand, operation,
        start: literal(calendar.start(of: period), span),
        end: literal(calendar.end(of: period), span))
    case (.date, .period(let period)):
      let days = checker.resolution.calendar.days(of: period)
      if period.grain == .hour { return tooFine(text, span, operand, operation) }
      return within(
        operand, operation, start: literal(day: days.lowerBound, span),
        end: literal(day: days.upperBound, span))
    case (.period(let grain), .period(let period)):
      return periods(operand, grain, period, text, span, operation)
    case (.date, .time), (.period, .time): return tooFine(text, span, operand, operation)
    default:
      checker.report(.periodAlone(text, span, wanted: operand.type))
      return .unknown(operation.span)
    }
  }

  private func tooFine(
    _ text: String, _ span: SourceSpan, _ operand: Form, _ operation: Operation
  ) -> Form {
    checker.report(.periodTooFine(text, span, operand.type))
    return .unknown(operation.span)
  }

  private func periods(
    _ operand: Form, _ grain: Grain, _ period: Period, _ text: String, _ span: SourceSpan,
    _ operation: Operation
  ) -> Form {
    let calendar = checker.resolution.calendar
    if grain == period.grain {
      let value = Form.constant(.period(period), type: .period(grain), span: span)
      return .operation(
        operation.sign.comparison, operand, value, type: .flag, span: operation.span)
    }
    let days = calendar.days(of: period)
    let first = calendar.period(of: CivilDate(dayNumber: days.lowerBound), grain: grain)
    let behind = calendar.period(of: CivilDate(dayNumber: days.upperBound), grain: grain)
    let isWhole =
      calendar.firstDay(of: first).dayNumber == days.lowerBound
      && calendar.firstDay(of: behind).dayNumber == days.upperBound
    guard grain < period.grain, isWhole else { return tooFine(text, span, operand, operation) }
    return within(
      operand, operation,
      start: .constant(.period(first), type: .period(grain), span: span),
      end: .constant(.period(behind), type: .period(grain), span: span))
  }

  private func within(
    _ operand: Form, _ operation: Operation, start: Form, end: Form
  ) -> Form {
    func test(_ sign: ExpressionOperator, _ bound: Form) -> Form {
      .operation(sign, operand, bound, type: .flag, span: operation.span)
    }
    switch operation.sign {
    case .less: return test(.less, start)
    case .lessOrEqual: return test(.less, end)
    case .greater: return test(.greaterOrEqual, end)
    case .greaterOrEqual: return test(.greaterOrEqual, start)
    default:
      let inside = Form.operation(
        .and, test(.greaterOrEqual, start), test(.less, end), type: .flag, span: operation.span)
      return operation.sign == .notEqual ? .inverted(inside, span: operation.span) : inside
    }
  }

  private func test(
    _ operand: Form, _ sign: ExpressionOperator, time: LocalTime, _ span: SourceSpan,
    _ operation: Operation
  ) -> Form {
    .operation(sign, operand, literal(time, span), type: .flag, span: operation.span)
  }

  private func literal(_ time: LocalTime, _ span: SourceSpan) -> Form {
    .constant(.time(checker.moment(time)), type: .time, span: span)
  }

  private func literal(day: Int, _ span: SourceSpan) -> Form {
    .constant(.date(CivilDate(dayNumber: day)), type: .date, span: span)
  }
}
