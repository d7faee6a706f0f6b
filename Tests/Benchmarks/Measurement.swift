import Foundation

/// What some runs of one thing took.
struct Measurement {
  /// What was run.
  var name: String
  /// How many bytes it read; 0 for what reads none.
  var bytes = 0
  /// Seconds by the clock.
  private(set) var seconds: [Double] = []
  /// The least seconds of all processors together.
  private(set) var work = Double.infinity
  /// The most memory in use, in bytes; nil where it was not looked at.
  private(set) var memory: Int?

  /// Nothing measured yet.
  init(_ name: String, bytes: Int = 0) {
    self.name = name
    self.bytes = bytes
  }

  /// Adds a run.
  mutating func add(seconds run: Double, work spent: Double, memory used: Int? = nil) {
    seconds.append(run)
    work = min(work, spent)
    if let used { memory = max(memory ?? 0, used) }
  }

  /// Runs something five times within this process.
  mutating func repeated(_ body: () throws -> Void) rethrows {
    for _ in 0..<5 {
      let (start, spent) = (Date(), Measurement.ownWork())
      try body()
      add(seconds: Date().timeIntervalSince(start), work: Measurement.ownWork() - spent)
    }
  }

  /// The line to print.
  var line: String {
    let sorted = seconds.sorted()
    let median = sorted[sorted.count / 2]
    let rate = bytes > 0 ? String(format: "%7.0f", Double(bytes) / median / 1e6) : "      -"
    let size = memory.map { String(format: "%4.0f", Double($0) / 1_048_576) } ?? "   -"
    return name.padded(to: 28)
      + String(
        format: " %8.4f %7.4f %7.4f %6.3f ", median, sorted[0], sorted[sorted.count - 1], work)
      + rate + " " + size
  }

  private static func ownWork() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage.work
  }
}

extension rusage {
  /// Seconds of all processors.
  var work: Double {
    [ru_utime, ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }
}
