/// The packs that ship with the tool.
public enum Packs {
  /// All packs, by name.
  public static let all: [Pack] = written

  /// The files of a pack in order; nil when no pack has this name.
  public static func files(of name: String) -> [Pack.File]? {
    all.first { $0.name == name }?.files
  }
}
