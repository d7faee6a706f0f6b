import Columnar
import KPISemantics
import Synchronization

/// Finds and opens the files of datasets, and sees to it that they stay what they were.
public final class DataSources: Sendable {
  private struct State {
    /// The files opened, by path.
    var opened: [String: FileSystem.Identity] = [:]
    /// The dataset that reads standard input.
    var standardInput: String?
  }

  private let files: FileSystem
  private let state = Mutex(State())
  /// How many bytes have been read so far.
  public let progress: ReadingProgress

  /// Sources among the host's files, whose reading is counted and can be stopped.
  public init(files: FileSystem, progress: ReadingProgress = ReadingProgress()) {
    self.files = files
    self.progress = progress
  }

  /// The files opened so far, by path.
  public var opened: [String: FileSystem.Identity] { state.withLock { $0.opened } }

  /// Opens the files of a dataset, in order of their paths.
  ///
  /// - Throws: `FileProblem` or `ReadingError`.
  public func open(_ dataset: DatasetModel) throws -> [any ByteSource] {
    guard case .file(let pattern, let folder) = dataset.source else { return [] }
    if pattern == "-" { return [try standardInput(dataset.name)] }
    let paths = try files.files(matching: pattern, in: folder)
    var known: [FileSystem.Identity: String] = [:]
    return try paths.map { path in
      guard let identity = files.identity(path) else {
        throw FileProblem.system(path: path, code: FileSystem.notFound)
      }
      if let first = known[identity] {
        throw FileProblem.sameFileTwice(first: first, second: path)
      }
      known[identity] = path
      return try open(path, identity)
    }
  }

  private func open(_ path: String, _ identity: FileSystem.Identity) throws -> any ByteSource {
    switch files.kind(path) {
    case .file: break
    case .folder: throw FileProblem.isFolder(path: path)
    case .other: throw FileProblem.notRegular(path: path)
    case nil: throw FileProblem.system(path: path, code: FileSystem.notFound)
    }
    let before = state.withLock { state in
      let before = state.opened[path]
      state.opened[path] = identity
      return before
    }
    if before == nil { progress.expect(identity.size) }
    if let before, before != identity { throw FileProblem.changed(path: path) }
    return CountedSource(try FileSource(path: path, name: path), progress: progress)
  }

  private func standardInput(_ dataset: String) throws -> any ByteSource {
    let first = state.withLock { state in
      let first = state.standardInput
      state.standardInput = dataset
      return first
    }
    if let first, first != dataset {
      throw FileProblem.sameFileTwice(first: first, second: dataset)
    }
    return CountedSource(FileSource(standardInput: "<stdin>"), progress: progress)
  }

  /// Refuses to go on when a file is no longer what it was when it was opened.
  public func checkUnchanged() throws(FileProblem) {
    let opened = state.withLock { $0.opened }
    for (path, identity) in opened.sorted(by: { $0.key < $1.key })
    where files.identity(path) != identity {
      throw .changed(path: path)
    }
  }
}
