// Values of the protocol as values of the editor, and back; both count UTF-16 units from 0.

const vscode = require('vscode');

const position = (place) => new vscode.Position(place.line, place.character);
const range = (part) => new vscode.Range(position(part.start), position(part.end));
const plainPosition = (place) => ({ line: place.line, character: place.character });
const plainRange = (part) => ({ start: plainPosition(part.start), end: plainPosition(part.end) });
const location = (place) => new vscode.Location(vscode.Uri.parse(place.uri), range(place.range));
const markdown = (text) => text && new vscode.MarkdownString(text.value === undefined ? text : text.value);
const textEdit = (edit) => new vscode.TextEdit(range(edit.range), edit.newText);

function workspaceEdit(edit) {
  const result = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(edit.changes || {})) {
    result.set(vscode.Uri.parse(uri), edits.map(textEdit));
  }
  return result;
}

function diagnostic(problem) {
  // The protocol counts severities and kinds from 1, the editor from 0.
  const result = new vscode.Diagnostic(range(problem.range), problem.message, problem.severity - 1);
  result.code = problem.code;
  result.source = problem.source;
  result.tags = problem.tags;
  result.relatedInformation = (problem.relatedInformation || []).map(
    (part) => new vscode.DiagnosticRelatedInformation(location(part.location), part.message));
  return result;
}

function completion(item) {
  const result = new vscode.CompletionItem(item.label, item.kind - 1);
  result.detail = item.detail;
  result.documentation = markdown(item.documentation);
  result.sortText = item.sortText;
  result.filterText = item.filterText;
  result.insertText = item.textEdit.newText;
  result.range = range(item.textEdit.range);
  result.kept = item;
  return result;
}

function link(part) {
  return new vscode.DocumentLink(range(part.range), vscode.Uri.parse(part.target));
}

function call(item) {
  const result = new vscode.CallHierarchyItem(
    item.kind - 1, item.name, '', vscode.Uri.parse(item.uri), range(item.range),
    range(item.selectionRange));
  result.kept = item;
  return result;
}

function signature(help) {
  const result = new vscode.SignatureHelp();
  result.activeSignature = help.activeSignature;
  result.activeParameter = help.activeParameter;
  result.signatures = help.signatures.map((part) => {
    const info = new vscode.SignatureInformation(part.label, markdown(part.documentation));
    info.parameters = part.parameters.map((each) => new vscode.ParameterInformation(each.label));
    return info;
  });
  return result;
}

function symbol(part) {
  const result = new vscode.DocumentSymbol(
    part.name, part.detail || '', part.kind - 1, range(part.range), range(part.selectionRange));
  result.children = (part.children || []).map(symbol);
  return result;
}

function selection(part) {
  return new vscode.SelectionRange(range(part.range), part.parent && selection(part.parent));
}

function action(part) {
  const kind = new vscode.CodeActionKind(part.kind);
  const result = new vscode.CodeAction(part.title, kind);
  result.edit = part.edit && workspaceEdit(part.edit);
  result.diagnostics = (part.diagnostics || []).map(diagnostic);
  result.isPreferred = part.isPreferred;
  return result;
}

function hint(part) {
  const result = new vscode.InlayHint(position(part.position), part.label, part.kind);
  result.tooltip = part.tooltip;
  return result;
}

module.exports = {
  action, call, completion, diagnostic, hint, link, location, markdown, plainPosition, plainRange, position,
  range, selection, signature, symbol, textEdit, workspaceEdit,
};
