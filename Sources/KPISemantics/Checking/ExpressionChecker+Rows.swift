import KPISyntax
import KPIValues

extension ExpressionChecker {
  /// A derived column's expression over the rows of a dataset.
  public func checkRow(_ syntax: ExpressionSyntax, dataset: DatasetSymbol) -> RowExpression {
    RowScope(checker: self, dataset: dataset).check(syntax)
  }

  /// A column of a dataset made `per` keys of another: aggregates over the rows of `base`, columns
  /// of the dataset itself outside of them. `dataset.columnNames` must be complete.
  public func checkEntityColumn(
    _ syntax: ExpressionSyntax, dataset: DatasetSymbol, base: DatasetSymbol
  ) -> EntityExpression {
    let scope = EntityScope(checker: self, dataset: dataset, base: base)
    let expression = scope.check(syntax)
    return EntityExpression(aggregates: scope.aggregates, expression: expression)
  }

  /// A condition over dimensions: a KPI's `where`, `--where`, `for` segments.
  public func checkCondition(_ syntax: ExpressionSyntax) -> RowExpression {
    ConditionScope(checker: self).condition(syntax)
  }
}
