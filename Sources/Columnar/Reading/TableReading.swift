/// What is left when a table has been read: the workers with their states, and the report.
public struct TableReading<State> {
  /// The workers in order of number. Which rows a worker saw differs from run to run.
  public var workers: [TableWorker<State>]
  /// What was read, counted and noted; the same for any number of threads and any chunk size.
  public var report: TableReport
}
