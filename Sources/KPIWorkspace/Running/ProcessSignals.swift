#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the process ends when it is interrupted or when the tool itself is at fault.
public enum ProcessSignals {
  /// Ends with 130 on an interrupt, and with 70 and a word where the tool trapped.
  public static func install() {
    signal(SIGINT) { _ in
      _exit(130)
    }
    // Whoever started the tool may have blocked them, and then nothing could stop it.
    var stopping = sigset_t()
    sigemptyset(&stopping)
    sigaddset(&stopping, SIGINT)
    sigaddset(&stopping, SIGTERM)
    sigprocmask(SIG_UNBLOCK, &stopping, nil)
    giveThreadFaultStack()
    for fault in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { install(fault) }
  }

  /// Lets this thread say that it is at fault even where that is that no stack is left.
  static func giveThreadFaultStack() {
    let size = 1 << 16
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }

  private static func install(_ fault: Int32) {
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { _ in
      let words: StaticString = "kpi: this is a fault of kpi itself; please report it\n"
      write(2, words.utf8Start, words.utf8CodeUnitCount)
      _exit(70)
    }
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = Int32(SA_ONSTACK)
    sigaction(fault, &action, nil)
  }
}
