import Columnar

/// Which texts match one other text, as far as known.
struct TextMatches: Sendable {
  /// The other text.
  let right: UInt32
  private var matches: [UInt8] = []

  /// Nothing known yet.
  init(right: UInt32) { self.right = right }

  /// 1 for a match, 0 for none, nil when not known.
  @inline(__always)
  func match(_ code: UInt32) -> UInt8? {
    Int(code) < matches.count && matches[Int(code)] < 2 ? matches[Int(code)] : nil
  }

  /// Takes note of a match or its absence.
  mutating func note(_ code: UInt32, _ match: UInt8) {
    let missing = Int(code) + 1 - matches.count
    if missing > 0 { matches.append(contentsOf: repeatElement(2, count: missing)) }
    matches[Int(code)] = match
  }
}

extension Evaluator {
  /// Flags of a comparison of texts by their bytes.
  mutating func textFlags(_ node: Node, _ registers: [Column]) -> Column {
    let (left, right) = textOperands(node)
    guard case .codes(let lefts) = registers[left].values,
      case .codes(let rights) = registers[right].values
    else { return ColumnKind.flag.missing(registers[left].count) }
    let validity = Validity.both(registers[left].validity, registers[right].validity)
    var flags = [UInt8](repeating: 0, count: lefts.count)
    // Most such comparisons are with one text, so that each distinct text is looked at once.
    var cache = textMatches[node] ?? TextMatches(right: rights.first ?? 0)
    for row in 0..<lefts.count {
      if rights[row] != cache.right {
        flags[row] = matchText(node, lefts[row], rights[row]) ? 1 : 0
      } else if let known = cache.match(lefts[row]) {
        flags[row] = known
      } else {
        flags[row] = matchText(node, lefts[row], rights[row]) ? 1 : 0
        cache.note(lefts[row], flags[row])
      }
    }
    textMatches[node] = cache
    return Column(values: .flags(flags), validity: validity)
  }

  private func textOperands(_ node: Node) -> (Int, Int) {
    switch node {
    case .compareText(_, let left, let right), .contains(let left, let right),
      .startsWith(let left, let right):
      (left, right)
    default: preconditionFailure("not a comparison of texts")
    }
  }

  private func matchText(_ node: Node, _ left: UInt32, _ right: UInt32) -> Bool {
    let (leftText, rightText) = (dictionary.text(left), dictionary.text(right))
    switch node {
    case .contains: return holds(leftText, rightText)
    case .startsWith: return leftText.starts(with: rightText)
    case .compareText(let relation, _, _):
      let isLess = dictionary.isBefore(left, right)
      switch relation {
      case .less: return isLess
      case .lessOrEqual: return isLess || left == right
      case .greater: return !isLess && left != right
      case .greaterOrEqual: return !isLess
      case .equal: return left == right
      case .notEqual: return left != right
      }
    default: return false
    }
  }
}

/// Whether a text has another one in it.
private func holds(_ text: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
  guard let first = part.first else { return true }
  guard text.count >= part.count else { return false }
  for start in text.startIndex...(text.endIndex - part.count)
  where text[start] == first && text[start..<start + part.count].elementsEqual(part) {
    return true
  }
  return false
}
