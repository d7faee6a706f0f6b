/// Reads the clauses of a file from its tokens, for the formatter.
struct ClauseReader {
  private let source: SourceText
  private let tokens: [Token]
  private let comments: [Comment]
  private let faults: [Int]
  private let kept: FormatSource.Kept
  private var index = 0
  private var nextComment = 0
  private var lastEnd = 0

  /// A reader of tokens and comments; clauses, or declarations, that hold a place of `faults` are
  /// copied as they are.
  init(
    _ source: SourceText, _ tokens: [Token], _ comments: [Comment], faults: [Int],
    keeping kept: FormatSource.Kept
  ) {
    self.kept = kept
    self.source = source
    self.tokens = tokens
    self.comments = comments
    self.faults = faults.sorted()
  }

  /// The clauses of the file and the comments behind the last.
  mutating func read() -> (clauses: [FormatClause], dangling: [FormatClause.Comment]) {
    readClauses(isFile: true)
  }

  private var current: Token { tokens[index] }

  private mutating func readClauses(
    isFile: Bool
  ) -> (clauses: [FormatClause], dangling: [FormatClause.Comment]) {
    var clauses: [FormatClause] = []
    while true {
      var leading = takeComments()
      while current.isSymbol(.semicolon) {
        move()
        leading += takeComments()
      }
      if current.kind == .endOfFile || (!isFile && current.isSymbol(.rightBrace)) {
        return (clauses, leading)
      }
      var clause = FormatClause(
        leading: leading, hasBlankBefore: isApart,
        tokens: index..<index)
      readPieces(of: &clause, isFile: isFile)
      while current.isSymbol(.semicolon), !current.startsLine, !hasComment { move() }
      clause.trailing = takeTrailing()
      clauses.append(clause)
    }
  }

  private mutating func readPieces(of clause: inout FormatClause, isFile: Bool) {
    let first = index
    var start = index
    var depth = 0
    while !endsClause(first, depth, isFile: isFile) {
      if index > first, hasComment { takeInner(into: &clause) }
      if current.isSymbol(.leftBrace) {
        close(&clause, start)
        clause.pieces.append(.block(readBlock()))
        start = index
      } else if current.kind == .row {
        close(&clause, start)
        readRows(of: &clause)
        start = index
      } else {
        if current.isSymbol(.leftParenthesis) { depth += 1 }
        if current.isSymbol(.rightParenthesis) { depth -= 1 }
        move()
      }
    }
    close(&clause, start)
    clause.tokens = first..<index
    if hasFault(in: clause) { clause.isVerbatim = true }
    if clause.isVerbatim {
      if isFile { takeRestOfLine(into: &clause) }
      skipComments()
    }
  }

  // What stands behind a fault on its line may belong to it.
  private mutating func takeRestOfLine(into clause: inout FormatClause) {
    while current.kind != .endOfFile, !(current.startsLine && current.startsClause) { move() }
    clause.tokens = clause.tokens.lowerBound..<index
  }

  private func close(_ clause: inout FormatClause, _ start: Int) {
    if index > start { clause.pieces.append(.tokens(start..<index)) }
  }

  private func endsClause(_ first: Int, _ depth: Int, isFile: Bool) -> Bool {
    if current.kind == .endOfFile { return true }
    if depth > 0 { return false }
    if current.isSymbol(.semicolon) { return true }
    if current.isSymbol(.rightBrace) { return !isFile }
    return current.startsClause && index > first && current.kind != .row
  }

  private mutating func readRows(of clause: inout FormatClause) {
    let start = index
    while current.kind == .row {
      if hasComment { takeInner(into: &clause) }
      move()
    }
    clause.pieces.append(.rows(start..<index))
  }

  private mutating func readBlock() -> FormatClause.Block {
    let open = index
    let firstComment = nextComment
    move()
    let opening = takeTrailing()
    let (clauses, dangling) = readClauses(isFile: false)
    let hasLines = tokens[open + 1...index].contains { $0.startsLine }
    let hasComments = nextComment > firstComment
    let isClosed = current.isSymbol(.rightBrace)
    if isClosed { move() }
    return FormatClause.Block(
      clauses: clauses, dangling: dangling, opening: opening,
      isOneLine: !hasLines && !hasComments, isClosed: isClosed)
  }

  private mutating func move() {
    lastEnd = current.end
    if index < tokens.count - 1 { index += 1 }
  }

  private func hasFault(in clause: FormatClause) -> Bool {
    if kept == .declarations { return hasFault(in: clause.tokens) }
    return clause.pieces.contains { piece in
      switch piece {
      case .tokens(let range), .rows(let range): hasFault(in: range)
      case .block(let block): !block.isClosed
      }
    }
  }

  private func hasFault(in range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    var low = 0
    var high = faults.count
    while low < high {
      let middle = (low + high) / 2
      if faults[middle] < tokens[first].start { low = middle + 1 } else { high = middle }
    }
    return low < faults.count && faults[low] <= tokens[last].end
  }

  // MARK: Comments

  private var hasComment: Bool {
    nextComment < comments.count && comments[nextComment].nextToken <= index
  }

  private mutating func skipComments() {
    while nextComment < comments.count, comments[nextComment].nextToken < index { nextComment += 1 }
  }

  private mutating func takeComments() -> [FormatClause.Comment] {
    var taken: [FormatClause.Comment] = []
    while hasComment {
      let comment = comments[nextComment]
      taken.append(
        FormatClause.Comment(
          text: text(of: comment), startsLine: comment.startsLine,
          hasBlankBefore: hasBlank(before: comment.start)))
      lastEnd = comment.end
      nextComment += 1
    }
    return taken
  }

  // A brace behind a comment stands on a line of its own, and is no brace of this clause.
  private mutating func takeInner(into clause: inout FormatClause) {
    if current.isSymbol(.leftBrace) || index > 0 && tokens[index - 1].isSymbol(.rightBrace) {
      clause.isVerbatim = true
    }
    clause.inner[index] = takeComments()
  }

  private mutating func takeTrailing() -> String? {
    guard hasComment, !comments[nextComment].startsLine else { return nil }
    let comment = comments[nextComment]
    lastEnd = comment.end
    nextComment += 1
    return text(of: comment)
  }

  private func text(of comment: Comment) -> String {
    var end = comment.end
    while end > comment.start, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 {
      end -= 1
    }
    return source.text(from: comment.start, to: end)
  }

  // Whether a brace opens the block of what stands above it depends on the lines between them.
  private var isApart: Bool {
    guard index > 0, current.isSymbol(.leftBrace) else { return hasBlank(before: current.start) }
    let before = tokens[index - 1]
    return before.isSymbol(.semicolon)
      || source.line(at: current.start) != source.line(at: before.start) + 1
  }

  private func hasBlank(before start: Int) -> Bool {
    source.line(at: start) - source.line(at: lastEnd) > 1
  }
}
