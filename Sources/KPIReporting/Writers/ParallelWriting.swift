import KPIPlanning
import KPIValues

/// How many rows are written as one part at most.
private let rowsInPart = 1024
/// How many fields are written as one part, if there are rows with so many.
private let fieldsInPart = 8192
/// How many parts are made before they are handed over, so that a file is never held whole.
private let partsInTurn = 16

/// Hands over the texts of rows `0 ..< count` in order, which are made at the same time.
///
/// - Parameter width: how many fields a row has that take their time.
func writeInParallel<Failure>(
  _ count: Int, width: Int = 1, _ output: ([UInt8]) throws(Failure) -> Void,
  _ text: @Sendable (Range<Int>) -> [UInt8]
) throws(Failure) {
  let rowsInPart = max(1, min(rowsInPart, fieldsInPart / max(1, width)))
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
