/// All functions of the language, described once.
public enum FunctionCatalogue {
  /// The descriptions in the order of `BuiltInFunction`.
  public static let all: [FunctionDescription] =
    aggregates + acrossPeriods + acrossSplits + moments

  /// The description of a function; a test sees to it that it is the right one.
  public static func description(of function: BuiltInFunction) -> FunctionDescription {
    all[function.position]
  }
}
