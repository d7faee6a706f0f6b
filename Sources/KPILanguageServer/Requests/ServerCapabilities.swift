/// What the server can do, as it answers `initialize`.
enum ServerCapabilities {
  /// The commands that code lenses name.
  enum Command: String, CaseIterable {
    case runTest = "kpi.runTest"
    case evaluate = "kpi.evaluate"
  }

  /// The answer to `initialize`.
  static func json(
    version: String, _ encoding: PositionEncoding, isAskedForProblems: Bool
  ) -> JSONValue {
    var capabilities = capabilities(encoding)
    if isAskedForProblems {
      capabilities["diagnosticProvider"] = [
        "identifier": "kpi", "interFileDependencies": true, "workspaceDiagnostics": false,
      ]
    }
    return [
      "capabilities": .object(capabilities),
      "serverInfo": ["name": "kpi", "version": .text(version)],
    ]
  }

  private static func capabilities(_ encoding: PositionEncoding) -> [String: JSONValue] {
    [
      "positionEncoding": .text(encoding.rawValue),
      "textDocumentSync": ["openClose": true, "change": 2, "save": true],
      "hoverProvider": ["workDoneProgress": true], "definitionProvider": true,
      "referencesProvider": true,
      "documentHighlightProvider": true, "renameProvider": ["prepareProvider": true],
      "documentSymbolProvider": true, "workspaceSymbolProvider": true,
      "foldingRangeProvider": true, "selectionRangeProvider": true,
      "documentFormattingProvider": true, "documentRangeFormattingProvider": true,
      "inlayHintProvider": true,
      "completionProvider": ["triggerCharacters": [".", ":", "/", " "], "resolveProvider": true],
      "documentLinkProvider": [:], "callHierarchyProvider": true,
      "signatureHelpProvider": ["triggerCharacters": ["(", ","]],
      "codeActionProvider": ["codeActionKinds": ["quickfix", "source.fixAll"]],
      "codeLensProvider": [:],
      "executeCommandProvider": [
        "commands": .array(Command.allCases.map { .text($0.rawValue) }), "workDoneProgress": true,
      ],
      "semanticTokensProvider": [
        "full": true, "range": true,
        "legend": [
          "tokenTypes": .array(SemanticTokenKind.allCases.map { .text($0.rawValue) }),
          "tokenModifiers": ["declaration"],
        ],
      ],
      "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]],
    ]
  }
}
