#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of several gzip members, which those who take them inflate side by side.
///
/// Pieces begin where a member seems to; what a piece holds is given out only when the piece before
/// it ended where this one begins. Who finds no bytes to take inflates the first piece that nobody
/// works on, so that no threads are needed but those that read.
final class MemberBytes: ByteSequence, @unchecked Sendable {
  /// How far behind a piece's least size the next member is looked for.
  private static let reach = 15 << 20
  /// How many pieces may be under way.
  private static let ahead = 8
  /// How many blocks may wait to be taken.
  private static let waitingLimit = 48

  private let least: Int
  private let source: any ByteSource
  private let size: Int
  private let gate = Gate()
  private var pieces: [MemberPiece] = []
  /// Where the piece behind the last one begins.
  private var nextStart = 0
  /// Bytes that were looked at and given back.
  private var head: MemberPiece.Block?
  private var spare: [MemberPiece.Block] = []
  private var waiting = 0
  private var taken = 0
  private var isOver = false

  /// What a thread does next.
  private enum Step {
    case take(MemberPiece.Block, Range<Int>, number: Int)
    case inflateFirst(MemberPiece)
    case inflate(MemberPiece, MemberPiece.Block)
    case stop(number: Int, ReadingError?)
    case over
  }

  /// The bytes of a file; nil where it does not seem to have several members.
  ///
  /// - Parameter least: how many compressed bytes a piece has at least.
  init?(_ source: any ByteSource, least: Int = 1 << 20) throws(ReadingError) {
    guard let size = source.size, size > least else { return nil }
    self.least = least
    self.source = source
    self.size = size
    let border = try border(behind: 0)
    guard border < size else { return nil }
    pieces = [MemberPiece(source, start: 0, border: border)]
    nextStart = border
  }

