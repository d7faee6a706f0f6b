import Foundation
import Testing

/// Positions in whichever unit an editor counts.
@Suite(.timeLimit(.minutes(5))) struct PositionTests {
  /// What an editor counts, and how many a character takes.
  enum Unit: String, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    func width(_ scalar: Unicode.Scalar) -> Int {
      switch self {
      case .utf8: UTF8.width(scalar)
      case .utf16: UTF16.width(scalar)
      case .utf32: 1
      }
    }
  }

  /// A document as an editor keeps it.
  struct Buffer {
    var scalars: [Unicode.Scalar]
    let unit: Unit

    var text: String { scalars.reduce(into: "") { $0.unicodeScalars.append($1) } }

    /// Where each line begins and ends; it ends before LF, CR LF or CR.
    var lines: [Range<Int>] {
      var lines: [Range<Int>] = []
      var start = 0
      var index = 0
      while index < scalars.count {
        let isPair = scalars[index] == "\r" && scalars[safe: index + 1] == "\n"
        if scalars[index] == "\n" || scalars[index] == "\r" {
          lines.append(start..<index)
          index += isPair ? 1 : 0
          start = index + 1
        }
        index += 1
      }
      return lines + [start..<scalars.count]
    }

    func position(_ index: Int) -> [String: Int] {
      let lines = lines
      let line = lines.lastIndex { $0.lowerBound <= index } ?? 0
      let end = min(index, lines[line].upperBound)
      let before = scalars[lines[line].lowerBound..<end]
      return ["line": line, "character": before.reduce(0) { $0 + unit.width($1) }]
    }

    func index(_ position: [String: Int]) throws -> Int {
      let line = lines[try #require(position["line"])]
      var rest = try #require(position["character"])
      var index = line.lowerBound
      while rest > 0, index < line.upperBound {
        rest -= unit.width(scalars[index])
        index += 1
      }
      #expect(rest == 0, "\(position) is inside a character or behind its line")
      return index
    }

    func text(_ range: Any?) throws -> String {
      let range = try #require(range as? [String: [String: Int]])
      let (start, end) = (try #require(range["start"]), try #require(range["end"]))
      let part = scalars[try index(start)..<(try index(end))]
      return part.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  private func client(_ unit: Unit, _ files: [String: String]) throws -> EditorClient {
    try EditorClient(
      files, capabilities: ["general": ["positionEncodings": [unit.rawValue, "utf-16"]]])
  }

  private func chosen(_ offered: Any) throws -> String? {
    let client = try EditorClient(isInitialized: false)
    let answer = try client.request("initialize", ["capabilities": ["general": offered]])
    let capabilities = (answer["result"] as? [String: Any])?["capabilities"] as? [String: Any]
    return capabilities?["positionEncoding"] as? String
  }

  @Test func theEditorsFirstKnownUnitIsTaken() throws {
    let offered = { (units: [String]) in ["positionEncodings": units] }
    #expect(try chosen(offered(["utf-32", "utf-8", "utf-16"])) == "utf-32")
    #expect(try chosen(offered(["utf-7", "utf-8", "utf-16"])) == "utf-8")
    #expect(try chosen(offered(["utf-16", "utf-8"])) == "utf-16")
    #expect(try chosen(offered(["utf-7"])) == "utf-16")
    #expect(try chosen([String: Any]()) == "utf-16")
    #expect(try chosen(["positionEncodings": 8]) == "utf-16")
  }

  private static let program = [
    "// 😀é e\u{301}\t👍🏽\r\nunit deal // 漢\rmeasure `Montant (€) 😀` = 1 deal\n",
    "\tkpi a\t=\t`Montant (€) 😀` + 1 deal { label \"👩‍👩‍👧 é\"; goal >= 5 lead }\r\n",
  ].joined()

  @Test(arguments: Unit.allCases) func everyAnswerCountsAsTheEditorDoes(unit: Unit) throws {
    let buffer = Buffer(scalars: Array(Self.program.unicodeScalars), unit: unit)
    let client = try client(unit, ["a.kpi": Self.program])
    try client.open("a.kpi")
    let problems = try client.problems("a.kpi")
    #expect(try problems.map { try buffer.text($0["range"]) } == ["lead"])
    let document = ["uri": client.uri("a.kpi")]
    let use = try #require(Self.program.range(of: "` +")).lowerBound
    let index = Self.program.unicodeScalars.distance(
      from: Self.program.startIndex, to: use.samePosition(in: Self.program.unicodeScalars) ?? use)
    let here: [String: Any] = ["textDocument": document, "position": buffer.position(index)]
    func answer(_ method: String, _ more: [String: Any] = [:]) throws -> Any? {
      let parameters = here.merging(more) { $1 }
      return try client.request("textDocument/" + method, parameters)["result"]
    }
    let hover = try answer("hover") as? [String: Any]
    #expect(try buffer.text(hover?["range"]) == "`Montant (€) 😀`")
    let highlights = try answer("documentHighlight") as? [[String: Any]] ?? []
    #expect(try highlights.map { try buffer.text($0["range"]) }.count == 2)
    let definition = try answer("definition") as? [[String: Any]]
    #expect(definition?.first?["range"] as? [String: [String: Int]] != nil)
    let edit = try answer("rename", ["newName": "total"]) as? [String: Any]
    let edits = (edit?["changes"] as? [String: [[String: Any]]])?[client.uri("a.kpi")] ?? []
    #expect(
      try edits.map { try buffer.text($0["range"]) } == [
        "`Montant (€) 😀`", "`Montant (€) 😀`",
      ])
    let symbols = try answer("documentSymbol") as? [[String: Any]] ?? []
    #expect(
      try symbols.map { try buffer.text($0["selectionRange"]) } == [
        "deal", "`Montant (€) 😀`", "a",
      ])
    let tokens = (try answer("semanticTokens/full") as? [String: Any])?["data"] as? [Int] ?? []
    let words = Set(["unit", "deal", "// 漢", "`Montant (€) 😀`", "\"👩‍👩‍👧 é\"", ">=", "5"])
    #expect(Set(try texts(of: tokens, buffer)).isSuperset(of: words))
  }

  /// What stands at semantic tokens.
  private func texts(of tokens: [Int], _ buffer: Buffer) throws -> [String] {
    var (line, column) = (0, 0)
    return try stride(from: 0, to: tokens.count, by: 5).map { first in
      column = tokens[first + 1] + (tokens[first] == 0 ? column : 0)
      line += tokens[first]
      return try buffer.text([
        "start": ["line": line, "character": column],
        "end": ["line": line, "character": column + tokens[first + 2]],
      ])
    }
  }

  private static let pieces = [
    "unit x", "😀", "e\u{301}", "\t", "\r\n", "\r", "\n", "é", "漢", "👩‍👩‍👧", "kpi a = 1", " ", "`",
    "\"", "// ", "",
  ]

  /// After any edits the server has the text that the editor has: all it says of its shape is what
  /// it says of the same text sent as a whole.
  @Test(arguments: Unit.allCases) func editsLeaveBothEndsWithOneText(unit: Unit) throws {
    let client = try client(unit, [:])
    var buffer = Buffer(scalars: Array(Self.program.unicodeScalars), unit: unit)
    try client.open("edited.kpi", Self.program)
    try client.open("whole.kpi", Self.program)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<150 {
      let before = buffer.text
      let start = buffer.scalars.startOfCharacter(Int.random(in: 0...buffer.scalars.count))
      let end = buffer.scalars.startOfCharacter(
        min(buffer.scalars.count, start + Int.random(in: 0...9)))
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      let range = ["start": buffer.position(start), "end": buffer.position(max(start, end))]
      try client.change("edited.kpi", piece, range: range)
      buffer.scalars.replaceSubrange(start..<max(start, end), with: piece.unicodeScalars)
      try client.change("whole.kpi", buffer.text)
      for method in ["documentSymbol", "foldingRange", "semanticTokens/full"] {
        let answers = try ["edited.kpi", "whole.kpi"].map { name in
          let answer = try client.request(
            "textDocument/" + method, ["textDocument": ["uri": client.uri(name)]])
          return try JSONSerialization.data(
            withJSONObject: answer["result"] ?? "none", options: [.sortedKeys, .fragmentsAllowed])
        }
        #expect(answers[0] == answers[1], "\(method) after \(range) of \(before.debugDescription)")
      }
    }
  }

  /// No position can cut a character: one inside it is the one behind it.
  @Test(arguments: [(Unit.utf8, 4), (.utf8, 5), (.utf8, 6), (.utf16, 4)])
  func charactersAreNotCut(unit: Unit, column: Int) throws {
    let client = try client(unit, ["a.kpi": "// 😀\n"])
    try client.open("a.kpi")
    let place = ["line": 0, "character": column]
    try client.change("a.kpi", "\nunit deal", range: ["start": place, "end": place])
    let answer = try client.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": client.uri("a.kpi")]])
    let symbols = answer["result"] as? [[String: Any]]
    #expect(symbols?.compactMap { $0["name"] as? String } == ["deal"])
  }
}

extension Array where Element == Unicode.Scalar {
  /// The element at an index, if there is one.
  fileprivate subscript(safe index: Int) -> Unicode.Scalar? {
    indices.contains(index) ? self[index] : nil
  }

  /// The index, or the one before where it is between the two halves of a line end.
  fileprivate func startOfCharacter(_ index: Int) -> Int {
    let isInside = index > 0 && self[safe: index] == "\n" && self[index - 1] == "\r"
    return isInside ? index - 1 : index
  }
}
