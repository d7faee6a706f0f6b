import KPIPlanning
import KPISemantics
import KPIValues

/// What stands on the axes of a wide report, time and splits, numbered in the order of its rows.
struct WideAxes {
  /// One axis: what is not there, then values in their order, a missing one, and what is undone.
  struct Axis {
    /// The fields of values in their order.
    private let values: TextList
    /// The fields of what stands before values and behind them.
    private let others: TextList
    /// The number of the first value.
    private let first: Int32
    private let numbers: [RowKey.Entry: Int32]
    private let book: ValueBook
    private let ranks: [Int32]

    fileprivate init(
      _ lists: [DimensionValues], _ entries: Set<RowKey.Entry>,
      _ text: (RowKey.Entry) -> String
    ) {
      var book = ValueBook()
      for list in lists { _ = book.numbers(of: list) }
      ranks = book.ranks()
      values = CSVText.fields(book.values) { text(.value($0)) }
      self.book = book
      let missing: Set<RowKey.Entry> = lists.allSatisfy(\.isEmpty) ? [] : [.value(.missing)]
      let sorted = entries.union(missing).sorted { RowKey.isBefore([$0], [$1]) }
      var others = TextList()
      for entry in sorted { others.append(text(entry)) }
      self.others = others
      first = entries.contains(.absent) ? 1 : 0
      var numbers: [RowKey.Entry: Int32] = [:]
      for (place, entry) in sorted.enumerated() {
        numbers[entry] = Int32(place < first ? place : place + values.count)
      }
      self.numbers = numbers
    }

    /// How many numbers there are.
    var count: Int { values.count + others.count }

    /// Appends the fields of numbers, and for each where it ends.
    func append(_ numbers: ArraySlice<Int32>, to text: inout ByteText, ends: inout [Int]) {
      text.append(numbers, of: values, from: Int(first), otherwise: others, ends: &ends)
    }

    /// The number of an entry that was met and is no value.
    func number(_ entry: RowKey.Entry) -> Int32 { numbers[entry] ?? 0 }

    /// The numbers of values that were met.
    fileprivate func numbers(_ list: DimensionValues) -> [Int32] {
      var book = book
      return book.numbers(of: list).map { first + ranks[Int($0)] }
    }
  }

  /// Time, then the splits.
  private(set) var axes: [Axis] = []
  private let hasPeriods: Bool

  /// The axes of lists of cells.
  ///
  /// - Parameters:
  ///   - lists: the cells, each with the place of every split of the report among its own.
  ///   - splits: the splits of the report.
  init(
    _ lists: [(part: CellList.Part, places: [Int?])], splits: [Dimension], fields: CSVFields,
    hasPeriods: Bool
  ) {
    self.hasPeriods = hasPeriods
    for axis in 0...splits.count {
      var entries: Set<RowKey.Entry> = []
      var values: [DimensionValues] = []
      for (part, places) in lists {
        switch part {
        case .cells(let cells):
          let met = cells.map { WideAxes.entry($0, axis, places, hasPeriods: hasPeriods) }
          values.append(DimensionValues(met.compactMap(\.value)))
          for entry in met where entry.value == nil { entries.insert(entry) }
        case .columns(let columns):
          let frame = columns.frame
          let own = axis == 0 ? nil : places[axis - 1].map { columns.places[$0] }
          if axis == 0 {
            for period in frame.periods { entries.insert(time(period)) }
          } else if let place = own {
            if let place { values.append(frame.values[place]) } else { entries.insert(.total) }
          } else {
            entries.insert(.absent)
          }
        }
      }
      axes.append(
        Axis(values, entries) { fields.text($0, of: axis == 0 ? nil : splits[axis - 1]) })
    }
  }

  private func time(_ period: Period?) -> RowKey.Entry {
    period.map(RowKey.Entry.period) ?? (hasPeriods ? .total : .span)
  }

  private static func entry(
    _ cell: Cell, _ axis: Int, _ places: [Int?], hasPeriods: Bool
  ) -> RowKey.Entry {
    if axis == 0 { return cell.period.map(RowKey.Entry.period) ?? (hasPeriods ? .total : .span) }
    guard let place = places[axis - 1], place < cell.key.count else { return .absent }
    return cell.key[place].map(RowKey.Entry.value) ?? .total
  }

  /// For each axis, for each cell of a list, the number of what it has there.
  func numbers(_ part: CellList.Part, _ places: [Int?]) -> [[Int32]] {
    axes.indices.map { axis in
      switch part {
      case .cells(let cells):
        let met = cells.map { WideAxes.entry($0, axis, places, hasPeriods: hasPeriods) }
        var rest = axes[axis].numbers(DimensionValues(met.compactMap(\.value)))[...]
        return met.map { entry in
          (entry.value == nil ? nil : rest.popFirst()) ?? axes[axis].number(entry)
        }
      case .columns(let columns): return numbers(columns, axis, places)
      }
    }
  }

  private func numbers(_ columns: CellColumns, _ axis: Int, _ places: [Int?]) -> [Int32] {
    let frame = columns.frame
    let codes: [Int32]
    let known: [Int32]
    if axis == 0 {
      codes = frame.times
      known = frame.periods.map { axes[0].number(time($0)) }
    } else if let own = places[axis - 1] {
      guard let place = columns.places[own] else {
        return [Int32](repeating: axes[axis].number(.total), count: columns.count)
      }
      codes = frame.codes[place]
      known = axes[axis].numbers(frame.values[place])
    } else {
      return [Int32](repeating: axes[axis].number(.absent), count: columns.count)
    }
    guard let members = columns.members else { return codes.map { known[Int($0)] } }
    return members.map { known[Int(codes[Int($0)])] }
  }
}

extension RowKey.Entry {
  /// The value of a split.
  fileprivate var value: DimensionValue? {
    if case .value(let value) = self { return value }
    return nil
  }
}
