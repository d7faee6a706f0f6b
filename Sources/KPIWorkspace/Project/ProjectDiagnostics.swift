import KPISyntax

/// Problems of a program that only its folders show.
enum ProjectDiagnostics {
  /// `use "…"` leads to no file and no folder.
  static func nothingToUse(_ path: TextSyntax) -> Diagnostic {
    Diagnostic(
      .nothingToUse, "`use` finds no file and no folder at this path",
      primary: Diagnostic.Label(path.span, "neither a folder nor a `.kpi` file"),
      help: ["write the path as seen from the folder of this file"])
  }
}
