/// A text and the group of its row, in 20 bytes.
struct IdentityRecord: Sendable, BitwiseCopyable {
  private var lowest: UInt32
  private var lower: UInt32
  private var higher: UInt32
  private var highest: UInt32
  /// The group.
  var group: UInt32

  /// A record from its parts.
  @inline(__always)
  init(identity: TextIdentity, group: UInt32) {
    lowest = UInt32(truncatingIfNeeded: identity.low)
    lower = UInt32(truncatingIfNeeded: identity.low &>> 32)
    higher = UInt32(truncatingIfNeeded: identity.high)
    highest = UInt32(truncatingIfNeeded: identity.high &>> 32)
    self.group = group
  }

  /// The text.
  @inline(__always)
  var identity: TextIdentity {
    TextIdentity(
      low: UInt64(lowest) | UInt64(lower) &<< 32, high: UInt64(higher) | UInt64(highest) &<< 32)
  }
}
