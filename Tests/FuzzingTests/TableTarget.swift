// What libFuzzer calls; compiled by fuzz.sh alone.

/// Tries the bytes of one data file; ends the process when they are not survived as promised.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneTable(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let complaint = TableSurvival.complaint(about: bytes) { preconditionFailure(complaint) }
  return 0
}
