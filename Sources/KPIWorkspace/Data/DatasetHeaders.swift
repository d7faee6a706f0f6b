import Columnar
import KPIExecution
import KPISemantics
import KPIValues
import Synchronization

/// The headers of datasets' files, as far as they can be read.
enum DatasetHeaders {
  /// For each dataset with readable files the headers of its first one, looked up side by side.
  static func read(_ model: KPIModel, files: FileSystem) -> [String: Set<String>] {
    let datasets = Array(model.datasets.values)
    let headers = Mutex<[String: Set<String>]>([:])
    performInParallel(datasets.count) { position in
      let dataset = datasets[position]
      guard let names = names(of: dataset, files) else { return }
      headers.withLock { $0[dataset.name] = names }
    }
    return headers.withLock { $0 }
  }

  private static func names(of dataset: DatasetModel, _ files: FileSystem) -> Set<String>? {
    guard case .file(let pattern, let folder) = dataset.source, pattern != "-",
      let path = try? files.files(matching: pattern, in: folder).first,
      files.kind(path) == .file, let source = try? FileSource(path: path, name: path),
      let names = try? TableProbe.headers(of: source, format: TableFormat(dataset.reading))
    else { return nil }
    return Set(names)
  }
}
