import KPISemantics
import KPISyntax

/// Writes the flags of a command into a program's trees, so that the checker checks them as it
/// checks everything else.
struct QuestionSource {
  /// The program's files, with what the flags add.
  private(set) var sources: [ParsedSource]
  /// What the parser says about the flags.
  private(set) var diagnostics: [Diagnostic] = []
  /// The name of the figure that carries splits and conditions; nobody can write it.
  static let figureName = "--by --where"

  /// The program without any flags.
  init(_ sources: [ParsedSource]) {
    self.sources = sources
  }

  /// The program with the flags of a question.
  init(_ sources: [ParsedSource], _ question: ProgramQuestion) throws(QuestionProblem) {
    self.sources = sources
    for setting in question.settings { try set(setting) }
    for setting in question.sources { try supply(setting) }
    try ask(question)
  }

  private mutating func parse(_ text: String, flag: String) -> ExpressionSyntax {
    let source = SourceText(name: flag, text: text)
    let parsed = Parser.parseExpression(source, file: sources.count)
    diagnostics += parsed.diagnostics
    sources.append(
      ParsedSource(
        text: source, syntax: SourceFileSyntax(declarations: []), origin: .project, folder: "."))
    return parsed.expression
  }

  /// Adds a measure with the clauses that the flags mean.
  private mutating func ask(_ question: ProgramQuestion) throws(QuestionProblem) {
    var properties: [PropertySyntax] = []
    var paths: [PathSyntax] = []
    for split in question.splits {
      guard case .path(let path) = parse(split, flag: "--by") else { throw .notASplit(split) }
      paths.append(path)
    }
    if let first = paths.first {
      properties.append(PropertySyntax(documentation: nil, kind: .by(paths), span: first.span))
    }
    for condition in question.conditions {
      let expression = parse(condition, flag: "--where")
      let span = SourceSpan(file: sources.count - 1, start: 0, end: condition.utf8.count)
      properties.append(
        PropertySyntax(documentation: nil, kind: .condition(expression), span: span))
    }
    guard !properties.isEmpty else { return }
    let file = sources.count
    let span = SourceSpan(file: file, start: 0, end: 0)
    let figure = FigureSyntax(
      name: NameSyntax(QuestionSource.figureName, span: span), unit: nil,
      expression: parse("1", flag: "--by"), properties: properties)
    let declaration = DeclarationSyntax(
      documentation: nil, overrideSpan: nil, kind: .measure(figure), span: span)
    sources[file].syntax = SourceFileSyntax(declarations: [declaration])
  }

  /// Replaces the value of an input.
  private mutating func set(_ setting: ProgramQuestion.Setting) throws(QuestionProblem) {
    let value = parse(setting.value, flag: "--set \(setting.name)")
    var names: [String] = []
    var isFound = false
    for file in sources.indices {
      for index in sources[file].syntax.declarations.indices {
        guard case .input(var input) = sources[file].syntax.declarations[index].kind else {
          continue
        }
        names.append(input.name.text)
        guard input.name.text == setting.name else { continue }
        input.value = .constant(value)
        sources[file].syntax.declarations[index].kind = .input(input)
        isFound = true
      }
    }
    guard isFound else {
      throw .unknownInput(setting.name, nearest: NearestName.of(setting.name, among: names))
    }
  }

  /// Gives a dataset another source.
  private mutating func supply(_ setting: ProgramQuestion.Setting) throws(QuestionProblem) {
    var names: [String] = []
    var isSupplied = false
    let file = TextSyntax(setting.value, span: SourceSpan(file: 0, start: 0, end: 0))
    // The declaration that has a source first: a program may not name two.
    for wantsSource in [true, false] where !isSupplied {
      for place in datasets() {
        guard case .dataset(var dataset) = sources[place.file].syntax.declarations[place.index].kind
        else { continue }
        names.append(dataset.name.text)
        guard dataset.name.text == setting.name, (dataset.source != nil) == wantsSource else {
          continue
        }
        if isSupplied { dataset.source = nil } else { dataset.source = .file(file) }
        sources[place.file].syntax.declarations[place.index].kind = .dataset(dataset)
        isSupplied = true
      }
    }
    guard isSupplied else {
      throw .unknownDataset(setting.name, nearest: NearestName.of(setting.name, among: names))
    }
  }

  private func datasets() -> [(file: Int, index: Int)] {
    sources.indices.flatMap { file in
      sources[file].syntax.declarations.indices.map { (file: file, index: $0) }
    }
  }
}
