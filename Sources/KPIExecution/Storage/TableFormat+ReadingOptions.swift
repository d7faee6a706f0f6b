import Columnar
import KPISemantics

extension TableFormat {
  /// The form that a dataset states.
  public init(_ options: ReadingOptions) {
    self.init(
      delimiter: options.delimiter, decimal: options.decimal, encoding: options.encoding,
      dates: options.dates, missing: options.missing, skippedLines: options.skippedLines,
      locale: options.locale, badCellsAreMissing: options.badCellsAreMissing)
  }
}
