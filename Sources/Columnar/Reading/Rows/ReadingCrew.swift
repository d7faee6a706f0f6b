import Dispatch

/// The workers that read the files of a table, and what they share.
final class ReadingCrew: @unchecked Sendable {
  /// What stopped the run, and where.
  private struct Stop {
    var file: Int
    var chunk: Int
    var error: any Error
  }

  private let scans: [FileScan]
  private let gate = Gate()
  private var stop: Stop?

  /// A crew for files in order.
  init(_ scans: [FileScan]) {
    self.scans = scans
  }

  /// Runs workers until all rows are read or the first fault in order of files and bytes is known.
  func run(
    threads: Int, chunkSize: Int,
    _ take: @Sendable (Int, FileScan, Int, ChunkBuffer) throws -> Void
  ) throws {
    DispatchQueue.concurrentPerform(iterations: threads) { worker in
      let buffer = ChunkBuffer(capacity: chunkSize)
      // Workers begin with different files, so that those that must be read in order are read
      // side by side.
      let first = scans.count * worker / threads
      for scan in scans[first...] + scans[..<first] {
        while self.isWanted(scan), let (chunk, fault) = scan.claim(buffer) {
          self.work(worker, scan, chunk, fault, buffer, take)
        }
      }
    }
    if let stop { throw stop.error }
  }

  private func work(
    _ worker: Int, _ scan: FileScan, _ chunk: Int, _ fault: ReadingError?, _ buffer: ChunkBuffer,
    _ take: (Int, FileScan, Int, ChunkBuffer) throws -> Void
  ) {
    if let fault {
      scan.abandon(chunk)
      report(fault, scan, chunk)
      return
    }
    do {
      try take(worker, scan, chunk, buffer)
    } catch {
      report(scan.located(error), scan, chunk)
    }
  }

  /// Whether chunks of a file that nobody has claimed may still hold the first fault.
  private func isWanted(_ scan: FileScan) -> Bool {
    gate.locked { stop.map { scan.layout.file < $0.file } ?? true }
  }

  private func report(_ error: any Error, _ scan: FileScan, _ chunk: Int) {
    gate.locked {
      let file = scan.layout.file
      if let stop, (stop.file, stop.chunk) <= (file, chunk) { return }
      stop = Stop(file: file, chunk: chunk, error: error)
    }
  }
}
