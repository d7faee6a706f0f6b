import Foundation
import ProgramRuns
import Testing

/// What `kpi check` says does not depend on anything but the files.
@Suite struct CheckOrderTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kpi-order-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["c.kpi", "a.kpi", "b.kpi"] {
      let own = name.prefix(1)
      let text = """
        kpi \(own)1 = missing\(own) + 2 EUR == 3
        kpi same = 1
        kpi \(own)2 = sum(nothing.at.all) * \(own)3
        kpi \(own)4 = 2 EUR + 3 day { better up }

        """
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  private func check(_ arguments: [String]) throws -> ProgramRun.Outcome {
    try ProgramRun(kpi: ["check"] + arguments, folder: folder).outcome()
  }

  @Test("the same bytes on every run, in whatever order the files are named")
  func shuffledFiles() throws {
    let names = ["a.kpi", "b.kpi", "c.kpi"]
    for form in ["human", "json", "sarif", "github"] {
      let first = try check(names + ["--format", form])
      #expect(first.status == 1)
      for order in [names, ["c.kpi", "a.kpi", "b.kpi"], ["b.kpi", "c.kpi", "a.kpi", "b.kpi"]] {
        let again = try check(order + ["--format", form])
        #expect(again.output == first.output && again.errors == first.errors)
      }
    }
  }

  @Test("problems come by file, then place, then code")
  func order() throws {
    let lines = try check([".", "--format", "github"]).output.split(separator: "\n").map(
      String.init)
    let places = try lines.map { line -> [String] in
      let match = try #require(
        line.firstMatch(of: /file=([^,]*),line=(\d+),.*?col=(\d+),.*title=K/))
      let numbers = [match.2, match.3].map { String(repeating: "0", count: 6 - $0.count) + $0 }
      return [String(match.1)] + numbers
    }
    #expect(places.count > 9 && places == places.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("nothing is coloured off a terminal, whatever the environment says")
  func noColour() throws {
    for environment in [["CLICOLOR_FORCE": "1"], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] {
      let outcome = try ProgramRun(
        kpi: ["check", "."], folder: folder, environment: environment
      ).outcome()
      #expect(!outcome.errors.contains("\u{1B}") && outcome.errors.contains("error[K"))
    }
  }

  @Test("fixes leave other bytes, permissions and links of a file as they are")
  func fixes() throws {
    let file = folder.appending(path: "deep.kpi")
    let before = "\u{FEFF}kpi x = 1 × 2\r\n// é\u{301}  \r\nkpi y == x\r\n"
    try Data(before.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let link = folder.appending(path: "link.kpi")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: "deep.kpi")
    #expect(try check(["link.kpi", "--fix"]).status == 0)
    let after = before.replacing("×", with: "*").replacing("==", with: "=")
    #expect(try Data(contentsOf: file) == Data(after.utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "deep.kpi")
    #expect(try check(["link.kpi", "--fix"]).errors == "")
  }
}
