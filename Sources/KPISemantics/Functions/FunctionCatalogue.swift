/// All functions of the language, described once.
public enum FunctionCatalogue {
  /// The descriptions in the order of `BuiltInFunction`.
  public static let all: [FunctionDescription] =
    aggregates + acrossPeriods + acrossSplits + moments

  private static let byFunction = Dictionary(
    all.map { ($0.function, $0) }, uniquingKeysWith: { first, _ in first })

  /// The description of a function; a test sees to it that there is one for each.
  public static func description(of function: BuiltInFunction) -> FunctionDescription {
    guard let description = byFunction[function] else {
      preconditionFailure("\(function.rawValue) is not in the catalogue")
    }
    return description
  }
}
