import Foundation
import ProgramRuns
import Testing

/// An editor of a new folder of files, in a conversation with the built `kpi lsp`.
final class EditorClient {
  private let connection: EditorConnection
  /// The folder that the editor works in.
  let folder: URL
  /// What the server said without being asked, and nobody has taken yet.
  var notifications: [[String: Any]] { connection.notifications }

  /// Starts a server in a new folder with these files; `initialize` has been said.
  init(
    _ files: [String: String] = [:], isInitialized: Bool = true, locale: String = "en",
    capabilities: [String: Any] = [:], arguments: [String] = ["lsp"], folders: [String] = []
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kpi-editor-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    connection = try EditorConnection(ProgramRun.kpi, arguments, folder: folder)
    for (name, text) in files { try write(text, to: name) }
    if !isInitialized { return }
    var parameters: [String: Any] = [
      "rootUri": folder.absoluteString, "locale": locale, "capabilities": capabilities,
    ]
    if !folders.isEmpty {
      parameters["workspaceFolders"] = folders.map { ["uri": uri($0), "name": $0] }
    }
    _ = try request("initialize", parameters)
    try notify("initialized", [:])
  }

  deinit {
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
  func send(raw text: String) throws { try connection.send(raw: text) }

  /// Sends a message.
  func send(_ message: [String: Any]) throws { try connection.send(message) }

  /// Sends a notification.
  func notify(_ method: String, _ parameters: [String: Any]) throws {
    try connection.notify(method, parameters)
  }

  /// Sends a request and waits for its answer.
  func request(_ method: String, _ parameters: [String: Any]) throws -> [String: Any] {
    try connection.request(method, parameters)
  }

  /// Sends a request that is not waited for, cancels it, and waits for its answer.
  func cancelled(_ method: String, _ parameters: [String: Any]) throws -> [String: Any] {
    let id = try connection.ask(method, parameters)
    try notify("$/cancelRequest", ["id": id])
    return try connection.answer(to: id)
  }

  /// The next message, waited for.
  func receive() throws -> [String: Any] { try connection.receive() }

  /// Closes the input, or says `exit`, and waits for the end.
  func end(bySaying exit: Bool = true) throws -> Int32 { try connection.end(bySaying: exit) }

  // MARK: Documents

  /// Opens a document; without a text with that of the file.
  func open(_ name: String, _ text: String? = nil) throws {
    let text = try text ?? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    try connection.open(uri(name), text)
  }

  /// Changes a document by one edit, or as a whole.
  func change(_ name: String, _ text: String, range: [String: Any]? = nil) throws {
    try connection.change(uri(name), text, range: range)
  }

  /// The next problems told of a document, waited for.
  func problems(_ name: String) throws -> [[String: Any]] {
    try connection.problems(uri(name))
  }

  /// The answer to a request about the place where a text first stands in a file, `skip` behind it.
  func ask(
    _ method: String, _ name: String, at text: String, skip: Int = 0, in content: String? = nil,
    _ more: [String: Any] = [:]
  ) throws -> Any? {
    let whole = try content ?? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let start = try #require(whole.range(of: text)).lowerBound
    let before = whole[..<start].split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let position = ["line": before.count - 1, "character": (before.last?.utf16.count ?? 0) + skip]
    let document = ["uri": uri(name)]
    let parameters: [String: Any] = ["textDocument": document, "position": position]
    let answer = try request(
      "textDocument/" + method, parameters.merging(more) { _, second in second })
    return answer["result"]
  }
}
