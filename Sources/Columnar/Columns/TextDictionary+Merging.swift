import KPIValues

extension TextDictionary {
  /// Takes the texts of other dictionaries in; returns for each of them, for each text, its code
  /// here.
  ///
  /// Texts whose hashes begin alike are one part, and parts are worked on at the same time. The
  /// codes of texts that are new depend on nothing but the dictionaries and their order.
  public mutating func merge(_ others: [TextDictionary]) -> [[UInt32]] {
    let added = others.reduce(0) { $0 + $1.count }
    guard added > 1 << 15, count + added < Int(newMark) else {
      return others.map { self.codes(of: $0) }
    }
    var sources = ([self] + others).map { PartedTexts($0) }
    inParallel(&sources) { (_: Int, source: inout PartedTexts) in source.part() }
    let parted = sources
    var offsets = [0]
    for source in parted { offsets.append(offsets[offsets.count - 1] + source.order.count) }
    var parts = [MergedPart](repeating: MergedPart(), count: partCount)
    let starts = offsets
    let codes = [UInt32](unsafeUninitializedCapacity: offsets[parted.count]) { codes, count in
      nonisolated(unsafe) let buffer = codes
      inParallel(&parts) { (part: Int, merged: inout MergedPart) in
        merged.fill(part, parted, buffer, starts)
      }
      append(&parts)
      inParallel(&parts) { (part: Int, merged: inout MergedPart) in
        merged.settle(part, parted, buffer, starts)
      }
      count = buffer.count
    }
    return (1..<parted.count).map { Array(codes[starts[$0]..<starts[$0 + 1]]) }
  }

  /// Adds the texts that are new, part after part.
  private mutating func append(_ parts: inout [MergedPart]) {
    var (code, byte) = (count, bytes.count)
    for part in parts.indices {
      (parts[part].firstCode, parts[part].firstByte) = (code, byte)
      code += parts[part].ends.count
      byte += parts[part].bytes.count
    }
    slots = []
    let total = byte
    bytes.reserveCapacity(total)
    ends.reserveCapacity(code)
    identities.reserveCapacity(code)
    for part in parts {
      bytes.append(contentsOf: part.bytes)
      for end in part.ends { ends.append(part.firstByte + end) }
      identities.append(contentsOf: part.identities)
    }
  }
}

/// How many parts there are: that many values of the first six bits of a hash.
private let partCount = 64
/// Marks the place of a new text in its part.
private let newMark: UInt32 = 1 << 31

/// The texts of a dictionary by part.
private struct PartedTexts: Sendable {
  let dictionary: TextDictionary
  /// The codes, part after part.
  private(set) var order: [UInt32] = []
  private var starts = [Int](repeating: 0, count: partCount + 1)

  init(_ dictionary: TextDictionary) {
    self.dictionary = dictionary
  }

  /// Puts the codes in parts.
  mutating func part() {
    let parts = mapped(dictionary.identities) { UInt8(truncatingIfNeeded: $0.mixed &>> 58) }
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in 0..<partCount { starts[part + 1] += starts[part] }
    var next = starts
    order = [UInt32](repeating: 0, count: parts.count)
    for (code, part) in parts.enumerated() {
      order[next[Int(part)]] = UInt32(code)
      next[Int(part)] += 1
    }
  }

  /// The codes of a part.
  func codes(_ part: Int) -> ArraySlice<UInt32> { order[starts[part]..<starts[part + 1]] }
}

/// The distinct texts of one part of several dictionaries.
private struct MergedPart: Sendable {
  /// A text, and its code in the first dictionary, or its place among those that are new.
  private struct Member {
    var identity: TextIdentity
    var code: UInt32
  }

  /// The texts that the first dictionary does not have.
  private(set) var bytes: [UInt8] = []
  /// Where each of them ends.
  private(set) var ends: [Int] = []
  private(set) var identities: [TextIdentity] = []
  /// The code of the first new text.
  var firstCode = 0
  /// Where its bytes begin.
  var firstByte = 0

  /// Finds the texts that are the same.
  ///
  /// - Parameters:
  ///   - codes: receives for each text of each dictionary its code, or place among the new ones.
  ///   - starts: where the codes of each dictionary begin there.
  mutating func fill(
    _ part: Int, _ sources: [PartedTexts], _ codes: UnsafeMutableBufferPointer<UInt32>,
    _ starts: [Int]
  ) {
    let total = sources.reduce(0) { $0 + $1.codes(part).count }
    var size = 64
    while size < total * 2 { size *= 2 }
    var slots = [UInt64](repeating: freeSlot, count: size)
    var members: [Member] = []
    members.reserveCapacity(total)
    for (number, source) in sources.enumerated() {
      let dictionary = source.dictionary
      for code in source.codes(part) {
        let identity = dictionary.identities[Int(code)]
        let hash = identity.mixed
        var slot = Int(truncatingIfNeeded: hash &>> 16) & (size - 1)
        var known: UInt32?
        while slots[slot] != freeSlot {
          let member = members[Int(UInt32(truncatingIfNeeded: slots[slot]))]
          if slots[slot] &>> 32 == hash &>> 32, member.identity == identity,
            isSame(member, dictionary, code, sources[0].dictionary)
          {
            known = member.code
            break
          }
          slot = (slot + 1) & (size - 1)
        }
        if known == nil {
          slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(members.count)
          let own = number == 0 ? code : newMark | UInt32(ends.count)
          members.append(Member(identity: identity, code: own))
          if number > 0 { add(dictionary, code, identity) }
          known = own
        }
        codes[starts[number] + Int(code)] = known ?? 0
      }
    }
  }

  private mutating func add(_ dictionary: TextDictionary, _ code: UInt32, _ identity: TextIdentity)
  {
    bytes.append(contentsOf: dictionary.text(code))
    ends.append(bytes.count)
    identities.append(identity)
  }

  /// Whether a text is a member's whose identity it has: short ones are what their identity says.
  private func isSame(
    _ member: Member, _ dictionary: TextDictionary, _ code: UInt32, _ first: TextDictionary
  ) -> Bool {
    let text = dictionary.text(code)
    if text.count <= TextIdentity.limit { return true }
    guard member.code & newMark != 0 else { return first.text(member.code) == text }
    let place = Int(member.code & ~newMark)
    return bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]] == text
  }

  /// Gives the new texts their codes.
  func settle(
    _ part: Int, _ sources: [PartedTexts], _ codes: UnsafeMutableBufferPointer<UInt32>,
    _ starts: [Int]
  ) {
    for (number, source) in sources.enumerated().dropFirst() {
      for code in source.codes(part) {
        let place = starts[number] + Int(code)
        if codes[place] & newMark != 0 {
          codes[place] = UInt32(firstCode) + (codes[place] & ~newMark)
        }
      }
    }
  }
}
