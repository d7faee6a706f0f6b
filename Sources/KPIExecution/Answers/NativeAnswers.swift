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

  /// The answer to a request for windows.
  func table(_ request: Int, windows: [Window?], previous: [Window?]) throws -> LeafTable {
    let asked = requests[request]
    let earlier = asked.isRetained ? previous : []
    switch plans[request] {
    case .scanned(let scan, let leaf):
      let answers = scans[scan]
      let plan = answers.result.plan
      let grain = leaf.hasBuckets ? plan.groupings[plan.leaves[leaf.leaf].grouping].bucket : nil
      let spans = windows.indices.map { window in
        ScanAnswers.Span(
          current: windows[window].map { buckets($0, grain) },
          previous: window < earlier.count
            ? earlier[window].map { buckets($0, grain) } : nil)
      }
      return answers.table(leaf, asked, spans)
    case .windowed(let leaf):
      guard let result = leaf.gather(windows + earlier, store.evaluator()) else {
        preconditionFailure("one state gives a result")
      }
      let count = windows.count
      let spans = windows.indices.map { window in
        ScanAnswers.Span(
          current: windows[window].map { _ in number(window) },
          previous: window < earlier.count
            ? earlier[window].map { _ in number(count + window) } : nil)
      }
      let leaf = ScannedLeaf(
        leaf: 0, splits: Array(asked.splits.indices), hasBuckets: true)
      return ScanAnswers(result, asked: [leaf]).table(leaf, asked, spans)
    }
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
