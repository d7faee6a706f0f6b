import KPISemantics
import KPISyntax

/// The files of a program, read and parsed.
public struct LoadedProject: Sendable {
  /// The files in the order of their index in spans.
  public var sources: [ParsedSource] = []
  /// What the parser and the search for used files found, not ordered.
  public var diagnostics: [Diagnostic] = []
  /// Files and folders that could not be read.
  public var problems: [FileProblem] = []

  /// An empty project.
  public init() {}

  /// The texts that spans refer to.
  public var texts: [SourceText] { sources.map(\.text) }
}
