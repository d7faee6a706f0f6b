import Foundation
import ProgramRuns
import Testing

/// An editor's end of a conversation with the built `kpi lsp`, over real pipes.
final class EditorClient {
  /// A failure of the conversation.
  enum Failure: Error {
    case ended
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var buffer = Data()
  private var count = 0
  /// The folder that the editor works in.
  let folder: URL
  /// What the server said without being asked.
  private(set) var notifications: [[String: Any]] = []

  /// Starts a server in a new folder with these files; `initialize` has been said.
  init(
    _ files: [String: String] = [:], isInitialized: Bool = true, locale: String = "en",
    capabilities: [String: Any] = [:]
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kpi-editor-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
    process.executableURL = ProgramRun.kpi
    process.arguments = ["lsp"]
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    if isInitialized {
      _ = try request(
        "initialize",
        ["rootUri": folder.absoluteString, "locale": locale, "capabilities": capabilities])
      try notify("initialized", [:])
    }
  }

  deinit {
    process.terminate()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// The URI of a file.
  func uri(_ name: String) -> String { folder.appending(path: name).absoluteString }

  // MARK: Messages

  /// Sends bytes as they are.
  func send(raw text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Sends a message.
  func send(_ message: [String: Any]) throws {
    let body = try JSONSerialization.data(withJSONObject: message)
    try input.fileHandleForWriting.write(
      contentsOf: Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  /// Sends a notification.
  func notify(_ method: String, _ parameters: [String: Any]) throws {
    try send(["jsonrpc": "2.0", "method": method, "params": parameters])
  }

  /// Sends a request and waits for its answer.
  func request(_ method: String, _ parameters: [String: Any]) throws -> [String: Any] {
    count += 1
    try send(["jsonrpc": "2.0", "id": count, "method": method, "params": parameters])
    while true {
      let message = try receive()
      if message["id"] as? Int == count { return message }
      notifications.append(message)
    }
  }

  /// The next message, waited for.
  func receive() throws -> [String: Any] {
    let end = Data("\r\n\r\n".utf8)
    while true {
      if let header = buffer.range(of: end) {
        let line = String(decoding: buffer[..<header.lowerBound], as: UTF8.self)
        let length = Int(line.split(separator: " ").last ?? "") ?? 0
        if buffer.distance(from: header.upperBound, to: buffer.endIndex) >= length {
          let stop = buffer.index(header.upperBound, offsetBy: length)
          let body = Data(buffer[header.upperBound..<stop])
          buffer = Data(buffer[stop...])
          return try JSONSerialization.jsonObject(with: body) as? [String: Any] ?? [:]
        }
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw Failure.ended }
      buffer += more
    }
  }

  /// Closes the input, or says `exit`, and waits for the end.
  func end(bySaying exit: Bool = true) throws -> Int32 {
    if exit { try notify("exit", [:]) } else { try input.fileHandleForWriting.close() }
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  // MARK: Documents

  /// Opens a document; without a text with that of the file.
  func open(_ name: String, _ text: String? = nil) throws {
    let text = try text ?? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    try notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": uri(name), "languageId": "kpi", "version": 1, "text": text,
        ]
      ])
  }

  /// Changes a document by one edit, or as a whole.
  func change(_ name: String, _ text: String, range: [String: Any]? = nil) throws {
    var change: [String: Any] = ["text": text]
    if let range { change["range"] = range }
    try notify(
      "textDocument/didChange",
      ["textDocument": ["uri": uri(name), "version": 2], "contentChanges": [change]])
  }

  /// The next problems told of a document, waited for.
  func problems(_ name: String) throws -> [[String: Any]] {
    while true {
      let waiting = notifications.firstIndex { message in
        let parameters = message["params"] as? [String: Any]
        return message["method"] as? String == "textDocument/publishDiagnostics"
          && parameters?["uri"] as? String == uri(name)
      }
      if let waiting {
        let parameters = notifications.remove(at: waiting)["params"] as? [String: Any]
        return parameters?["diagnostics"] as? [[String: Any]] ?? []
      }
      notifications.append(try receive())
    }
  }

  /// The answer to a request about the place where a text first stands in a file, `skip` behind it.
  func ask(
    _ method: String, _ name: String, at text: String, skip: Int = 0, in content: String? = nil,
    _ more: [String: Any] = [:]
  ) throws -> Any? {
    let whole = try content ?? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let start = try #require(whole.range(of: text)).lowerBound
    let before = whole[..<start].split(separator: "\n", omittingEmptySubsequences: false)
    let position = ["line": before.count - 1, "character": (before.last?.utf16.count ?? 0) + skip]
    let document = ["uri": uri(name)]
    let parameters: [String: Any] = ["textDocument": document, "position": position]
    let answer = try request(
      "textDocument/" + method, parameters.merging(more) { _, second in second })
    return answer["result"]
  }
}
