import Foundation
import Testing

@testable import KPISyntax

/// The forms in which diagnostics leave the tool, all from the same values.
@Suite struct WriterFormTests {
  /// A file with a byte order mark, tabs, emoji, combining marks and every kind of line end.
  private static let source = SourceText(
    name: "my shop/é%.kpi",
    text: "\u{FEFF}\tkpi a == 2 × 3 {\r\n\tlabel '👩‍👩‍👧e\u{301}',\r\n}\rkpi 😀b = a &&\u{200B} c\n")

  private static let diagnostics = Parser.parseFile(source).diagnostics

  // MARK: SARIF

  private func log(_ diagnostics: [Diagnostic], _ sources: [SourceText]) throws -> [String: Any] {
    let writer = DiagnosticSARIFWriter(sources: sources, version: "1.2.3")
    let value = try JSONSerialization.jsonObject(with: Data(writer.write(diagnostics).utf8))
    return try #require(value as? [String: Any])
  }

  @Test func theLogIsAsTheSpecificationOfSARIFWantsIt() throws {
    for code in DiagnosticCode.allCases where code.rawValue < 2000 {
      let explanation = try #require(DiagnosticCatalogue.explanation(of: code))
      let source = SourceText(name: "failing.kpi", text: explanation.failing)
      let problems = Parser.parseFile(source).diagnostics
      #expect(SARIFRules.violations(try log(problems, [source])) == [])
    }
    #expect(SARIFRules.violations(try log(Self.diagnostics, [Self.source])) == [])
    #expect(SARIFRules.violations(try log([], [])) == [])
  }

  @Test func regionsOfTheLogReadBackToTheBytesOfTheSpans() throws {
    let run = try #require((try log(Self.diagnostics, [Self.source])["runs"] as? [Any])?.first)
    let results = try #require((run as? [String: Any])?["results"] as? [[String: Any]])
    #expect(results.count == Self.diagnostics.count && results.count >= 5)
    for (result, diagnostic) in zip(results, Diagnostic.ordered(Self.diagnostics)) {
      let place = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(place["physicalLocation"] as? [String: Any])
      let artifact = try #require(physical["artifactLocation"] as? [String: String])
      #expect(artifact["uri"] == "my%20shop/%C3%A9%25.kpi")
      let region = try #require(physical["region"] as? [String: Int])
      let start = Self.source.offset(
        line: region["startLine"] ?? 0, utf16Column: (region["startColumn"] ?? 0) - 1)
      let end = Self.source.offset(
        line: region["endLine"] ?? 0, utf16Column: (region["endColumn"] ?? 0) - 1)
      #expect(start == diagnostic.primary.span.start && end == diagnostic.primary.span.end)
    }
  }

  @Test func fixesOfTheLogMendTheFile() throws {
    let run = try #require((try log(Self.diagnostics, [Self.source])["runs"] as? [Any])?.first)
    let results = try #require((run as? [String: Any])?["results"] as? [[String: Any]])
    let fixes = results.flatMap { $0["fixes"] as? [[String: Any]] ?? [] }.filter {
      ($0["properties"] as? [String: String])?["applicability"] == "machineApplicable"
    }
    let changes = fixes.flatMap { $0["artifactChanges"] as? [[String: Any]] ?? [] }
    let edits = changes.flatMap { $0["replacements"] as? [[String: Any]] ?? [] }.map { change in
      let region = change["deletedRegion"] as? [String: Int] ?? [:]
      let text = (change["insertedContent"] as? [String: String])?["text"] ?? ""
      let start = Self.source.offset(
        line: region["startLine"] ?? 0, utf16Column: (region["startColumn"] ?? 0) - 1)
      let end = Self.source.offset(
        line: region["endLine"] ?? 0, utf16Column: (region["endColumn"] ?? 0) - 1)
      return Diagnostic.Edit(SourceSpan(file: 0, start: start, end: end), text)
    }
    var bytes = Self.source.bytes
    for edit in edits.sorted(by: { $0.span > $1.span }) {
      bytes.replaceSubrange(edit.span.start..<edit.span.end, with: edit.replacement.utf8)
    }
    let applied = FixApplication.apply(Self.diagnostics, to: Self.source)
    #expect(edits.count == applied.count && bytes == applied.text.bytes)
  }

