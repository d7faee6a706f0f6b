/// One of the threads that read a table: its number, its dictionaries and what its user keeps.
public struct TableWorker<State> {
  /// Number, from 0.
  public let index: Int
  /// The dictionaries of the text fields, by position in the list of fields; fields of another
  /// type have one that stays empty.
  public var dictionaries: [TextDictionary]
  /// What the user of the reader keeps for this worker.
  public var state: State

  /// A worker before its first batch.
  init(index: Int, dictionaries: [TextDictionary], state: State) {
    self.index = index
    self.dictionaries = dictionaries
    self.state = state
  }
}
