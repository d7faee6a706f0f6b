import KPISyntax
import KPIValues

/// What the expression checker asks about names. The resolver implements it and resolves lazily:
/// asking for a column or figure may check its expression first; a circle is reported by the
/// resolver, which then answers with a symbol of type `unknown`.
public protocol NameResolution: AnyObject {
  /// The calendar, defaults where the project says nothing.
  var calendar: CalendarRules { get }
  /// The offsets of the calendar's time zone, which place written times.
  var zone: ZoneRules { get }
  /// Units that can be written: currencies, declared units, entities.
  var units: UnitTable { get }
  /// Names of all datasets, in order of declaration.
  var datasetNames: [String] { get }
  /// Names of the datasets that have a column of that name, in order of declaration.
  func datasetNames(withColumn name: String) -> [String]
  /// Names of all measures, KPIs and inputs, for offers.
  var figureNames: [String] { get }
  /// The names of measures, KPIs and inputs, prepared for offers.
  var figureIndex: NameIndex { get }
  /// The names of datasets, prepared for offers.
  var datasetIndex: NameIndex { get }
  /// The dataset of that name.
  func dataset(named name: String) -> DatasetSymbol?
  /// Datasets whose `row` is that entity, in order of declaration.
  func datasets(ofEntity entity: String) -> [DatasetSymbol]
  /// The column of that name; derived columns are checked on demand.
  func column(named name: String, of dataset: String) -> ColumnSymbol?
  /// Columns declared `id entity`, derived ones without a declared type left out: what a link by
  /// the entity's name can go through. Answers from declarations alone, checks nothing.
  func idColumns(ofEntity entity: String, in dataset: String) -> [ColumnSymbol]
  /// The measure or KPI of that name; its formula is checked on demand.
  func figure(named name: String) -> FigureSignature?
  /// The input of that name.
  func input(named name: String) -> InputSignature?
}
