import KPIValues

/// Where the files of a dataset are, known before anything is checked.
public struct DatasetFiles: Hashable, Sendable {
  /// The dataset's name.
  public var dataset: String
  /// A path, a glob, or `-`, relative to `folder`; nil where the program names no file.
  public var pattern: String?
  /// The folder of the file that says so.
  public var folder: String
  /// What is said of the form of the files.
  public var reading: TableFormat

  /// The files of a dataset.
  public init(dataset: String, pattern: String?, folder: String, reading: TableFormat) {
    self.dataset = dataset
    self.pattern = pattern
    self.folder = folder
    self.reading = reading
  }
}
