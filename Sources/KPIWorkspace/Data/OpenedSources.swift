import Columnar
import KPISemantics

/// The sources of all datasets of a program; one that cannot be opened fails when it is read.
struct OpenedSources {
  /// The sources of each dataset.
  private(set) var sources: [String: [any ByteSource]] = [:]
  /// Why sources could not be opened, by their name.
  private(set) var problems: [String: any Error] = [:]

  /// Opens the files of every dataset.
  init(_ model: KPIModel, _ files: DataSources) {
    for (name, dataset) in model.datasets.sorted(by: { $0.key < $1.key }) {
      guard case .file(let pattern, _) = dataset.source else { continue }
      do {
        sources[name] = try files.open(dataset)
      } catch {
        problems[pattern] = error
        sources[name] = [UnreadableSource(name: pattern)]
      }
    }
  }
}

/// A source that could not be opened.
private struct UnreadableSource: ByteSource {
  /// The path or pattern.
  let name: String
  /// Nobody knows.
  let size: Int? = nil

  /// Fails.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(ReadingError) -> Int
  {
    throw .system(file: name, code: FileSystem.notFound)
  }
}
