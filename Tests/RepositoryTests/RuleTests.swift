import Foundation
import Testing

/// Every rule fails on a planted file that breaks it, and passes on its mended twin.
@Suite struct RuleTests {
  private func file(_ text: String, path: String = "Sources/KPIValues/Planted.swift") -> SourceFile
  {
    SourceFile(path: path, text: text)
  }

  @Test func longFunctionsAreFound() {
    func planted(_ count: Int) -> SourceFile {
      let lines = String(repeating: "    work()\n", count: count - 2)
      return file("struct A {\n  func long(_ x: () -> Int = { 1 }) {\n\(lines)  }\n}\n")
    }
    #expect(StyleRules.functionLength(planted(70)).isEmpty)
    #expect(StyleRules.functionLength(planted(71)).count == 1)
    let lines = String(repeating: "    work()\n", count: 80)
    #expect(StyleRules.functionLength(file("var x: Int {\n\(lines)}\n")).count == 1)
    let nested = "func outer() {\n  func inner() {\n\(lines)  }\n}\n"
    #expect(StyleRules.functionLength(file(nested)).count == 2)
  }

  @Test func longFilesAndLinesAreFound() {
    #expect(StyleRules.fileLength(file(String(repeating: "\n", count: 500))).isEmpty)
    #expect(StyleRules.fileLength(file(String(repeating: "\n", count: 501))).count == 1)
    let lines = [100, 101].map { String(repeating: "é", count: $0) }
    #expect(StyleRules.lineLength(file(lines.joined(separator: "\n"))).count == 1)
  }

  @Test func publicTypesElsewhereAreFound() {
    #expect(StyleRules.fileOfType(file("public struct Planted { public enum In { } }")).isEmpty)
    #expect(StyleRules.fileOfType(file("struct Other {}\npublic extension Planted {}")).isEmpty)
    #expect(StyleRules.fileOfType(file("public final class Other {}")).count == 1)
  }

  @Test func undocumentedDeclarationsAreFound() {
    let mended = """
      /// A.
      @frozen public struct A {
        /// B.
        @available(*, deprecated)
        public private(set) var b: Int { get { let local = 1; return local } }
        private var c = { let d = 1; return d }()
        /// E.
        init() { func inner() {} }
        case one
        private enum Hidden { static let x = 1 }
      }
      private extension A { func f() {} }
      """
    #expect(StyleRules.documentation(file(mended)) == [])
    for planted in ["struct A {}", "extension A { var x: Int { 1 } }", "func f() {}", "let x = 1"] {
      #expect(StyleRules.documentation(file(planted)).count == 1, "\(planted)")
    }
    let members = "/// P.\nprotocol P {\n  init()\n  subscript(_ x: Int) -> Int { get }\n}"
    #expect(StyleRules.documentation(file(members)).count == 2)
    #expect(StyleRules.documentation(file("/// X.\n\nlet y = f(.init(1))\nlet z = 1")).count == 1)
  }

  @Test func emptyNamesAreFound() {
    #expect(StyleRules.names(file("struct Database { var baseline, base: Int }")).isEmpty)
    for name in ["ZoneManager", "DateHelper", "Utils", "BaseReader", "readerImpl"] {
      #expect(StyleRules.names(file("struct \(name) {}")).count == 1)
    }
    #expect(StyleRules.names(file("", path: "Sources/KPIValues/TextUtil.swift")).count == 1)
  }

  @Test(arguments: [
    "try! f()", "x as! Int", "x!", "f()!", "a[0]!.b", "var x: Int!", "fatalError()",
    #""\(name!)""#,
  ])
  func forcedConstructsAreFound(_ planted: String) {
    #expect(StyleRules.constructs(file(planted)).count == 1)
  }

  @Test(arguments: [
    "a != b", "a!=b", "!a", "f(!a)", "// x!", "/* try! /* as! */ x! */", #""x!""#,
    ##"#"\(x!) " y!"#"##, "\"\"\"\n try! \" \n\"\"\"", "try? f()", #""\(f("!")) x!""#,
  ])
  func harmlessOnesAreNot(_ planted: String) {
    #expect(StyleRules.constructs(file(planted)) == [])
  }

  @Test func foreignImportsAreFound() {
    #expect(RoomRules.check(file("import Glibc\nimport struct Dispatch.DispatchTime")).isEmpty)
    #expect(RoomRules.check(file("import Foundation")).count == 1)
    #expect(RoomRules.check(file("@testable import KPIPlanning")).count == 1)
    #expect(RoomRules.check(file("", path: "Sources/Cellar/A.swift")).count == 1)
  }

  @Test func dependenciesAreFound() {
    #expect(RoomRules.checkPackage("let package = Package(name: \"x\")").isEmpty)
    #expect(RoomRules.checkPackage("x = [.package(url: \"y\", from: \"1.0.0\")]").count == 1)
    #expect(RoomRules.checkPackage("[.unsafeFlags([\"-O\"])]").count == 1)
  }

  @Test func strayFilesAtTheTopAreFound() {
    #expect(DocumentRules.checkLayout([".ci", "Sources", "README.md"]).isEmpty)
    #expect(DocumentRules.checkLayout(["notes.txt"]).count == 1)
  }

  @Test func staleRecipesAreFound() {
    let text = "# x\n\n## Recipes\n\n### One\n1\n2\n3\n4\n5\n6 `Sources/A`\n\n## Next\nmore\n"
    #expect(DocumentRules.checkRecipes(text).isEmpty)
    #expect(DocumentRules.checkPaths(text) { $0 == "Sources/A" }.isEmpty)
    #expect(DocumentRules.checkPaths(text) { _ in false }.count == 1)
    let long = text.replacingOccurrences(of: "4\n", with: "4\n4\n")
    #expect(DocumentRules.checkRecipes(long).count == 1)
    #expect(DocumentRules.checkRecipes("# x").count == 1)
  }

  @Test func unexplainedDiagnosticsAreFound() {
    let codes = "enum C: Int {\n  case one = 1001\n  case two = 1002\n}"
    let given = file("f(.one); f(.two)")
    let explanations = file("[E(.one)]", path: "Sources/KPISyntax/Explanations/A.swift")
    let broken = DiagnosticRules.check(enumeration: codes, sources: [given, explanations])
    #expect(broken == ["K1002 two has no explanation with a fixture"])
    #expect(DiagnosticRules.check(enumeration: codes, sources: [explanations]).count == 3)
  }

  @Test func badFormatIsFound() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let planted = folder.appending(path: "Planted.swift")
    try "let x  =  1\n".write(to: planted, atomically: true, encoding: .utf8)
    #expect(try !FormatCheck.run([planted.path]).isEmpty)
  }
}
