import Foundation
import KPIPacks
import Testing

/// The packs inside the tool are the files of `kpis/`.
@Suite struct PackTests {
  /// Compares the generated files; with `KPI_REWRITE_PACKS=1` writes them and fails once.
  @Test func generatedFilesAreFresh() throws {
    let expected = try PackGenerator.generated()
    let names = try FileManager.default.contentsOfDirectory(atPath: PackGenerator.target.path)
    let isRewriting = ProcessInfo.processInfo.environment["KPI_REWRITE_PACKS"] == "1"
    for name in Set(names).union(expected.keys).sorted() {
      let file = PackGenerator.target.appending(path: name)
      let isFresh = (try? String(contentsOf: file, encoding: .utf8)) == expected[name]
      if isRewriting, !isFresh {
        try? FileManager.default.removeItem(at: file)
        try expected[name]?.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(isFresh, "\(name) is stale: KPI_REWRITE_PACKS=1 swift test --filter PackTests")
    }
  }

  @Test func packsHoldTheirFiles() throws {
    let packs = try PackGenerator.packs()
    #expect(Packs.all.map(\.name) == packs.map(\.name))
    for (written, read) in zip(Packs.all, packs) {
      #expect(written.files.map(\.name) == read.files.map(\.name))
      #expect(written.files.map(\.text) == read.files.map(\.text))
    }
  }

  @Test func aPackIsFoundByName() {
    #expect(Packs.files(of: "sales")?.isEmpty == false)
    #expect(Packs.files(of: "sails") == nil)
  }

  @Test func longLinesAreFolded() {
    let line = "a" + String(repeating: " b", count: 80)
    let literal = PackGenerator.literal(line, indentation: 4)
    #expect(literal.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(literal.contains("\\##\n"))
  }
}
