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

  /// About how many characters wide it is.
  var width: Int {
    switch self {
    case .number(let text), .code(let text): text.count
    case .name(_, let label): label.count
    case .fraction(let top, let bottom): max(top.width, bottom.width)
    case .power(let root, let exponent): root.width + exponent.width
    case .joined(let left, let sign, let right): left.width + sign.count + 2 + right.width
    case .negated(let operand): operand.width + 1
    case .bracketed(let inner): inner.width + 2
    case .call(let function, let operands, let words):
      operands.reduce(function.count + words.count + 2) { $0 + $1.width }
    case .cases(let condition, let then, let otherwise):
      max(then.width, otherwise.width) + condition.width + 6
    }
  }
}
