import Columnar
import KPISemantics
import KPIValues

/// What the engine knows of the program: datasets as they are read, inputs and calendar.
struct ExecutionModel: Sendable {
  /// Datasets by name; those given by a test have the columns given as fields.
  let datasets: [String: DatasetModel]
  /// Inputs by name.
  let inputs: [String: InputModel]
  /// The calendar.
  let calendar: CalendarRules
  /// Working time.
  let working: WorkingCalendar
  /// The calendar's zone.
  let zone: ZoneRules
  private let program: KPIModel

  /// What is needed of a model.
  init(_ model: KPIModel, zone: ZoneRules) {
    program = model
    datasets = model.datasets.mapValues(asRead)
    inputs = model.inputs
    calendar = model.calendar
    working = WorkingCalendar(model.calendar)
    self.zone = zone
  }

  /// A dataset that planning named; it exists because the model was checked.
  func dataset(_ name: String) -> DatasetModel {
    guard let dataset = datasets[name] else { preconditionFailure("no dataset \(name)") }
    return dataset
  }

  /// The column that identifies a dataset's rows for links.
  func linkKey(_ name: String) -> Int? {
    let dataset = dataset(name)
    if dataset.keys.count == 1 { return dataset.keys[0] }
    return dataset.columns.firstIndex { column in
      if case .id(let entity) = column.type { return entity == dataset.entity }
      return false
    }
  }

  /// What answers a dimension in the rows of a dataset; nil where nothing of its own does.
  func answer(to dimension: Dimension, in name: String) -> RowExpression? {
    guard case .bound(let expression, let dataset) = program.binding(of: dimension, in: name),
      dataset == name
    else { return nil }
    return expression
  }
}

extension DatasetModel {
  /// The columns that are read from files, by position.
  var fields: [Int] {
    columns.indices.filter { if case .field = columns[$0].origin { true } else { false } }
  }
}

/// A dataset whose rows a test gives has those of its columns as fields that the header names.
private func asRead(_ dataset: DatasetModel) -> DatasetModel {
  guard case .rows(let rows) = dataset.source else { return dataset }
  let header = Set(rows.first ?? [])
  var dataset = dataset
  for index in dataset.columns.indices {
    let column = dataset.columns[index]
    if header.contains(column.name) {
      dataset.columns[index].origin = .field(header: column.name)
    } else if case .field = column.origin {
      dataset.columns[index].origin = .undefined
    }
  }
  return dataset
}
