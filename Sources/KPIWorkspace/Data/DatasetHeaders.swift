import Columnar
import KPIExecution
import KPISemantics
import KPIValues
import Synchronization

/// The headers of datasets' files, as far as they can be read.
enum DatasetHeaders {
  /// For each dataset with readable files the headers of its first one, looked up side by side.
  static func read(_ datasets: [DatasetFiles], files: FileSystem) -> [String: Set<String>] {
    let headers = Mutex<[String: Set<String>]>([:])
    performInParallel(datasets.count) { position in
      let dataset = datasets[position]
      guard let names = names(of: dataset, files) else { return }
      headers.withLock { $0[dataset.dataset] = names }
    }
    return headers.withLock { $0 }
  }

  /// The headers of the datasets of a model.
  static func read(_ model: KPIModel, files: FileSystem) -> [String: Set<String>] {
    let datasets = model.datasets.values.map { dataset in
      var files = DatasetFiles(
        dataset: dataset.name, pattern: nil, folder: ".", reading: dataset.reading)
      if case .file(let pattern, let folder) = dataset.source {
        (files.pattern, files.folder) = (pattern, folder)
      }
      return files
    }
    return read(datasets, files: files)
  }

  private static func names(of dataset: DatasetFiles, _ files: FileSystem) -> Set<String>? {
    guard let pattern = dataset.pattern, pattern != "-",
      let path = try? files.files(matching: pattern, in: dataset.folder).first,
      files.kind(path) == .file, let source = try? FileSource(path: path, name: path),
      let names = try? TableProbe.headers(of: source, format: dataset.reading)
    else { return nil }
    return Set(names)
  }
}
