/// What the flags of a command say in the language itself, to be checked with the program.
public struct ProgramQuestion: Sendable {
  /// A name and the text set for it.
  public struct Setting: Hashable, Sendable {
    /// The input or dataset.
    public var name: String
    /// Its value, or its file.
    public var value: String

    /// A name and what it is set to.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Splits, as `--by` names them.
  public var splits: [String] = []
  /// Conditions, as `--where` writes them.
  public var conditions: [String] = []
  /// Values of inputs, as `--set` writes them.
  public var settings: [Setting] = []
  /// Files of datasets, as `--data` names them, relative to the current folder.
  public var sources: [Setting] = []

  /// A question that adds nothing to the program.
  public init() {}
}
