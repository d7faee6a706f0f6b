/// Whole gzip members that one thread at a time inflates.
final class MemberPiece {
  /// Bytes that nobody has taken yet.
  final class Block {
    /// How many bytes a block has at most.
    static let size = 1 << 18

    /// Where they are.
    let memory: UnsafeMutableRawBufferPointer
    /// Which of them are left.
    var rest = 0..<0

    /// Room for bytes.
    init(size: Int = Block.size) {
      memory = .allocate(byteCount: size, alignment: 64)
    }

    deinit { memory.deallocate() }
  }

  /// Where it begins in the file.
  let start: Int
  /// What was inflated, in order.
  var blocks: [Block] = []
  /// Whether a thread inflates it.
  var isBusy = false
  /// Whether there is nothing more to inflate.
  private(set) var isDone = false
  /// Why there is nothing more, when something is wrong.
  private(set) var fault: ReadingError?
  private let inflated: InflatedBytes

  /// The members from `start` on, up to the first that ends at `border` or behind it.
  init(_ source: any ByteSource, start: Int, border: Int) {
    self.start = start
    inflated = InflatedBytes(
      SourceBytes(source, from: start), file: source.name, border: border - start)
  }

  /// Where the last member ended, when it is done.
  var end: Int { start + inflated.offset }

  /// Inflates into a buffer; returns how many bytes.
  func inflate(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    do throws(ReadingError) {
      let count = try inflated.read(into: buffer)
      isDone = count == 0
      return count
    } catch {
      fault = error
      isDone = true
      return 0
    }
  }
}
