/// A clause as the formatter sees it: tokens, tables and blocks with the comments around them.
struct FormatClause {
  /// A comment before, inside or below a clause.
  struct Comment {
    /// The comment without blanks at its end.
    var text: String
    /// Whether it has a line of its own.
    var startsLine: Bool
    /// Whether an empty line stands before it.
    var hasBlankBefore: Bool
  }

  /// A part of the clause.
  enum Piece {
    /// Tokens by index.
    case tokens(Range<Int>)
    /// Rows of a table by index.
    case rows(Range<Int>)
    /// A block in braces.
    case block(Block)
  }

  /// The clauses between braces.
  struct Block {
    /// The clauses in order.
    var clauses: [FormatClause]
    /// Comments before the closing brace.
    var dangling: [Comment]
    /// The comment behind the opening brace.
    var opening: String?
    /// Whether braces and clauses stand on one line.
    var isOneLine: Bool
    /// Whether its closing brace is there.
    var isClosed: Bool
  }

  /// Comments on the lines before it.
  var leading: [Comment]
  /// Whether an empty line stands before it, behind its comments.
  var hasBlankBefore: Bool
  /// Its parts in order.
  var pieces: [Piece] = []
  /// The comment at the end of its line.
  var trailing: String?
  /// Its tokens by index, blocks included.
  var tokens: Range<Int>
  /// Comments inside, outside of its blocks, by the token that they stand before.
  var inner: [Int: [Comment]] = [:]
  /// Whether it is copied as it stands, because it has errors.
  var isVerbatim = false

  /// Its blocks in order.
  var blocks: [Block] {
    pieces.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }

  /// Whether it is a block that no head stands before on its line.
  var isLoneBlock: Bool {
    if case .block? = pieces.first { true } else { false }
  }
}
