import KPIValues

/// A whole program, checked: the sugar-free model that planning works on.
public struct KPIModel: Sendable {
  /// Calendar rules.
  public var calendar: CalendarRules
  /// The grain figures are judged at unless they say otherwise.
  public var judgedEvery: Grain
  /// ISO 4217 code of the project's money.
  public var currency: String
  /// Datasets by name.
  public var datasets: [String: DatasetModel]
  /// Inputs by name.
  public var inputs: [String: InputModel]
  /// Measures and KPIs by name.
  public var figures: [String: FigureModel]
  /// Names of the KPIs in order of declaration (file, offset).
  public var kpiOrder: [String]
  /// Objectives in order.
  public var objectives: [ObjectiveModel]
  /// Tests in order.
  public var tests: [TestModel]

  /// A program from its parts.
  public init(
    calendar: CalendarRules, judgedEvery: Grain, currency: String,
    datasets: [String: DatasetModel], inputs: [String: InputModel],
    figures: [String: FigureModel], kpiOrder: [String], objectives: [ObjectiveModel],
    tests: [TestModel]
  ) {
    self.calendar = calendar
    self.judgedEvery = judgedEvery
    self.currency = currency
    self.datasets = datasets
    self.inputs = inputs
    self.figures = figures
    self.kpiOrder = kpiOrder
    self.objectives = objectives
    self.tests = tests
  }

  /// A program that says nothing.
  static let empty = KPIModel(
    calendar: CalendarRules(), judgedEvery: .month, currency: UnitTable().currency, datasets: [:],
    inputs: [:], figures: [:], kpiOrder: [], objectives: [], tests: [])
}
