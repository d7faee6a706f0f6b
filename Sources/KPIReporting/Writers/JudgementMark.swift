import KPISemantics
import KPISyntax

/// What a table shows of a judgement beside the value.
struct JudgementMark {
  /// A blank and words, or nothing.
  private(set) var text = ""
  /// Whether it is good or bad; nil where that is not known.
  private(set) var tone: ReportTable.Tone?

  /// The mark of a cell of a figure with that direction.
  init(_ scored: ScoredCell, better: FigureModel.Direction?, _ language: Language) {
    switch scored.status {
    case .band(let name):
      text = " " + TerminalText.escaped(name)
      tone = JudgementMark.tone(of: name, scored.threshold?.bands ?? [], better)
    case .met: (text, tone) = (" " + ReportText.met(language), .good)
    case .missed: (text, tone) = (" " + ReportText.missed(language), .bad)
    case .tooFew: text = " " + ReportText.tooFew(language)
    case .notJudged, .unknown: break
    }
    if let pace = scored.goal?.pace, scored.goal?.outcome == .open {
      switch pace {
      case .ahead: text += " " + ReportText.ahead(language)
      case .onTrack: text += " " + ReportText.onTrack(language)
      case .behind:
        text += " " + ReportText.behind(language)
        tone = tone ?? .bad
      }
    }
    if !scored.alerts.isEmpty {
      text += " !"
      tone = .bad
    }
  }

  /// Colours mean what they say; of other bands the best and the worst follow from the direction.
  private static func tone(
    of band: String, _ bands: [String], _ better: FigureModel.Direction?
  ) -> ReportTable.Tone? {
    switch band {
    case "red": return .bad
    case "amber", "orange", "yellow": return .doubtful
    case "green": return .good
    default:
      guard let better, bands.count > 1 else { return nil }
      let (worst, best) = better == .higher ? (bands.first, bands.last) : (bands.last, bands.first)
      return band == best ? .good : band == worst ? .bad : .doubtful
    }
  }
}
