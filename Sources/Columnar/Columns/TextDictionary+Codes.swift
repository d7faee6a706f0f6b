extension TextDictionary {
  /// For each text of another dictionary its code here, new ones for texts not met before.
  public mutating func codes(of other: TextDictionary) -> [UInt32] {
    codes(of: other, from: 0)
  }

  /// Adds the codes of the texts from `map.count` on to `map`.
  public mutating func extend(_ map: inout [UInt32], to other: TextDictionary) {
    guard map.count < other.count else { return }
    map += codes(of: other, from: map.count)
  }
}
