import Foundation
import ProgramRuns
import Testing

@testable import DemoShop

/// Every indicator of the packs on the demo, and on a shop of the same kind by other chance,
/// answered by the command and by DuckDB from one statement each, written by hand: by week, month,
/// quarter and year, with all totals.
@Suite struct CatalogueTests {
  @Test func agreesWithDuckDB() throws {
    guard let python = TruthTests.pythonWithDuckDB() else {
      return print("skipped: catalogue: no python3 with duckdb; name one in KPI_DUCKDB_PYTHON")
    }
    let demo = TruthTests.root.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("kpis/demo")
    try withTemporaryFolder { folder in
      let other = folder.appendingPathComponent("other")
      try write(world: 4, of: demo, to: other)
      let compared = try ProgramRun(
        python,
        [
          TruthTests.root.appendingPathComponent("catalogue.py").path, ProgramRun.kpi.path,
          TruthTests.root.appendingPathComponent("Catalogue").path, demo.path,
          other.path + "=month",
        ]
      ).outcome()
      #expect(compared.status == 0, "\(compared.text)")
    }
  }

  /// The demo's definitions over the files of another world; in the fourth a reply falls into the
  /// hour that occurs twice, and an order after the last visit's midnight.
  private func write(world: UInt64, of demo: URL, to folder: URL) throws {
    try FileManager.default.copyItem(at: demo, to: folder)
    for (name, text) in RandomSource.$world.withValue(world, operation: { Shop.simulated().files })
    {
      try Data(text.utf8).write(to: folder.appendingPathComponent("data/\(name)"))
    }
  }
}
