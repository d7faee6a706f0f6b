import KPISyntax

/// Why a column of a file is, or may not be, the one that a pack means.
public enum FitReason: Hashable, Sendable {
  /// The name of the file is that of the dataset.
  case fileName
  /// So many of the file's columns are known, of all.
  case columns(Int, of: Int)
  /// The header is the column's name or says the same.
  case sameName
  /// The header speaks of it.
  case alikeName
  /// Every row has a value of its own.
  case everyValueOnce
  /// The values are days.
  case days
  /// The values are moments.
  case moments
  /// No other column holds moments.
  case onlyMoment
  /// The values are yes and no.
  case flags
  /// The values are numbers.
  case numbers
  /// The values are periods.
  case periods
  /// The column has so few values that it can split.
  case fewValues(Int)
  /// No row looked at has a value.
  case noValues
  /// So many of a hundred values are keys of that dataset.
  case linked(percent: Int, dataset: String)
  /// It is read from a file of lines, once for each.
  case perLine(dataset: String)

  /// Another column fits as well.
  case rivals([String])
  /// Another file fits as well.
  case rivalFile(String)
  /// The header says with tax.
  case withTax
  /// The header says without tax.
  case withoutTax
  /// The header says thousands or millions.
  case scaled
  /// The header does not say the unit that is meant.
  case unitUnsaid(String)
  /// Day and month can be told apart in no row.
  case dayOrMonthFirst(String)
  /// The packs look for these texts and the file has others.
  case otherTexts(wanted: [String], found: [String])
  /// The file writes these texts otherwise: as each is written, and as the packs do.
  case translated([String])
  /// The numbers are not in the range that is meant.
  case outOfRange(String)
  /// The values may be keys, or counts of what the header names.
  case keyOrCount
  /// The mark in such numbers may stand before decimals or between thousands.
  case thousandsOrDecimals(String)
  /// All numbers are from 0 to 1, which money hardly is.
  case shareOrMoney
  /// Some numbers are below 0.
  case negative
  /// Some values occur twice.
  case repeated
  /// The values are of another type.
  case otherType
  /// Almost every row has another value: free text hardly splits.
  case manyValues(Int)
  /// Days are wanted and the file has moments: the day is taken from them.
  case dayOfMoment
  /// A column in doubt has the pack's own name and would be read whatever the declaration says.
  case readAnyway(String)
  /// Only the beginning of the file was looked at.
  case beginningOnly

  /// Whether it speaks against the binding.
  public var isDoubt: Bool {
    switch self {
    case .fileName, .columns, .sameName, .alikeName, .everyValueOnce, .days, .moments, .onlyMoment,
      .flags,
      .numbers, .periods,
      .fewValues, .noValues, .translated, .perLine, .dayOfMoment, .beginningOnly:
      false
    case .linked(let percent, _): percent < 50
    case .rivals, .rivalFile, .readAnyway, .withTax, .withoutTax, .scaled, .unitUnsaid,
      .dayOrMonthFirst,
      .otherTexts, .outOfRange, .keyOrCount, .shareOrMoney, .thousandsOrDecimals, .negative,
      .repeated, .otherType,
      .manyValues:
      true
    }
  }
}
