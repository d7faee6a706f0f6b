import KPISyntax
import KPIValues

/// Resolves the names of one program, lazily, and builds the model from what was found.
///
/// It is a class because checking an expression asks it for names whose own expressions may have
/// to be checked first.
final class ProgramResolver: NameResolution {
  /// All declarations.
  let table: DeclarationTable
  /// The texts of the files.
  let texts: [SourceText]
  /// Headers of the files of a dataset, where they are known: a column of a pack that no header
  /// supplies is undefined.
  let headers: [String: Set<String>]
  /// Datasets whose rows the run supplies although no declaration says where they are.
  let supplied: Set<String>
  /// The calendar's rules.
  var calendar = CalendarRules()
  /// The offsets of the calendar's time zone.
  var zone = ZoneRules.utc
  /// The grain figures are judged at unless they say otherwise.
  var judgedEvery = Grain.month
  /// Units that can be written.
  var units = UnitTable()
  /// Merged datasets by name.
  var outlines: [String: DatasetOutline] = [:]
  /// Merged figures by name.
  var figureOutlines: [String: FigureOutline] = [:]
  /// What was found wrong so far, apart from what the checker collects.
  var problems: [Diagnostic] = []
  /// Definitions that are being checked, outermost first.
  var underway: [DefinitionNode] = []
  /// For each definition underway the longest chain of definitions found below it so far.
  var chainsBelow: [Int] = []
  /// How many definitions stand in a row from each checked one down, itself included.
  var chainLengths: [DefinitionNode: Int] = [:]
  /// Definitions of which a circle has been reported.
  var circular: Set<DefinitionNode> = []
  /// Whether a chain of too many definitions has been reported.
  var isDepthReported = false
  /// Errors among the problems counted so far.
  var errorCount = 0
  /// How many of `problems` have been counted.
  var countedProblems = 0
  /// How many of the checker's diagnostics have been counted.
  var countedChecks = 0
  /// Columns resolved so far.
  var columns: [DefinitionNode: ResolvedColumn] = [:]
  /// Datasets' symbols made so far.
  var symbols: [String: DatasetSymbol] = [:]
  /// Figures resolved so far.
  var signatures: [String: FigureSignature] = [:]
  /// Inputs resolved so far.
  var inputSignatures: [String: InputSignature] = [:]
  /// Checks expressions, and asks this resolver about names.
  private(set) lazy var checker = ExpressionChecker(resolution: self)

  /// A resolver of these files, with what is known of the files' headers.
  init(sources: [ParsedSource], headers: [String: Set<String>], supplied: Set<String>) {
    table = DeclarationTable(sources: sources)
    texts = sources.map(\.text)
    self.headers = headers
    self.supplied = supplied
    problems = NormalizationForms(texts: texts).problems
    resolveUnits()
    mergeDatasets()
    mergeFigures()
    resolveCalendar()
  }

  /// Names of all datasets, in order of declaration.
  var datasetNames: [String] { table.datasetOrder }

  /// Names of all measures, KPIs and inputs, in order of declaration.
  var figureNames: [String] { table.figureOrder }

  private func mergeDatasets() {
    var merging = DatasetMerging()
    for name in table.datasetOrder {
      outlines[name] = merging.merge(table.datasets[name] ?? [])
    }
    let expansion = DatasetExpansion(outlines: outlines, order: table.datasetOrder)
    outlines = expansion.outlines
    problems += merging.problems + expansion.problems
  }

  private func mergeFigures() {
    var merging = FigureMerging()
    for name in table.figureOrder {
      figureOutlines[name] = merging.merge(table.figures[name] ?? [])
    }
    problems += merging.problems
  }
}
