/// A word or sign of Swift source, without the contents of comments and texts.
struct Token: Equatable {
  /// What a token is.
  enum Kind: Equatable {
    /// A name, a keyword or a number.
    case word
    /// One character that is no letter, digit or blank.
    case sign
    /// A text literal.
    case text
    /// A `///` comment.
    case documentation
    /// The end of a line.
    case lineEnd
  }

  /// What it is.
  var kind: Kind
  /// Its characters; empty for texts, comments and line ends.
  var text: String
  /// The line it begins on, from 1.
  var line: Int
  /// Whether nothing stands between it and the token before it.
  var isAdjacent: Bool
}
