import Synchronization

/// How far the reading of files has come; counted by all threads.
public final class ReadingProgress: Sendable {
  private let expected = Atomic<Int>(0)
  private let read = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)

  /// Nothing read yet.
  public init() {}

  /// Adds to the bytes that there are.
  func expect(_ bytes: Int) {
    expected.add(bytes, ordering: .relaxed)
  }

  /// Adds to the bytes that have been read.
  func advance(_ bytes: Int) {
    read.add(bytes, ordering: .relaxed)
  }

  /// Makes all further reading fail, so that the run that wants it ends.
  public func stop() {
    stopped.store(true, ordering: .relaxed)
  }

  /// Whether nothing more is to be read.
  public var isStopped: Bool { stopped.load(ordering: .relaxed) }

  /// Bytes read, and how many there are.
  public var state: (read: Int, expected: Int) {
    (read.load(ordering: .relaxed), expected.load(ordering: .relaxed))
  }
}
