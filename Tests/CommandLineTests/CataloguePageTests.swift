import Foundation
import ProgramRuns
import Testing

/// Pages of the catalogue, judged by a parser that nobody here wrote.
@Suite("Catalogue pages")
struct CataloguePageTests {
  private static let planted = [
    "<script>alert(1)</script>", "\\\"><img src=x onerror=alert(1)>", "</title><base href=x>",
    "</style><style>*{}", "<!-- gone", "javascript:alert(1)", "a\\u{2028}b", "&lt;b&gt;",
  ]

  /// A program that has hostile text wherever text can stand.
  private static func program() -> String {
    planted.enumerated().map { index, text in
      """
      /// \(text.replacingOccurrences(of: "\\", with: "")) and [x](javascript:alert(1)) <i>
      kpi `k\(index)<b>` = count(visits where channel is "\(text)") {
        label "\(text)"
        owner "\(text)"
        unit  visit
        where channel is not "\(text)"
        threshold `<u>` < 3 <= `"onload` < 5 <= `</svg>`
        alert when value > 1 "\(text)"
      }
      test "\(text)" {
        given visits
          | visitId | startedAt  | channel             |
          | 1       | 2026-01-05 | <script>1</script> |
        expect `k\(index)<b>` is 0 visit
      }
      """
    }.joined(separator: "\n") + """

      dataset visits from "<img>.csv" {
        row     visit by visitId
        visitId : id visit from "<b>id"
        time    startedAt
        channel : text
      }
      """
  }

  private func judge(_ page: URL, _ labels: [String]) throws -> String {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "page.py")
    let outcome = try ProgramRun("python3", [script.path, page.path] + labels).outcome()
    return outcome.status == 0 ? "" : outcome.text
  }

  @Test("Hostile text stays text", arguments: ["en", "fr"])
  func hostileText(_ language: String) throws {
    try withTemporaryFolder { folder in
      try CataloguePageTests.program().write(
        to: folder.appending(path: "model.kpi"), atomically: true, encoding: .utf8)
      let arguments = ["docs", "model.kpi", "--format", "html", "-o", "out", "--lang", language]
      let outcome = try ProgramRun(kpi: arguments, folder: folder).outcome()
      #expect(outcome.status == 0, "\(outcome.errors)")
      let shown = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</svg>"]
      #expect(try judge(folder.appending(path: "out/model.html"), shown) == "")
    }
  }

  @Test("Every shipped pack has a sound page", arguments: ["en", "fr"])
  func shippedPacks(_ language: String) throws {
    try withTemporaryFolder { folder in
      let demo = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "kpis/demo").path
      let arguments = ["docs", demo, "--format", "html", "-o", "out", "--lang", language]
      let outcome = try ProgramRun(kpi: arguments, folder: folder).outcome()
      #expect(outcome.status == 0, "\(outcome.errors)")
      let pages = try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: "out"), includingPropertiesForKeys: nil)
      #expect(pages.count > 1)
      for page in pages {
        #expect(try judge(page, []) == "", "\(page.lastPathComponent)")
      }
    }
  }
}
