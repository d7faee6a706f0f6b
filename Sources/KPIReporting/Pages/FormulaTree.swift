/// A formula as it is typeset: what stands over what, beside what, and raised to what.
public indirect enum FormulaTree: Hashable, Sendable {
  /// A number with its unit.
  case number(String)
  /// A figure or an input: its name, and the label to be read.
  case name(String, label: String)
  /// Text of the language.
  case code(String)
  /// A fraction.
  case fraction(FormulaTree, FormulaTree)
  case power(FormulaTree, FormulaTree)
  /// Operands joined by a sign or a word.
  case joined(FormulaTree, sign: String, FormulaTree)
  case negated(FormulaTree)
  case bracketed(FormulaTree)
  /// A function over operands, with words behind the last.
  case call(String, [FormulaTree], words: String)
  /// Condition, value if it holds, value if not.
  case cases(FormulaTree, FormulaTree, FormulaTree)
}
