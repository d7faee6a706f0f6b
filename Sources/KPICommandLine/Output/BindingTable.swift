import KPIReporting
import KPISyntax
import KPIWorkspace

/// How sure `kpi init` is of each line, for a reader.
struct BindingTable {
  private let binding: DataBinding
  private let language: Language

  /// The table of a binding.
  init(_ binding: DataBinding, language: Language) {
    self.binding = binding
    self.language = language
  }

  /// The whole table, and what can be computed.
  var text: String {
    let files = binding.files.map(section).joined(separator: "\n")
    return files + (binding.packs.isEmpty ? "" : "\n" + reach)
  }

  private func section(_ file: BoundFile) -> String {
    var text = TerminalText.escaped(heading(file)) + "\n"
    let rows = file.columns.map { column in
      [
        column.isBound ? " " : "?", column.name, column.header, "\(column.percent) %",
        column.reasons.map { $0.wording(language) }.filter { !$0.isEmpty }.joined(separator: ", "),
      ].map(TerminalText.escaped)
    }
    let widths = (0..<4).map { place in
      rows.map { TerminalText.columns($0[place]) }.max() ?? 0
    }
    for row in rows {
      let cells = zip(row, widths).map { TerminalText.leading($0, $1) }
      let indent = widths.reduce(0, +) + 10
      let reasons = TerminalText.lines(row[4], width: max(100 - indent, 24))
      let gap = "\n" + String(repeating: " ", count: indent)
      text += "  \(cells.joined(separator: "  "))  \(reasons.joined(separator: gap))\n"
    }
    text += list(Message.notFound, file.missing) + list(Message.notAskedFor, file.unused)
    return text
  }

  private func list(_ title: Wording, _ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let words = TerminalText.escaped("\(title(language)): \(names.joined(separator: ", "))")
    return "  " + TerminalText.lines(words, width: 96).joined(separator: "\n    ") + "\n"
  }

  private func heading(_ file: BoundFile) -> String {
    let doubts = (file.reasons.map { $0.wording(language) }).filter { !$0.isEmpty }
    guard file.isBound else {
      guard let shipped = file.shipped else {
        return "\(file.file): \(Message.noPackExpects(language))"
      }
      let names = ([shipped] + file.others).map { "`\($0)`" }
      let words = Message.mayBe(names)(language) + " (\(file.percent) %)"
      return "\(file.file): " + ([words] + doubts).joined(separator: ", ")
    }
    let certainty = "\(file.dataset), \(file.percent) %"
    return "\(file.file): " + ([certainty] + doubts).joined(separator: ", ")
  }

  /// The KPIs of each pack that can be computed, and how many lack something.
  private var reach: String {
    var text = ""
    for (pack, figures) in binding.fed {
      let words = Message.feeds(pack, figures.joined(separator: ", "))(language)
      text += TerminalText.lines(words, width: 96).joined(separator: "\n  ") + "\n"
    }
    if !binding.lacking.isEmpty {
      text += Message.lackingCount(binding.lacking.count)(language) + "\n"
    }
    let questions = binding.files.flatMap(\.columns).count { !$0.isBound }
    if questions > 0 { text += Message.questions(questions)(language) + "\n" }
    return text
  }
}
