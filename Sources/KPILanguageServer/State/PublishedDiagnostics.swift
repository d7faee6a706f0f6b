import KPISyntax

/// What the editor was told about its documents, so that only news is told.
///
/// An editor that asks for the problems of open documents, and can be told to ask again, is told
/// those of other files only.
struct PublishedDiagnostics {
  /// What an editor is to be told.
  struct News {
    /// The parameters of `textDocument/publishDiagnostics` for every document with news.
    var told: [JSONValue] = []
    /// Whether it should ask again about documents other than the one that changed last.
    var isAskedAgain = false
  }

  private var known: [String: [JSONValue]] = [:]
  private var byRoot: [String: Set<String>] = [:]
  private let asks: Bool

  /// Nothing told yet; whether the editor asks about open documents.
  init(asks: Bool = false) { self.asks = asks }

  /// Whether an editor asks for problems, by what it can do.
  static func asks(_ capabilities: JSONValue, _ refreshing: RefreshRequests) -> Bool {
    capabilities["textDocument"]?["diagnostic"]?.isObject == true && refreshing.knows(.problems)
  }

  /// What is new in a program, by the versions of open documents.
  mutating func update(
    _ snapshot: Snapshot, open: [String: Int], changed: String?
  ) -> News {
    var lists: [String: [JSONValue]] = [:]
    for uri in byRoot[snapshot.root] ?? [] { lists[uri] = [] }
    for uri in snapshot.uris.compactMap({ $0 }) where open[uri] != nil { lists[uri] = [] }
    lists.merge(snapshot.problems) { $1 }
    byRoot[snapshot.root] = Set(lists.keys)
    var news = News()
    for (uri, list) in lists.sorted(by: { $0.key < $1.key }) where known[uri] != list {
      known[uri] = list
      if asks, open[uri] != nil {
        if uri != changed { news.isAskedAgain = true }
        continue
      }
      var parameters: [String: JSONValue] = ["uri": .text(uri), "diagnostics": .array(list)]
      if let version = open[uri] { parameters["version"] = .integer(version) }
      news.told.append(.object(parameters))
    }
    return news
  }

  /// Takes back what was told of a document that the editor asks about from now on, or will ask
  /// about no more.
  mutating func forget(_ uri: String) -> JSONValue? {
    guard asks else { return nil }
    let told = known.removeValue(forKey: uri) ?? []
    return told.isEmpty ? nil : ["uri": .text(uri), "diagnostics": []]
  }
}
