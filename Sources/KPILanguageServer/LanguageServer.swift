import Dispatch
import KPISyntax
import KPIWorkspace

/// Serves one editor over standard input and output until it says `exit` or goes away.
///
/// Messages are read on a thread of their own and handled one after the other; programs are checked
/// and figures evaluated meanwhile, over values that nothing changes. Whatever arrives is answered
/// with an error at worst.
public final class LanguageServer {
  /// Where the conversation stands.
  private enum Phase {
    case starting, running, stopping
  }

  private let streams: StandardStreams
  private let version: String
  private let events = EventQueue()
  private var phase = Phase.starting
  private var capabilities = JSONValue.null
  private var documents: Documents
  private var programs = Programs()
  private let glance = DataGlance()
  private var published = PublishedDiagnostics()
  private var waiting: [WaitingRequest] = []
  private var running: [JSONValue: FigureEvaluation?] = [:]
  private var results: [String: KnownResults] = [:]
  private var evaluations: [String: [FigureEvaluation]] = [:]
  private var progress = WorkProgress()
  private var refreshing = RefreshRequests()

  /// A server over the process's streams and the host's files; it speaks the language that is
  /// stated, else the editor's.
  public init(
    streams: StandardStreams, files: FileSystem, version: String, language: Language? = nil
  ) {
    self.streams = streams
    self.version = version
    documents = Documents(files: files, language: language)
  }

  /// Serves until the end, and tells whether it was an orderly one.
  public func run() -> Bool {
    listen()
    while true {
      switch events.next() {
      case .frame(.body(let body)):
        if let isOrderly = handle(Message(body)) { return isOrderly }
      case .frame(.fault(let words)): answer(.null, ResponseError(.parseError, words))
      case .end(let isWhole):
        if !isWhole { answer(.null, ResponseError(.parseError, "the input ends in a message")) }
        return phase == .stopping
      case .checked(let snapshot): take(snapshot)
      case .evaluated(let evaluation): take(evaluation)
      case .tested(let name, let root, let outcome):
        results[root, default: KnownResults()].add(outcome, ofTest: name)
        refresh(.lenses)
      case .answered(let id, let result):
        if running.removeValue(forKey: id) != nil { answer(id, result) }
      }
      if events.isEmpty { checkChanged() }
    }
  }

  /// Reads standard input to its end.
  private func listen() {
    let (events, streams) = (events, streams)
    DispatchQueue(label: "kpi.lsp.input").async {
      var frames = MessageFrames()
      while true {
        let bytes = streams.read(atMost: 1 << 16)
        if bytes.isEmpty { break }
        frames.append(bytes)
        while let frame = frames.next() { events.add(.frame(frame)) }
      }
      events.add(.end(isWhole: frames.isBetweenMessages))
    }
  }

  // MARK: Messages

  /// Handles a message; tells how it ends if it is the last one.
  private func handle(_ message: Message) -> Bool? {
    switch message {
    case .response: break
    case .invalid(let id, let error): answer(id, error)
    case .notification("exit", _): return phase == .stopping
    case .notification(let method, let parameters): note(method, parameters)
    case .request(let id, let method, let parameters): request(id, method, parameters)
    }
    return nil
  }

  private func request(_ id: JSONValue, _ method: String, _ parameters: JSONValue) {
    switch (phase, method) {
    case (.starting, "initialize"):
      documents.initialize(parameters)
      capabilities = parameters["capabilities"] ?? .null
      refreshing.initialize(capabilities)
      let asks = PublishedDiagnostics.asks(capabilities, refreshing)
      published = PublishedDiagnostics(asks: asks)
      phase = .running
      let answered = ServerCapabilities.json(
        version: version, documents.encoding, isAskedForProblems: asks)
      answer(id, .success(answered))
    case (.starting, _):
      answer(id, ResponseError(.notInitialized, "`initialize` comes first"))
    case (.stopping, _):
      answer(id, ResponseError(.invalidRequest, "nothing is answered after `shutdown`"))
    case (.running, "initialize"):
      answer(id, ResponseError(.invalidRequest, "`initialize` came already"))
    case (.running, "shutdown"):
      phase = .stopping
      answer(id, .success(.null))
    case (.running, _):
      guard let method = RequestMethod(rawValue: method) else {
        return answer(id, ResponseError(.methodNotFound, "no method `\(method)`"))
      }
      do throws(ResponseError) {
        try begin(WaitingRequest(id: id, method: method, parameters: parameters))
      } catch {
        answer(id, error)
      }
    }
  }