  // MARK: Annotations

  @Test func annotationsEscapeWhatWouldEndThem() {
    let source = SourceText(name: "a,b:c%.kpi", text: "x 😀y z\nz\r\nw\n")
    let span = SourceSpan(file: 0, start: 2, end: 7)
    let long = SourceSpan(file: 0, start: 0, end: 11)
    let first = Diagnostic(
      .unknownName, "100% of a, b: \("c\r\nd")", primary: .init(span, "here"), help: ["mend"])
    let second = Diagnostic(
      .unknownName, "two lines", severity: .warning, primary: .init(long, ""))
    #expect(
      DiagnosticAnnotationWriter(sources: [source]).write([first, second]) == """
        ::warning file=a%2Cb%3Ac%25.kpi,line=1,endLine=2,title=K2301::two lines
        ::error file=a%2Cb%3Ac%25.kpi,line=1,endLine=1,col=3,endColumn=5,title=K2301\
        ::100%25 of a, b: c%0D%0Ad%0Ahere%0Amend

        """)
  }

  // MARK: Columns

  @Test func columnsOfEveryKindReadBack() {
    let source = Self.source
    for line in 1...source.lineStarts.count {
      let range = source.lineRange(line)
      let start = line == 1 ? 3 : range.lowerBound
      var offset = start
      var last = (column: 0, display: 0)
      for character in source.text(from: start, to: range.upperBound) {
        let place = source.position(at: offset)
        #expect(place.line == line && place.column == last.column + 1)
        #expect(place.displayColumn >= last.display || place.column == 1)
        #expect(source.offset(line: line, utf16Column: place.utf16Column) == offset)
        last = (place.column, place.displayColumn)
        offset += character.utf8.count
      }
      let end = source.position(at: range.upperBound)
      #expect(source.offset(line: line, utf16Column: end.utf16Column) == range.upperBound)
    }
  }

  @Test func everyFormTellsTheSamePlaceAndWords() throws {
    let sources = [Self.source]
    let terminal = DiagnosticRenderer(sources: sources, isColored: false).render(Self.diagnostics)
    let json = DiagnosticJSONWriter(sources: sources).write(Self.diagnostics)
    let annotations = DiagnosticAnnotationWriter(sources: sources).write(Self.diagnostics)
    for diagnostic in Self.diagnostics {
      let place = Self.source.position(at: diagnostic.primary.span.start)
      let words = ShownText.escaped(diagnostic.message.english)
      #expect(terminal.contains("error[\(diagnostic.code.text)]: \(words)"))
      #expect(terminal.contains("é%.kpi:\(place.line):\(place.column)\n"))
      #expect(json.contains(JSONText.string(diagnostic.message.english)))
      #expect(json.contains("\"offset\": \(place.offset), \"line\": \(place.line), "))
      #expect(annotations.contains("line=\(place.line),"))
      #expect(annotations.contains("col=\(place.utf16Column + 1),"))
    }
    let fixes = Self.diagnostics.flatMap(\.fixes)
    #expect(fixes.allSatisfy { json.contains("\"applicability\": \"\($0.applicability)\"") })
  }

  @Test func orderIsFileOffsetAndCodeWhateverCameFirst() {
    let shuffled = Self.diagnostics.shuffled()
    #expect(Diagnostic.ordered(shuffled) == Diagnostic.ordered(Self.diagnostics))
    let sources = [Self.source]
    #expect(
      DiagnosticSARIFWriter(sources: sources, version: "1").write(shuffled)
        == DiagnosticSARIFWriter(sources: sources, version: "1").write(Self.diagnostics))
  }
}

extension SourceText {
  /// The byte at a line (from 1) and a column in UTF-16 units (from 0), as readers of the forms
  /// find it.
  fileprivate func offset(line: Int, utf16Column: Int) -> Int {
    let range = lineRange(line)
    let isMarked = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = range.lowerBound + (isMarked ? 3 : 0)
    let units = text(from: start, to: range.upperBound).utf16.prefix(utf16Column)
    return start + String(decoding: units, as: UTF16.self).utf8.count
  }
}
