import Foundation
import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// Checking what a change touches gives what checking everything gives.
struct IncrementalCheckTests {
  private static let packs = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "kpis").standardizedFileURL

  private static func texts(of folders: [String]) throws -> [(SourceOrigin, String)] {
    try folders.flatMap { folder in
      let path = packs.appending(path: folder)
      return try FileManager.default.contentsOfDirectory(atPath: path.path)
        .filter { $0.hasSuffix(".kpi") }.sorted().map { name in
          let origin: SourceOrigin = folder == "demo" ? .project : .pack(folder)
          return (origin, try String(contentsOf: path.appending(path: name), encoding: .utf8))
        }
    }
  }

  @Test(arguments: 0..<6)
  func `random edits of the shop's program are checked as all of it would be`(seed: UInt64) throws {
    let folders = seed % 2 == 0 ? ["sales", "demo"] : ["sales", "service", "demo"]
    try followEdits(of: Self.texts(of: folders), seed: seed, count: 14)
  }

  @Test(arguments: 0..<40)
  func `random edits of a small program are checked as all of it would be`(seed: UInt64) throws {
    let texts = SmallProgram.files.map { (SourceOrigin.project, $0) }
    try followEdits(of: texts, seed: 1_000 + seed, count: 40)
  }

  private func followEdits(
    of texts: [(SourceOrigin, String)], seed: UInt64, count: Int
  ) throws {
    var edits = RandomEdits(seed: seed, originals: texts.map(\.1))
    let checker = ProgramChecker()
    var sources = texts.indices.map { Self.source($0, texts[$0].1, texts[$0].0) }
    _ = checker.check(sources) { _ throws(ZoneError) in .utc }
    for step in 0..<count {
      let (file, text) = edits.next()
      sources[file] = Self.source(file, text, texts[file].0)
      let quick = checker.check(sources) { _ throws(ZoneError) in .utc }
      let whole = Program.check(sources: sources) { _ throws(ZoneError) in .utc }
      let place: Testing.Comment = "seed \(seed), step \(step), file \(file)"
      try #require(quick.lines == whole.lines, place)
      try #require(quick.diagnostics == whole.diagnostics, place)
      try compare(quick.model, whole.model, place)
    }
  }

  private func compare(_ quick: KPIModel, _ whole: KPIModel, _ place: Testing.Comment) throws {
    for (name, figure) in whole.figures { try #require(quick.figures[name] == figure, place) }
    try #require(quick.figures.count == whole.figures.count, place)
    try #require(quick.inputs == whole.inputs, place)
    try #require(quick.datasets == whole.datasets, place)
    try #require(quick.kpiOrder == whole.kpiOrder, place)
    try #require(quick.objectives == whole.objectives, place)
    try #require(quick.tests == whole.tests, place)
  }

  private static func source(_ file: Int, _ text: String, _ origin: SourceOrigin) -> ParsedSource {
    let text = SourceText(name: "file\(file).kpi", text: text)
    let parsed = Parser.parseFile(text, file: file)
    return ParsedSource(
      text: text, syntax: parsed.tree, origin: origin, folder: "", problems: parsed.diagnostics)
  }

  @Test func `an edit of one formula looks at what depends on it alone`() {
    var texts = SmallProgram.files
    let checker = ProgramChecker()
    func check() -> CheckedProgram {
      let sources = texts.indices.map { Self.source($0, texts[$0], .project) }
      return checker.check(sources) { _ throws(ZoneError) in .utc }
    }
    let count = check().model.figures.count
    #expect(checker.checkedFigures == nil)
    texts[2] = texts[2].replacing("amount > 10", with: "amount > 11")
    _ = check()
    #expect((checker.checkedFigures ?? count) < count)
    texts[2] = "\n// moved\n" + texts[2]
    #expect(!check().hasErrors)
    #expect((checker.checkedFigures ?? count) < count)
    _ = check()
    #expect(checker.checkedFigures == 0)
  }
}