  /// Answers from the document alone, or as soon as its program is checked as it stands.
  private func begin(_ request: WaitingRequest) throws(ResponseError) {
    switch request.method.ground {
    case .document:
      let document = try documents.document(request.parameters)
      let root = documents.root(ofPath: document.path)
      if programs.snapshot(of: root) == nil, request.method == .completion {
        programs.want(root)
        waiting.append(request.rooted(root))
      } else {
        answer(request.id, .success(try fromDocument(document, root, request)))
      }
    case .program:
      let root = try documents.root(request.parameters)
      programs.want(root)
      waiting.append(request.rooted(root))
    case .workspace:
      for root in documents.roots { programs.want(root) }
      waiting.append(request)
    }
    answerWaiting()
  }

  private func fromDocument(
    _ document: OpenDocument, _ root: String, _ request: WaitingRequest
  ) throws(ResponseError) -> JSONValue {
    let query = DocumentQuery(
      document: document, snapshot: programs.snapshot(of: root), parameters: request.parameters,
      language: documents.language, glance: glance)
    return try query.answer(request.method)
  }

  private func note(_ method: String, _ parameters: JSONValue) {
    guard phase == .running else { return }
    do throws(ResponseError) {
      switch method {
      case "textDocument/didOpen":
        programs.want(try documents.open(parameters))
        forgetProblems(parameters)
      case "textDocument/didChange":
        let root = try documents.change(parameters)
        for evaluation in evaluations.removeValue(forKey: root) ?? [] { evaluation.stop() }
        programs.want(root)
      case "textDocument/didClose":
        programs.want(try documents.close(parameters))
        forgetProblems(parameters)
      case "textDocument/didSave", "workspace/didChangeWatchedFiles",
        "workspace/didChangeWorkspaceFolders", "workspace/didChangeConfiguration":
        documents.touch(parameters)
        for root in documents.roots { programs.want(root) }
        refresh(.lenses)
        refresh(.hints)
        refresh(.colors)
      case "initialized":
        if let request = FileWatching.request(capabilities) { send(request) }
      case "$/cancelRequest": cancel(parameters["id"] ?? .null)
      default: break
      }
    } catch {
      let words = error.message(documents.language)
      notify("window/logMessage", ["type": 1, "message": .text("\(method): \(words)")])
      if method == "textDocument/didChange" { tell(EditorWords.lost(documents.name(parameters))) }
    }
  }

  /// Says something that the user must know and no file can show.
  private func tell(_ words: Wording) {
    notify("window/showMessage", ["type": 1, "message": .text(words(documents.language))])
  }

  private func cancel(_ id: JSONValue) {
    let begun = running.removeValue(forKey: id)
    guard begun != nil || waiting.contains(where: { $0.id == id }) else { return }
    if let begun { begun?.stop() }
    waiting.removeAll { $0.id == id }
    answer(id, ResponseError(.cancelled, "cancelled"))
  }

  // MARK: Programs

  /// Starts to check what has changed since it was checked.
  private func checkChanged() {
    for root in programs.toCheck(documents.revision) {
      let job = documents.job(root)
      let (memory, earlier) = (programs.memory(of: root), programs.snapshot(of: root))
      let events = events
      BackgroundWork.start {
        events.add(.checked(Snapshot(root: root, job, memory, earlier: earlier)))
      }
    }
  }

  private func take(_ snapshot: Snapshot) {
    for trouble in programs.take(snapshot) { tell(trouble) }
    if snapshot.revision == documents.revision {
      let news = published.update(
        snapshot, open: documents.versions, changed: documents.changed)
      for message in news.told { notify("textDocument/publishDiagnostics", message) }
      if news.isAskedAgain { refresh(.problems) }
    }
    answerWaiting()
  }

