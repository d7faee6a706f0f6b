import KPISyntax

extension FitReason {
  /// The reason in words, short enough for the end of a line.
  public var wording: Wording {
    switch self {
    case .fileName: "file name"
    case .columns(let count, let all):
      "\(count) of \(all) columns"
    case .sameName: "name"
    case .alikeName: "the name is alike"
    case .everyValueOnce: "every value once"
    case .days: "days"
    case .moments: "moments"
    case .onlyMoment: "the only moment"
    case .flags: "yes and no"
    case .numbers: "numbers"
    case .periods: "periods"
    case .fewValues(1): "1 value"
    case .fewValues(let count): "\(count) values"
    case .translated(let pairs):
      "read \(pairs.joined(separator: ", "))"
    case .noValues: "no row has a value"
    case .linked(let percent, let dataset):
      "\(percent) % are keys of \(dataset)"
    case .perLine(let dataset):
      "from the rows of \(dataset)"
    case .dayOfMoment: "the day of a moment"
    case .beginningOnly:
      "only the file's beginning was read"
    default: doubt
    }
  }

  /// A doubt in words.
  private var doubt: Wording {
    switch self {
    case .rivals(let names):
      names.count == 1
        ? "\(FitReason.list(names, .and)) fits as well"
        : "\(FitReason.list(names, .and)) fit as well"
    case .rivalFile(let file):
      "\(file) looks like it as well"
    case .readAnyway(let name):
      "`\(name)` is in doubt and would be read"
    case .withTax: "with tax"
    case .withoutTax: "without tax"
    case .scaled: "thousands or millions?"
    case .unitUnsaid("money"): "money, or a count?"
    case .unitUnsaid(let unit):
      "the header does not say \(unit)"
    case .dayOrMonthFirst(let text):
      "day or month first in \(text)?"
    case .otherTexts(let wanted, let found):
      "packs look for \(FitReason.list(wanted, .or)), the file has \(FitReason.list(found, .and))"
    case .outOfRange(let range): "not all in \(range)"
    case .keyOrCount: "keys, or counts?"
    case .thousandsOrDecimals(let text):
      "\(text): thousands, or decimals? (`locale \"en\"` reads thousands)"
    case .shareOrMoney: "money, or shares?"
    case .negative: "some are below 0"
    case .repeated: "some values occur twice"
    case .otherType: "values of another type"
    case .manyValues(let count): "\(count) values"
    default: ""
    }
  }

  private static func list(_ names: [String], _ link: BindingText.Link) -> Wording {
    BindingText.list(names.prefix(4).map { "\"\($0)\"" }, link)
  }
}
