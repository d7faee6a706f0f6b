import KPISemantics
import KPISyntax

/// What a piece of text is, for colours.
enum SemanticTokenKind: String, CaseIterable {
  case keyword, comment, string, number
  case `operator`
  case function, variable, property, `class`, type, parameter, macro

  /// What a token is by itself; nil for names and punctuation.
  init?(_ kind: Token.Kind) {
    switch kind {
    case .reserved: self = .keyword
    case .number, .period, .clock: self = .number
    case .text: self = .string
    case .symbol(let symbol):
      switch symbol {
      case .plus, .minus, .times, .divide, .power, .plusMinus, .less, .lessOrEqual, .greater,
        .greaterOrEqual, .equals, .percent, .question:
        self = .operator
      default: return nil
      }
    case .name, .quotedName, .row, .endOfFile: return nil
    }
  }

  /// What a name is by what it names.
  init(_ symbol: Symbol) {
    switch symbol {
    case .figure: self = .variable
    case .input: self = .parameter
    case .dataset: self = .class
    case .column, .dimension: self = .property
    case .objective: self = .macro
    case .unit: self = .type
    }
  }

  /// The number in the legend.
  var number: Int { SemanticTokenKind.allCases.firstIndex(of: self) ?? 0 }
}
