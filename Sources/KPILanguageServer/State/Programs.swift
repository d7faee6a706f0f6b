import KPISyntax
import KPIWorkspace

/// The programs that documents belong to, and how they were checked last.
struct Programs {
  private var snapshots: [String: Snapshot] = [:]
  private var memories: [String: ProjectMemory] = [:]
  private var wanted: Set<String> = []
  private var checking: Set<String> = []
  private var known: Set<FileProblem> = []

  /// No programs.
  init() {}

  /// A program as it was checked last.
  func snapshot(of root: String) -> Snapshot? { snapshots[root] }

  /// What is kept of a program from one check to the next.
  mutating func memory(of root: String) -> ProjectMemory {
    if let memory = memories[root] { return memory }
    let memory = ProjectMemory()
    memories[root] = memory
    return memory
  }

  /// Asks for a program to be checked as it stands.
  mutating func want(_ root: String) { wanted.insert(root) }

  /// The programs to check now, each once at a time: those asked for whose last check is of another
  /// state of the documents.
  mutating func toCheck(_ revision: Int) -> [String] {
    let stale = wanted.filter {
      snapshots[$0]?.revision != revision && !checking.contains($0)
    }
    checking.formUnion(stale)
    return stale.sorted()
  }

  /// Takes a program that has been checked; gives what kept files of it from being read, each once.
  mutating func take(_ snapshot: Snapshot) -> [Wording] {
    checking.remove(snapshot.root)
    let earlier = snapshots.updateValue(snapshot, forKey: snapshot.root)
    // Taking a large program apart is work too.
    BackgroundWork.start { withExtendedLifetime(earlier) {} }
    return snapshot.project.problems.filter { known.insert($0).inserted }
      .compactMap(EditorWords.trouble)
  }
}
