import KPIPlanning
import KPISemantics
import KPIValues

/// Writes values of columns as bytes.
struct ColumnText {
  /// How values that are not numbers are written.
  let fields: CSVFields
  /// The type of the values.
  let type: ValueType

  /// Appends a value; nothing where there is none.
  func append(_ value: FigureValue, to text: inout ByteText) {
    fields.append(value, type, to: &text)
  }

  /// Appends the values of some cells, and for each where it ends.
  func append(
    _ part: CellList.Part, _ range: Range<Int>, to text: inout ByteText, ends: inout [Int]
  ) {
    switch part {
    case .columns(let columns):
      let cells =
        columns.members.map { $0[range] } ?? range.map { Int32($0) }[...]
      append(columns.values, cells, to: &text, ends: &ends)
    case .cells(let cells):
      for index in range {
        append(cells[index].value, to: &text)
        ends.append(text.count)
      }
    }
  }

  /// Appends the values of cells, and for each where it ends; nothing for cells below 0.
  func append(
    _ column: ValueColumn, _ cells: some Collection<Int32>, to text: inout ByteText,
    ends: inout [Int]
  ) {
    var rest = cells[...]
    while let first = rest.first(where: { $0 >= 0 }) {
      let block = Int(first) / ValueColumn.blockSize
      let end = Int32((block + 1) * ValueColumn.blockSize)
      let part = rest.prefix { $0 < end }
      append(column.blocks[block], part, Int32(block * ValueColumn.blockSize), &text, &ends)
      rest = rest[part.endIndex...]
    }
    for _ in rest { ends.append(text.count) }
  }

  /// Appends the values of cells of one block, which begins at `start`.
  private func append(
    _ block: ValueBlock, _ cells: some Collection<Int32>, _ start: Int32, _ text: inout ByteText,
    _ ends: inout [Int]
  ) {
    let states = block.states
    func isThere(_ cell: Int32) -> Bool {
      cell >= 0 && (states.isEmpty || states[Int(cell - start)] == 0)
    }
    switch block.form {
    case .decimals(let words, let scale):
      for cell in cells {
        if isThere(cell) { text.append(words[Int(cell - start)], scale: scale) }
        ends.append(text.count)
      }
    case .quotients(let words, let scale, let divisors, let divisorScale):
      for cell in cells {
        if isThere(cell) {
          let place = Int(cell - start)
          let isDone = text.append(
            words[place], over: divisors[place], shift: scale - divisorScale)
          if !isDone { fields.append(block[place], type, to: &text) }
        }
        ends.append(text.count)
      }
    case .numbers(let words, let scales):
      for cell in cells {
        if isThere(cell) {
          let place = Int(cell - start)
          if scales[place] == ValueBlock.doubleMark {
            text.append(Double(bitPattern: UInt64(bitPattern: words[place])))
          } else {
            text.append(words[place], scale: Int(scales[place]))
          }
        }
        ends.append(text.count)
      }
    case .listed(let positions, let list):
      let texts = listed(list, states.isEmpty ? positions.count : states.count { $0 == 0 })
      for cell in cells {
        if isThere(cell) {
          let position = Int(positions[Int(cell - start)])
          if let texts {
            text.append(texts[position])
          } else {
            fields.append(list[position], type, to: &text)
          }
        }
        ends.append(text.count)
      }
    }
  }

  /// The texts of a list whose values are used more than once on average; nil for others.
  private func listed(_ list: [FigureValue], _ uses: Int) -> [[UInt8]]? {
    guard list.count < uses else { return nil }
    return list.map { value in
      var text = ByteText(capacity: 64)
      fields.append(value, type, to: &text)
      return text.array
    }
  }
}
