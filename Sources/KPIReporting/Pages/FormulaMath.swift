import KPISyntax

/// Writes formulas as MathML, which browsers typeset without any help.
struct FormulaMath {
  /// The language of the words in a formula.
  let language: Language

  /// A whole formula: what it is of as words, which a narrow page may break, then the rest.
  func text(_ formula: FormulaTree, of label: String) -> String {
    let left = HTMLText.element("em", "class=\"label\"", HTMLText.escaped(label + " ="))
    let lines = parts(of: formula)
    guard lines.count > 1 else {
      return left + HTMLText.element("math", "display=\"block\"", row(text(formula)))
    }
    let rows = lines.map { line in
      HTMLText.element("mtr", "", HTMLText.element("mtd", "class=\"line\"", row(line)))
    }
    return left
      + HTMLText.element(
        "math", "display=\"block\"",
        HTMLText.element("mtable", "displaystyle=\"true\"", rows.joined()))
  }

  // About as many characters as a page is wide.
  private static let lineWidth = 84

  /// A formula in lines: one for each operand of a chain that is too wide for one.
  private func parts(of formula: FormulaTree) -> [String] {
    guard case .joined(let left, let sign, let right) = formula,
      formula.width > FormulaMath.lineWidth
    else { return [text(formula)] }
    return parts(of: left) + [self.sign(sign) + text(right)]
  }

  private func text(_ formula: FormulaTree) -> String {
    switch formula {
    case .number(let text): return HTMLText.element("mn", "", HTMLText.escaped(text))
    case .name(_, let label):
      return HTMLText.element("mi", "class=\"name\"", HTMLText.escaped(label))
    case .code(let text):
      return HTMLText.element("mi", "class=\"code\"", HTMLText.escaped(text))
    case .fraction(let top, let bottom):
      return HTMLText.element("mfrac", "", full(text(top)) + full(text(bottom)))
    case .power(let root, let exponent):
      return HTMLText.element("msup", "", row(text(root)) + row(text(exponent)))
    case .joined(let left, let sign, let right):
      return text(left) + self.sign(sign) + text(right)
    case .negated(let operand): return sign("−") + text(operand)
    case .bracketed(let inner): return row(sign("(") + text(inner) + sign(")"))
    case .call(let function, let operands, let words):
      let inner = operands.map(text).joined(separator: sign(","))
      let tail =
        words.isEmpty
        ? ""
        : HTMLText.element(
          "mi", words.hasPrefix(" ") ? "class=\"code tail\"" : "class=\"code\"",
          HTMLText.escaped(String(words.drop { $0 == " " })))
      return HTMLText.element("mi", "class=\"call\"", HTMLText.escaped(function))
        + row(sign("(") + inner + tail + sign(")"))
    case .cases(let condition, let then, let otherwise):
      return cases(condition, then, otherwise)
    }
  }

  private func cases(
    _ condition: FormulaTree, _ then: FormulaTree, _ otherwise: FormulaTree
  ) -> String {
    func word(_ text: PageText) -> String {
      HTMLText.element("mtext", "class=\"word\"", HTMLText.escaped(text(language)))
    }
    func line(_ value: String, _ words: String) -> String {
      HTMLText.element(
        "mtr", "", HTMLText.element("mtd", "", value) + HTMLText.element("mtd", "", words))
    }
    let lines =
      line(text(then), word(.condition) + text(condition))
      + line(text(otherwise), word(.otherwise))
    return row(sign("{") + HTMLText.element("mtable", "", lines))
  }

  private func sign(_ text: String) -> String {
    let isWord = text.utf8.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return HTMLText.element(
      isWord ? "mtext" : "mo", isWord ? "class=\"word\"" : "", HTMLText.escaped(text))
  }

  // Parts of a fraction keep their size: they are words, not letters.
  private func full(_ content: String) -> String {
    HTMLText.element("mrow", "displaystyle=\"true\" scriptlevel=\"0\"", content)
  }

  private func row(_ content: String) -> String { HTMLText.element("mrow", "", content) }
}
