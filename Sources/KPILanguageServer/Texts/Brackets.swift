import KPISyntax

/// Braces and parentheses that belong together.
enum Brackets {
  /// The tokens of pairs in order of their ends; what has no partner is left out.
  static func pairs(_ tokens: [Token]) -> [(open: Int, close: Int)] {
    var open: [(index: Int, closing: Token.Symbol)] = []
    var pairs: [(Int, Int)] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .symbol(.leftBrace): open.append((index, .rightBrace))
      case .symbol(.leftParenthesis): open.append((index, .rightParenthesis))
      case .symbol(let symbol) where symbol == .rightBrace || symbol == .rightParenthesis:
        guard let partner = open.lastIndex(where: { $0.closing == symbol }) else { continue }
        pairs.append((open[partner].index, index))
        open.removeSubrange(partner...)
      default: break
      }
    }
    return pairs
  }
}
