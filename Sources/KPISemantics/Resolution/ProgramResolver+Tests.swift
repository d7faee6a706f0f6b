extension ProgramResolver {
  /// The tests in order, checked.
  func testModels(
    datasets: [String: DatasetModel], figures: [String: FigureModel]
  ) -> [TestModel] { [] }
}
