import Foundation
import ProgramRuns

/// One line that must hold of a run's JSON:
///
///     FIGURE PERIOD [split=value …] = VALUE [~] [missingRows N] [range LOW HIGH]
///     FIGURE PERIOD [split=value …] absent
///     [judged] FIGURE PERIOD [split=value …] status WORD
///     [judged] FIGURE PERIOD [split=value …] alerts none | SEVERITY,…
///     [judged] FIGURE PERIOD [split=value …] goal.MEMBER = VALUE | none
///     FIGURE cells N
///     FIGURE text PERIOD = DIGITS
///     FIGURE estimated | stated
///     FIGURE order PERIOD = split=value split=value …
///     detail FIGURE PERIOD [split=value …] = TEXT
///     unavailable FIGURE
///     coverage FROM..TO
///     exit N | refused | stdout contains TEXT | stderr contains TEXT | warning contains TEXT
///
/// `M1` is 2026-01 and so on, `all` the whole span, `(missing)` the rows without a value,
/// `(blank)` a space. A number that ends with `…` is cut there, `%` divides by 100, a word is a
/// cause, text stands in quotes. `~` marks a partial cell; without it the cell must be whole.
struct Expectation: Sendable {
  /// The line as written.
  var line: String
  private var words: [String]

  /// A line that is split into words here and understood when it is checked.
  init(line: String) {
    self.line = line
    words = line.split(separator: " ").map(String.init)
  }

  /// Why it does not hold; nil when it does.
  func complaint(about outcome: CommandOutcome) -> String? {
    switch words[0] {
    case "exit": return same("\(outcome.exit)", words[1], outcome)
    case "refused":
      return [1, 2].contains(outcome.exit) ? nil : "exit \(outcome.exit)\n\(outcome.errors)"
    case "stdout": return contains(outcome.output, text(after: "contains "))
    case "stderr": return contains(outcome.errors, text(after: "contains "))
    case "warning":
      let warnings = outcome.results["warnings"] as? [String] ?? []
      return contains(warnings.joined(separator: "\n"), text(after: "contains "))
    case "unavailable":
      let names = (outcome.results["unavailable"] as? [[String: Any]] ?? []).map { $0["name"] }
      return names.contains { $0 as? String == words[1] } ? nil : "available: \(names)"
    case "coverage":
      let coverage = outcome.results["coverage"] as? [String: Any] ?? [:]
      return same("\(coverage["from"] ?? "")..\(coverage["to"] ?? "")", words[1], outcome)
    case "detail": return complaintAboutDetail(outcome)
    case "judged":
      let rest = line.dropFirst("judged ".count)
      return Expectation(line: String(rest)).complaintAboutFigure(outcome, lists: ["judged"])
    default: return complaintAboutFigure(outcome)
    }
  }

  private func text(after marker: String) -> String {
    line.range(of: marker).map { String(line[$0.upperBound...]) } ?? ""
  }

  private func contains(_ whole: String, _ part: String) -> String? {
    whole.contains(part) ? nil : "not found in: \(whole)"
  }

  private func same(_ got: String, _ wanted: String, _ outcome: CommandOutcome) -> String? {
    got == wanted ? nil : "got \(got)\n\(outcome.errors)"
  }

  private func complaintAboutFigure(
    _ outcome: CommandOutcome, lists: [String] = ["cells", "totals"]
  ) -> String? {
    guard let figure = figure(words[0], in: outcome) else {
      return "no such figure; exit \(outcome.exit)\n\(outcome.errors)"
    }
    let shown = figure["cells"] as? [[String: Any]] ?? []
    if words[1] == "cells" { return same("\(shown.count)", words[2], outcome) }
    if words[1] == "text" {
      return outcome.output.contains("\"value\": \(words[4])") ? nil : "not found"
    }
    if words.count == 2 {
      return figure["estimated"] as? Bool == (words[1] == "estimated") ? nil : "it is not"
    }
    if words[1] == "order" { return complaintAboutOrder(shown) }
    let keyed = words.dropFirst(2).prefix { $0.contains("=") && $0 != "=" }
    let cell = cell(of: figure, period: words[1], keys: Array(keyed), lists: lists)
    let rest = Array(words.dropFirst(2 + keyed.count))
    if rest.first == "absent" { return cell == nil ? nil : "the cell is there" }
    guard let cell else { return "no such cell" }
    if rest.first == "=" { return complaintAboutValue(cell, Array(rest.dropFirst())) }
    return complaintAboutJudgement(cell, rest)
  }

