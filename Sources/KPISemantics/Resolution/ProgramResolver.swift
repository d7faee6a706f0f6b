import KPISyntax
import KPIValues

/// Resolves the names of one program, lazily, and builds the model from what was found.
///
/// It is a class because checking an expression asks it for names whose own expressions may have
/// to be checked first.
final class ProgramResolver: NameResolution {
  /// All declarations.
  var table: DeclarationTable
  /// The texts of the files.
  var texts: [SourceText]
  /// Headers of the files of a dataset, where they are known: a column of a pack that no header
  /// supplies is undefined.
  var headers: [String: Set<String>]
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
  /// The model as far as it is resolved.
  var model = KPIModel.empty
  /// The tests of the table in order, nil where one is left out.
  var tests: [TestModel?] = []
  /// What was found wrong so far, apart from what the checker collects.
  var problems: [Diagnostic] = []
  /// What is wrong with units and the spelling of names, which is always looked at as a whole.
  var wholeProblems: [Diagnostic] = []
  /// Definitions that are being checked, outermost first.
  var underway: [DefinitionNode] = []
  /// For each definition underway the longest chain of definitions found below it so far.
  var chainsBelow: [Int] = []
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
  /// What is resolved of datasets so far.
  var datasets: [String: ResolvedDataset] = [:]
  /// Checks expressions, and asks this resolver about names.
  private(set) lazy var checker = ExpressionChecker(resolution: self)

  /// Whether any input is given by a split.
  private(set) var hasSplitInputs = false
  /// Which datasets have a column of a name, and whose rows an entity is, while that is known.
  private var placesOfColumns: [String: [String]]?
  private var placesOfEntities: [String: [String]]?
  /// The names that can be offered, while they are known.
  private var knownFigures: NameIndex?
  private var knownDatasets: NameIndex?

  /// A resolver of these files, with what is known of the files' headers.
  init(sources: [ParsedSource], headers: [String: Set<String>], supplied: Set<String>) {
    table = DeclarationTable(sources: sources)
    texts = sources.map(\.text)
    self.headers = headers
    self.supplied = supplied
    lookAtWhole(sources)
    mergeDatasets(table.datasetOrder)
    figureOutlines.reserveCapacity(table.figureOrder.count)
    mergeFigures(table.figureOrder)
    resolveCalendar()
  }

  /// Looks at units and at the spelling of names.
  func lookAtWhole(_ sources: [ParsedSource]) {
    wholeProblems = NormalizationForms(sources: sources).problems
    resolveUnits()
    checker.singleUnits = [:]
    (knownFigures, knownDatasets) = (nil, nil)
  }

  /// Names of all datasets, in order of declaration.
  var datasetNames: [String] { table.datasetOrder }

  /// Names of all measures, KPIs and inputs, in order of declaration.
  var figureNames: [String] { table.figureOrder }

  /// The names of measures, KPIs and inputs, prepared for offers when first asked for.
  var figureIndex: NameIndex {
    let index = knownFigures ?? NameIndex(table.figureOrder)
    knownFigures = index
    return index
  }

  /// The names of datasets, prepared for offers when first asked for.
  var datasetIndex: NameIndex {
    let index = knownDatasets ?? NameIndex(table.datasetOrder)
    knownDatasets = index
    return index
  }

  /// What was found wrong so far.
  var found: [Diagnostic] { wholeProblems + problems + checker.diagnostics }

  /// Merges the declarations of these datasets, and gives those that are made of others what they
  /// take over; all other outlines are made already.
  func mergeDatasets(_ names: [String]) {
    var merging = DatasetMerging()
    for name in names { outlines[name] = merging.merge(table.datasets[name] ?? []) }
    let finished = Set(outlines.keys).subtracting(names)
    let expansion = DatasetExpansion(outlines: outlines, order: names, finished: finished)
    outlines = expansion.outlines
    problems += merging.problems + expansion.problems
    (placesOfColumns, placesOfEntities) = (nil, nil)
  }

  /// Merges the declarations of these figures.
  func mergeFigures(_ names: [String]) {
    var merging = FigureMerging(known: table.figures.keys)
    for name in names {
      let outline = merging.merge(table.figures[name] ?? [])
      figureOutlines[name] = outline
      if case .input(let input)? = outline?.body, case .split = input.value {
        hasSplitInputs = true
      }
    }
    problems += merging.problems
  }

  /// Names of the datasets that have a column of that name, in order of declaration.
  func datasetNames(withColumn name: String) -> [String] {
    if let places = placesOfColumns { return places[name] ?? [] }
    var places: [String: [String]] = [:]
    for dataset in table.datasetOrder {
      for column in outlines[dataset]?.columns ?? [] {
        if places[column.name.text]?.last != dataset {
          places[column.name.text, default: []].append(dataset)
        }
      }
    }
    placesOfColumns = places
    return places[name] ?? []
  }

  /// Names of the datasets that say `row` of an entity, in order of declaration.
  func datasetNames(withRowsOf entity: String) -> [String] {
    if let places = placesOfEntities { return places[entity] ?? [] }
    var places: [String: [String]] = [:]
    for dataset in table.datasetOrder {
      guard let outline = outlines[dataset], let row = outline.row, outline.source?.isPairs != true
      else { continue }
      places[row.entity.text, default: []].append(dataset)
    }
    placesOfEntities = places
    return places[entity] ?? []
  }
}
