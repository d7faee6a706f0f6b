// Written from kpis/ by the tests of this room: do not edit.

extension Packs {
  /// All packs, by name.
  static let written: [Pack] = [
    Pack(
      name: "content",
      files: [
        contentContent,
        contentDatasets,
        contentTests,
      ]),
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
        marketingAds,
        marketingDatasets,
        marketingLeads,
        marketingMessages,
        marketingTests,
        marketingTraffic,
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
