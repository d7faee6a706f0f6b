import Foundation
import Testing

/// 74: whatever arrives is answered with an error; nothing ends the server but its orderly end.
@Suite(.timeLimit(.minutes(2))) struct ProtocolFaultTests {
  private func code(_ message: [String: Any]) -> Int? {
    (message["error"] as? [String: Any])?["code"] as? Int
  }

  private func isAlive(_ client: EditorClient) throws -> Bool {
    let answer = try client.request("workspace/symbol", ["query": ""])
    return answer["result"] != nil
  }

  @Test(arguments: [
    "Content-Length: -5\r\n\r\n", "Content-Length: many\r\n\r\n", "Content-Type: x\r\n\r\n",
    "Content-Length: 99999999999999999999999\r\n\r\n", "Content-Length: 4294967296\r\n\r\n",
    "nonsense\r\n\r\n", "\u{0}\u{1}\r\n\r\n", "Content-Length: 7\r\n\r\n{\"id\": 1}",
    "Content-Length: 3\r\n\r\nnul", "Content-Length: 0\r\n\r\n",
  ])
  func headersAndBodiesAtFault(raw: String) throws {
    let client = try EditorClient()
    try client.send(raw: raw)
    #expect(code(try client.receive()) == -32700, "\(raw)")
    #expect(try isAlive(client))
  }

  @Test(arguments: [
    ("[1,2]", -32600), ("{}", -32600), ("17", -32600), ("{\"id\": {}, \"method\": \"x\"}", -32600),
    ("{\"id\": 7, \"method\": \"textDocument/fly\"}", -32601),
    ("{\"id\": 7, \"method\": \"textDocument/hover\"}", -32602),
    ("{\"id\": 7, \"method\": \"initialize\"}", -32600), ("{\"a\": \"\\ud83d", -32700),
    ("{\"id\": 7, \"method\": \"textDocument/completion\", \"params\": [null]}", -32602),
  ])
  func messagesAtFault(body: String, expected: Int) throws {
    let client = try EditorClient()
    try client.send(raw: "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(code(try client.receive()) == expected, "\(body)")
    #expect(try isAlive(client))
  }

  @Test func deepNestingIsRefused() throws {
    let client = try EditorClient()
    let body = String(repeating: "[", count: 100_000)
    try client.send(raw: "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(code(try client.receive()) == -32700)
    #expect(try isAlive(client))
  }

  @Test func headersMayComeInPieces() throws {
    let client = try EditorClient()
    let body = #"{"jsonrpc": "2.0", "id": 9, "method": "workspace/symbol", "params": {}}"#
    for character in "content-length:  \(body.utf8.count)\r\n\r\n\(body)" {
      try client.send(raw: String(character))
    }
    #expect(try client.receive()["id"] as? Int == 9)
  }

  @Test func editsOutOfRangeChangeNothingOrAreCut() throws {
    let client = try EditorClient(["a.kpi": "unit deal\n"])
    try client.open("a.kpi")
    let places = [(-1, 0, 0, 0), (0, 5, 0, 2), (1, 0, 0, 0)]
    for (line, column, endLine, endColumn) in places {
      let range: [String: Any] = [
        "start": ["line": line, "character": column],
        "end": ["line": endLine, "character": endColumn],
      ]
      try client.change("a.kpi", "x", range: range)
      _ = try client.request("workspace/symbol", ["query": ""])
      #expect(client.notifications.contains { $0["method"] as? String == "window/logMessage" })
    }
    let far = ["line": 900, "character": 900]
    try client.change("a.kpi", "unit page\n", range: ["start": far, "end": far])
    let answer = try client.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": client.uri("a.kpi")]])
    let names = (answer["result"] as? [[String: Any]])?.map { $0["name"] as? String }
    #expect(names == ["deal", "page"])
  }

  @Test func theOrderOfAConversationIsKept() throws {
    let client = try EditorClient(isInitialized: false)
    #expect(code(try client.request("textDocument/hover", [:])) == -32002)
    #expect(try client.request("initialize", ["capabilities": [:]])["result"] != nil)
    #expect(try client.request("shutdown", [:])["result"] is NSNull)
    #expect(code(try client.request("textDocument/hover", [:])) == -32600)
    #expect(try client.end() == 0)
    #expect(try EditorClient().end() == 1)
    #expect(try EditorClient().end(bySaying: false) == 1)
  }
}