/// A program with one of everything that one declaration can ask of another.
private enum SmallProgram {
  static let files = [
    """
    unit deal
    dataset orders from "orders.csv" {
      row order by orderId
      time orderedAt : time
      orderId : id order
      customerId : id customer
      channel : text
      amount : EUR
      cost : EUR
      net = amount - cost
      size = amount banded small < 10 <= large
    }
    dataset customers from "customers.csv" {
      row customer by customerId
      customerId : id customer
      country : text
    }
    """,
    """
    dataset lines from "lines.csv" {
      row line
      time orderedAt = order.orderedAt
      orderId : id order
      quantity : number
      channel = order.channel
      price : EUR
    }
    dataset buyers from orders per customerId each period {
      spent = sum(amount)
    }
    input rate : EUR/USD = 0.92
    input share by : number = 1
    """,
    """
    measure sales = sum(orders.amount where amount > 10)
    measure visitsOfAll = count(orders)
    kpi average = sales / visitsOfAll { unit EUR/order; by channel; threshold red < 5 <= green }
    kpi double = average * 2 { unit EUR/order; where channel is "email" }
    kpi shareOfChannel = sales / total(sales over channel) { unit %; by channel }
    """,
    """
    input factor : number = 2 estimated
    kpi planned = sales * factor { unit EUR; goal >= sales by 2026-12; better higher }
    kpi netSales = sum(orders.net) { unit EUR; better higher; by size }
    kpi lineValue = sum(lines.quantity * lines.price) { unit EUR; by channel }
    kpi bestBuyers = count(buyers where spent > 100 EUR) { unit number }
    kpi countries = distinct(orders.customerId) { unit customer; where customer.country is "FR" }
    """,
    """
    test "sums" {
      given orders
        | orderId | orderedAt        | channel | amount |
        | 1       | 2026-01-05T09:00 | email   | 20     |
      expect sales is 20 EUR
    }
    test "figures" {
      given sales = 10, visitsOfAll = 5
      expect average is 2 EUR/order
    }
    objective grow "Grow" { goal sales +10% from 2026-Q4 by 2027-Q1; watch average, netSales }
    kpi growthOfSales = growth(sales) { unit %; alert when value < -20% "why?" }
    """,
  ]
}

/// Edits such as people make while they type, from a seed.
private struct RandomEdits {
  private var state: UInt64
  private let originals: [String]
  private var current: [String]

  init(seed: UInt64, originals: [String]) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    self.originals = originals
    current = originals
  }

  private mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(bound, 1)))
  }

  /// The next file that changes, and its text.
  mutating func next() -> (file: Int, text: String) {
    let file = random(current.count)
    current[file] = edited(current[file], file)
    return (file, current[file])
  }

  private mutating func edited(_ text: String, _ file: Int) -> String {
    switch random(9) {
    case 0, 1, 2: return originals[file]
    case 3: return "// above\n" + text
    case 4: return withoutLine(text)
    case 5: return withOtherNumber(text)
    case 6: return withOtherName(text)
    case 7: return withPieceOfAnotherFile(text)
    default: return withCharacter(text)
    }
  }

  private mutating func withoutLine(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines.remove(at: random(lines.count))
    return lines.joined(separator: "\n")
  }

  private mutating func withOtherNumber(_ text: String) -> String {
    let places = text.indices.filter { text[$0].isNumber }
    guard !places.isEmpty else { return text }
    var text = text
    let place = places[random(places.count)]
    text.replaceSubrange(place...place, with: "\(1 + random(9))")
    return text
  }

  private mutating func withOtherName(_ text: String) -> String {
    let tokens = Lexer.lex(SourceText(name: "", text: text)).tokens.filter { $0.kind == .name }
    let other = current[random(current.count)]
    let names = Lexer.lex(SourceText(name: "", text: other)).tokens.filter { $0.kind == .name }
    guard !tokens.isEmpty, !names.isEmpty else { return text }
    let (token, name) = (tokens[random(tokens.count)], names[random(names.count)])
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(token.start..<token.end, with: Array(other.utf8)[name.start..<name.end])
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func withPieceOfAnotherFile(_ text: String) -> String {
    let lines = current[random(current.count)].split(separator: "\n").filter {
      $0.hasPrefix("kpi") || $0.hasPrefix("input") || $0.hasPrefix("measure")
        || $0.hasPrefix("unit")
    }
    return lines.isEmpty ? text : text + "\n" + lines[random(lines.count)] + "\n"
  }

  private mutating func withCharacter(_ text: String) -> String {
    let signs = ["x", " ", "\n", "(", ")", "\"", "{", "}", "?", "= 1", "kpi "]
    var bytes = Array(text.utf8)
    bytes.insert(contentsOf: Array(signs[random(signs.count)].utf8), at: random(bytes.count))
    return String(decoding: bytes, as: UTF8.self)
  }
}
