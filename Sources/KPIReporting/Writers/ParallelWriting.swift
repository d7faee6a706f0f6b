import KPIPlanning
import KPIValues

/// How many rows are written as one part.
private let rowsInPart = 1024
/// How many parts are made before they are handed over, so that a file is never held whole.
private let partsInTurn = 16

/// Hands over the texts of rows `0 ..< count` in order, which are made at the same time.
func writeInParallel<Failure>(
  _ count: Int, _ output: ([UInt8]) throws(Failure) -> Void,
  _ text: @Sendable (Range<Int>) -> [UInt8]
) throws(Failure) {
  let parts = (count + rowsInPart - 1) / rowsInPart
  var next = 0
  while next < parts {
    let first = next
    let texts = mapInParallel(min(partsInTurn, parts - first)) { part in
      let start = (first + part) * rowsInPart
      return text(start..<min(start + rowsInPart, count))
    }
    for text in texts { try output(text) }
    next += texts.count
  }
}
