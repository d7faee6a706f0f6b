import KPISyntax
import Testing

/// Every fix that a machine may apply, over all programs that have something wrong.
struct FixTests {
  @Test func `a machine's fix compiles without the problem that it mends`() {
    var count = 0
    for (text, problems) in WrongPrograms.all {
      for problem in problems {
        for fix in problem.fixes where fix.applicability == .machineApplicable {
          var alone = problem
          alone.fixes = [fix]
          let mended = FixApplication.apply([alone], to: text)
          let after = WrongPrograms.check(mended.text)
          let same = { (list: [Diagnostic]) in list.filter { $0.code == problem.code }.count }
          #expect(mended.count == 1)
          #expect(same(after) < same(problems), "\(problem.message.english)\n\(mended.text.whole)")
          #expect(
            WrongPrograms.errors(after) <= WrongPrograms.errors(problems), "\(mended.text.whole)")
          count += 1
        }
      }
    }
    #expect(count >= 30)
  }

  @Test func `fixes of all problems together are used up`() {
    for program in WrongPrograms.all {
      var (text, problems) = program
      for round in 0...5 {
        let mended = FixApplication.apply(problems, to: text)
        if mended.count == 0 { break }
        text = mended.text
        problems = WrongPrograms.check(text)
        #expect(round < 5, "\(text.whole)")
      }
    }
  }

  @Test func `every fix replaces text of its file, in order and without overlap`() {
    for (text, problems) in WrongPrograms.all {
      for fix in problems.flatMap(\.fixes) {
        #expect(!fix.title.isEmpty && !fix.edits.isEmpty)
        for edit in fix.edits {
          #expect(edit.span.start <= edit.span.end && edit.span.end <= text.bytes.count)
        }
        for (left, right) in zip(fix.edits, fix.edits.dropFirst()) {
          #expect(left.span.end <= right.span.start)
        }
      }
    }
  }
}
