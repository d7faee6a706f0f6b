import KPISemantics
import KPISyntax
import KPIWorkspace

extension DocumentQuery {
  /// `textDocument/completion`: what fits here, what has the right unit first.
  func completion() throws(ResponseError) -> JSONValue {
    guard let snapshot else { return ["isIncomplete": true, "items": []] }
    let place = TokenPlace(text: text, offset: try offset())
    let found = place.completionPlace(datasets: Set(snapshot.model.datasets.keys))
    let quoted = place.quotedText
    let typedSpan =
      quoted.map { SourceSpan(file: 0, start: $0.start, end: place.offset) } ?? place.prefix
    let span = quoted.map { SourceSpan(file: 0, start: $0.start, end: $0.end) } ?? typedSpan
    let typed = text.text(of: typedSpan).utf8.map(CompletionItem.lowered)
    let offers = CompletionOffers(
      snapshot, expected: expected(found, place, snapshot), typed: typed,
      limit: DocumentQuery.offerLimit + 1, declared: place.declaredName,
      folder: FilePath.folder(of: document.path), glance: glance)
    let fitting = offers.items(found).compactMap { item in
      CompletionItem.match(item.label, typed).map { (match: $0, item: item) }
    }.sorted { left, right in
      (left.match.rawValue, left.item.fit.rawValue, left.item.rank, left.item.label)
        < (right.match.rawValue, right.item.fit.rawValue, right.item.rank, right.item.label)
    }
    let range = document.range(of: span)
    let items = fitting.prefix(DocumentQuery.offerLimit).map {
      $0.item.json($0.match, replacing: range, in: document.uri)
    }
    return [
      "isIncomplete": .flag(fitting.count > items.count || found.readsData),
      "items": .array(items),
    ]
  }

  /// How many offers are answered; with more letters there are others.
  private static var offerLimit: Int { 200 }

  /// The type that what is written must have.
  private func expected(
    _ found: CompletionPlace, _ place: TokenPlace, _ snapshot: Snapshot
  ) -> ValueType? {
    switch found {
    case .unit, .unitOrWords, .type: return formulaType(place, snapshot)
    case .formula(let scope, _):
      guard let last = place.before.last else { return nil }
      switch last.kind {
      case _ where place.clauseWord == "threshold":
        return figure(place, snapshot)?.type ?? formulaType(place, snapshot)
      case .symbol(.equals):
        let figure = figure(place, snapshot)
        return figure?.type == .unknown ? nil : figure?.type
      case .symbol(.plus), .symbol(.minus), .symbol(.less), .symbol(.lessOrEqual),
        .symbol(.greater), .symbol(.greaterOrEqual), .reserved(.is), .reserved(.otherwise):
        return left(of: place, scope, snapshot)
      case .reserved(.where), .reserved(.and), .reserved(.or), .reserved(.not), .reserved(.if),
        .reserved(.when):
        return .flag
      default: return nil
      }
    default: return nil
    }
  }

  private func figure(_ place: TokenPlace, _ snapshot: Snapshot) -> FigureModel? {
    place.declaredName.flatMap { snapshot.model.figures[$0] }
  }

  /// The type of the formula of the figure that is being written, as it is now.
  private func formulaType(_ place: TokenPlace, _ snapshot: Snapshot) -> ValueType? {
    guard let name = place.declaredName else { return nil }
    for declaration in Parser.parseFile(text).tree.declarations {
      switch declaration.kind {
      case .measure(let figure) where figure.name.text == name,
        .kpi(let figure) where figure.name.text == name:
        return figure.expression.flatMap { ExpressionTypes(snapshot).type(of: $0, .figure) }
      default: continue
      }
    }
    return nil
  }

  /// The type of the operand left of the sign before the place.
  private func left(
    of place: TokenPlace, _ scope: CompletionPlace.Scope, _ snapshot: Snapshot
  ) -> ValueType? {
    let operand = place.operandBeforeSign
    guard let first = operand.first, let last = operand.last else { return nil }
    if operand.count == 1, ["goal", "value"].contains(place.words(first)) {
      return figure(place, snapshot)?.type ?? formulaType(place, snapshot)
    }
    let source = SourceText(name: "", text: text.text(from: first.start, to: last.end))
    let expression = Parser.parseExpression(source).expression
    return ExpressionTypes(snapshot).type(of: expression, scope)
  }
}
