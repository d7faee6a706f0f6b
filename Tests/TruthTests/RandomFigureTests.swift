import Foundation
import ProgramRuns
import Testing

/// Random figures over random rows, answered by the command and by a plain evaluation of the same
/// meaning in exact fractions.
@Suite struct RandomFigureTests {
  @Test(arguments: [0, 25, 50, 75])
  func agreesWithThePlainEvaluation(_ seed: Int) throws {
    let isThere = (try? ProgramRun("python3", ["--version"]).outcome())?.status == 0
    guard isThere else { return print("skipped: random figures: no python3") }
    let script = TruthTests.root.appendingPathComponent("Oracle/oracle.py").path
    let compared = try ProgramRun(
      "python3", ["-B", script, ProgramRun.kpi.path, "\(seed)", "\(seed + 25)"]
    ).outcome()
    #expect(compared.status == 0, "\(compared.text)")
    #expect(compared.output.hasSuffix("cells agree\n"), "\(compared.text)")
  }
}
