import KPISyntax

/// Problems of a program that only its folders show.
enum ProjectDiagnostics {
  /// `use "…"` leads to no file and no folder.
  static func nothingToUse(_ path: TextSyntax, isPack: Bool) -> Diagnostic {
    let name = path.value
    return Diagnostic(
      .nothingToUse, "`use` finds no file and no folder at this path",
      primary: Diagnostic.Label(path.span, "neither a folder nor a `.kpi` file"),
      help: isPack
        ? ["the pack of that name stands without quotes: `use \(name)`"]
        : ["write the path as seen from the folder of this file"],
      fixes: isPack
        ? [
          Diagnostic.Fix(
            "write `use \(name)`", [Diagnostic.Edit(path.span, name)], .machineApplicable)
        ] : [])
  }
}
