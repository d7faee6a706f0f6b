import Foundation

/// What an editor waits for, from its end of the pipe.
final class EditorBenchmarks {
  private let project: LargeProject
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var buffer = Data()
  private var version = 1
  private var requests = 0

  /// An editor of a project.
  init(program: String, project: LargeProject) {
    self.project = project
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["lsp"]
    process.standardInput = input
    process.standardOutput = output
  }

  private var uri: String { project.folder.appendingPathComponent(project.middle).absoluteString }

  /// Prints its figures.
  func run() throws {
    try process.run()
    defer { process.terminate() }
    _ = try request("initialize", ["rootUri": project.folder.absoluteString, "capabilities": [:]])
    let text = try String(
      contentsOf: project.folder.appendingPathComponent(project.middle), encoding: .utf8)
    let document: [String: Any] = ["uri": uri, "languageId": "kpi", "version": 1, "text": text]
    try send("textDocument/didOpen", ["textDocument": document])
    try problems()
    // The first key is the one that looks where everything is mentioned.
    try change(text + "kpi other = kpi1 + \n")
    try change(text)
    try measure("keystroke: its problems") { round in
      try change(round % 2 == 0 ? text.replacing("unit      EUR", with: "unit      EUX") : text)
    }
    try measure("keystroke: what fits there") { _ in
      let line = text.split(separator: "\n").firstIndex { $0.contains(" + kpi") } ?? 0
      let place: [String: Any] = ["line": line, "character": 62]
      _ = try request(
        "textDocument/completion", ["textDocument": ["uri": uri], "position": place])
    }
  }

  private func measure(_ name: String, _ body: (Int) throws -> Void) rethrows {
    var measurement = Measurement(name)
    for round in 0..<20 {
      let start = Date()
      try body(round)
      measurement.add(seconds: Date().timeIntervalSince(start), work: 0)
    }
    print(measurement.line)
  }

  /// Changes the document and waits for its problems.
  private func change(_ text: String) throws {
    version += 1
    let document: [String: Any] = ["uri": uri, "version": version]
    try send(
      "textDocument/didChange", ["textDocument": document, "contentChanges": [["text": text]]])
    try problems()
  }

  private func problems() throws {
    while try receive()["method"] as? String != "textDocument/publishDiagnostics" {}
  }

  private func send(_ method: String, _ parameters: [String: Any], id: Int? = nil) throws {
    var message: [String: Any] = ["jsonrpc": "2.0", "method": method, "params": parameters]
    if let id { message["id"] = id }
    let body = try JSONSerialization.data(withJSONObject: message)
    try input.fileHandleForWriting.write(
      contentsOf: Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  private func request(_ method: String, _ parameters: [String: Any]) throws -> [String: Any] {
    requests += 1
    try send(method, parameters, id: requests)
    while true {
      let message = try receive()
      if message["id"] as? Int == requests { return message }
    }
  }

  private func receive() throws -> [String: Any] {
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
      if more.isEmpty { throw POSIXError(.EPIPE) }
      buffer += more
    }
  }
}
