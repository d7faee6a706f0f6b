import KPISyntax
import KPIWorkspace

/// A request that is answered at once, from an open document as it is and its program as it was
/// checked last.
struct DocumentQuery {
  /// The document.
  let document: OpenDocument
  /// The program, if it has been checked.
  let snapshot: Snapshot?
  /// What the request says.
  let parameters: JSONValue
  /// The language of its user.
  let language: Language

  /// What the beginning of data files holds.
  let glance: DataGlance

  /// The document's text.
  var text: SourceText { document.text }

  /// The answer.
  func answer(_ method: RequestMethod) throws(ResponseError) -> JSONValue {
    switch method {
    case .completion: try completion()
    case .signatureHelp: try signatureHelp()
    case .documentSymbol: documentSymbols()
    case .foldingRange: foldingRanges()
    case .selectionRange: try selectionRanges()
    case .formatting: formatting()
    case .rangeFormatting: try rangeFormatting()
    default: throw ResponseError(.internalError, "answered from the program")
    }
  }

  /// The byte that the request is about.
  func offset() throws(ResponseError) -> Int {
    guard let offset = document.offset(of: parameters["position"]) else {
      throw ResponseError(.invalidParameters, "no such position")
    }
    return offset
  }
}
