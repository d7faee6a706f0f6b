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
  /// The least instructions of a run; nil where they are not counted.
  private(set) var instructions: Int?
  /// The most memory in use, in bytes; nil where it was not looked at.
  private(set) var memory: Int?

  /// Nothing measured yet.
  init(_ name: String, bytes: Int = 0) {
    self.name = name
    self.bytes = bytes
  }

  /// Adds a run.
  mutating func add(
    seconds run: Double, work spent: Double, instructions count: Int? = nil, memory used: Int? = nil
  ) {
    if let count { instructions = min(instructions ?? .max, count) }
    seconds.append(run)
    work = min(work, spent)
    if let used { memory = max(memory ?? 0, used) }
  }

  /// Runs something five times within this process.
  mutating func repeated(_ body: () throws -> Void) rethrows {
    for _ in 0..<5 {
      let (start, spent) = (Date(), Measurement.ownWork())
      let before = InstructionCounter.shared.count
      try body()
      add(
        seconds: Date().timeIntervalSince(start), work: Measurement.ownWork() - spent,
        instructions: Measurement.instructions(since: before))
    }
  }

  /// How many instructions there were since a count; nil where they are not counted.
  static func instructions(since before: Int?) -> Int? {
    guard let before, let now = InstructionCounter.shared.count else { return nil }
    return now - before
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
      + rate + " " + size + " " + perByte
  }

  /// Instructions for each byte, or millions of them where no bytes are read.
  private var perByte: String {
    guard let instructions else { return "     -" }
    return bytes > 0
      ? String(format: "%6.2f", Double(instructions) / Double(bytes))
      : String(format: "%5.0fM", Double(instructions) / 1e6)
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