  private func answerWaiting() {
    let requests = waiting
    waiting = []
    var rest: [WaitingRequest] = []
    for request in requests {
      let roots = request.root.map { [$0] } ?? documents.roots
      let snapshots = roots.compactMap { programs.snapshot(of: $0) }
      let isReady =
        snapshots.count == roots.count
        && snapshots.allSatisfy { $0.revision == documents.revision }
      if isReady { start(request, snapshots) } else { rest.append(request) }
    }
    waiting += rest
  }

  /// Answers a request over checked programs, those that evaluate figures on another thread.
  private func start(_ request: WaitingRequest, _ snapshots: [Snapshot]) {
    if request.method.ground == .document {
      do throws(ResponseError) { return try begin(request) } catch {
        return answer(request.id, error)
      }
    }
    var query = ProgramQuery(snapshots: snapshots, parameters: request.parameters)
    query.results = request.root.flatMap { results[$0] } ?? KnownResults()
    guard request.method.evaluates else {
      answer(request.id, query.result(of: request.method))
      if request.method == .codeLens { evaluate(query.unknownFigures, snapshots, after: 300) }
      return
    }
    if request.method == .hover, let name = query.askedFigure, let snapshot = snapshots.first,
      query.results.current(name, in: snapshot) == nil
    {
      query.evaluation = evaluate([name], snapshots)
    }
    let commanded = query.commandedEvaluation(request.method)
    if let commanded { query.evaluation = commanded }
    running.updateValue(commanded, forKey: request.id)
    if let begin = progress.begin(request, documents.language) { notify("$/progress", begin) }
    let events = events
    query.report = { events.add($0) }
    BackgroundWork.start { [query] in
      events.add(.answered(id: request.id, query.result(of: request.method)))
    }
  }

  /// Evaluates figures of a program beside the conversation, until the program changes.
  @discardableResult
  private func evaluate(
    _ names: [String], _ snapshots: [Snapshot], after milliseconds: Int = 0
  ) -> FigureEvaluation? {
    guard !names.isEmpty, let snapshot = snapshots.first, !snapshot.checked.hasErrors,
      evaluations[snapshot.root]?.contains(where: { $0.names == names }) != true
    else { return nil }
    let evaluation = FigureEvaluation(names, of: snapshot)
    evaluations[snapshot.root, default: []].append(evaluation)
    let events = events
    evaluation.start(after: milliseconds) { events.add(.evaluated($0)) }
    return evaluation
  }

  private func take(_ evaluation: FigureEvaluation) {
    let root = evaluation.snapshot.root
    evaluations[root]?.removeAll { $0 === evaluation }
    results[root, default: KnownResults()].add(evaluation.values)
    refresh(.lenses)
  }

  private func refresh(_ subject: RefreshRequests.Subject) {
    if let request = refreshing.request(subject) { send(request) }
  }

  /// Takes back what was told of a document that is opened or closed, where the editor asks about
  /// open ones itself.
  private func forgetProblems(_ parameters: JSONValue) {
    let uri = parameters["textDocument"]?["uri"]?.text
    if let uri, let message = published.forget(uri) {
      notify("textDocument/publishDiagnostics", message)
    }
  }

  // MARK: Answers

  private func answer(_ id: JSONValue, _ error: ResponseError) {
    answer(id, .failure(error))
  }

  private func answer(_ id: JSONValue, _ result: Result<JSONValue, ResponseError>) {
    if let end = progress.end(id) { notify("$/progress", end) }
    switch result {
    case .success(let value): send(["jsonrpc": "2.0", "id": id, "result": value])
    case .failure(let error):
      send(["jsonrpc": "2.0", "id": id, "error": error.json(documents.language)])
    }
  }

  private func notify(_ method: String, _ parameters: JSONValue) {
    send(["jsonrpc": "2.0", "method": .text(method), "params": parameters])
  }

  private func send(_ message: JSONValue) {
    let body = message.json
    // A client that is gone is noticed at the end of its messages.
    _ = streams.write("Content-Length: \(body.utf8.count)\r\n\r\n\(body)", to: .output)
  }
}
