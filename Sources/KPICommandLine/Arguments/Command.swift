import KPIReporting

/// The commands of the tool.
enum Command: String, CaseIterable, Sendable {
  case initialize = "init"
  case check, eval, explain, test, alerts, objectives
  case format = "fmt"
  case docs, dump, completions
  case languageServer = "lsp"

  /// What the command line says about a command, and what it takes.
  struct Description {
    /// One line that says what it does.
    var summary: CommandText
    /// The operands as help shows them.
    var operands: String
    /// How many operands it needs at least.
    var needed = 0
    /// How many it takes at most.
    var limit = Int.max
    /// What the first operand may be, when there is a choice.
    var choices: [String] = []
    /// The options, in the order of help.
    var options: [Option]
    /// Options that it takes without their value, too, and what they do then and otherwise.
    var bare: [Option: OptionText] = [:]
    /// The values of `--format` that it knows.
    var formats = OutputFormat.allCases.filter { $0 != .junit }.map(\.rawValue)
    /// A command that can be copied.
    var example: String
  }

  /// Options that choose what is computed.
  private static let question: [Option] = [
    .every, .by, .period, .filter, .set, .data, .until,
  ]

  /// What the command line says about it.
  var description: Description {
    switch self {
    case .initialize:
      Description(
        summary: CommandText.initialize, operands: "DATA…", needed: 1,
        options: [.use, .format, .output], formats: BindingFormat.allCases.map(\.rawValue),
        example: "kpi init visits.csv orders/*.csv -o shop.kpi")
    case .check:
      Description(
        summary: CommandText.check, operands: "[PATH…]",
        options: [.data, .format, .output, .fix, .dryRun, .diff], bare: [.data: .files],
        formats: DiagnosticFormat.allCases.map(\.rawValue),
        example: "kpi check shop --data")
    case .eval:
      Description(
        summary: CommandText.eval, operands: "[PATH…]",
        options: [.kpi] + Command.question
          + [.top, .format, .wide, .totals, .output, .threads, .failOn],
        example: "kpi eval shop --every month --by channel --period 2026-01..2026-06")
    case .explain:
      Description(
        summary: CommandText.explain, operands: "KPI|CODE [PATH…]", needed: 1,
        options: [.graph, .every, .period, .filter, .set, .data, .until, .threads],
        example: "kpi explain revenuePerVisit shop --every month --period 2026-02")
    case .test:
      Description(
        summary: CommandText.test, operands: "[PATH…]", options: [.coverage, .format, .threads],
        formats: ["table", "junit"],
        example: "kpi test shop --coverage")
    case .alerts:
      Description(
        summary: CommandText.alerts, operands: "[PATH…]",
        options: [.kpi, .by, .filter, .set, .data, .until, .backtest, .format, .threads],
        formats: ["table", "json"],
        example: "kpi alerts shop --backtest 2025-01..2026-06")
    case .objectives:
      Description(
        summary: CommandText.objectives, operands: "[PATH…]",
        options: [.filter, .set, .data, .until, .format, .threads], formats: ["table", "json"],
        example: "kpi objectives shop")
    case .format:
      Description(
        summary: CommandText.format, operands: "[PATH…|-]", options: [.check, .diff],
        example: "kpi fmt --check shop")
    case .docs:
      Description(
        summary: CommandText.docs, operands: "[PATH…]", options: [.pack, .format, .output],
        formats: PageFormat.allCases.map(\.rawValue),
        example: "kpi docs --pack sales --format html -o pages")
    case .dump:
      Description(
        summary: CommandText.dump, operands: "tokens|tree|model|graph|plan [PATH…]", needed: 1,
        choices: ["tokens", "tree", "model", "graph", "plan"],
        options: [.kpi] + Command.question + [.graph, .threads],
        example: "kpi dump tree shop/sales.kpi")
    case .completions:
      Description(
        summary: CommandText.completions, operands: "bash|zsh|fish", needed: 1, limit: 1,
        choices: ["bash", "zsh", "fish"], options: [],
        example: "kpi completions bash > /etc/bash_completion.d/kpi")
    case .languageServer:
      Description(
        summary: CommandText.languageServer, operands: "", limit: 0, options: [],
        example: "kpi lsp")
    }
  }

  /// The values that an option of it may have, when there is a choice.
  func choices(of option: Option) -> [String] {
    option == .format ? description.formats : option.description.choices
  }

  /// All options, those of every command included.
  var options: [Option] { description.options + [.language, .help] }
}
