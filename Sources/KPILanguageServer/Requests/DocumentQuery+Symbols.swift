import KPISyntax

extension DocumentQuery {
  /// `textDocument/documentSymbol`: the declarations, columns below their datasets.
  func documentSymbols() -> JSONValue {
    let tree = Parser.parseFile(text).tree
    return .array(
      tree.declarations.flatMap { declaration in
        SymbolKind.describe(declaration).map { kind, name, span in
          var symbol = self.symbol(kind, name, whole: declaration.span, span)
          if case .dataset(let dataset) = declaration.kind {
            symbol["children"] = .array(columns(of: dataset))
          }
          return .object(symbol)
        }
      })
  }

  private func columns(of dataset: DatasetSyntax) -> [JSONValue] {
    dataset.lines.compactMap { line in
      guard case .column(let column) = line else { return nil }
      let whole = column.span.union(column.name.span)
      return .object(symbol(.column, column.name.text, whole: whole, column.name.span))
    }
  }

  private func symbol(
    _ kind: SymbolKind, _ name: String, whole: SourceSpan, _ span: SourceSpan
  ) -> [String: JSONValue] {
    [
      "name": .text(name.isEmpty ? "(no name)" : name), "kind": .integer(kind.rawValue),
      "range": document.range(of: whole.union(span)), "selectionRange": document.range(of: span),
    ]
  }
}
