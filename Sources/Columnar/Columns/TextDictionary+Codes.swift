extension TextDictionary {
  /// For each text of another dictionary its code here, new ones for texts not met before.
  public mutating func codes(of other: TextDictionary) -> [UInt32] {
    (0..<UInt32(other.count)).map { code in
      other.text(code).withUnsafeBufferPointer { self.code(of: $0) }
    }
  }

  /// Adds the codes of the texts from `map.count` on to `map`.
  public mutating func extend(_ map: inout [UInt32], to other: TextDictionary) {
    guard map.count < other.count else { return }
    for code in UInt32(map.count)..<UInt32(other.count) {
      map.append(other.text(code).withUnsafeBufferPointer { self.code(of: $0) })
    }
  }
}
