import Foundation
import KPISemantics
import KPISyntax
import KPIValues
import Testing

/// Programs as tests write them.
enum SampleProgram {
  /// Checks texts as one program; texts of packs come first in the list of sources.
  static func check(
    _ project: String..., packs: [String: String] = [:], headers: [String: Set<String>] = [:]
  ) -> CheckedProgram {
    let named = packs.sorted { $0.key < $1.key }.map { (SourceOrigin.pack($0.key), $0.value) }
    return check(named + project.map { (.project, $0) }, headers: headers)
  }

  /// Checks texts with their origins as one program.
  static func check(
    _ texts: [(SourceOrigin, String)], headers: [String: Set<String>] = [:]
  ) -> CheckedProgram {
    let sources = texts.enumerated().map { index, item in
      let text = SourceText(name: "file\(index).kpi", text: item.1)
      let parsed = Parser.parseFile(text, file: index)
      #expect(parsed.diagnostics.map { $0.message.english } == [])
      return ParsedSource(text: text, syntax: parsed.tree, origin: item.0, folder: "")
    }
    return Program.check(sources: sources, headers: headers) { _ throws(ZoneError) in .utc }
  }
}

extension CheckedProgram {
  /// The problems, a line each: `K2001 message`.
  var lines: [String] {
    diagnostics.map { "\($0.code.text) \($0.message.english)" }
  }
}
