import Foundation

/// A program of which every line but the first ones is wrong in the same way.
struct WrongProgram {
  /// What is wrong with its lines.
  enum Mistake: String, CaseIterable {
    case misspelled = "misspelled names"
    case unknown = "unknown names"
    case units = "wrong units"
    case habits = "habits of SQL"
    case junk = "lines of junk"
  }

  /// Where it lies.
  let file: URL

  /// Writes a program into a folder.
  init(of mistake: Mistake, lines: Int, in scratch: URL) throws {
    file = scratch.appendingPathComponent("\(mistake).kpi")
    let data = "dataset sales from \"sales.csv\" {\n  time day : date\n  amount : EUR\n}\n"
    let text = data + (0..<lines).map { WrongProgram.line(mistake, $0) }.joined()
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  private static func line(_ mistake: Mistake, _ number: Int) -> String {
    switch mistake {
    case .misspelled: "kpi revenue\(number) = sum(sales.amount) + revenu\(number)\n"
    case .unknown: "kpi k\(number) = sum(sales.amount) + somethingElse\(number)\n"
    case .units: "kpi k\(number) = sum(sales.amount) + count(sales)\n"
    case .habits: "kpi k\(number) == SELECT count(*)\n"
    case .junk: "lorem ipsum \(number) ( } dolor\n"
    }
  }
}
