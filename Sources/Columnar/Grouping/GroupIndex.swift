/// Numbers distinct keys in the order in which they are first met.
public struct GroupIndex: Sendable {
  /// How many words a key has.
  public let wordCount: Int
  /// The keys one after the other.
  public internal(set) var words: [Int64] = []
  /// How many keys there are.
  public private(set) var count = 0
  private var slots: [Slot]
  private var mask: Int
  /// The numbers of keys that are one small word, by the word; -1 for those not met.
  private var direct: [Int32] = []
  /// Whether all keys met are found there, or are the missing value: there are no slots then.
  private var isDirect: Bool
  /// The number of the missing value among such keys, -1 while it was not met.
  private var missingNumber: Int32 = -1

  /// Keeps the early look at slots from being left out as useless.
  private var fetched: Int32 = 0

  /// A place in the table.
  private struct Slot {
    /// The key where it is one word, else its hash.
    var tag: Int64
    /// The key's number, -1 in a free slot.
    var number: Int32
  }

  /// An empty index of keys with that many words.
  public init(wordCount: Int) {
    self.wordCount = wordCount
    isDirect = wordCount == 1
    slots = [Slot](repeating: Slot(tag: 0, number: -1), count: 64)
    mask = 63
  }

  /// The numbers of the rows' keys, new ones for keys not met before.
  ///
  /// - Parameters:
  ///   - keys: the words of each row's key, one row after the other.
  ///   - rowCount: how many rows.
  ///   - included: rows with 0 get -1.
  public mutating func assign(
    _ keys: [Int64], rowCount: Int, included: [UInt8]? = nil
  ) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: rowCount)
    if wordCount == 0 {
      assignOnly(included, &numbers)
      return numbers
    }
    if isDirect {
      if assignDirect(keys, included, &numbers) { return numbers }
      isDirect = false
      grow()
    }
    makeReady(keys, rowCount)
    keys.withUnsafeBufferPointer { keys in
      numbers.withUnsafeMutableBufferPointer { numbers in
        if wordCount == 1 {
          assignWords(keys, included, numbers)
        } else {
          assignKeys(keys, included, numbers)
        }
      }
    }
    return numbers
  }

  /// The numbers of the rows' keys, -1 for keys not in the index.
  public func find(_ keys: [Int64], rowCount: Int) -> [Int32] {
    guard wordCount > 0 else { return [Int32](repeating: count > 0 ? 0 : -1, count: rowCount) }
    var numbers = [Int32](repeating: -1, count: rowCount)
    keys.withUnsafeBufferPointer { keys in
      for row in 0..<rowCount {
        numbers[row] = isDirect ? directNumber(keys[row]) : slots[slot(of: keys, at: row)].number
      }
    }
    return numbers
  }

  /// The words of a key.
  public func key(_ number: Int32) -> ArraySlice<Int64> {
    words[Int(number) * wordCount..<(Int(number) + 1) * wordCount]
  }

  private func directNumber(_ key: Int64) -> Int32 {
    if key == Int64(missingHalf) { return missingNumber }
    return UInt64(bitPattern: key) < UInt64(direct.count) ? direct[Int(key)] : -1
  }

  /// Numbers rows by their keys alone; false, and nothing done, where keys are too large for that.
  private mutating func assignDirect(
    _ keys: [Int64], _ included: [UInt8]?, _ numbers: inout [Int32]
  ) -> Bool {
    let limit = UInt64(min((count + numbers.count) * 4 + 1024, 1 << 27))
    var end: UInt64 = 0
    for row in numbers.indices where included.map({ $0[row] != 0 }) ?? true {
      let key = UInt64(bitPattern: keys[row])
      if key < end || key == UInt64(missingHalf) { continue }
      if key >= limit, key >= UInt64(direct.count) { return false }
      end = key + 1
    }
    if end > UInt64(direct.count) {
      let size = max(Int(end), direct.count * 2)
      direct.append(contentsOf: repeatElement(-1, count: size - direct.count))
    }
    var added: [Int64] = []
    swap(&added, &words)
    var next = Int32(count)
    direct.withUnsafeMutableBufferPointer { direct in
      for row in numbers.indices where included.map({ $0[row] != 0 }) ?? true {
        let key = keys[row]
        let isMissing = key == Int64(missingHalf)
        let known = isMissing ? missingNumber : direct[Int(key)]
        numbers[row] = known < 0 ? next : known
        if known >= 0 { continue }
        if isMissing { missingNumber = next } else { direct[Int(key)] = next }
        added.append(key)
        next += 1
      }
    }
    swap(&added, &words)
    count = Int(next)
    return true
  }

  private mutating func assignOnly(_ included: [UInt8]?, _ numbers: inout [Int32]) {
    for row in 0..<numbers.count where included.map({ $0[row] == 1 }) ?? true {
      numbers[row] = 0
      count = 1
    }
  }

  private mutating func assignKeys(
    _ keys: UnsafeBufferPointer<Int64>, _ included: [UInt8]?,
    _ numbers: UnsafeMutableBufferPointer<Int32>
  ) {
    var previous = -1
    for row in 0..<numbers.count {
      if let included, included[row] == 0 { continue }
      if previous >= 0, isEqual(keys, row, previous) {
        numbers[row] = numbers[previous]
      } else {
        numbers[row] = number(of: keys, at: row)
      }
      previous = row
    }
  }

  /// The same for keys of one word.
  private mutating func assignWords(
    _ keys: UnsafeBufferPointer<Int64>, _ included: [UInt8]?,
    _ numbers: UnsafeMutableBufferPointer<Int32>
  ) {
    var row = 0
    while row < numbers.count {
      row = slots.withUnsafeBufferPointer { slots in
        direct.withUnsafeBufferPointer { direct in
          found(keys, included, numbers, slots, direct, from: row)
        }
      }
      guard row < numbers.count else { return }
      numbers[row] = number(of: keys, at: row)
      row += 1
    }
  }

  /// Numbers rows from one on until a key is new; returns its row.
  @inline(__always)
  private func found(
    _ keys: UnsafeBufferPointer<Int64>, _ included: [UInt8]?,
    _ numbers: UnsafeMutableBufferPointer<Int32>, _ slots: UnsafeBufferPointer<Slot>,
    _ direct: UnsafeBufferPointer<Int32>, from first: Int
  ) -> Int {
    for row in first..<numbers.count {
      if let included, included[row] == 0 { continue }
      let key = keys[row]
      if UInt64(bitPattern: key) < UInt64(direct.count) {
        numbers[row] = direct[Int(key)]
        if numbers[row] < 0 { return row }
        continue
      }
      var slot = position(wordHash(key))
      while slots[slot].number >= 0, slots[slot].tag != key { slot = (slot &+ 1) & mask }
      if slots[slot].number < 0 { return row }
      numbers[row] = slots[slot].number
    }
    return numbers.count
  }

  @inline(__always)
  private func isEqual(_ keys: UnsafeBufferPointer<Int64>, _ left: Int, _ right: Int) -> Bool {
    for word in 0..<wordCount
    where keys[left * wordCount + word] != keys[right * wordCount + word] {
      return false
    }
    return true
  }

  /// In a large table, has the slots of all rows fetched at once instead of one after the other.
  private mutating func makeReady(_ keys: [Int64], _ rowCount: Int) {
    guard slots.count > 1 << 15, direct.isEmpty else { return }
    while (count + rowCount) * 2 > slots.count { grow() }
    fetched = keys.withUnsafeBufferPointer { keys in
      var sum: Int32 = 0
      for row in 0..<rowCount {
        sum &+= slots[position(hash(keys, row * wordCount))].number
      }
      return sum
    }
  }

  /// The slot that holds the row's key, or the free one where it belongs.
  @inline(__always)
  private func slot(of keys: UnsafeBufferPointer<Int64>, at row: Int) -> Int {
    let start = row * wordCount
    let hash = hash(keys, start)
    let tag = wordCount == 1 ? keys[start] : hash
    var slot = position(hash)
    while true {
      let number = Int(slots[slot].number)
      if number < 0 { return slot }
      if slots[slot].tag == tag {
        if wordCount == 1 { return slot }
        var word = 0
        while word < wordCount, words[number * wordCount + word] == keys[start + word] {
          word += 1
        }
        if word == wordCount { return slot }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private mutating func number(of keys: UnsafeBufferPointer<Int64>, at row: Int) -> Int32 {
    let slot = slot(of: keys, at: row)
    if slots[slot].number >= 0 { return slots[slot].number }
    let number = Int32(count)
    let start = row * wordCount
    slots[slot] = Slot(tag: wordCount == 1 ? keys[start] : hash(keys, start), number: number)
    for word in 0..<wordCount { words.append(keys[start + word]) }
    count += 1
    if wordCount == 1 { noteDirect(keys[start], number) }
    if count * 2 > slots.count { grow() }
    return number
  }

  /// Codes of texts are small words: their numbers are found without hashing.
  private mutating func noteDirect(_ key: Int64, _ number: Int32) {
    guard key >= 0, key < 1 << 22, key <= direct.count * 2 + 1024 else { return }
    if key >= direct.count {
      let size = max(Int(key) + 1, direct.count * 2)
      direct.append(contentsOf: repeatElement(-1, count: size - direct.count))
      for known in 0..<count where words[known] >= 0 && words[known] < size {
        direct[Int(words[known])] = Int32(known)
      }
    }
    direct[Int(key)] = number
  }

  @inline(__always)
  private func position(_ hash: Int64) -> Int { Int(hash) & mask }

  @inline(__always)
  private func hash(_ keys: UnsafeBufferPointer<Int64>, _ start: Int) -> Int64 {
    if wordCount == 1 { return wordHash(keys[start]) }
    var hash: UInt64 = 0
    for word in 0..<wordCount {
      let product = (hash ^ UInt64(bitPattern: keys[start + word]))
        .multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    return Int64(bitPattern: hash)
  }

  @inline(__always)
  private func wordHash(_ word: Int64) -> Int64 {
    let product = UInt64(bitPattern: word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int64(bitPattern: product.high ^ product.low)
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    while mask < count * 2 { mask = mask * 2 + 1 }
    var fresh = [Slot](repeating: Slot(tag: 0, number: -1), count: mask + 1)
    words.withUnsafeBufferPointer { words in
      for number in 0..<count {
        let hash = hash(words, number * wordCount)
        var slot = position(hash)
        while fresh[slot].number >= 0 { slot = (slot + 1) & mask }
        let tag = wordCount == 1 ? words[number] : hash
        fresh[slot] = Slot(tag: tag, number: Int32(number))
      }
    }
    slots = fresh
  }
}
