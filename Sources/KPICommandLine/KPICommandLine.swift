#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command as a whole.
public enum KPICommandLine {
  /// Runs the command that the arguments name and ends the process with its exit status.
  public static func run(_ arguments: [String]) -> Never {
    print("kpi 0.1.0")
    exit(0)
  }
}
