import Foundation

/// Counts the instructions of this process, its threads and the processes it starts, where the
/// machine can and allows it.
struct InstructionCounter {
  /// The counter of this run; it must be made before there are threads.
  static let shared = InstructionCounter()

  #if os(Linux)
    private typealias SystemCall = @convention(c) (Int, Int, Int, Int, Int, Int) -> Int
    #if arch(x86_64)
      private static let openNumber = 298
    #else
      private static let openNumber = 241
    #endif

    private let descriptor: Int32

    private init() {
      // struct perf_event_attr: hardware instructions, inherited, without the kernel's.
      var attributes = [UInt64](repeating: 0, count: 16)
      attributes[0] = 64 << 32
      attributes[1] = 1
      attributes[5] = 1 << 1 | 1 << 5 | 1 << 6
      guard let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "syscall") else {
        descriptor = -1
        return
      }
      let call = unsafeBitCast(symbol, to: SystemCall.self)
      descriptor = attributes.withUnsafeBytes { bytes in
        Int32(
          truncatingIfNeeded: call(
            InstructionCounter.openNumber, Int(bitPattern: bytes.baseAddress), 0, -1, -1, 0))
      }
    }

    /// How many there were since the beginning; nil where they are not counted.
    var count: Int? {
      var value: UInt64 = 0
      let size = MemoryLayout<UInt64>.size
      guard descriptor >= 0, read(descriptor, &value, size) == size else { return nil }
      return Int(value)
    }
  #else
    private init() {}

    /// Not counted here.
    var count: Int? { nil }
  #endif
}
