import KPIPlanning
import KPISemantics
import KPISyntax
import KPIWorkspace

/// `kpi dump`: prints what a stage of the compiler makes of a program.
struct DumpCommand {
  /// The stages, in order.
  enum Stage: String {
    case tokens, tree, model, graph, plan
  }

  private let context: CommandContext

  /// The command as invoked.
  init(_ context: CommandContext) {
    self.context = context
  }

  /// Runs it.
  func run() throws(Stop) {
    guard let stage = context.invocation.operands.first.flatMap(Stage.init(rawValue:)) else {
      return
    }
    let project = try context.load(context.paths(after: 1))
    switch stage {
    case .tokens: try dumpFiles(project) { TokenPrinter.print($0.text) }
    case .tree: try dumpFiles(project) { TreePrinter.print($0.syntax) }
    case .model:
      let checked = try context.check(project)
      context.show(checked.diagnostics.filter { $0.severity == .error }, checked.texts)
      try context.console.output(ModelPrinter.text(of: checked.model))
      if checked.hasErrors { throw Stop(.refused) }
    case .graph: try dumpGraph(project)
    case .plan:
      let (checked, plan) = try context.plan(project)
      try context.console.output(PlanPrinter(model: checked.model).text(of: plan))
    }
  }

  private func dumpGraph(_ project: LoadedProject) throws(Stop) {
    let (checked, plan) = try context.plan(project)
    let printer = GraphPrinter(model: checked.model)
    let form = context.invocation.value(.graph).flatMap(GraphForm.init(rawValue:))
    switch form {
    case .dot: try context.console.output(printer.dot(of: plan.graph))
    case .mermaid: try context.console.output(printer.mermaid(of: plan.graph))
    case nil: try context.console.output(printer.text(of: plan.graph))
    }
  }

  /// Prints every file of the program, under its name where there are several.
  private func dumpFiles(
    _ project: LoadedProject, _ print: (ParsedSource) -> String
  ) throws(Stop) {
    context.show(project.diagnostics, project.texts)
    for source in project.sources {
      let title = project.sources.count > 1 ? "// \(ShownText.escaped(source.text.name))\n" : ""
      try context.console.output(title + print(source))
    }
    if project.diagnostics.contains(where: { $0.severity == .error }) { throw Stop(.refused) }
  }
}
