import KPISyntax

/// Why a request is not answered with a result.
struct ResponseError: Error, Hashable, Sendable {
  /// The codes of JSON-RPC and of the protocol.
  enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case internalError = -32603
    case notInitialized = -32002
    case requestFailed = -32803
    case cancelled = -32800
  }

  /// The code.
  var code: Code
  /// What is wrong, for a reader.
  var message: Wording

  /// An error with its words.
  init(_ code: Code, _ message: Wording) {
    self.code = code
    self.message = message
  }

  /// The error as the protocol writes it.
  func json(_ language: Language) -> JSONValue {
    ["code": .integer(code.rawValue), "message": .text(message(language))]
  }
}
