import Columnar
import Dispatch
import KPIExecution
import KPISemantics
import KPIValues
import Synchronization

/// What the beginning of data files holds, for offers while someone types; looked up once for each
/// state of a file, beside the one who asks.
public final class DataGlance: Sendable {
  /// A file that is read in one way.
  private struct Key: Hashable {
    var path: String
    var reading: TableFormat
  }

  /// A look at a file as it was, which goes on or is over.
  private final class Look: Sendable {
    let identity: FileSystem.Identity
    let probe = Mutex<TableProbe?>(nil)
    let end = DispatchGroup()

    init(_ identity: FileSystem.Identity) { self.identity = identity }
  }

  /// How many different values a column may have for them to be offered.
  private static let valueLimit = 50
  private let looks = Mutex<[Key: Look]>([:])

  /// Nothing looked up yet.
  public init() {}

  /// The headers of a dataset's first file, in order; empty where there is none that can be read by
  /// then.
  public func headers(
    of dataset: DatasetModel, files: FileSystem, by deadline: DispatchTime
  ) -> [String] {
    probe(dataset, files, deadline)?.format.headers ?? []
  }

  /// The texts that stand under a header, sorted; empty where they are many, or not known by then.
  public func values(
    under header: String, of dataset: DatasetModel, files: FileSystem, by deadline: DispatchTime
  ) -> [String] {
    let probe = probe(dataset, files, deadline)
    guard let column = probe?.columns.first(where: { $0.header == header }),
      column.distinct <= DataGlance.valueLimit
    else { return [] }
    return column.examples.sorted()
  }

  private func probe(
    _ dataset: DatasetModel, _ files: FileSystem, _ deadline: DispatchTime
  ) -> TableProbe? {
    guard case .file(let pattern, let folder) = dataset.source, pattern != "-",
      let path = try? files.files(matching: pattern, in: folder).first,
      files.kind(path) == .file, let identity = files.identity(path)
    else { return nil }
    let key = Key(path: path, reading: dataset.reading)
    let look = looks.withLock { looks in
      if let look = looks[key], look.identity == identity { return look }
      let look = Look(identity)
      looks[key] = look
      start(look, path, dataset.reading)
      return look
    }
    guard look.end.wait(timeout: deadline) == .success else { return nil }
    return look.probe.withLock { $0 }
  }

  private func start(_ look: Look, _ path: String, _ format: TableFormat) {
    DispatchQueue.global().async(group: look.end) {
      guard let source = try? FileSource(path: path, name: path) else { return }
      let probe = try? TableProbe(
        of: source, format: format, wholeFile: false, examples: DataGlance.valueLimit)
      look.probe.withLock { $0 = probe }
    }
  }
}
