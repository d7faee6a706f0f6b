extension DiagnosticCatalogue {
  /// K20xx: what only the folders of a project show.
  static let projectExplanations: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .nothingToUse, "A used path leads nowhere",
      """
      `use "…"` names a folder with `.kpi` files or one such file, its ending may be left out. The
      path is seen from the folder of the file that says it.
      """,
      failing: "use \"nowhere\"\n", corrected: "unit deal\n")
  ]
}
