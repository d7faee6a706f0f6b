import KPIPlanning
import KPISemantics
import KPIValues

/// What the native engine knows after it has read the datasets.
final class NativeAnswers: EngineAnswers {
  /// How a request is answered.
  enum Plan {
    /// From what was gathered in a dataset, by position among the scans.
    case scanned(scan: Int, leaf: ScannedLeaf)
    /// From stored rows, placed for each window.
    case windowed(WindowedLeaf)
  }

  /// First and last day of each dataset.
  let days: [String: ClosedRange<CivilDate>]
  /// Rows of each dataset.
  let rowCounts: [String: Int]
  /// What was counted or left out.
  let warnings: [EvaluationWarning]
  /// What was gathered does not change any more.
  let isConcurrent = true
  private let requests: [LeafRequest]
  private let plans: [Plan]
  private let scans: [ScanAnswers]
  private let store: Store

  /// Answers to requests.
  init(
    _ requests: [LeafRequest], plans: [Plan], scans: [ScanResult], store: Store,
    findings: Findings
  ) {
    self.requests = requests
    self.plans = plans
    var asked = scans.map { _ in [ScannedLeaf]() }
    for case .scanned(let scan, let leaf) in plans { asked[scan].append(leaf) }
    self.scans = zip(scans, asked).map { ScanAnswers($0, asked: $1) }
    self.store = store
    days = findings.days
    rowCounts = findings.rowCounts
    warnings = findings.allWarnings()
  }

  /// The answer to a question.
  func table(_ question: LeafQuestion) throws -> LeafTable { try tables([question])[0] }

  /// The answers to several questions: what is scanned at the same time.
  func tables(_ questions: [LeafQuestion]) throws -> [LeafTable] {
    var selections: [SelectionPlace: Selection] = [:]
    let places = questions.map { question in
      let place = place(question)
      if let place, selections[place] == nil {
        selections[place] = selection(question, place)
      }
      return place
    }
    nonisolated(unsafe) let answers = self
    let known = selections
    let scanned = mapInParallel(questions.count) { position -> LeafTable? in
      let request = questions[position].request
      guard let place = places[position], let selection = known[place],
        case .scanned(_, let leaf) = answers.plans[request]
      else { return nil }
      return answers.scans[place.scan].table(
        leaf, answers.requests[request], selection, countsRows: questions[position].countsRows)
    }
    return zip(questions, scanned).map { question, table in table ?? windowed(question) }
  }

  /// What decides which groups are put together for an answer.
  private struct SelectionPlace: Hashable {
    var scan: Int
    var grouping: Int
    var splits: [Int]
    var hasBuckets: Bool
    var isRetained: Bool
    var windows: [Window?]
    var previous: [Window?]
  }

  private func place(_ question: LeafQuestion) -> SelectionPlace? {
    guard case .scanned(let scan, let leaf) = plans[question.request] else { return nil }
    let isRetained = requests[question.request].isRetained
    return SelectionPlace(
      scan: scan, grouping: scans[scan].result.plan.leaves[leaf.leaf].grouping,
      splits: leaf.splits, hasBuckets: leaf.hasBuckets, isRetained: isRetained,
      windows: question.windows, previous: isRetained ? question.previous : [])
  }

  private func selection(_ question: LeafQuestion, _ place: SelectionPlace) -> Selection? {
    guard case .scanned(_, let leaf) = plans[question.request] else { return nil }
    let answers = scans[place.scan]
    let grain = leaf.hasBuckets ? answers.result.plan.groupings[place.grouping].bucket : nil
    let spans = place.windows.indices.map { window in
      ScanAnswers.Span(
        current: place.windows[window].map { buckets($0, grain) },
        previous: window < place.previous.count
          ? place.previous[window].map { buckets($0, grain) } : nil)
    }
    return answers.selection(leaf, requests[question.request], spans)
  }

  /// The answer from stored rows.
  private func windowed(_ question: LeafQuestion) -> LeafTable {
    let asked = requests[question.request]
    let windows = question.windows
    let earlier = asked.isRetained ? question.previous : []
    guard case .windowed(let leaf) = plans[question.request],
      let result = leaf.gather(windows + earlier, store.evaluator())
    else {
      preconditionFailure("one state gives a result")
    }
    let spans = windows.indices.map { window in
      ScanAnswers.Span(
        current: windows[window].map { _ in number(window) },
        previous: window < earlier.count
          ? earlier[window].map { _ in number(windows.count + window) } : nil)
    }
    let placed = ScannedLeaf(leaf: 0, splits: Array(asked.splits.indices), hasBuckets: true)
    let answers = ScanAnswers(result, asked: [placed])
    return answers.table(
      placed, asked, answers.selection(placed, asked, spans), countsRows: question.countsRows)
  }

  /// The bucket of a window that is a bucket of its own.
  private func number(_ window: Int) -> ScanAnswers.Buckets {
    .range(Int32(window)..<Int32(window + 1))
  }

  /// The buckets that a window holds.
  private func buckets(_ window: Window, _ grain: Grain?) -> ScanAnswers.Buckets {
    guard let grain else { return .all }
    if grain == .hour {
      let first = floorQuotient(window.start + microsecondsPerQuarter - 1, microsecondsPerQuarter)
      let last = floorQuotient(window.end + microsecondsPerQuarter - 1, microsecondsPerQuarter)
      return .range(Int32(clamping: first)..<Int32(clamping: max(first, last)))
    }
    let calendar = store.model.calendar
    let start = CivilDate(dayNumber: window.days.lowerBound)
    let first = calendar.firstDay(of: calendar.period(of: start, grain: grain)).dayNumber
    let end = max(first, window.days.upperBound)
    return .range(Int32(clamping: first)..<Int32(clamping: end))
  }
}
