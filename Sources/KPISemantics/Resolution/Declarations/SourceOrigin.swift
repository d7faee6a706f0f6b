/// Who wrote a source: the project itself or a pack that it uses.
public enum SourceOrigin: Hashable, Sendable {
  /// The project's own files, whose unmet needs are errors.
  case project
  /// A pack by name, whose figures may be unavailable.
  case pack(String)

  /// Whether a pack wrote it.
  public var isPack: Bool {
    if case .pack = self { true } else { false }
  }
}
