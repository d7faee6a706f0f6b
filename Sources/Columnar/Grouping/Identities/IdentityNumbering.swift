/// Numbers texts in the order in which they are first met.
///
/// It is asked for every row, so that its memory is its own and no count of references is kept.
struct IdentityNumbering: ~Copyable {
  /// How many texts there are.
  private(set) var count = 0
  private let texts: UnsafeMutablePointer<TextIdentity>
  /// The upper half of the hash, and the number plus one; 0 is free.
  private var slots: UnsafeMutablePointer<UInt64>
  private var mask: Int

  /// A numbering for at most as many texts.
  init(limit: Int) {
    texts = .allocate(capacity: max(limit, 1))
    var size = 64
    // Most texts are met more than once.
    while size * 2 < limit { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
  }

  deinit {
    texts.deallocate()
    slots.deallocate()
  }

  /// The texts.
  var identities: [TextIdentity] { Array(UnsafeBufferPointer(start: texts, count: count)) }

  /// The number of a text.
  @inline(__always)
  mutating func number(of identity: TextIdentity) -> UInt32 {
    let hash = identity.mixed
    let tag = hash & upperHalf
    var slot = Int(truncatingIfNeeded: hash &>> 20) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return add(identity, tag, slot) }
      if entry & upperHalf == tag {
        let number = UInt32(truncatingIfNeeded: entry) &- 1
        if texts[Int(number)] == identity { return number }
      }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private mutating func add(_ identity: TextIdentity, _ tag: UInt64, _ slot: Int) -> UInt32 {
    let number = UInt32(truncatingIfNeeded: count)
    (texts + count).initialize(to: identity)
    slots[slot] = tag | UInt64(number &+ 1)
    count &+= 1
    if count &* 2 > mask { grow() }
    return number
  }

  private mutating func grow() {
    slots.deallocate()
    let size = (mask + 1) * 2
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    for number in 0..<count {
      let hash = texts[number].mixed
      var slot = Int(truncatingIfNeeded: hash &>> 20) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & upperHalf | UInt64(number + 1)
    }
  }
}

private let upperHalf: UInt64 = 0xFFFF_FFFF_0000_0000
