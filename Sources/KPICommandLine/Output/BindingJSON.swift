import KPISyntax
import KPIWorkspace

/// The mapping that `kpi init` found, for programs.
enum BindingJSON {
  /// One object, `kpi.binding/1`.
  static func text(_ binding: DataBinding) -> String {
    let fed = binding.fed.map { entry in
      JSONText.object([
        ("pack", JSONText.string(entry.pack)), ("kpis", strings(entry.figures)),
      ])
    }
    let lacking = binding.lacking.map { entry in
      JSONText.object([
        ("kpi", JSONText.string(entry.figure)), ("needs", strings(entry.needs)),
      ])
    }
    return """
      {"schema": "kpi.binding/1", "packs": \(strings(binding.packs)),
       "files": [\(binding.files.map(file).joined(separator: ",\n  "))],
       "feeds": [\(fed.joined(separator: ",\n  "))],
       "unavailable": [\(lacking.joined(separator: ",\n  "))]}

      """
  }

  private static func strings(_ texts: [String]) -> String {
    JSONText.array(texts.map { JSONText.string($0) })
  }

  private static func file(_ file: BoundFile) -> String {
    JSONText.object([
      ("file", JSONText.string(file.file)), ("dataset", JSONText.string(file.dataset)),
      ("bound", "\(file.isBound)"),
      ("likeliest", file.shipped.map { JSONText.string($0) } ?? "null"),
      ("percent", "\(file.percent)"), ("reasons", reasons(file.reasons)),
      ("others", strings(file.others)),
      ("columns", "[\n   " + file.columns.map(column).joined(separator: ",\n   ") + "]"),
      ("missing", strings(file.missing)), ("unused", strings(file.unused)),
    ])
  }

  private static func column(_ column: BoundColumn) -> String {
    JSONText.object([
      ("column", JSONText.string(column.name)), ("header", JSONText.string(column.header)),
      ("bound", "\(column.isBound)"), ("percent", "\(column.percent)"),
      ("confidence", JSONText.string(column.confidence.rawValue)),
      ("reasons", reasons(column.reasons)),
    ])
  }

  private static func reasons(_ reasons: [FitReason]) -> String {
    strings(reasons.map { $0.wording(.english) }.filter { !$0.isEmpty })
  }
}
