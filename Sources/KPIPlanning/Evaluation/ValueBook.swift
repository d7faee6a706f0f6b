/// Numbers for the values of one split, the same for every list of values that is entered; 0 is the
/// missing value.
public struct ValueBook: Sendable {
  /// The values by number.
  public private(set) var values = DimensionValues([.missing])

  /// A book that knows only the missing value.
  public init() {}

  /// The numbers of a list of values, new ones for those not met before.
  public mutating func numbers(of list: DimensionValues) -> [Int32] {
    if list.order == nil {
      if values.count == 1 {
        values = list.behindMissing
        return successive(list)
      }
      if values.order == nil, values.hasTexts(of: list) { return successive(list) }
    }
    return merged(list)
  }

  /// For each number the place of its value in the order of output, the missing one last.
  public func ranks() -> [Int32] {
    var ranks = [Int32](repeating: Int32(values.count - 1), count: values.count)
    for (rank, number) in values.risingPositions.enumerated() {
      ranks[Int(number)] = Int32(rank)
    }
    return ranks
  }

  /// 1, 2, 3 …, but for a missing value.
  private func successive(_ list: DimensionValues) -> [Int32] {
    var next: Int32 = 0
    return list.indices.map { position in
      if list.isMissing(position) { return 0 }
      next += 1
      return next
    }
  }

  /// Goes through what is known and what is new in their order.
  private mutating func merged(_ list: DimensionValues) -> [Int32] {
    let known = values.risingPositions
    var numbers = [Int32](repeating: 0, count: list.count)
    var rising: [Int32] = []
    rising.reserveCapacity(known.count)
    var place = 0
    var last: Int?
    for position in list.risingPositions.lazy.map(Int.init) {
      var order = 1
      while place < known.count {
        order = values.order(Int(known[place]), list, position)
        if order >= 0 { break }
        rising.append(known[place])
        place += 1
      }
      if place < known.count, order == 0 {
        numbers[position] = known[place]
      } else if let last, list.order(last, list, position) == 0 {
        numbers[position] = numbers[last]
      } else {
        numbers[position] = Int32(values.count)
        rising.append(numbers[position])
        values.append(list, position)
      }
      last = position
    }
    // While nothing is new, known values stay as they stand.
    if rising.count + known.count - place > known.count || values.order != nil {
      values.order = rising + known[place...]
    }
    return numbers
  }
}
