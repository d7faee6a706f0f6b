/// The files of a table, opened and looked at; good for one reading, on whichever thread.
public struct TableOpening: @unchecked Sendable {
  /// How they are read.
  let run: TableRun
}
