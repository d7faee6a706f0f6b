import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many threads of this process may compute at the same time, the one that asks included.
public enum ThreadAllowance {
  private static let limit = Atomic(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  /// How many threads compute beside those that asked for them.
  private static let taken = Atomic(0)

  /// How many threads may compute; as many as the host runs at once unless that was changed.
  public static var count: Int { limit.load(ordering: .relaxed) }

  /// Lets so many threads compute from now on, one at least.
  public static func change(to count: Int) {
    limit.store(max(1, count), ordering: .relaxed)
  }

  /// Takes up to `wanted` further threads for a while; returns how many there were to take.
  static func take(_ wanted: Int) -> Int {
    var before = taken.load(ordering: .relaxed)
    while true {
      let free = min(wanted, count - 1 - before)
      if free <= 0 { return 0 }
      let (isDone, now) = taken.weakCompareExchange(
        expected: before, desired: before + free, ordering: .relaxed)
      if isDone { return free }
      before = now
    }
  }

  /// Gives threads back.
  static func giveBack(_ count: Int) {
    taken.subtract(count, ordering: .relaxed)
  }
}
