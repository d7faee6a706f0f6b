/// How far a figure is along the way to its goal, against where it should be by now.
public enum Pace: String, CaseIterable, Hashable, Sendable {
  /// More than 5 % of the way before what is expected.
  case ahead
  /// Within 5 % of the way.
  case onTrack
  /// More than 5 % of the way behind.
  case behind
}
