import Foundation
import KPISyntax
import KPIWorkspace
import Testing

/// Wrong programs as people write them: the culprit is marked in the program, and the whole answer
/// stands beside it, so that neither can be brought up to date without the other.
@Suite struct CorpusTests {
  private static let isRecording = ProcessInfo.processInfo.environment["KPI_RECORD"] != nil

  @Test func thereAreManyOfEachKind() {
    let themes = Dictionary(grouping: WrongProgram.all) { $0.name.split(separator: "/")[0] }
    #expect(WrongProgram.all.count >= 300)
    #expect(themes.count >= 15)
    for (theme, programs) in themes { #expect(programs.count >= 4, "\(theme)") }
  }

  @Test(arguments: WrongProgram.all)
  func isAnswered(_ program: WrongProgram) throws {
    let checked = program.check()
    let marks = try program.marks()
    #expect(!marks.isEmpty)
    #expect(WrongProgram.found(checked) == marks)
    let rendered = WrongProgram.rendered(checked)
    if CorpusTests.isRecording {
      try rendered.write(toFile: program.answerPath, atomically: true, encoding: .utf8)
      Issue.record("recorded anew")
    }
    let answer = try? String(contentsOfFile: program.answerPath, encoding: .utf8)
    #expect(rendered == answer)
  }

  @Test(arguments: WrongProgram.all)
  func keepsTheForm(_ program: WrongProgram) {
    for problem in program.check().diagnostics {
      let message = problem.message.english
      #expect(message.count <= 80 && !message.hasSuffix("."), "\(message)")
      let poor = ["illegal", "did you mean", "invalid", "failed to", "unable to"]
      #expect(!poor.contains { message.contains($0) }, "\(message)")
      #expect(!problem.primary.text.isEmpty)
    }
  }

  /// A fix that needs no judgement removes its problem and brings no other.
  @Test(arguments: WrongProgram.all)
  func machineFixesMend(_ program: WrongProgram) throws {
    let checked = program.check()
    let file = try #require(checked.texts.indices.first { checked.texts[$0].name == program.path })
    let own = checked.diagnostics.filter { $0.primary.span.file == file }
    for problem in own
    where problem.fixes.contains(where: { $0.applicability == .machineApplicable }) {
      let fixed = FixApplication.apply([problem], to: checked.texts[file], file: file)
      #expect(fixed.count == 1)
      var files = FileSystem()
      files.overlays[program.path] = fixed.text.bytes
      let again = ProjectChecker.checkAlone(
        ProjectLoader.load([program.path], files: files), files: files)
      let before = Dictionary(grouping: checked.diagnostics, by: \.code).mapValues(\.count)
      let after = Dictionary(grouping: again.diagnostics, by: \.code).mapValues(\.count)
      #expect(after[problem.code, default: 0] < before[problem.code, default: 0], "\(problem.code)")
    }
  }
}
