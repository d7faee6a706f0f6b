import CByteMasks

/// Memory of the threads.
public enum ThreadMemory {
  /// How much of a thread's memory is usable from its beginning, all that the C library of Linux
  /// has in one piece; addresses only, until it is used.
  private static let stretch: Int32 = 64 << 20
  /// Pieces from this size on are given back at once.
  private static let large: Int32 = 4 << 20

  /// Lets every thread have its memory in one stretch. The C library of Linux else makes the memory
  /// of any thread but the first usable by a call to the kernel for each page or two, and takes
  /// every larger piece from the kernel and gives it back, to be filled with zeros again.
  public static func prepare() {
    prepare_thread_memory(stretch, large)
  }
}
