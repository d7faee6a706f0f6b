// What the editor asks about documents, each question passed on to the server.

const vscode = require('vscode');
const convert = require('./conversion');

const selector = [{ scheme: 'file', language: 'kpi' }, { scheme: 'untitled', language: 'kpi' }];
const named = (document) => ({ textDocument: { uri: document.uri.toString() } });
const at = (document, place) => ({ ...named(document), position: convert.plainPosition(place) });
const within = (document, part) => ({ ...named(document), range: convert.plainRange(part) });
const each = (list, make) => (list || []).map(make);

// Registers everything; `ask(method, parameters, token)` gives an answer, or nothing where there is
// none; `refreshed` fires when lenses, hints and colours should be asked for again.
function register(ask, capabilities, refreshed) {
  const languages = vscode.languages;
  const text = (method, parameters, token) => ask('textDocument/' + method, parameters, token);
  const formatting = { tabSize: 2, insertSpaces: true };
  const legend = capabilities.semanticTokensProvider.legend;
  const known = new vscode.SemanticTokensLegend(legend.tokenTypes, legend.tokenModifiers);
  const colors = (found) => found && new vscode.SemanticTokens(new Uint32Array(found.data));

  return [
    languages.registerHoverProvider(selector, {
      async provideHover(document, place, token) {
        const found = await text('hover', at(document, place), token);
        return found && new vscode.Hover(
          convert.markdown(found.contents), found.range && convert.range(found.range));
      },
    }),
    languages.registerCompletionItemProvider(selector, {
      async provideCompletionItems(document, place, token) {
        const found = await text('completion', at(document, place), token);
        return found && new vscode.CompletionList(
          each(found.items, convert.completion), found.isIncomplete);
      },
      async resolveCompletionItem(item, token) {
        const found = await ask('completionItem/resolve', item.kept, token);
        if (found) item.documentation = convert.markdown(found.documentation);
        return item;
      },
    }, ...capabilities.completionProvider.triggerCharacters),
    languages.registerSignatureHelpProvider(selector, {
      async provideSignatureHelp(document, place, token) {
        const found = await text('signatureHelp', at(document, place), token);
        return found && convert.signature(found);
      },
    }, ...capabilities.signatureHelpProvider.triggerCharacters),
    languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, place, token) {
        return each(await text('definition', at(document, place), token), convert.location);
      },
    }),
    languages.registerReferenceProvider(selector, {
      async provideReferences(document, place, context, token) {
        const asked = { ...at(document, place), context };
        return each(await text('references', asked, token), convert.location);
      },
    }),
    languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, place, token) {
        return each(
          await text('documentHighlight', at(document, place), token),
          (part) => new vscode.DocumentHighlight(convert.range(part.range)));
      },
    }),
    languages.registerRenameProvider(selector, {
      async prepareRename(document, place, token) {
        const found = await text('prepareRename', at(document, place), token);
        if (!found) throw new Error('Nothing that has a name stands here');
        return { range: convert.range(found.range), placeholder: found.placeholder };
      },
      async provideRenameEdits(document, place, newName, token) {
        const found = await text('rename', { ...at(document, place), newName }, token);
        return found && convert.workspaceEdit(found);
      },
    }),
    languages.registerDocumentSymbolProvider(selector, {
      async provideDocumentSymbols(document, token) {
        return each(await text('documentSymbol', named(document), token), convert.symbol);
      },
    }),
    languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        return each(
          await ask('workspace/symbol', { query }, token),
          (part) => new vscode.SymbolInformation(
            part.name, part.kind - 1, part.containerName || '', convert.location(part.location)));
      },
    }),
    languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document, context, token) {
        return each(
          await text('foldingRange', named(document), token),
          (part) => new vscode.FoldingRange(
            part.startLine, part.endLine,
            part.kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined));
      },
    }),
    languages.registerSelectionRangeProvider(selector, {
      async provideSelectionRanges(document, places, token) {
        const positions = places.map(convert.plainPosition);
        const asked = { ...named(document), positions };
        return each(await text('selectionRange', asked, token), convert.selection);
      },
    }),
    languages.registerDocumentFormattingEditProvider(selector, {
      async provideDocumentFormattingEdits(document, options, token) {
        const asked = { ...named(document), options: formatting };
        return each(await text('formatting', asked, token), convert.textEdit);
      },
    }),
    languages.registerDocumentRangeFormattingEditProvider(selector, {
      async provideDocumentRangeFormattingEdits(document, part, options, token) {
        const asked = { ...within(document, part), options: formatting };
        return each(await text('rangeFormatting', asked, token), convert.textEdit);
      },
    }),
    languages.registerCodeActionsProvider(selector, {
      async provideCodeActions(document, part, context, token) {
        const only = context.only ? [context.only.value] : undefined;
        const asked = { ...within(document, part), context: { diagnostics: [], only } };
        return each(await text('codeAction', asked, token), convert.action);
      },
    }, {
      providedCodeActionKinds: capabilities.codeActionProvider.codeActionKinds.map(
        (kind) => new vscode.CodeActionKind(kind)),
    }),
    languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: refreshed,
      async provideCodeLenses(document, token) {
        return each(
          await text('codeLens', named(document), token),
          (part) => new vscode.CodeLens(convert.range(part.range), part.command));
      },
    }),
    languages.registerDocumentLinkProvider(selector, {
      async provideDocumentLinks(document, token) {
        return each(await text('documentLink', named(document), token), convert.link);
      },
    }),
    languages.registerCallHierarchyProvider(selector, {
      async prepareCallHierarchy(document, place, token) {
        const found = await text('prepareCallHierarchy', at(document, place), token);
        return each(found, convert.call);
      },
      async provideCallHierarchyIncomingCalls(item, token) {
        return each(
          await ask('callHierarchy/incomingCalls', { item: item.kept }, token),
          (part) => new vscode.CallHierarchyIncomingCall(
            convert.call(part.from), part.fromRanges.map(convert.range)));
      },
      async provideCallHierarchyOutgoingCalls(item, token) {
        return each(
          await ask('callHierarchy/outgoingCalls', { item: item.kept }, token),
          (part) => new vscode.CallHierarchyOutgoingCall(
            convert.call(part.to), part.fromRanges.map(convert.range)));
      },
    }),
    languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: refreshed,
      async provideInlayHints(document, part, token) {
        return each(await text('inlayHint', within(document, part), token), convert.hint);
      },
    }),
    languages.registerDocumentSemanticTokensProvider(selector, {
      onDidChangeSemanticTokens: refreshed,
      async provideDocumentSemanticTokens(document, token) {
        return colors(await text('semanticTokens/full', named(document), token));
      },
    }, known),
    languages.registerDocumentRangeSemanticTokensProvider(selector, {
      async provideDocumentRangeSemanticTokens(document, part, token) {
        return colors(await text('semanticTokens/range', within(document, part), token));
      },
    }, known),
  ];
}

module.exports = { register };
