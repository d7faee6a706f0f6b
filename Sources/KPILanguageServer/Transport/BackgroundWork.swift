import Dispatch

/// Work beside the conversation.
enum BackgroundWork {
  /// Does something on another thread, not before some time has passed.
  static func start(after milliseconds: Int = 0, _ work: @escaping @Sendable () -> Void) {
    if milliseconds == 0 { return DispatchQueue.global().async(execute: work) }
    DispatchQueue.global().asyncAfter(
      deadline: .now() + .milliseconds(milliseconds), execute: work)
  }
}
