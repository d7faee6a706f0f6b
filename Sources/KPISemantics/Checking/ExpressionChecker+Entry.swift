import KPISyntax
import KPIValues

extension ExpressionChecker {
  /// A derived column's expression over the rows of a dataset.
  public func checkRow(_ syntax: ExpressionSyntax, dataset: DatasetSymbol) -> RowExpression {
    RowExpression(.literal(.flag(false)), type: .unknown, span: syntax.placeholderSpan)
  }

  /// A column of a dataset made `per` keys of another: aggregates over the rows of `base`, columns
  /// of the dataset itself outside of them. `dataset.columnNames` must be complete.
  public func checkEntityColumn(
    _ syntax: ExpressionSyntax, dataset: DatasetSymbol, base: DatasetSymbol
  ) -> EntityExpression {
    EntityExpression(aggregates: [], expression: checkRow(syntax, dataset: dataset))
  }

  /// A measure's or KPI's formula; `stated` is its unit, when it states one, which the formula
  /// must agree with. The result's type is the stated one then.
  public func checkFigure(_ syntax: ExpressionSyntax, stated: UnitSyntax?) -> FigureExpression {
    FigureExpression(
      .literal(.flag(false)), type: .unknown, additivity: .constant, span: syntax.placeholderSpan)
  }

  /// A condition over dimensions: a KPI's `where`, `--where`, `for` segments.
  public func checkCondition(_ syntax: ExpressionSyntax) -> RowExpression {
    RowExpression(.literal(.flag(false)), type: .unknown, span: syntax.placeholderSpan)
  }

  /// An input's value with its range, canonical in `type`; nil when it did not check.
  public func checkInputValue(_ syntax: ExpressionSyntax, type: ValueType) -> InputModel.Stated? {
    nil
  }

  /// A constant of a type: a map's key, a test's given or expected value; nil when it did not
  /// check. A bare band name is allowed when the type is a band.
  public func checkLiteral(_ syntax: ExpressionSyntax, type: ValueType) -> Literal? {
    nil
  }

  /// A goal of a figure of that type.
  public func checkGoal(_ syntax: GoalSyntax, of type: ValueType) -> JudgementModel.Goal? {
    nil
  }

  /// A threshold of a figure of that type; bounds may use `goal` when it has one. `better` tells
  /// whether the order of `red amber green` can be right.
  public func checkThreshold(
    _ syntax: BandLineSyntax, of type: ValueType, better: FigureModel.Direction?, hasGoal: Bool
  ) -> BandLine<FigureExpression>? {
    nil
  }

  /// An alert of a figure: `value` and `goal` are of that type.
  public func checkAlert(
    _ syntax: AlertSyntax, of type: ValueType, hasGoal: Bool, span: SourceSpan
  ) -> JudgementModel.Alert? {
    nil
  }

  /// The comparison after `needs`.
  public func checkNeeds(_ syntax: ExpressionSyntax) -> FigureExpression? {
    nil
  }

  /// A length of time: `28 days`, `12 periods`, after `settles after` and the like.
  public func checkTimeSpan(_ syntax: ExpressionSyntax) -> TimeSpan? {
    nil
  }

  /// The subject of an expectation other than `status`, `alert` and `goal`.
  public func checkSubject(_ syntax: ExpressionSyntax) -> FigureExpression {
    checkFigure(syntax, stated: nil)
  }

  /// A unit as written; nil when it did not resolve, which has been reported.
  public func resolveUnit(_ syntax: UnitSyntax) -> MeasurementUnit? {
    nil
  }

  /// A column's or input's type; nil when it did not resolve, which has been reported.
  public func resolveType(_ syntax: TypeSyntax) -> ValueType? {
    nil
  }

  /// A dimension of `by`, `over`, `--by`; nil when nothing has that name, which has been reported.
  public func dimension(_ path: PathSyntax) -> Dimension? {
    nil
  }

  /// A period as written, `2026-Q1`; nil when it did not resolve, which has been reported.
  public func period(_ syntax: TextSyntax) -> Period? {
    nil
  }

  /// A grain's name, `month`; nil when there is none of that name, which has been reported.
  public func grain(_ name: NameSyntax) -> Grain? {
    Grain(rawValue: name.text)
  }
}

extension ExpressionSyntax {
  fileprivate var placeholderSpan: SourceSpan { SourceSpan(file: 0, start: 0, end: 0) }
}
