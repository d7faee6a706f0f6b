import Columnar
import KPIExecution
import KPISemantics

/// The headers of datasets' files, as far as they can be read.
enum DatasetHeaders {
  /// For each dataset with readable files the headers of its first one.
  static func read(_ model: KPIModel, files: FileSystem) -> [String: Set<String>] {
    var headers: [String: Set<String>] = [:]
    for (name, dataset) in model.datasets {
      guard case .file(let pattern, let folder) = dataset.source, pattern != "-",
        let path = try? files.files(matching: pattern, in: folder).first,
        files.kind(path) == .file, let source = try? FileSource(path: path, name: path),
        let names = try? TableProbe.headers(of: source, format: TableFormat(dataset.reading))
      else { continue }
      headers[name] = Set(names)
    }
    return headers
  }
}
