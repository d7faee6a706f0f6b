import KPISemantics
import KPISyntax
import KPIWorkspace

/// A request about programs that are checked as they stand.
struct ProgramQuery: Sendable {
  /// The programs: one, or all of the editor.
  let snapshots: [Snapshot]
  /// What the request says.
  let parameters: JSONValue
  /// What is known of the values of the program's figures.
  var results = KnownResults()
  /// The evaluation of the figure that is asked about, where its value is not known.
  var evaluation: FigureEvaluation?
  /// Takes what is found out on the way.
  var report: @Sendable (EventQueue.Event) -> Void = { _ in }

  /// A file of a program and a byte in it.
  struct Place {
    /// The program.
    let snapshot: Snapshot
    /// The file.
    let file: Int
    /// The byte; 0 where the request names none.
    let offset: Int

    /// The file's text.
    var text: SourceText { snapshot.text(file) }

    /// The range of a span of the file as the protocol writes it.
    func range(of span: SourceSpan) -> JSONValue { text.range(of: span, snapshot.encoding) }

    /// The byte of a position in the file; nil when it is none.
    func offset(of position: JSONValue?) -> Int? { text.offset(of: position, snapshot.encoding) }

    /// The name that stands here.
    var entry: SymbolIndex.Entry? { snapshot.index.entry(at: offset, file: file) }
  }

  /// The answer.
  func result(of method: RequestMethod) -> Result<JSONValue, ResponseError> {
    do throws(ResponseError) {
      return .success(try answer(method))
    } catch {
      return .failure(error)
    }
  }

  private func answer(_ method: RequestMethod) throws(ResponseError) -> JSONValue {
    switch method {
    case .hover: try hover()
    case .definition: try definition()
    case .references: try references()
    case .highlight: try highlight()
    case .prepareRename: try prepareRename()
    case .rename: try rename()
    case .semanticTokens: try semanticTokens()
    case .semanticTokensInRange: try semanticTokensInRange()
    case .diagnostic: try diagnostics()
    case .documentLink: try documentLinks()
    case .prepareCalls: try prepareCalls()
    case .incomingCalls: incomingCalls()
    case .outgoingCalls: outgoingCalls()
    case .resolve: resolve()
    case .inlayHint: try inlayHints()
    case .codeAction: try codeActions()
    case .codeLens: try codeLenses()
    case .workspaceSymbol: workspaceSymbols()
    case .executeCommand: try executeCommand()
    case .completion, .signatureHelp, .documentSymbol, .foldingRange, .selectionRange, .formatting,
      .rangeFormatting:
      throw ResponseError(.internalError, "answered from the document")
    }
  }

  /// The place that the request is about.
  func place() throws(ResponseError) -> Place {
    guard let uri = parameters["textDocument"]?["uri"]?.text else {
      throw ResponseError(.invalidParameters, "no document is named")
    }
    guard let place = place(uri: uri, position: parameters["position"]) else {
      throw ResponseError(.invalidParameters, "no such document or position")
    }
    return place
  }

  /// The place of a position in a document; its start where there is no position.
  func place(uri: String, position: JSONValue? = nil) -> Place? {
    for snapshot in snapshots {
      let path = DocumentURI.path(of: uri)
      let real = snapshot.fileSystem.realPath(path) ?? path
      guard let file = snapshot.uris.firstIndex(of: uri) ?? snapshot.files[real] else { continue }
      guard let position else { return Place(snapshot: snapshot, file: file, offset: 0) }
      guard let offset = snapshot.text(file).offset(of: position, snapshot.encoding) else {
        return nil
      }
      return Place(snapshot: snapshot, file: file, offset: offset)
    }
    return nil
  }
}
