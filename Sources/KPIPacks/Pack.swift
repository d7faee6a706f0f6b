/// A set of definitions that ships with the tool, for `use NAME`.
public struct Pack: Hashable, Sendable {
  /// One of its files.
  public struct File: Hashable, Sendable {
    /// The file's name, `sales.kpi`.
    public var name: String
    /// What stands in it.
    public var text: String

    /// A file from name and text.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The name that `use` says.
  public var name: String
  /// Its files in order.
  public var files: [File]

  /// A pack from name and files.
  public init(name: String, files: [File]) {
    self.name = name
    self.files = files
  }
}
