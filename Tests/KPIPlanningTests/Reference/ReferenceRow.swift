import KPISemantics
import KPIValues

@testable import KPIPlanning

/// A row of the reference engine, whose derived columns are computed when they are asked for.
final class ReferenceRow {
  let dataset: DatasetModel
  /// Values by column; nil while not computed.
  var cells: [FigureValue?]
  /// For a row of an entity the rows that it stands for.
  var members: [ReferenceRow]

  init(dataset: DatasetModel, cells: [FigureValue?], members: [ReferenceRow] = []) {
    self.dataset = dataset
    self.cells = cells
    self.members = members
  }
}

/// What stands for no value in rows.
let absent = FigureValue.missing(MissingCause(.noData, detail: ""))
