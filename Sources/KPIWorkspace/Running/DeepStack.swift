import Columnar

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread whose stack holds the deepest program that the limits of the language allow.
public enum DeepStack {
  /// Bytes asked for, the next where the host refuses; memory is taken only where it is used.
  private static let sizes = [1 << 30, 1 << 28, 1 << 26]

  /// What the thread does.
  private final class Work {
    let body: () -> Void

    init(_ body: @escaping () -> Void) {
      self.body = body
    }
  }

  /// Runs on such a thread and waits for its end; on the caller's own where there is none to have.
  public static func run(_ body: @escaping () -> Void) {
    ThreadMemory.prepare()
    for size in sizes where start(body, stackSize: size) { return }
    body()
  }

  private static func start(_ body: @escaping () -> Void, stackSize: Int) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return false }
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Glibc)
      var thread = pthread_t()
      let failure = pthread_create(
        &thread, &attributes, { DeepStack.perform($0) }, work.toOpaque())
      guard failure == 0 else {
        work.release()
        return false
      }
      pthread_join(thread, nil)
    #else
      var thread: pthread_t?
      let failure = pthread_create(
        &thread, &attributes, { DeepStack.perform($0) }, work.toOpaque())
      guard failure == 0, let thread else {
        work.release()
        return false
      }
      pthread_join(thread, nil)
    #endif
    return true
  }

  private static func perform(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    ProcessSignals.giveThreadFaultStack()
    if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
    return nil
  }
}
