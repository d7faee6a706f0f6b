/// Finds the pattern in which all dates of a column are written.
struct DateDetection {
  /// What a column's texts say of their pattern.
  enum Outcome: Hashable {
    /// One form fits.
    case form(DateForm)
    /// There was no text.
    case open
    /// Both fit, and mean different days.
    case ambiguous(dayFirst: DatePattern, monthFirst: DatePattern)
  }

  private static let separators = ["/", "-", "."]
  private static let times = ["", " H:mm", " H:mm:ss", " H:mm:ss.S", "'T'H:mm", "'T'H:mm:ss"]

  /// Pairs of patterns, day first and month first, that differ in nothing else.
  private static let pairs: [(dayFirst: DatePattern, monthFirst: DatePattern)] =
    separators.flatMap { mark in
      times.compactMap { time in
        guard let dayFirst = DatePattern("d\(mark)M\(mark)yyyy\(time)"),
          let monthFirst = DatePattern("M\(mark)d\(mark)yyyy\(time)")
        else { return nil }
        return (dayFirst, monthFirst)
      }
    }

  /// Patterns that begin with the year and are not ISO.
  private static let yearFirst: [DatePattern] = ["/", "."].flatMap { mark in
    times.compactMap { DatePattern("yyyy\(mark)M\(mark)d\($0)") }
  }

  /// What texts say; where no form fits all, the one that fits most.
  static func outcome(_ texts: SampleTexts) -> Outcome {
    if texts.isEmpty { return .open }
    if count(texts, .iso) == texts.count { return .form(.iso) }
    for (dayFirst, monthFirst) in pairs {
      let fits = (
        count(texts, .pattern(dayFirst)) == texts.count,
        count(texts, .pattern(monthFirst)) == texts.count
      )
      switch fits {
      case (true, true):
        if isSame(texts, dayFirst, monthFirst) { return .form(.pattern(dayFirst)) }
        return .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
      case (true, false): return .form(.pattern(dayFirst))
      case (false, true): return .form(.pattern(monthFirst))
      case (false, false): continue
      }
    }
    let others = yearFirst + pairs.flatMap { [$0.dayFirst, $0.monthFirst] }
    var best: (form: DateForm, count: Int) = (.iso, count(texts, .iso))
    for pattern in others {
      let fitting = count(texts, .pattern(pattern))
      if fitting > best.count { best = (.pattern(pattern), fitting) }
    }
    return .form(best.form)
  }

  private static func count(_ texts: SampleTexts, _ form: DateForm) -> Int {
    texts.count { readDayAndTime($0, form) != nil }
  }

  private static func isSame(_ texts: SampleTexts, _ first: DatePattern, _ second: DatePattern)
    -> Bool
  {
    texts.allSatisfy {
      readDayAndTime($0, .pattern(first))?.day == readDayAndTime($0, .pattern(second))?.day
    }
  }
}
