import KPIValues

/// Takes the values of a leaf's groups over into cells.
struct LeafGather {
  private var values: ValueBlock
  /// For each time of the frame 0, or the state of its cells.
  private var states: [UInt8] = []
  /// The state of cells without a group; 0 where they have the value 0.
  private var nothing: UInt8 = 0
  /// Where 0 stands in the list, for values that are listed.
  private var zero: Int32 = 0

  /// Values of groups; nil when there are too many causes to tell apart.
  ///
  /// - Parameters:
  ///   - values: the values of the groups.
  ///   - lacking: what causes are about that do not say it.
  ///   - nothing: why there is no value without a group; nil where it is 0.
  ///   - causes: for each time of the frame why there is no value; nil where there may be one.
  init?(
    _ values: ValueBlock, lacking: MissingCause.Detail, nothing: MissingCause?,
    causes: [MissingCause?]
  ) {
    self.values = values
    var known = values.causes.map {
      $0.isBare ? MissingCause($0.kind, lacking) : $0
    }
    func state(_ cause: MissingCause) -> UInt8? {
      // Causes of groups may have become alike: they keep their states.
      if let place = known.firstIndex(of: cause) { return UInt8(place + 1) }
      guard known.count < ValueBlock.causeLimit else { return nil }
      known.append(cause)
      return UInt8(known.count)
    }
    if let nothing {
      guard let state = state(nothing) else { return nil }
      self.nothing = state
    } else if case .listed(let positions, let list) = values.form {
      zero = Int32(list.count)
      self.values.form = .listed(positions, list + [.number(Number(0))])
    }
    for cause in causes {
      guard let cause else {
        states.append(0)
        continue
      }
      guard let state = state(cause) else { return nil }
      states.append(state)
    }
    self.values.causes = known
  }

  /// The values of some cells.
  ///
  /// - Parameters:
  ///   - rows: for each cell its group, -1 without one.
  ///   - times: for each cell its time.
  func block(_ rows: ArraySlice<Int32>, times: ArraySlice<Int32>) -> ValueBlock {
    var states: [UInt8] = []
    var rows = rows
    if !values.causes.isEmpty {
      states.reserveCapacity(rows.count)
      var hasMissing = false
      for (cell, time) in zip(rows.indices, times) {
        let row = Int(rows[cell])
        var state = self.states[Int(time)]
        if state != 0 {
          rows[cell] = -1
        } else if row < 0 {
          state = nothing
        } else if !values.states.isEmpty {
          state = values.states[row]
        }
        hasMissing = hasMissing || state != 0
        states.append(state)
      }
      if !hasMissing { states = [] }
    }
    return ValueBlock(form(rows), states: states, causes: states.isEmpty ? [] : values.causes)
  }

  private func form(_ rows: ArraySlice<Int32>) -> ValueBlock.Form {
    switch values.form {
    case .decimals(let words, let scale):
      return .decimals(gathered(words, rows, otherwise: 0), scale: scale)
    case .quotients(let words, let scale, let divisors, let divisorScale):
      return .quotients(
        gathered(words, rows, otherwise: 0), scale: scale,
        over: gathered(divisors, rows, otherwise: 1), divisorScale: divisorScale)
    case .numbers(let words, let scales):
      return .numbers(
        gathered(words, rows, otherwise: 0), scales: gathered(scales, rows, otherwise: 0))
    case .listed(let positions, let list):
      return .listed(gathered(positions, rows, otherwise: zero), list)
    }
  }
}

/// The words of rows, another one for rows below 0.
func gathered<Word>(
  _ words: [Word], _ rows: ArraySlice<Int32>, otherwise: Word
) -> [Word] {
  [Word](unsafeUninitializedCapacity: rows.count) { buffer, count in
    words.withUnsafeBufferPointer { words in
      for row in rows {
        buffer.initializeElement(at: count, to: row < 0 ? otherwise : words[Int(row)])
        count += 1
      }
    }
  }
}
