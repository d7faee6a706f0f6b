#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whole gzip members that a thread of their own inflates.
final class PieceInflation: @unchecked Sendable {
  /// How many bytes may become of them.
  private static let limit = 16 << 20

  /// Where they stand in the file.
  let range: Range<Int>
  private let source: any ByteSource
  private let room = UnsafeMutableRawBufferPointer.allocate(
    byteCount: PieceInflation.limit, alignment: 64)
  private var count = 0
  private var isWhole = false
  private var thread: pthread_t?

  /// Begins to inflate.
  init(_ source: any ByteSource, _ range: Range<Int>) {
    self.source = source
    self.range = range
    var thread: pthread_t?
    let context = Unmanaged.passRetained(self)
    #if canImport(Glibc)
      var made = pthread_t()
      let code = pthread_create(
        &made, nil,
        { context in
          if let context { Unmanaged<PieceInflation>.fromOpaque(context).takeRetainedValue().run() }
          return nil
        }, context.toOpaque())
      if code == 0 { thread = made }
    #else
      let code = pthread_create(
        &thread, nil,
        { context in
          Unmanaged<PieceInflation>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, context.toOpaque())
    #endif
    if code != 0 { context.release() }
    self.thread = code == 0 ? thread : nil
  }

  deinit {
    if let thread { pthread_detach(thread) }
    room.deallocate()
  }

  /// The bytes, when they are there; nil when they are no whole members, or too many.
  func result() -> UnsafeRawBufferPointer? {
    if let thread { pthread_join(thread, nil) }
    thread = nil
    return isWhole ? UnsafeRawBufferPointer(rebasing: room[..<count]) : nil
  }

  private func run() {
    let compressed = SourceBytes(source, from: range.lowerBound, to: range.upperBound)
    let bytes = InflatedBytes(compressed, file: source.name)
    do {
      while true {
        let more = try bytes.read(into: .init(rebasing: room[count...]))
        if more == 0 { break }
        count += more
      }
      // Nothing more may come, also where the room is full.
      var probe: UInt8 = 0
      isWhole = try withUnsafeMutableBytes(of: &probe) { try bytes.read(into: $0) } == 0
    } catch {
      // What is wrong is found out, and told, when the bytes are read in order.
    }
  }
}
