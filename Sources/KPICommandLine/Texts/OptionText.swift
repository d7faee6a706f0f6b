import KPISyntax

/// What the options do, in every language.
enum OptionText: Hashable, Sendable {
  case kpi, pack, use, every, by, period, filter, set, data, files, top, until, format, output
  case threads, failOn, wide, totals, graph, check, coverage, backtest, fix, dryRun, diff, language
  case help, version

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    wording(language)
  }

  private var wording: Wording {
    switch self {
    case .kpi: "only these figures"
    case .pack: "packs that ship with the tool"
    case .use: "bind to these packs alone"
    case .every: "a cell for every such period"
    case .by: "split by these dimensions"
    case .period:
      "only these periods: 2026, 2026-Q1, 2026-01..2026-06"
    case .filter:
      "only rows that meet it: 'channel is \"email\"'"
    case .set: "another value for an input"
    case .data: "another source for a dataset"
    case .files: "read the files whole, or another one for a dataset"
    case .top:
      "the N highest cells of each period"
    case .until: "leave out rows later than this day"
    case .format: "how results are written"
    case .output:
      "write to this file, whole or not at all"
    case .threads: "how many threads compute"
    case .failOn:
      "exit 1 when a cell is in such a state: missing, red, alert…"
    case .wide: "CSV with a column for each KPI"
    case .totals: "which totals are shown"
    case .graph: "draw the evaluation graph"
    case .check:
      "change nothing, exit 1 if anything would be"
    case .fix:
      "apply the fixes that need no judgement"
    case .dryRun:
      "with --fix: write no file"
    case .diff:
      "write no file, show what would change as a unified diff"
    case .coverage:
      "list bands, goals and alerts that no test reaches"
    case .backtest:
      "when each alert would have rung in these periods"
    case .language: "language of labels and messages"
    case .help: "show help"
    case .version: "show the version"
    }
  }
}
