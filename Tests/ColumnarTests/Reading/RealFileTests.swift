import Foundation
import KPIValues
import Testing

@testable import Columnar

/// Third-party files beside the project, skipped where they are absent.
struct RealFileTests {
  private static let folder =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/shared/data"
  private static let retail = folder + "/online-retail/online_retail.csv.gz"
  private static let budget = folder + "/montpellier-budget/VilleMTP_MTP_BudgetAnt.csv"

  /// Sums of a decimal column where a text column has a value, in hundredths.
  private func sums(
    _ path: String, _ format: TableFormat, text: String, number header: String
  ) throws -> [String: Int128] {
    let reader = TableReader(
      sources: [try FileSource(path: path, name: path)], format: format,
      fields: [Field(header: text, type: .text), Field(header: header, type: number)],
      calendar: CalendarRules(), zone: .utc)
    let reading = try reader.read(threads: 3, start: { _ in [String: Int128]() }) { worker, batch in
      guard case .codes(let codes) = batch.columns[0].values,
        case .decimals(let values, let scale) = batch.columns[1].values
      else { return }
      for row in 0..<batch.rowCount {
        let factor = decimalShifts[4 - scale]
        let text = worker.dictionaries[0].string(codes[row])
        worker.state[text, default: 0] += Int128(values[row] * factor)
      }
    }
    return reading.workers.reduce(into: [:]) { all, worker in
      all.merge(worker.state) { $0 + $1 }
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: budget)))
  func `a French budget`() throws {
    let probe = try TableProbe(
      of: try FileSource(path: Self.budget, name: Self.budget), wholeFile: true)
    #expect(probe.format.encoding == "windows-1252")
    #expect(probe.columns.contains { $0.header == "Exécuté" && $0.content == .decimal })
    let sums = try sums(
      Self.budget, TableFormat(encoding: "iso-8859-1"), text: "D_R", number: "Exécuté")
    #expect(sums["D"] == 31_252_338_150_400)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: retail)))
  func `half a million compressed order lines`() throws {
    let probe = try TableProbe(
      of: try FileSource(path: Self.retail, name: Self.retail), wholeFile: false)
    #expect(probe.format.isCompressed)
    let reader = TableReader(
      sources: [try FileSource(path: Self.retail, name: Self.retail)], format: TableFormat(),
      fields: probe.columns.map { column in
        switch column.content {
        case .whole, .decimal: Field(header: column.header, type: number)
        case .time: Field(header: column.header, type: .time)
        default: Field(header: column.header, type: .text)
        }
      }, calendar: CalendarRules(), zone: .utc)
    let reading = try reader.read(
      threads: 4, start: { _ in 0 },
      onBatch: { worker, batch in
        worker.state += batch.columns[6].validity.map { batch.rowCount - $0.validCount } ?? 0
      })
    #expect(reading.report.rowCount == 541_909)
    #expect(reading.workers.reduce(0) { $0 + $1.state } == 135_080)
  }
}
