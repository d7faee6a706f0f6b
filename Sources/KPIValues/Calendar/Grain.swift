/// The length of a period.
public enum Grain: String, CaseIterable, Hashable, Sendable, Comparable {
  case hour, day, week, month, quarter, year

  /// Finer grains come first; week and month are ordered by mean length only.
  public static func < (left: Grain, right: Grain) -> Bool {
    left.position < right.position
  }

  private var position: Int { Grain.allCases.firstIndex(of: self) ?? 0 }
}
