/// Applies the fixes that need no judgement (`kpi check --fix`).
public enum FixApplication {
  /// The text of a file with every machine-applicable fix of its diagnostics, and how many were
  /// applied; of fixes that overlap the first one wins.
  public static func apply(
    _ diagnostics: [Diagnostic], to source: SourceText, file: Int = 0
  ) -> (text: SourceText, count: Int) {
    var chosen: [Diagnostic.Edit] = []
    var count = 0
    for diagnostic in Diagnostic.ordered(diagnostics) {
      let fix = diagnostic.fixes.first { $0.applicability == .machineApplicable }
      guard let fix, fix.edits.allSatisfy({ $0.span.file == file }),
        !fix.edits.contains(where: { edit in chosen.contains { overlaps($0, edit) } })
      else { continue }
      chosen += fix.edits
      count += 1
    }
    var bytes = source.bytes
    for edit in chosen.sorted(by: { $0.span > $1.span }) where edit.span.end <= bytes.count {
      bytes.replaceSubrange(edit.span.start..<edit.span.end, with: edit.replacement.utf8)
    }
    return (SourceText(name: source.name, bytes: bytes), count)
  }

  private static func overlaps(_ left: Diagnostic.Edit, _ right: Diagnostic.Edit) -> Bool {
    left.span == right.span
      || (left.span.start < right.span.end && right.span.start < left.span.end)
  }
}
