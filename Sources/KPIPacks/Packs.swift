/// The packs that ship with the tool.
public enum Packs {
  /// All packs, by name.
  public static let all: [Pack] = []
}
