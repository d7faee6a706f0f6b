/// Prints a tree as indented text, complete but for places: equal prints are equal trees.
public struct TreePrinter {
  private var text = ""
  private var depth = 0

  /// The tree of a file as text.
  public static func print(_ tree: SourceFileSyntax) -> String {
    var printer = TreePrinter()
    for declaration in tree.declarations { printer.add(declaration) }
    return printer.text
  }

  /// An expression as text.
  public static func print(_ expression: ExpressionSyntax) -> String {
    var printer = TreePrinter()
    printer.add(expression)
    return printer.text
  }

  /// Adds a line at the current depth.
  mutating func line(_ text: String) {
    self.text += String(repeating: "  ", count: depth) + ShownText.escaped(text) + "\n"
  }

  /// Adds a line and what belongs below it.
  mutating func node(_ text: String, _ addChildren: (inout TreePrinter) -> Void) {
    line(text)
    depth += 1
    addChildren(&self)
    depth -= 1
  }

  private mutating func add(_ declaration: DeclarationSyntax) {
    document(declaration.documentation)
    if declaration.overrideSpan != nil { line("override") }
    switch declaration.kind {
    case .use(.pack(let name)): line("use \(shown(name))")
    case .use(.path(let path)): line("use \(shown(path))")
    case .unit(let units):
      let text = "unit \(shown(units.names))"
      node(text) { $0.add(units.labels) }
    case .currency(let name): line("currency \(shown(name))")
    case .calendar(let calendar): add(calendar)
    case .dataset(let dataset): add(dataset)
    case .input(let input): add(input)
    case .measure(let figure): add(figure, "measure")
    case .kpi(let figure): add(figure, "kpi")
    case .objective(let objective): add(objective)
    case .test(let test): add(test)
    }
  }

  /// Adds the documentation lines before a node.
  mutating func document(_ documentation: String?) {
    guard let documentation else { return }
    line("documentation \(TextLiteral.quoted(documentation))")
  }

  private mutating func add(_ figure: FigureSyntax, _ word: String) {
    let unit = figure.unit.map { " : \(shown($0))" } ?? ""
    let text = "\(word) \(shown(figure.name))\(unit)"
    node(text) { printer in
      if let expression = figure.expression { printer.add(expression) }
      printer.add(figure.properties)
    }
  }

  private mutating func add(_ input: InputSyntax) {
    let estimated = input.estimatedSpan == nil ? "" : " estimated"
    let text = "input \(shown(input.name)) : \(shown(input.type))\(estimated)"
    node(text) { printer in
      switch input.value {
      case .none: break
      case .constant(let expression): printer.add(expression)
      case .split(let names, let map): printer.node("by \(printer.shown(names))") { $0.add(map) }
      case .periods(let grain, let spread, let map):
        let suffix = spread == nil ? "" : " spread"
        printer.node("every \(printer.shown(grain))\(suffix)") { $0.add(map) }
      }
      printer.add(input.properties)
    }
  }

  private mutating func add(_ objective: ObjectiveSyntax) {
    let title = objective.title.map { " \(shown($0))" } ?? ""
    let text = "objective \(shown(objective.name))\(title)"
    node(text) { printer in
      for goal in objective.goals {
        printer.node("goal \(printer.shown(goal.figure))") { $0.add(goal.goal) }
      }
      printer.add(objective.properties)
    }
  }

  /// Adds labels, one a line.
  mutating func add(_ labels: [LabelSyntax]) {
    for label in labels { line(shown(label)) }
  }

  /// Adds the entries of a map.
  mutating func add(_ map: MapSyntax) {
    for entry in map.entries {
      node("entry") { printer in
        for key in entry.keys { printer.add(key) }
        if entry.keys.isEmpty { printer.line("else") }
        if let value = entry.value {
          printer.node("value") { $0.add(value) }
        } else {
          printer.line("missing" + (entry.missingCause.map { " \(printer.shown($0))" } ?? ""))
        }
      }
    }
  }

  // MARK: Pieces on one line

  /// A name; in backticks when it must be.
  func shown(_ name: NameSyntax) -> String { Spelling.name(name.text) }

  /// Text in quotes.
  func shown(_ text: TextSyntax) -> String { TextLiteral.quoted(text.value) }

  /// Names parted by commas.
  func shown(_ names: [NameSyntax]) -> String {
    names.map { shown($0) }.joined(separator: ", ")
  }

  /// A dotted name.
  func shown(_ path: PathSyntax) -> String {
    path.names.map { shown($0) }.joined(separator: ".")
  }

  /// Dotted names parted by commas.
  func shown(_ paths: [PathSyntax]) -> String {
    paths.map { shown($0) }.joined(separator: ", ")
  }

  /// A unit as written.
  func shown(_ unit: UnitSyntax) -> String { Spelling.unit(unit) }

  /// A type as written.
  func shown(_ type: TypeSyntax) -> String {
    let level = type.levelSpan == nil ? "" : " level"
    switch type.kind {
    case .id(let name): return "id \(shown(name))\(level)"
    case .unit(let unit): return shown(unit) + level
    }
  }

  /// A label as written.
  func shown(_ label: LabelSyntax) -> String {
    "label " + (label.language.map { "\(shown($0)) " } ?? "") + shown(label.text)
  }
}
