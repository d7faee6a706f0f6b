import KPIPlanning
import KPISemantics
import KPIValues

/// What stands on the axes of a wide report, time and splits, numbered in the order of its rows.
struct WideAxes {
  /// One axis.
  struct Axis {
    /// For each number the field of a row that stands there.
    fileprivate(set) var texts: [[UInt8]]
    /// Values in their order, but that a missing one, the last, stands before all; they are
    /// numbered one after the other, from the first number on.
    private var run: [DimensionValue] = []
    private var first: Int32 = 0
    private var numbers: [RowKey.Entry: Int32] = [:]

    fileprivate init(
      _ values: [[DimensionValue]], _ entries: Set<RowKey.Entry>,
      _ text: (RowKey.Entry) -> String
    ) {
      var sorted: [RowKey.Entry]
      let isBare = entries.allSatisfy { $0 == .absent || $0 == .total }
      if let only = values.first, isBare, values.allSatisfy({ $0 == only }), isRising(only) {
        run = only
        first = entries.contains(.absent) ? 1 : 0
        sorted = entries.contains(.absent) ? [.absent] : []
        sorted += only.dropFirst().map(RowKey.Entry.value) + [.value(.missing)]
        if entries.contains(.total) { sorted.append(.total) }
      } else {
        sorted = entries.union(values.joined().map(RowKey.Entry.value))
          .sorted { RowKey.isBefore([$0], [$1]) }
      }
      texts = sorted.map { Array(text($0).utf8) }
      let last = Int(first) + run.count
      for (number, entry) in sorted.enumerated() where number < first || number >= last {
        numbers[entry] = Int32(number)
      }
    }

    /// The number of an entry that was met.
    func number(_ entry: RowKey.Entry) -> Int32 { numbers[entry] ?? 0 }

    /// The numbers of values that were met.
    fileprivate func numbers(_ values: [DimensionValue]) -> [Int32] {
      if !run.isEmpty {
        return [first + Int32(run.count) - 1] + run.indices.dropLast().map { first + Int32($0) }
      }
      return values.map { number(.value($0)) }
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
      var values: [[DimensionValue]] = []
      for (part, places) in lists {
        switch part {
        case .cells(let cells):
          for cell in cells {
            entries.insert(WideAxes.entry(cell, axis, places, hasPeriods: hasPeriods))
          }
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
        return cells.map {
          axes[axis].number(WideAxes.entry($0, axis, places, hasPeriods: hasPeriods))
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

/// Whether values stand in their order, none twice, behind a missing one.
private func isRising(_ values: [DimensionValue]) -> Bool {
  values.first == .missing
    && values.indices.dropFirst(2).allSatisfy { values[$0 - 1].precedes(values[$0]) }
}
