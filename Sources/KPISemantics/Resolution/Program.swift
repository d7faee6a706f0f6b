import KPISyntax
import KPIValues

/// From the parsed files of a program to its model.
public enum Program {
  /// Checks a program; pure apart from what `zone` does.
  ///
  /// - Parameters:
  ///   - sources: the files in order, packs included; a span's `file` is a position in this list.
  ///   - headers: headers found in the files of datasets, where they are known already: a column
  ///     that only packs declare and that is not among them is undefined, and makes what needs it
  ///     unavailable. Without an entry every column is taken to be there.
  ///   - supplied: datasets whose rows the run supplies (`--data`), whatever the files say.
  ///   - zone: the rules of a time zone by its identifier.
  public static func check(
    sources: [ParsedSource], headers: [String: Set<String>] = [:],
    supplied: Set<String> = [],
    zone: (String) throws(ZoneError) -> ZoneRules
  ) -> CheckedProgram {
    ProgramChecker(headers: headers, supplied: supplied).checkAll(sources, zone: zone)
  }
}
