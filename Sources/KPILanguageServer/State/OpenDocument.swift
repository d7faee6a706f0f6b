import KPISyntax

/// A document as the editor shows it.
struct OpenDocument: Sendable {
  /// The name that the editor gives it.
  let uri: String
  /// Its real path, or the URI where it is no file.
  let path: String
  /// What its columns count.
  let encoding: PositionEncoding
  /// The editor's count of its changes.
  var version: Int
  /// Its text.
  private(set) var text: SourceText

  /// A document with its first text.
  init(uri: String, path: String, version: Int, text: String, _ encoding: PositionEncoding) {
    self.uri = uri
    self.path = path
    self.version = version
    self.encoding = encoding
    self.text = SourceText(name: path, text: text)
  }

  /// The byte of a position; nil when it is none.
  func offset(of position: JSONValue?) -> Int? { text.offset(of: position, encoding) }

  /// The range of a span as the protocol writes it.
  func range(of span: SourceSpan) -> JSONValue { text.range(of: span, encoding) }

  /// The range of the bytes from one offset up to another.
  func range(from start: Int, to end: Int) -> JSONValue {
    text.range(from: start, to: end, encoding)
  }

  /// Applies one change of `textDocument/didChange`; an unusable one changes nothing.
  mutating func apply(_ change: JSONValue) throws(ResponseError) {
    guard let replacement = change["text"]?.text else {
      throw ResponseError(.invalidParameters, "a change without text")
    }
    guard let range = change["range"], range != .null else {
      text = SourceText(name: path, text: replacement)
      return
    }
    guard let start = offset(of: range["start"]),
      let end = offset(of: range["end"]), start <= end
    else { throw ResponseError(.invalidParameters, "a change of no range of the text") }
    var bytes = text.bytes
    bytes.replaceSubrange(start..<end, with: replacement.utf8)
    text = SourceText(name: path, bytes: bytes)
  }
}
