import Dispatch
import KPISemantics
import KPIWorkspace
import Synchronization

/// The evaluation of some figures beside the conversation; it can be waited for, and stopped.
final class FigureEvaluation: Sendable {
  /// The program, as it was checked.
  let snapshot: Snapshot
  /// The figures.
  let names: [String]
  /// Whether someone asked for it, so that data of any size is read.
  private let isAskedFor: Bool
  private let progress = ReadingProgress()
  private let found = Mutex<[String: KnownResults.Value]?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// An evaluation that has not begun.
  init(_ names: [String], of snapshot: Snapshot, isAskedFor: Bool = false) {
    self.names = names
    self.isAskedFor = isAskedFor
    self.snapshot = snapshot
  }

  /// Evaluates on another thread and hands over what it found, unless it was stopped.
  func start(after milliseconds: Int = 0, _ take: @escaping @Sendable (FigureEvaluation) -> Void) {
    BackgroundWork.start(after: milliseconds) { [self] in
      if !isStopped { evaluate() }
      isDone.signal()
      if !isStopped { take(self) }
    }
  }

  /// Evaluates here and now.
  func evaluate() {
    let values = FigureSight(snapshot: snapshot, isAskedFor: isAskedFor)
      .values(of: names, progress: progress)
    if !isStopped { found.withLock { $0 = values } }
  }

  /// Makes it end as soon as it can, without a result.
  func stop() { progress.stop() }

  /// Whether it was stopped.
  var isStopped: Bool { progress.isStopped }

  /// What it found; empty while it runs.
  var values: [String: KnownResults.Value] { found.withLock { $0 ?? [:] } }

  /// Waits for its end, but no longer than this; tells whether it ended.
  func ends(within milliseconds: Int) -> Bool {
    let isOver = isDone.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
    if isOver { isDone.signal() }
    return isOver
  }
}
