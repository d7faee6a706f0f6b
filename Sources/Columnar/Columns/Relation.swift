/// How two values stand to each other.
public enum Relation: Hashable, Sendable {
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
}
