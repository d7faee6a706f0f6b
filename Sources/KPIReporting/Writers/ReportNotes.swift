import KPIPlanning
import KPISyntax

/// What stands under a report: why values are missing, and what the marks mean.
struct ReportNotes {
  private var causes: [MissingCause] = []
  private var alerts: [String] = []
  private var hasPartial = false
  private var hasEstimate = false
  private let language: Language

  /// Notes in a language.
  init(_ language: Language) {
    self.language = language
  }

  /// The letter that stands for a cause.
  private mutating func letter(for cause: MissingCause) -> String {
    let index = causes.firstIndex(of: cause) ?? causes.count
    if index == causes.count { causes.append(cause) }
    return ReportNotes.letter(index)
  }

  private static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(97 + index % 26)))
    return index < 26 ? letter : ReportNotes.letter(index / 26 - 1) + letter
  }

  /// How many alerts are told in words.
  private static let alertLimit = 20

  /// The values of a figure with the letters that stand for causes; remembers what they show.
  mutating func values(of drawing: FigureDrawing, isEstimated: Bool) -> [ReportTable.Value] {
    var values = drawing.values
    for (cell, cause) in drawing.causes {
      values[cell].mark = " " + letter(for: cause) + values[cell].mark
    }
    for words in drawing.alerts where !alerts.contains(words) { alerts.append(words) }
    if drawing.hasPartial { hasPartial = true }
    if isEstimated, !values.isEmpty { hasEstimate = true }
    return values
  }

  /// One line for each note.
  var lines: [String] {
    let colon = language == .french ? " : " : ": "
    var lines = causes.enumerated().map { index, cause in
      let detail = TerminalText.escaped(cause.subject.wording(language))
      let words = ReportText.cause(cause.kind)(language)
      return "– \(ReportNotes.letter(index))  " + words + (detail.isEmpty ? "" : colon + detail)
    }
    lines += alerts.prefix(ReportNotes.alertLimit).map { "!  " + TerminalText.escaped($0) }
    if alerts.count > ReportNotes.alertLimit {
      lines.append("!  " + ReportText.more(language) + " \(alerts.count - ReportNotes.alertLimit)")
    }
    if hasPartial { lines.append(ReportText.partialLegend(language)) }
    if hasEstimate { lines.append(ReportText.estimateLegend(language)) }
    return lines
  }
}
