import KPIPlanning
import KPIReporting
import KPISemantics
import KPISyntax
import KPIWorkspace

/// `kpi explain`: a diagnostic by its code, or a figure with the value at every node.
struct ExplainCommand {
  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    let name = context.invocation.operands.first ?? ""
    if ExplainCommand.isCode(name) { return try explainCode(name) }
    let checked = try context.checkedProgram(context.load(context.paths(after: 1)))
    guard let figure = checked.model.figures[name] else {
      let nearest = NearestName.of(name, among: checked.model.figures.keys)
      throw context.stop(QuestionProblem.unknownFigure(name, nearest: nearest))
    }
    if let form = context.invocation.value(.graph).flatMap(GraphForm.init(rawValue:)) {
      return try drawGraph(figure, checked, form)
    }
    try explain(figure, checked)
  }

  private func explain(_ figure: FigureModel, _ checked: CheckedProject) throws(Stop) {
    let query = try context.query(for: checked)
    var question = CellQuestion(
      FigureExpression(
        .figure(figure.name), type: figure.type, additivity: .nonAdditive, span: figure.span))
    question.every = query.every
    if let text = context.invocation.value(.period) {
      question.at = checked.model.calendar.period(named: text)
    }
    let answers = try context.run(checked) { try $0.answer([question], under: query) }
    let calendar = checked.model.calendar
    let words = TraceText(calendar: calendar, language: context.console.language)
    var text = title(figure)
    for answer in answers {
      let period = answer.period.map { calendar.name(of: $0) + "\n" } ?? ""
      text += "\n" + period
      for trace in answer.traces {
        text += words.lines(trace).map { TerminalText.escaped($0) + "\n" }.joined()
      }
    }
    text += lineage(figure, checked.model)
    try context.console.output(text)
  }

  private func lines(_ text: String) -> String {
    text.split(separator: "\n").map { TerminalText.escaped(String($0)) + "\n" }.joined()
  }

  private func title(_ figure: FigureModel) -> String {
    let language = context.console.language
    let label = figure.labels[language.rawValue] ?? figure.labels[""]
    let style = context.console.style(.output)
    var text = style.paint(TerminalText.escaped(label ?? figure.name), .strong) + "\n"
    if let documentation = figure.documentation {
      text += lines(Documentation.text(documentation, in: language))
    }
    return text
  }

  /// Columns and files that the figure rests on.
  private func lineage(_ figure: FigureModel, _ model: KPIModel) -> String {
    let lineage = Lineage(of: figure.name, in: model)
    var text = ""
    for source in lineage.columns {
      let name = "\(source.dataset).\(source.column)"
      if let formula = source.formula {
        text += TerminalText.escaped("\(name) = \(formula)") + "\n"
      } else {
        let header = source.header.map { " ← \"\($0)\"" } ?? ""
        let file = source.file.map { " in \($0)" } ?? ""
        text += TerminalText.escaped(name + header + file) + "\n"
      }
    }
    for name in lineage.inputs {
      guard let input = model.inputs[name] else { continue }
      let estimate = input.isEstimated ? " " + Message.estimate(context.console.language) : ""
      text += TerminalText.escaped(name) + estimate + "\n"
    }
    return text.isEmpty ? "" : "\n" + Message.restsOn(context.console.language) + "\n" + text
  }

  private func drawGraph(
    _ figure: FigureModel, _ checked: CheckedProject, _ form: GraphForm
  ) throws(Stop) {
    var query = try context.query(for: checked)
    query.figures = [figure.name]
    let asked = query
    let plan = try context.run(checked) { try $0.plan(asked) }
    let printer = GraphPrinter(model: checked.model)
    switch form {
    case .dot: try context.console.output(printer.dot(of: plan.graph))
    case .mermaid: try context.console.output(printer.mermaid(of: plan.graph))
    }
  }
}

extension ExplainCommand {
  private static func isCode(_ name: String) -> Bool {
    name.utf8.count == 5 && "Kk".contains(name.prefix(1)) && Int(name.dropFirst()) != nil
  }

  private func explainCode(_ name: String) throws(Stop) {
    guard let code = DiagnosticCode(text: name),
      let explanation = DiagnosticCatalogue.explanation(of: code)
    else {
      throw Stop(.misuse, Message.unknownCode(context.console.language))
    }
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    }
    let style = context.console.style(.output)
    let language = context.console.language
    let title = code.text + (": " as Wording)(language) + explanation.title(in: language)
    try context.console.output(
      style.paint(title, .strong) + "\n\n"
        + explanation.explanation(in: language) + "\n\n✗\n" + indented(explanation.failing)
        + "\n✓\n"
        + indented(explanation.corrected) + "\n")
  }
}
