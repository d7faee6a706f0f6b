import Foundation
import ProgramRuns
import Testing

/// Every indicator of the packs on the demo, answered by the command and by DuckDB from one
/// statement each, written by hand.
@Suite struct CatalogueTests {
  @Test func agreesWithDuckDB() throws {
    guard let python = TruthTests.pythonWithDuckDB() else {
      return print("skipped: catalogue: no python3 with duckdb; name one in KPI_DUCKDB_PYTHON")
    }
    let demo = TruthTests.root.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("kpis/demo")
    let compared = try ProgramRun(
      python,
      [
        TruthTests.root.appendingPathComponent("catalogue.py").path, ProgramRun.kpi.path,
        TruthTests.root.appendingPathComponent("Catalogue").path, demo.path,
      ]
    ).outcome()
    #expect(compared.status == 0, "\(compared.text)")
  }
}
