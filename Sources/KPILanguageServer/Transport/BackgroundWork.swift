import Dispatch

/// Work beside the conversation.
enum BackgroundWork {
  /// Does something on another thread.
  static func start(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: work)
  }
}
