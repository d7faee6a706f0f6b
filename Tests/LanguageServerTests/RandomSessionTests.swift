import Foundation
import Testing

/// Damaged programs and questions at any place: every question is answered, with nothing outside of
/// the text, and the server stays. `KPI_FUZZ_SECONDS` says how long it goes on.
@Suite(.timeLimit(.minutes(30))) struct RandomSessionTests {
  /// A generator whose numbers follow from its seed.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static let pieces = [
    "kpi ", "measure", " = ", "(", ")", "{", "}", "\n", "\r\n", "\"", "`", "😀", "é", "//", "/// ",
    "|",
    "where ", "by ", "sum(", "count(visits", ".", "..", ",", ";", " is ", "2026-", "10 EUR/", "%",
    "?",
    "use sales\n", "dataset a from \"", "row ", "previous(", "over ", "per ", "\u{200B}", "\t",
  ]

  /// Requests about a place.
  private static let questions = [
    "hover", "completion", "signatureHelp", "definition", "references", "documentHighlight",
    "prepareRename", "rename", "documentSymbol", "foldingRange", "semanticTokens/full", "codeLens",
    "formatting", "selectionRange", "inlayHint", "codeAction", "rangeFormatting",
    "semanticTokens/range", "documentLink", "prepareCallHierarchy", "diagnostic",
  ]

  private static func damaged(_ text: String, _ numbers: inout Numbers) -> String {
    var units = Array(text)
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let place = Int.random(in: 0...units.count, using: &numbers)
      let end = min(units.count, place + Int.random(in: 0...12, using: &numbers))
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: units.removeSubrange(place..<end)
      case 1: units.insert(contentsOf: units[place..<end], at: 0)
      default:
        units.insert(contentsOf: pieces.randomElement(using: &numbers) ?? "", at: place)
      }
    }
    return String(units)
  }

  /// The lines of a text as the protocol counts them, in UTF-16 units.
  private static func widths(_ text: String) -> [Int] {
    var widths = [0]
    let units = Array(text.utf16)
    for (index, unit) in units.enumerated() {
      let ends = unit == 10 || (unit == 13 && (index + 1 == units.count || units[index + 1] != 10))
      if ends { widths.append(0) } else { widths[widths.count - 1] += 1 }
    }
    return widths
  }

  /// Positions in an answer about this one document that are outside of its text.
  private static func outside(_ answer: Any?, _ widths: [Int]) -> [[String: Int]] {
    if let list = answer as? [Any] { return list.flatMap { outside($0, widths) } }
    guard let object = answer as? [String: Any] else { return [] }
    if let place = object as? [String: Int], let line = place["line"],
      let column = place["character"]
    {
      return widths.indices.contains(line) && (0...widths[line]).contains(column) ? [] : [place]
    }
    return object.values.flatMap { outside($0, widths) }
  }

  @Test func everyQuestionIsAnswered() throws {
    let seconds = Double(ProcessInfo.processInfo.environment["KPI_FUZZ_SECONDS"] ?? "4") ?? 4
    let end = Date().addingTimeInterval(seconds)
    var numbers = Numbers(state: 7)
    let client = try EditorClient()
    let start = SampleShop.data + "\n" + SampleShop.figures + "\n"
    try client.open("all.kpi", start)
    var text = start
    var asked = 0
    while Date() < end {
      text = Int.random(in: 0..<6, using: &numbers) == 0 ? start : text
      text = RandomSessionTests.damaged(text, &numbers)
      try client.change("all.kpi", text)
      let widths = RandomSessionTests.widths(text)
      for _ in 0..<4 {
        let line = Int.random(in: widths.indices, using: &numbers)
        let place = ["line": line, "character": Int.random(in: 0...widths[line], using: &numbers)]
        let method = RandomSessionTests.questions.randomElement(using: &numbers) ?? "hover"
        let parameters: [String: Any] = [
          "textDocument": ["uri": client.uri("all.kpi")], "position": place, "positions": [place],
          "range": ["start": ["line": 0, "character": 0], "end": place], "newName": "another",
          "context": ["includeDeclaration": true], "options": [:],
        ]
        let answer = try client.request("textDocument/" + method, parameters)
        let code = (answer["error"] as? [String: Any])?["code"] as? Int
        #expect(code == nil || code == -32803, "\(method) at \(place) of \(text)")
        let lost = RandomSessionTests.outside(answer["result"], widths)
        #expect(lost.isEmpty, "\(method) at \(place) of \(text)")
        asked += 1
      }
    }
    print("asked \(asked) questions")
    #expect(asked > 20)
  }
}
