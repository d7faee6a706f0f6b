import Foundation
import KPISyntax
import Testing

@testable import KPIWorkspace

/// Third-party files beside the project, skipped where they are absent.
@Suite struct RealBindingTests {
  private static let folder =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/shared/data"
  private static let retail = folder + "/online-retail/online_retail.csv.gz"
  private static let budget = folder + "/montpellier-budget/VilleMTP_MTP_BudgetAnt.csv"

  private func binding(_ path: String) throws -> DataBinding {
    try DataBinding([path], files: FileSystem(), folder: ".", packs: nil, language: .english)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: retail)))
  func linesOfInvoicesAreGatheredToOrders() throws {
    let found = try binding(Self.retail)
    #expect(found.files.map(\.dataset) == ["orderLines", "orders"])
    let columns = found.files.flatMap { file in
      file.columns.map { "\(file.dataset).\($0.name) \($0.header) \($0.isBound)" }
    }
    #expect(
      columns == [
        "orderLines.orderId InvoiceNo true", "orderLines.productId StockCode true",
        "orderLines.quantity Quantity true", "orderLines.price UnitPrice true",
        "orders.orderedAt InvoiceDate true", "orders.customerId CustomerID true",
        "orders.country Country true",
      ])
    #expect(found.files.first?.unused == ["Description"])
    // Cancellations are lines below 0: the reader is told.
    #expect(found.files.first?.columns[2].reasons.contains(.negative) == true)
    let sales = found.fed.first { $0.pack == "sales" }?.figures ?? []
    #expect(sales.contains("averageOrderValue") && sales.contains("churnRate"))
  }

  /// A town's accounts are none of what the packs are about, though `Budget` is a header.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: budget)))
  func whatNoPackExpectsIsBoundToNone() throws {
    let found = try binding(Self.budget)
    #expect(found.packs.isEmpty)
    #expect(found.files.count == 1 && found.files[0].shipped == nil)
    #expect(found.text.contains("exécuté"))
  }
}
