import KPISemantics
import KPISyntax

extension DocumentQuery {
  /// `textDocument/signatureHelp`: the function whose parentheses are open here.
  func signatureHelp() throws(ResponseError) -> JSONValue {
    let place = TokenPlace(text: text, offset: try offset())
    guard let (function, argument) = place.enclosingCall, !place.isInComment else { return .null }
    let usage = function.description.usage
    let inner = usage.drop { $0 != "(" }.dropFirst().dropLast()
    let parts = inner.split(separator: ",").map { part in
      JSONValue.object(["label": .text(part.drop { $0 == " " }.description)])
    }
    return [
      "signatures": [
        [
          "label": .text(usage), "parameters": .array(parts),
          "documentation": [
            "kind": "markdown", "value": .text(FunctionText.documentation(of: function, language)),
          ],
        ]
      ],
      "activeSignature": 0, "activeParameter": .integer(min(argument, max(parts.count - 1, 0))),
    ]
  }
}
