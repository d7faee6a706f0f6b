import KPISyntax
import KPIValues

/// Checks a program as often as its files change, and looks only at what a change can touch: what
/// it answers is what a check of everything would.
public final class ProgramChecker {
  /// Finds the headers of the files of datasets, as far as they can be known.
  public typealias HeaderSearch = ([DatasetFiles]) -> [String: Set<String>]

  private let headers: [String: Set<String>]
  private let search: HeaderSearch?
  private let supplied: Set<String>
  private var sources: [ParsedSource] = []
  private var resolver: ProgramResolver?
  private var index: MentionIndex?
  private var reach: UsageReach?
  private var last: CheckedProgram?
  /// How many measures, KPIs and inputs the last check looked at; nil if all.
  public private(set) var checkedFigures: Int?

  /// A checker that has seen nothing, with what `Program.check` takes beside the files.
  /// Where headers are not known, `search` may find them when it is known where the files are.
  public init(
    headers: [String: Set<String>] = [:], supplied: Set<String> = [],
    search: HeaderSearch? = nil
  ) {
    self.headers = headers
    self.search = search
    self.supplied = supplied
  }

  /// Checks a program of which an earlier state may be known.
  public func check(
    _ sources: [ParsedSource], zone: (String) throws(ZoneError) -> ZoneRules
  ) -> CheckedProgram {
    defer { self.sources = sources }
    guard let resolver, !resolver.dependsOnOrder else { return checkAll(sources, zone: zone) }
    var index = self.index ?? MentionIndex(sources: self.sources)
    self.index = nil
    guard let change = ProgramChange(from: self.sources, to: sources, index: index) else {
      return checkAll(sources, zone: zone)
    }
    if change.files.isEmpty, let last {
      self.index = index
      checkedFigures = 0
      return last
    }
    guard let update = resolver.update(by: change, to: sources, index: &index) else {
      return checkAll(sources, zone: zone)
    }
    self.index = index
    checkedFigures = update.figureCount
    if update.changesUses { reach = nil }
    return checked(resolver, sources)
  }

  /// Does now what the next check would begin with.
  public func prepare() {
    if index == nil, resolver?.dependsOnOrder == false { index = MentionIndex(sources: sources) }
  }

  /// Checks everything.
  func checkAll(
    _ sources: [ParsedSource], zone: (String) throws(ZoneError) -> ZoneRules
  ) -> CheckedProgram {
    let resolver = ProgramResolver(sources: sources, headers: headers, supplied: supplied)
    if let search { resolver.headers = search(resolver.datasetFiles) }
    resolver.resolveZone(zone)
    resolver.buildModel()
    self.sources = sources
    self.resolver = resolver
    index = nil
    reach = nil
    checkedFigures = nil
    return checked(resolver, sources)
  }

  private func checked(_ resolver: ProgramResolver, _ sources: [ParsedSource]) -> CheckedProgram {
    var found = resolver.found
    // What did not check would look unused.
    if !found.contains(where: { $0.severity == .error }) {
      let reach = self.reach ?? UsageReach(model: resolver.model)
      self.reach = reach
      found += resolver.warnOfUnused(beyond: reach)
    }
    let checked = CheckedProgram(
      model: resolver.model, diagnostics: ProblemSelection.shown(found, of: sources))
    last = checked
    return checked
  }
}
