import KPIValues

/// The type of a column, of an expression over rows, or of a figure.
public enum ValueType: Hashable, Sendable {
  /// A number in a unit; its canonical magnitude is what is stored and computed with.
  case number(MeasurementUnit)
  /// Text.
  case text
  /// True or false.
  case flag
  /// A day.
  case date
  /// A moment.
  case time
  /// A period: the row or value stands for all of it. Also the result of `month(x)` and the like.
  case period(Grain)
  /// The key of an entity; compared as text.
  case id(entity: String)
  /// A named band of a number line, bands in rising order.
  case band([String])
  /// Something that did not check; silences further complaints.
  case unknown
}
