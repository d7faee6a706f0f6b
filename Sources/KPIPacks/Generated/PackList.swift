// Written from kpis/ by the tests of this room: do not edit.

extension Packs {
  /// All packs, by name.
  static let written: [Pack] = [
    Pack(
      name: "customers",
      files: [
        customersCustomers,
        customersDatasets,
        customersTests,
      ]),
    Pack(
      name: "marketing",
      files: [
        marketingDatasets,
        marketingMarketing,
        marketingTests,
      ]),
    Pack(
      name: "sales",
      files: [
        salesCustomers,
        salesDatasets,
        salesProducts,
        salesSales,
        salesTests,
      ]),
  ]
}
