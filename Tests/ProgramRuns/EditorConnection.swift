import Foundation

/// An editor's end of a conversation with a language server, over real pipes.
public final class EditorConnection {
  /// A failure of the conversation.
  public enum Failure: Error {
    case ended
  }

  /// A JSON object.
  public typealias Object = [String: Any]

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var buffer = Data()
  private var count = 0
  private var version = 1
  /// What the server said without being asked, and nobody has taken yet.
  public private(set) var notifications: [Object] = []

  /// Starts the server; nothing has been said.
  public init(
    _ program: URL, _ arguments: [String] = ["lsp"], folder: URL? = nil
  ) throws {
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit {
    process.terminate()
  }

  // MARK: Messages

  /// Sends bytes as they are.
  public func send(raw text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Sends a message.
  public func send(_ message: Object) throws {
    let body = try JSONSerialization.data(withJSONObject: message)
    try input.fileHandleForWriting.write(
      contentsOf: Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  /// Sends a notification.
  public func notify(_ method: String, _ parameters: Object) throws {
    try send(["jsonrpc": "2.0", "method": method, "params": parameters])
  }

  /// Sends a request, and gives the id under which it will be answered.
  public func ask(_ method: String, _ parameters: Object) throws -> Int {
    count += 1
    try send(["jsonrpc": "2.0", "id": count, "method": method, "params": parameters])
    return count
  }

  /// Waits for the answer under an id.
  public func answer(to id: Int) throws -> Object {
    while true {
      let message = try receive()
      if message["method"] == nil, message["id"] as? Int == id { return message }
      notifications.append(message)
    }
  }

  /// Sends a request and waits for its answer.
  public func request(_ method: String, _ parameters: Object) throws -> Object {
    try answer(to: try ask(method, parameters))
  }

  /// The next message, waited for.
  public func receive() throws -> Object {
    let end = Data("\r\n\r\n".utf8)
    while true {
      if let header = buffer.range(of: end) {
        let line = String(decoding: buffer[..<header.lowerBound], as: UTF8.self)
        let length = Int(line.split(separator: " ").last ?? "") ?? 0
        if buffer.distance(from: header.upperBound, to: buffer.endIndex) >= length {
          let stop = buffer.index(header.upperBound, offsetBy: length)
          let body = Data(buffer[header.upperBound..<stop])
          buffer = Data(buffer[stop...])
          return try JSONSerialization.jsonObject(with: body) as? Object ?? [:]
        }
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw Failure.ended }
      buffer += more
    }
  }

  /// Takes the first notification that fits, waited for.
  public func notification(where fits: (Object) -> Bool) throws -> Object {
    while true {
      if let waiting = notifications.firstIndex(where: fits) {
        return notifications.remove(at: waiting)
      }
      notifications.append(try receive())
    }
  }

  /// Closes the input, or says `exit`, and waits for the end; gives the exit status.
  public func end(bySaying exit: Bool = true) throws -> Int32 {
    if exit { try notify("exit", [:]) } else { try input.fileHandleForWriting.close() }
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  // MARK: Documents

  /// Opens a document.
  public func open(_ uri: String, _ text: String) throws {
    let document: Object = ["uri": uri, "languageId": "kpi", "version": version, "text": text]
    try notify("textDocument/didOpen", ["textDocument": document])
  }

  /// Changes a document by one edit, or as a whole.
  public func change(_ uri: String, _ text: String, range: Object? = nil) throws {
    version += 1
    var change: Object = ["text": text]
    if let range { change["range"] = range }
    try notify(
      "textDocument/didChange",
      ["textDocument": ["uri": uri, "version": version], "contentChanges": [change]])
  }

  /// The next problems told of a document, waited for.
  public func problems(_ uri: String) throws -> [Object] {
    let told = try notification { message in
      let parameters = message["params"] as? Object
      return message["method"] as? String == "textDocument/publishDiagnostics"
        && parameters?["uri"] as? String == uri
    }
    return (told["params"] as? Object)?["diagnostics"] as? [Object] ?? []
  }
}
