#if canImport(Glibc)
  import Glibc
#endif

/// Memory of the thread that runs.
enum ThreadMemory {
  /// What a block may have so that the host's allocator takes it from the thread's own memory.
  private static let blockSize = 120 << 10
  /// The allocator has its threads' memory in stretches of 64 MiB.
  private static let limit = 48 << 20

  /// Says that about so many bytes will be used in small pieces. The C library of Linux else makes
  /// the memory of any thread but the first usable by a call to the kernel for each page or two.
  static func expect(_ bytes: Int) {
    #if canImport(Glibc)
      let count = min(bytes, limit) / blockSize
      if count < 8 { return }
      let blocks = (0..<count).map { _ in malloc(blockSize) }
      for block in blocks.reversed() { free(block) }
    #endif
  }
}
