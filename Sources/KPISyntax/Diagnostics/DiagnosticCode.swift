/// The codes of all diagnostics: one cause each, never given to another cause later.
///
/// K1xxx writing; K2xxx names and projects; K3xxx types and units; K4xxx additivity, grain and
/// conformance; K5xxx tests and judging definitions; K6xxx warnings.
public enum DiagnosticCode: Int, CaseIterable, Sendable {
  // K10xx: characters and words.
  case invalidEncoding = 1001
  case hiddenCharacter = 1002
  case mixedScripts = 1003
  case strayCharacter = 1004
  case malformedNumber = 1005
  case malformedPeriod = 1006
  case unterminatedText = 1007
  case invalidEscape = 1008
  case unterminatedName = 1009
  case wordTooLong = 1010

  // K11xx: structure.
  case expectedDeclaration = 1101
  case unexpectedToken = 1102
  case expectedExpression = 1103
  case expectedName = 1104
  case reservedName = 1105
  case unclosedParenthesis = 1106
  case unclosedBrace = 1107
  case unmatchedBracket = 1108
  case unexpectedLineEnd = 1109
  case trailingText = 1110
  case unknownClause = 1111
  case chainedComparison = 1112
  case expectedUnit = 1113
  case emptyCall = 1114
  case rowOutsideTable = 1115
  case nestingTooDeep = 1116
  case expressionTooLong = 1117
  case tooManyErrors = 1118

  // K12xx: habits from other languages.
  case foreignEquality = 1201
  case foreignInequality = 1202
  case foreignLogic = 1203
  case foreignNull = 1204
  case foreignConditional = 1205
  case foreignStar = 1206
  case foreignGroupBy = 1207
  case foreignFunction = 1208
  case foreignQuotes = 1209
  case foreignComma = 1210
  case foreignComment = 1211
  case foreignPower = 1212
  case foreignSpelling = 1213

  /// The code as shown: `K1001`.
  public var text: String { "K\(rawValue)" }

  /// The code shown as `text`, such as `K1001` (in any case), when there is one.
  public init?(text: String) {
    guard let first = text.first, first == "K" || first == "k" else { return nil }
    guard let number = Int(text.dropFirst()) else { return nil }
    self.init(rawValue: number)
  }
}
