// What libFuzzer calls; compiled by fuzz.sh alone.

/// Tries one text; ends the process when it is not survived as promised.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneText(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let complaint = Survival.complaint(about: bytes) { preconditionFailure(complaint) }
  return 0
}
