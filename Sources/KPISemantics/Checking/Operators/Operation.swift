import KPISyntax

/// An operator with its places.
struct Operation {
  /// The operator as written.
  var sign: BinaryOperator
  /// The place of the operator.
  var signSpan: SourceSpan
  /// The place of the whole expression.
  var span: SourceSpan
}
