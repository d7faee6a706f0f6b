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
  case foreignBrackets = 1214
  case foreignWord = 1215
  case foreignColon = 1216

  // K20xx: names and projects.
  case duplicateDefinition = 2001
  case overridesNothing = 2002
  case unknownPack = 2003
  case definitionCircle = 2004
  case unmetNeed = 2005
  case unknownFigure = 2006
  case unknownCurrency = 2007
  case statedTwice = 2008
  case reservedUnit = 2009
  case unitClash = 2010
  case unknownSetting = 2011
  case workingHours = 2012
  case nothingToUse = 2013
  case unknownTimeZone = 2014
  case definitionsTooDeep = 2015

  // K21xx: datasets and columns.
  case sourceTwice = 2101
  case columnTwice = 2102
  case columnTypeClash = 2103
  case columnWithoutType = 2104
  case derivedTypeMismatch = 2105
  case rowClash = 2106
  case unknownKey = 2107
  case timeColumnTwice = 2108
  case timeColumnType = 2109
  case coversReversed = 2110
  case unknownReadOption = 2111
  case readOptionValue = 2112
  case unknownOriginDataset = 2113
  case unknownOriginColumn = 2114
  case datasetCircle = 2115
  case columnWithoutDefinition = 2116
  case rowWithoutKey = 2117

  // K22xx: clauses of figures and inputs.
  case misplacedClause = 2201
  case topNotPositive = 2202
  case settlesNotDays = 2203
  case textFigureJudged = 2204
  case mapKeyCount = 2205
  case mapKeyTwice = 2206
  case inputPeriodGrain = 2207
  case inputEntryWithoutValue = 2208
  case elseNotHere = 2209
  case flagFigure = 2210

  // K23xx: names in expressions.
  case unknownName = 2301
  case unknownColumn = 2302
  case unknownLink = 2303
  case ambiguousLink = 2304
  case unlinkableEntity = 2305
  case unknownFunction = 2306
  case unknownUnit = 2307
  case unknownDimension = 2308
  case datasetAsValue = 2309
  case columnAsFigure = 2310
  case figureInRow = 2311
  case foreignColumn = 2312
  case inputNeedsColumn = 2313
  case unknownGrain = 2314
  case hole = 2315
  case unknownBand = 2316
  case periodEndOutsideOpen = 2317

  // K30xx: units.
  case formulaUnit = 3001
  case mismatchedUnits = 3002
  case mixedCurrencies = 3003
  case bareNumberForPercentage = 3004
  case relativeChange = 3005
  case monthsAsDays = 3006
  case powerOfUnit = 3007
  case typeAsUnit = 3008
  case unitFactor = 3009
  case unitOfText = 3010
  case literalUnit = 3011

  // K31xx: types.
  case mismatchedTypes = 3101
  case operandType = 3102
  case argumentType = 3103
  case argumentCount = 3104
  case missingClause = 3105
  case misplacedCallClause = 3106
  case textForBand = 3107
  case nameForText = 3108
  case periodAlone = 3109
  case periodTooFine = 3110
  case invalidPeriod = 3111
  case numberTooLarge = 3112
  case percentileRange = 3113
  case invalidTimeSpan = 3114
  case misplacedRange = 3115
  case expectedConstant = 3116
  case levelOfText = 3117
  case conditionNotFlag = 3118
  case membersOfCall = 3119

  // K40xx: additivity and grain.
  case sumOfRate = 4001
  case averageOfRate = 4002
  case sumOfLevel = 4003
  case keysOfLevel = 4004
  case aggregateOfAggregate = 4005
  case rowAggregateWithoutPer = 4006
  case retainedNeedsDistinct = 4007
  case mixedDatasets = 4008
  case keyNotShared = 4009
  case datasetWithoutTime = 4010
  case aggregateWithoutDataset = 4011
  case countedTwice = 4012
  case everyWithoutTime = 4013

  // K41xx: conformance of splits and conditions.
  case splitNotAnswered = 4101
  case ambiguousSplit = 4102
  case conditionNotAnswered = 4103
  case dimensionTypeClash = 4104

  // K50xx: judging.
  case boundsNotRising = 5001
  case boundComparators = 5002
  case thresholdDirection = 5003
  case goalTarget = 5004
  case needsComparison = 5005
  case alertPeriods = 5006
  case alertSeverity = 5007
  case bandTwice = 5008

  // K51xx: tests.
  case testWithoutExpectation = 5101
  case givenTwice = 5102
  case givenUnknownDataset = 5103
  case givenUnknownColumn = 5104
  case givenRowLength = 5105
  case unknownCause = 5106
  case figureNotJudged = 5107
  case unknownVerdict = 5108
  case mapWithoutSplit = 5109
  case seriesGrain = 5110
  case givenCell = 5111

  // K60xx: warnings about what is never used or spelled in two ways.
  case unusedInput = 6001
  case unusedMeasure = 6002
  case unusedDataset = 6003
  case unusedColumn = 6004
  case otherNormalizationForm = 6005
  case unknownWatched = 6006

  // K61xx: warnings about formulas.
  case missingLeftOut = 6101
  case secondFactor = 6102
  case splitInput = 6103
  case segmentGoals = 6104
  case bareDuration = 6105
  case commentInFormula = 6106
  case ruleNotFiltered = 6107
  case ruleNotSplit = 6108
  case goalDirection = 6109
  case alertDirection = 6110
  case recoveryDirection = 6111
  case goalInWorstBand = 6112
  case windowOfStock = 6113
  case convertedDuration = 6114
  case countAsPercentage = 6115

  /// The code as shown: `K1001`.
  public var text: String { "K\(rawValue)" }

  /// The code shown as `text`, such as `K1001` (in any case), when there is one.
  public init?(text: String) {
    guard let first = text.first, first == "K" || first == "k" else { return nil }
    guard let number = Int(text.dropFirst()) else { return nil }
    self.init(rawValue: number)
  }
}
