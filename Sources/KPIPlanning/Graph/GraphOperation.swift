import KPISemantics
import KPIValues

/// What a node of the graph does with the values of its operands.
public enum GraphOperation: Hashable, Sendable {
  /// A constant.
  case literal(FigureValue)
  /// An input in the node's scope.
  case input(String)
  /// An aggregate over the rows that the node's scope leaves.
  case aggregate(AggregateModel)
  /// How many distinct values occur in the period before as well.
  case retained(AggregateModel)
  case negate, not, isMissing
  /// `+ - *`, comparisons, `and`, `or`, `otherwise`, and the tests of texts.
  case binary(ExpressionOperator)
  /// A quotient or power; the words say what was 0 when there is none.
  case divide(by: String)
  case power(of: String)
  /// Whether the first operand is one of the others.
  case inList
  /// Condition, value if it holds, value if not.
  case conditional
  /// The band of the first operand, the others are bounds.
  case banded(bands: [String], belongsAbove: [Bool])
  /// The operand, whose scope is earlier: whatever is missing there is an undefined previous.
  case previous
  /// First operand now, second one before.
  case growth
  /// The rank of the first operand, which sees no filter on the dimensions; the second is the same
  /// with the filter, and says where there are cells.
  case rank(over: [Dimension])
  /// An aggregate of the operand's values (and weights) in the finer cells of keys.
  case grouped(AggregateFunction, [GroupedCells.Key])
}
