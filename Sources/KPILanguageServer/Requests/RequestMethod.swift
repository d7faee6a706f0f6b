/// What an editor may ask for.
enum RequestMethod: String, CaseIterable, Sendable {
  case completion = "textDocument/completion"
  case signatureHelp = "textDocument/signatureHelp"
  case documentSymbol = "textDocument/documentSymbol"
  case foldingRange = "textDocument/foldingRange"
  case selectionRange = "textDocument/selectionRange"
  case formatting = "textDocument/formatting"
  case rangeFormatting = "textDocument/rangeFormatting"
  case hover = "textDocument/hover"
  case definition = "textDocument/definition"
  case references = "textDocument/references"
  case highlight = "textDocument/documentHighlight"
  case prepareRename = "textDocument/prepareRename"
  case rename = "textDocument/rename"
  case semanticTokens = "textDocument/semanticTokens/full"
  case semanticTokensInRange = "textDocument/semanticTokens/range"
  case inlayHint = "textDocument/inlayHint"
  case codeAction = "textDocument/codeAction"
  case codeLens = "textDocument/codeLens"
  case diagnostic = "textDocument/diagnostic"
  case documentLink = "textDocument/documentLink"
  case prepareCalls = "textDocument/prepareCallHierarchy"
  case incomingCalls = "callHierarchy/incomingCalls"
  case outgoingCalls = "callHierarchy/outgoingCalls"
  case resolve = "completionItem/resolve"
  case workspaceSymbol = "workspace/symbol"
  case executeCommand = "workspace/executeCommand"

  /// What an answer rests on.
  enum Ground {
    /// The open document as it is now, and its program as it was checked last: answered at once.
    case document
    /// The program of a document, checked as it stands.
    case program
    /// All programs, checked as they stand.
    case workspace
  }

  /// What its answer rests on.
  var ground: Ground {
    switch self {
    case .completion, .signatureHelp, .documentSymbol, .foldingRange, .selectionRange, .formatting,
      .rangeFormatting:
      .document
    case .hover, .definition, .references, .highlight, .prepareRename, .rename, .semanticTokens,
      .semanticTokensInRange, .inlayHint, .codeAction, .codeLens, .diagnostic, .documentLink,
      .prepareCalls, .incomingCalls, .outgoingCalls, .resolve:
      .program
    case .workspaceSymbol, .executeCommand: .workspace
    }
  }

  /// Whether it reads data, which may take a while.
  var evaluates: Bool { self == .hover || self == .executeCommand }
}
