import KPIReporting
import KPISyntax

/// The text of `--help`.
struct HelpText {
  /// The language.
  var language: Language

  /// Help for a command, or for the tool.
  func text(_ command: Command?) -> String {
    command.map(text) ?? overview
  }

  private var overview: String {
    let commands = Command.allCases.map {
      ("\($0.rawValue) \($0.description.operands)", $0.description.summary(language))
    }
    return CommandText.tool(language) + "\n\n"
      + CommandText.usage(language) + ": kpi COMMAND …\n\n"
      + CommandText.commands(language) + ":\n" + rows(commands) + "\n"
      + CommandText.options(language) + ":\n" + rows(rows([.language, .help, .version])) + "\n"
      + TerminalText.lines(CommandText.path(language), width: 79).joined(separator: "\n") + "\n"
      + TerminalText.lines(CommandText.status(language), width: 79).joined(separator: "\n") + "\n\n"
      + CommandText.more(language) + "\n"
  }

  private func text(_ command: Command) -> String {
    let description = command.description
    return "kpi \(command.rawValue): \(description.summary(language))\n\n"
      + CommandText.usage(language)
      + ": kpi \(command.rawValue) \(description.operands) [OPTION…]\n\n"
      + CommandText.options(language) + ":\n" + rows(rows(command.options, of: command)) + "\n"
      + CommandText.example(language) + ":\n  " + description.example + "\n"
  }

  private func rows(_ options: [Option], of command: Command? = nil) -> [(String, String)] {
    options.map { option in
      let description = option.description
      let letter = description.letter.map { "-\($0), " } ?? ""
      let bare = command?.description.bare[option]
      let value = description.value.map { bare == nil ? " " + $0 : " [\($0)]" } ?? ""
      let name = letter + option.flag + value
      let known = command?.choices(of: option) ?? description.choices
      let choices = known.joined(separator: "|")
      let summary = (bare ?? description.summary)(language)
      return (name, choices.isEmpty ? summary : "\(summary): \(choices)")
    }
  }

  private func rows(_ rows: [(String, String)]) -> String {
    let width = min(rows.map { TerminalText.columns($0.0) }.max() ?? 0, 24)
    return rows.map { name, summary in
      let lines = TerminalText.lines(summary, width: 76 - width)
      let indent = "\n" + String(repeating: " ", count: width + 4)
      let gap = TerminalText.columns(name) > width ? indent : "  "
      return "  " + TerminalText.leading(name, width) + gap + lines.joined(separator: indent) + "\n"
    }.joined()
  }
}
