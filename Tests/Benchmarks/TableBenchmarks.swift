import Columnar
import Foundation
import KPIValues

/// Reading and grouping of one large table, within this process.
struct TableBenchmarks {
  /// The file of visits.
  let visits: String

  private static let number = FieldType.decimal(numerator: 1, denominator: 1)

  /// Prints its figures.
  func run() throws {
    let flags = ["is_new", "bounced", "cart_started", "converted"]
    let texts = ["channel", "country", "device", "landing_page"]
    let numbers = ["page_views", "duration_s", "ad_cost"]
    try measure("scan: rows of one flag", [Field(header: "bounced", type: .flag)])
    try measure(
      "parse: all but the ids",
      texts.map { Field(header: $0, type: .text) } + flags.map { Field(header: $0, type: .flag) }
        + numbers.map { Field(header: $0, type: TableBenchmarks.number) }
        + [Field(header: "started_at", type: .time)])
    let channel = Field(header: "channel", type: .text)
    try measure(
      "group: sum by channel", [channel, Field(header: "ad_cost", type: TableBenchmarks.number)],
      .sum)
    try measure(
      "distinct: ids by channel",
      [channel, Field(header: "visitor_id", type: .text, isIdentity: true)], .distinct)
    try measure(
      "median: seconds by channel",
      [channel, Field(header: "duration_s", type: TableBenchmarks.number)], .percentile(0.5))
  }

  /// Reads fields and, with an aggregation, aggregates the second for each value of the first.
  private func measure(
    _ name: String, _ fields: [Field], _ aggregation: Aggregation? = nil
  ) throws {
    let source = try FileSource(path: visits, name: "visits.csv")
    let reader = TableReader(
      sources: [source], format: TableFormat(), fields: fields, calendar: CalendarRules(),
      zone: .utc)
    var measurement = Measurement(name, bytes: source.size ?? 0)
    let threads = ProcessInfo.processInfo.activeProcessorCount
    try measurement.repeated {
      let reading = try reader.read(threads: threads) { _ in
        GroupedValues(aggregation)
      } onBatch: { worker, batch in
        if aggregation != nil { worker.state.add(batch, worker.dictionaries[1]) }
      }
      if aggregation != nil { finish(reading.workers) }
    }
    print(measurement.line)
  }

  private func finish(_ workers: [TableWorker<GroupedValues>]) {
    var total = workers[0].state
    var dictionaries = workers[0].dictionaries
    for worker in workers.dropFirst() {
      let groups = dictionaries[0].codes(of: worker.dictionaries[0])
      let values = dictionaries[1].codes(of: worker.dictionaries[1])
      total.aggregate.absorb(
        worker.state.aggregate, targets: groups.map { Int32($0) },
        groupCount: dictionaries[0].count, codes: values, dictionaries[1])
    }
    total.aggregate.prepare(groupCount: dictionaries[0].count)
    _ = total.aggregate.results(MergePlan(groupCount: dictionaries[0].count), dictionaries[1])
  }
}

/// Values by the codes of the field before.
private struct GroupedValues: Sendable {
  var aggregate: Aggregate

  init(_ aggregation: Aggregation?) {
    let part: KeyLayout.Part = aggregation == .distinct ? .text : .number
    aggregate = Aggregate(aggregation ?? .count, part: part, kind: .other)
  }

  mutating func add(_ batch: Batch, _ dictionary: TextDictionary) {
    guard case .codes(let codes) = batch.columns[0].values else { return }
    let groups = codes.map { Int32($0) }
    let groupCount = Int(groups.max() ?? 0) + 1
    aggregate.add(
      AggregateInput(groups: groups, groupCount: groupCount, value: batch.columns[1]), dictionary)
  }
}
