import KPIReporting
import KPISyntax
import KPIValues

/// The options of the tool.
enum Option: String, CaseIterable, Sendable {
  case kpi, pack, use, every, by, period
  case filter = "where"
  case set, data, top, until, format, output, threads
  case failOn = "fail-on"
  case wide, totals, graph, check, coverage, backtest, fix
  case dryRun = "dry-run"
  case diff
  case language = "lang"
  case help, version

  /// What the command line says about an option, and what it takes.
  struct Description {
    /// What it does.
    var summary: OptionText
    /// What its value is called; nil for an option without one.
    var value: String?
    /// The values it may have, when there is a choice.
    var choices: [String] = []
    /// Whether several values may be given, one after the other or with commas.
    var isList = false
    /// Its one-letter form.
    var letter: Character?
  }

  /// Its long form.
  var flag: String { "--" + rawValue }

  /// What the command line says about it.
  var description: Description {
    switch self {
    case .kpi: Description(summary: OptionText.kpi, value: "NAME,…", isList: true)
    case .pack: Description(summary: OptionText.pack, value: "NAME,…", isList: true)
    case .use: Description(summary: OptionText.use, value: "PACK,…", isList: true)
    case .every:
      Description(
        summary: OptionText.every, value: "GRAIN", choices: Grain.allCases.map(\.rawValue))
    case .by: Description(summary: OptionText.by, value: "SPLIT,…", isList: true)
    case .period: Description(summary: OptionText.period, value: "FROM..TO")
    case .filter: Description(summary: OptionText.filter, value: "CONDITION", isList: true)
    case .set: Description(summary: OptionText.set, value: "INPUT=VALUE", isList: true)
    case .data: Description(summary: OptionText.data, value: "DATASET=FILE", isList: true)
    case .top: Description(summary: OptionText.top, value: "N")
    case .until: Description(summary: OptionText.until, value: "DAY")
    case .format:
      Description(
        summary: OptionText.format, value: "FORMAT", choices: OutputFormat.allCases.map(\.rawValue))
    case .output: Description(summary: OptionText.output, value: "FILE", letter: "o")
    case .threads: Description(summary: OptionText.threads, value: "N")
    case .failOn:
      Description(summary: OptionText.failOn, value: "STATE,…", isList: true)
    case .wide: Description(summary: OptionText.wide)
    case .totals:
      Description(
        summary: OptionText.totals, value: "LEVELS", choices: TotalsShown.allCases.map(\.rawValue))
    case .graph:
      Description(
        summary: OptionText.graph, value: "FORM", choices: GraphForm.allCases.map(\.rawValue))
    case .check: Description(summary: OptionText.check)
    case .coverage: Description(summary: OptionText.coverage)
    case .fix: Description(summary: OptionText.fix)
    case .dryRun: Description(summary: OptionText.dryRun)
    case .diff: Description(summary: OptionText.diff)
    case .backtest: Description(summary: OptionText.backtest, value: "FROM..TO")
    case .language:
      Description(
        summary: OptionText.language, value: "LANGUAGE", choices: Language.allCases.map(\.rawValue))
    case .help: Description(summary: OptionText.help, letter: "h")
    case .version: Description(summary: OptionText.version)
    }
  }
}

/// How results are written.
enum OutputFormat: String, CaseIterable, Sendable {
  case table, json, csv, markdown, ndjson, junit
}

/// How diagnostics are written.
enum DiagnosticFormat: String, CaseIterable, Sendable {
  case human, json, sarif, github
}

/// How the binding of files is written.
enum BindingFormat: String, CaseIterable, Sendable {
  case kpi, json
}

/// How pages of the catalogue are written.
enum PageFormat: String, CaseIterable, Sendable {
  case markdown, html
}

/// How a graph is drawn.
enum GraphForm: String, CaseIterable, Sendable {
  case dot, mermaid
}
