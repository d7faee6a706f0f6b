import KPISyntax

/// What the commands do, in every language.
enum CommandText: Hashable, Sendable {
  case tool, usage, commands, options, example, more, path, status, initialize, check, eval
  case alerts, objectives, explain, test, format, docs, dump, completions, languageServer

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    wording(language)
  }

  private var wording: Wording {
    switch self {
    case .tool:
      "kpi computes key performance indicators from definitions and data."
    case .usage: "Usage"
    case .commands: "Commands"
    case .options: "Options"
    case .example: "Example"
    case .more:
      "kpi COMMAND --help tells more of a command."
    case .path:
      "PATH is a .kpi file or a folder of them, the current folder if none is given."
    case .status:
      "Exit status: 0 fine, 1 definitions or tests say no, 2 wrong use, 3 data, 130 interrupted."
    case .initialize:
      "look at data files and write declarations that bind them to the packs"
    case .check:
      "validate definitions, and with --data files against them"
    case .eval: "evaluate the KPIs"
    case .explain:
      "show a KPI's formula with the value at every node, or a diagnostic"
    case .alerts:
      "show which alerts ring, or how often each would have"
    case .objectives:
      "show how far each objective is and where its drivers go"
    case .test: "run the tests of the definitions"
    case .format: "write definitions in the one form"
    case .docs:
      "write the catalogue of the KPIs, a page for the project and each pack"
    case .dump: "print a stage of the compiler"
    case .completions:
      "print a completion script for a shell"
    case .languageServer:
      "serve an editor over standard input and output"
    }
  }
}
