import KPIWorkspace

/// What figures were worth and how tests ended when they were looked at last.
struct KnownResults: Sendable {
  /// The value of a figure.
  struct Value: Hashable, Sendable {
    /// The value as Markdown, or why there is none.
    var text: String
    /// Which state of the documents it is of.
    var revision: Int
    /// The files that were read, as they were.
    var files: [String: FileSystem.Identity]
  }

  /// How a test ended.
  struct Outcome: Hashable, Sendable {
    /// Whether everything was as expected.
    var isPassed: Bool
    /// Which state of the documents it is of.
    var revision: Int
  }

  /// Values by figure.
  private(set) var values: [String: Value] = [:]
  /// Outcomes by test.
  private(set) var outcomes: [String: Outcome] = [:]

  /// Nothing known.
  init() {}

  /// Takes values.
  mutating func add(_ found: [String: Value]) { values.merge(found) { $1 } }

  /// Takes the outcome of a test.
  mutating func add(_ outcome: Outcome, ofTest name: String) { outcomes[name] = outcome }

  /// The value of a figure in a state of the documents, if its files are still what they were.
  func current(_ name: String, in snapshot: Snapshot) -> String? {
    guard let value = values[name], value.revision == snapshot.revision,
      value.files.allSatisfy({ snapshot.fileSystem.identity($0.key) == $0.value })
    else { return nil }
    return value.text
  }
}