  /// Reads the next bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard let next = next(into: buffer) else { return 0 }
    if let fault = next.fault { throw fault }
    return next.count
  }

  /// Gives bytes back that were read, before other threads take some; counting begins again.
  func giveBack(_ bytes: ArraySlice<UInt8>) {
    let block = MemberPiece.Block(size: max(1, bytes.count))
    bytes.withUnsafeBytes { block.memory.copyMemory(from: $0) }
    block.rest = 0..<bytes.count
    if !bytes.isEmpty { head = block }
    taken = 0
  }

  /// Takes the next bytes: their number in order, and how many they are, 0 at the end; nil when
  /// that was taken before.
  func next(into room: UnsafeMutableRawBufferPointer)
    -> (number: Int, count: Int, fault: ReadingError?)?
  {
    while true {
      switch gate.locked({ step(room.count) }) {
      case .over: return nil
      case .stop(let number, let fault): return (number, 0, fault)
      case .take(let block, let range, let number):
        room.copyMemory(from: .init(rebasing: block.memory[range]))
        gate.locked { recycle(block, range) }
        return (number, range.count, nil)
      case .inflateFirst(let piece):
        let count = piece.inflate(into: room)
        let number: Int? = gate.locked {
          piece.isBusy = false
          gate.announce()
          return count > 0 ? nextNumber() : nil
        }
        if let number { return (number, count, nil) }
      case .inflate(let piece, let block):
        block.rest = 0..<piece.inflate(into: block.memory)
        gate.locked { add(block, to: piece) }
      }
    }
  }

  private func nextNumber() -> Int {
    taken += 1
    return taken - 1
  }

  private func add(_ block: MemberPiece.Block, to piece: MemberPiece) {
    piece.isBusy = false
    if block.rest.isEmpty || !pieces.contains(where: { $0 === piece }) {
      waiting -= 1
      spare.append(block)
    } else {
      piece.blocks.append(block)
    }
    gate.announce()
  }

  /// Uses the memory of a block again that was taken whole; of others somebody may still copy.
  private func recycle(_ block: MemberPiece.Block, _ range: Range<Int>) {
    if range != block.rest || range.lowerBound > 0 { return }
    spare.append(block)
    gate.announce()
  }

  private func step(_ wanted: Int) -> Step {
    while true {
      if isOver { return .over }
      do throws(ReadingError) {
        if let step = try firstStep(wanted) { return step }
        if let step = try aheadStep() { return step }
      } catch {
        isOver = true
        gate.announce()
        return .stop(number: nextNumber(), error)
      }
      gate.wait()
    }
  }

  /// What there is to do for the bytes that come next; nil when another thread does it.
  private func firstStep(_ wanted: Int) throws(ReadingError) -> Step? {
    if let block = head {
      let range = cut(block, wanted)
      if range.upperBound == block.rest.upperBound { head = nil }
      return .take(block, range, number: nextNumber())
    }
    while true {
      guard let first = pieces.first else {
        if nextStart < size {
          try begin()
          continue
        }
        isOver = true
        gate.announce()
        return .stop(number: nextNumber(), nil)
      }
      if let block = first.blocks.first {
        let range = cut(block, wanted)
        if range.upperBound == block.rest.upperBound {
          first.blocks.removeFirst()
          waiting -= 1
        }
        return .take(block, range, number: nextNumber())
      }
      if first.isBusy { return nil }
      guard first.isDone else {
        first.isBusy = true
        return .inflateFirst(first)
      }
      if let fault = first.fault { throw fault }
      moveOn(behind: first)
    }
  }

  /// The next bytes of a block; what is left of it begins behind them.
  private func cut(_ block: MemberPiece.Block, _ wanted: Int) -> Range<Int> {
    let range = block.rest.prefix(wanted)
    if range.upperBound < block.rest.upperBound {
      block.rest = range.upperBound..<block.rest.upperBound
    }
    return range.lowerBound..<range.upperBound
  }

  /// Goes on with the piece that begins where another ended; pieces before that are none.
  private func moveOn(behind piece: MemberPiece) {
    pieces.removeFirst()
    while let next = pieces.first, next.start < piece.end {
      for block in pieces.removeFirst().blocks {
        waiting -= 1
        spare.append(block)
      }
    }
    let border = pieces.first?.start ?? nextStart
    if border > piece.end {
      pieces.insert(MemberPiece(source, start: piece.end, border: border), at: 0)
    } else if pieces.isEmpty {
      nextStart = piece.end
    }
  }

  /// A piece to inflate ahead of its turn; nil when there is none, or too much was.
  private func aheadStep() throws(ReadingError) -> Step? {
    if waiting >= MemberBytes.waitingLimit { return nil }
    var piece = pieces.dropFirst().first { !$0.isBusy && !$0.isDone }
    if piece == nil, pieces.count < MemberBytes.ahead, nextStart < size { piece = try begin() }
    guard let piece else { return nil }
    piece.isBusy = true
    waiting += 1
    return .inflate(piece, spare.popLast() ?? MemberPiece.Block())
  }

  @discardableResult
  private func begin() throws(ReadingError) -> MemberPiece {
    let border = try border(behind: nextStart)
    let piece = MemberPiece(source, start: nextStart, border: border)
    pieces.append(piece)
    nextStart = border
    return piece
  }

  /// Where a member seems to begin behind the least size of a piece, or the file ends.
  private func border(behind start: Int) throws(ReadingError) -> Int {
    var offset = start + least
    while offset < min(size, start + least + MemberBytes.reach) {
      let piece = try bytes(of: source, at: offset, count: 1 << 16)
      if let found = piece.withUnsafeBytes({ memberStart(in: $0) }) { return offset + found }
      if piece.count < 10 { break }
      offset += piece.count - 9
    }
    return size
  }

  /// Where the header of a member seems to be.
  private func memberStart(in bytes: UnsafeRawBufferPointer) -> Int? {
    var start = 0
    while start + 9 < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x1F, bytes.count - 9 - start)
    {
      start = UnsafeRawPointer(found) - base
      let (flags, level, system) = (bytes[start + 3], bytes[start + 8], bytes[start + 9])
      let isKnown = [0, 2, 4].contains(level) && (system <= 13 || system == 255)
      let isMagic = bytes[start + 1] == 0x8B && bytes[start + 2] == 8
      if isMagic && flags & 0xE0 == 0 && isKnown { return start }
      start += 1
    }
    return nil
  }
}