  private func complaintAboutJudgement(_ cell: [String: Any], _ rest: [String]) -> String? {
    switch rest[0] {
    case "status": return agree(cell["status"], rest[1])
    case "alerts":
      let alerts = cell["alerts"] as? [[String: Any]] ?? []
      let severities = alerts.map { $0["severity"] as? String ?? "" }.joined(separator: ",")
      return agree(severities.isEmpty ? "none" : severities, rest[1])
    default:
      let members = rest[0].split(separator: ".").map(String.init)
      let value = members.reduce(cell as Any?) { ($0 as? [String: Any])?[$1] }
      return agree(value, rest[2])
    }
  }

  private func agree(_ value: Any?, _ wanted: String) -> String? {
    let isSame =
      switch value {
      case nil: wanted == "none"
      case let number as NSNumber where isFlag(number): wanted == "\(number.boolValue)"
      case let number as NSNumber: ExpectedNumber(wanted).agrees(with: number.doubleValue)
      default: value as? String == wanted
      }
    return isSame ? nil : "got \(value ?? "none")"
  }

  private func complaintAboutDetail(_ outcome: CommandOutcome) -> String? {
    let keyed = words.dropFirst(3).prefix { $0.contains("=") && $0 != "=" }
    guard let figure = figure(words[1], in: outcome),
      let cell = cell(of: figure, period: words[2], keys: Array(keyed))
    else { return "no such cell" }
    let missing = cell["missing"] as? [String: Any]
    let detail = missing?["detail"] as? String ?? ""
    return detail == text(after: " = ") ? nil : "got \(detail)"
  }

  private func complaintAboutOrder(_ shown: [[String: Any]]) -> String? {
    let period = expectedPeriod(words[2])
    let keys = shown.filter { ($0["period"] as? String) == period }.map { cell in
      (cell["by"] as? [String: Any] ?? [:]).sorted { $0.key < $1.key }
        .map { "\($0.key)=\(Expectation.name($0.value))" }.joined(separator: ",")
    }
    let wanted = words.dropFirst(4).map { $0.replacingOccurrences(of: "(blank)", with: " ") }
    return keys == Array(wanted) ? nil : "got \(keys)"
  }

  private func complaintAboutValue(_ cell: [String: Any], _ wanted: [String]) -> String? {
    let isPartial = cell["partial"] as? Bool ?? false
    if isPartial != wanted.contains("~") { return "partial is \(isPartial)" }
    if let position = wanted.firstIndex(of: "missingRows"),
      "\(cell["missingRows"] ?? 0)" != wanted[position + 1]
    {
      return "missingRows is \(cell["missingRows"] ?? 0)"
    }
    if let position = wanted.firstIndex(of: "range") {
      let range = cell["range"] as? [String: Any] ?? [:]
      let got = "\(range["low"] ?? "") \(range["high"] ?? "")"
      if got != "\(wanted[position + 1]) \(wanted[position + 2])" { return "range is \(got)" }
    }
    return complaintAboutContent(cell, wanted)
  }

  private func complaintAboutContent(_ cell: [String: Any], _ wanted: [String]) -> String? {
    if line.contains("\"") {
      let text = line.split(separator: "\"", omittingEmptySubsequences: false)[1]
      return cell["value"] as? String == String(text) ? nil : "got \(cell["value"] ?? "nothing")"
    }
    let cause = (cell["missing"] as? [String: Any])?["cause"] as? String
    if wanted[0].first?.isLetter == true {
      return cause == wanted[0] ? nil : "got \(cause ?? "\(cell["value"] ?? "")")"
    }
    guard let value = (cell["value"] as? NSNumber)?.doubleValue else {
      return "got \(cause ?? "no number")"
    }
    return ExpectedNumber(wanted[0]).agrees(with: value) ? nil : "got \(value)"
  }

  private func figure(_ name: String, in outcome: CommandOutcome) -> [String: Any]? {
    (outcome.results["kpis"] as? [[String: Any]] ?? []).first { $0["name"] as? String == name }
  }

  private func cell(
    of figure: [String: Any], period: String, keys: [String],
    lists: [String] = ["cells", "totals"]
  ) -> [String: Any]? {
    let all = lists.flatMap { figure[$0] as? [[String: Any]] ?? [] }
    let period = expectedPeriod(period)
    return all.first { cell in
      let by = cell["by"] as? [String: Any] ?? [:]
      let written = by.map { "\($0.key)=\(Expectation.name($0.value))" }
      return cell["period"] as? String == period && Set(written) == Set(keys)
    }
  }

  private static func name(_ value: Any) -> String {
    switch value {
    case let text as String: text
    case is NSNull: "(missing)"
    case let number as NSNumber where isFlag(number): number.boolValue ? "true" : "false"
    default: "\(value)"
    }
  }
}

/// Whether a JSON number was `true` or `false`.
private func isFlag(_ number: NSNumber) -> Bool {
  String(cString: number.objCType) == "c"
}
