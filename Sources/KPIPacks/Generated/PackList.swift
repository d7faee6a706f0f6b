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
      name: "manufacturing",
      files: [
        manufacturingDatasets,
        manufacturingManufacturing,
        manufacturingTests,
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
      name: "objectives",
      files: [
        objectivesObjectives,
        objectivesTests,
      ]),
    Pack(
      name: "projects",
      files: [
        projectsDatasets,
        projectsProjects,
        projectsTests,
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
    Pack(
      name: "service",
      files: [
        serviceContacts,
        serviceDatasets,
        serviceSatisfaction,
        serviceService,
        serviceTests,
      ]),
  ]
}
