import Columnar
import KPIPacks
import KPISemantics
import KPISyntax
import KPIValues

/// Data files bound to the packs that ship: declarations, how sure each line of them is, and the
/// KPIs that they feed.
public struct DataBinding {
  /// KPIs of a pack, and for each what it lacks.
  public struct Lacking {
    /// The KPI.
    public var figure: String
    /// What nobody supplies.
    public var needs: [String]
  }

  /// The files with what they were found to be, in order.
  public let files: [BoundFile]
  /// The packs that the declarations use.
  public let packs: [String]
  /// For each pack the KPIs that are fed.
  public let fed: [(pack: String, figures: [String])]
  /// The KPIs of the packs used that lack something.
  public let lacking: [Lacking]
  /// The declarations, formatted.
  public let text: String

  /// Looks at files and binds them.
  ///
  /// - Parameters:
  ///   - paths: the files.
  ///   - files: where they are.
  ///   - folder: the folder of the file that the declarations will stand in; sources are relative
  ///     to it.
  ///   - packs: the packs to bind to; nil for all that turn out to be fed.
  ///   - language: the language of comments.
  /// - Throws: `FileProblem` or `ReadingError`.
  public init(
    _ paths: [String], files: FileSystem, folder: String, packs: [String]?, language: Language
  ) throws {
    let thesaurus = ShippedVocabulary(of: Packs.all.map(\.name)).thesaurus
    let groups = try FileGrouping(paths, files: files).groups
    let facts = groups.map { group in
      FileFacts(
        group, pattern: FilePath.relative(group.pattern, to: folder, files: files),
        thesaurus: thesaurus)
    }
    var used = packs ?? Packs.all.map(\.name)
    let chooser = BindingChooser(facts, vocabulary: ShippedVocabulary(of: used))
    var (draft, reach) = DataBinding.draft(chooser.bindings, used, facts, language)
    if packs == nil {
      used = DataBinding.packs(of: draft, reach)
      (draft, reach) = DataBinding.draft(chooser.bindings, used, facts, language)
    }
    if reach.hasErrors {
      // What is proposed must hold; columns without packs always do.
      used = []
      draft = BindingDraft(facts.map { FileBinding(facts: $0) }, packs: [], language: language)
    }
    self.files = draft.tables
    self.packs = used
    fed = reach.fed
    lacking = reach.lacking.map { Lacking(figure: $0.figure, needs: $0.needs) }
    text = draft.text
  }

  /// A draft that holds: figures in which something does not are left as the packs have them.
  private static func draft(
    _ bindings: [FileBinding], _ packs: [String], _ facts: [FileFacts], _ language: Language
  ) -> (BindingDraft, PackReach) {
    var left: Set<String> = []
    while true {
      let draft = BindingDraft(bindings, packs: packs, leaving: left, language: language)
      let reach = PackReach(draft.text, packs: packs, headers: headers(draft, facts))
      guard reach.hasErrors, !reach.faulty.isSubset(of: left) else { return (draft, reach) }
      left.formUnion(reach.faulty)
    }
  }

  /// The packs that are fed, and those that know the columns found.
  private static func packs(of draft: BindingDraft, _ reach: PackReach) -> [String] {
    let names = Packs.all.map(\.name)
    var used = reach.fed.map(\.pack)
    for (columns, packs) in draft.wanted {
      let open = ShippedVocabulary.packs(of: used).map(\.name)
      let known = open.reduce(into: Set<String>()) { $0.formUnion(packs[$1] ?? []) }
      guard !columns.isSubset(of: known) else { continue }
      // Of packs that know as many the one that has more to say about such rows.
      func count(_ pack: String) -> (Int, Int) {
        (packs[pack]?.intersection(columns).count ?? 0, packs[pack]?.count ?? 0)
      }
      if let best = names.max(by: { count($0) < count($1) }) { used.append(best) }
    }
    return names.filter(used.contains)
  }

  /// The headers of each declared dataset.
  private static func headers(
    _ draft: BindingDraft, _ facts: [FileFacts]
  ) -> [String: Set<String>] {
    var headers: [String: Set<String>] = [:]
    for table in draft.tables where table.isBound {
      let file = facts.first { $0.path == table.file }
      headers[table.dataset] = Set(file?.columns.map(\.probe.header) ?? [])
    }
    return headers
  }
}
