// Runs the extension in node, over a stand-in for the few parts of the editor's module that it
// uses: node extension.js FOLDER-OF-THE-EXTENSION, with KPI_EXECUTABLE and KPI_FOLDER set. The
// server and the pipes are real, the editor is not. Prints what was not as expected.

const Module = require('module');
const fs = require('fs');
const path = require('path');
const { pathToFileURL, fileURLToPath } = require('url');

const folder = process.env.KPI_FOLDER;
const failures = [];
const expect = (what, holds, found) => {
  if (!holds) failures.push(`${what}: ${JSON.stringify(found)}`);
};
const wait = async (what, isSo) => {
  for (let round = 0; round < 400 && !isSo(); round++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  expect(what, isSo(), 'waited in vain');
};

class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
class Range { constructor(start, end) { Object.assign(this, { start, end }); } }
class Uri {
  constructor(text) { this.text = text; }
  static parse(text) { return new Uri(text); }
  get fsPath() { return fileURLToPath(this.text); }
  toString() { return this.text; }
}
class EventEmitter {
  constructor() {
    this.listeners = [];
    this.event = (listener) => {
      this.listeners.push(listener);
      return { dispose() {} };
    };
  }
  fire(value) { this.listeners.forEach((listener) => listener(value)); }
  dispose() {}
}
// Keeps what it is made of, under the names given.
const keeper = (...names) => class {
  constructor(...values) { names.forEach((name, index) => { this[name] = values[index]; }); }
};
class WorkspaceEdit {
  constructor() { this.edits = {}; }
  set(uri, edits) { this.edits[uri] = edits; }
}

const providers = {};
const commands = {};
const shown = [];
const problems = new Map();
const events = {};
const event = (name) => (events[name] = new EventEmitter()).event;
const documents = [];
const settings = { path: process.env.KPI_EXECUTABLE, arguments: ['lsp'] };
const registering = (name) => (...given) => {
  providers[name] = given.find((part) => typeof part === 'object' && !Array.isArray(part));
  return { dispose() { delete providers[name]; } };
};

const vscode = {
  Position, Range, Uri, EventEmitter, WorkspaceEdit,
  Location: keeper('uri', 'range'), TextEdit: keeper('range', 'newText'),
  MarkdownString: keeper('value'), Hover: keeper('contents', 'range'),
  Diagnostic: keeper('range', 'message', 'severity'),
  DiagnosticRelatedInformation: keeper('location', 'message'),
  CompletionItem: keeper('label', 'kind'), CompletionList: keeper('items', 'isIncomplete'),
  SignatureHelp: keeper(), SignatureInformation: keeper('label', 'documentation'),
  ParameterInformation: keeper('label'), DocumentHighlight: keeper('range'),
  DocumentSymbol: keeper('name', 'detail', 'kind', 'range', 'selectionRange'),
  SymbolInformation: keeper('name', 'kind', 'containerName', 'location'),
  FoldingRange: keeper('start', 'end', 'kind'), FoldingRangeKind: { Comment: 1 },
  SelectionRange: keeper('range', 'parent'), CodeActionKind: keeper('value'),
  CodeAction: keeper('title', 'kind'), CodeLens: keeper('range', 'command'),
  InlayHint: keeper('position', 'label', 'kind'), SemanticTokens: keeper('data'),
  SemanticTokensLegend: keeper('types', 'modifiers'), DocumentLink: keeper('range', 'target'),
  CallHierarchyItem: keeper('kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
  CallHierarchyIncomingCall: keeper('from', 'fromRanges'),
  CallHierarchyOutgoingCall: keeper('to', 'fromRanges'),
  env: { language: 'en' },
  window: {
    createOutputChannel: () => ({ appendLine: (line) => shown.push(line), append() {}, dispose() {} }),
    showErrorMessage: (words) => shown.push(words),
    showInformationMessage: (words) => shown.push(words),
  },
  commands: {
    registerCommand(name, act) {
      commands[name] = act;
      return { dispose() { delete commands[name]; } };
    },
  },
  workspace: {
    workspaceFolders: [{ uri: Uri.parse(pathToFileURL(folder).href), name: 'shop' }],
    textDocuments: documents,
    getConfiguration: () => ({ get: (name) => settings[name] }),
    createFileSystemWatcher: () => ({
      onDidCreate: event('created'), onDidChange: event('changed'), onDidDelete: event('deleted'),
      dispose() {},
    }),
    onDidOpenTextDocument: event('open'), onDidChangeTextDocument: event('change'),
    onDidSaveTextDocument: event('save'), onDidCloseTextDocument: event('close'),
    onDidChangeWorkspaceFolders: event('folders'),
  },
  languages: new Proxy({
    createDiagnosticCollection: () => ({
      set: (uri, list) => problems.set(uri.toString(), list), clear: () => problems.clear(),
      dispose() {},
    }),
  }, { get: (own, name) => own[name] || registering(name) }),
};

const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));

async function run() {
  const manifest = JSON.parse(fs.readFileSync(path.join(process.argv[2], 'package.json')));
  const extension = require(path.join(process.argv[2], manifest.main));
  const file = path.join(folder, 'figures.kpi');
  const document = {
    uri: Uri.parse(pathToFileURL(file).href), languageId: 'kpi', version: 1,
    text: fs.readFileSync(file, 'utf8'), getText() { return this.text; },
  };
  documents.push(document);
  const context = { subscriptions: [] };
  await extension.activate(context);
  const offered = Object.keys(commands).sort();
  for (const { command } of manifest.contributes.commands) {
    expect('a command of the manifest', offered.includes(command), offered);
  }
  const ask = (name, ...rest) => {
    const provider = providers[`register${name}Provider`];
    const method = Object.keys(provider).find((key) => /^(provide|prepare)/.test(key));
    return provider[method](document, ...rest);
  };
  const place = (word) => {
    const lines = document.text.slice(0, document.text.indexOf(word)).split('\n');
    return new Position(lines.length - 1, lines[lines.length - 1].length);
  };
  const uri = document.uri.toString();
  await wait('problems', () => problems.has(uri));
  expect('no problems', problems.get(uri).length === 0, problems.get(uri));

  const whole = new Range(new Position(0, 0), new Position(99, 0));
  const hover = await ask('Hover', place('revenuePerVisit'));
  expect('hover', hover.contents.value.includes('EUR/visit'), hover);
  const offers = await ask('CompletionItem', place('leadCount) /'));
  expect('offers', offers.items.some((item) => item.label === 'leadCount'), offers);
  const help = await ask('SignatureHelp', place('leads where'));
  expect('help', help.signatures[0].label.startsWith('count('), help);
  const [target] = await ask('Definition', place('leadCount) /'));
  expect('definition', target.range.start.line === 4, target);
  expect('references', (await ask('Reference', place('leadCount'), { includeDeclaration: true }))
    .length === 3, 'not three');
  for (const [name, ...rest] of [
    ['DocumentHighlight', place('leadCount')], ['DocumentSymbol'], ['FoldingRange', {}],
    ['SelectionRange', [place('leadCount')]], ['CodeLens'], ['InlayHints', whole],
  ]) {
    const found = await ask(name, ...rest);
    expect(name, Array.isArray(found) && found.length > 0, found);
  }
  const offer = offers.items.find((item) => item.label === 'leadCount');
  await providers.registerCompletionItemProvider.resolveCompletionItem(offer);
  expect('an offer', offer.documentation.value.includes('leads where qualified'), offer);
  const links = await providers.registerDocumentLinkProvider.provideDocumentLinks(
    { ...document, uri: Uri.parse(pathToFileURL(path.join(folder, 'data.kpi')).href) });
  expect('no link to data that is not there', links.length === 0, links);
  const calls = providers.registerCallHierarchyProvider;
  const [called] = await calls.prepareCallHierarchy(document, place('leadCount'));
  const callers = await calls.provideCallHierarchyIncomingCalls(called);
  expect('uses', callers[0].from.name === 'revenuePerVisit', callers);
  const needs = await calls.provideCallHierarchyOutgoingCalls(callers[0].from);
  expect('needs', needs.some((need) => need.to.name === 'closeRate'), needs);
  const top = new Range(new Position(0, 0), new Position(1, 0));
  const all = (await ask('DocumentSemanticTokens')).data.length;
  const line = (await ask('DocumentRangeSemanticTokens', top)).data.length;
  expect('tokens', all % 5 === 0 && line % 5 === 0 && line > 0 && line < all, [all, line]);
  const symbols = await providers.registerWorkspaceSymbolProvider.provideWorkspaceSymbols('rpv');
  expect('workspace symbols', symbols[0].name === 'revenuePerVisit', symbols);
  const rename = providers.registerRenameProvider;
  const edits = await rename.provideRenameEdits(document, place('leadCount'), 'good');
  expect('rename', edits.edits[uri].length === 3, edits);
  const refusal = await rename.provideRenameEdits(document, place('leadCount'), 'visitCount')
    .catch((error) => error.message);
  expect('refusal', refusal === '`visitCount` is taken', refusal);

  const word = place('* leadCount');
  const wrong = { range: new Range(word, new Position(word.line, word.character + 6)), text: '* laed' };
  document.version = 2;
  events.change.fire({ document, contentChanges: [wrong] });
  await wait('a problem', () => problems.get(uri).length > 0);
  const actions = await ask('CodeActions', whole, {});
  expect('a fix', actions.some((action) => action.kind.value === 'quickfix'), actions);
  document.version = 3;
  events.change.fire({ document, contentChanges: [{ ...wrong, text: '* lead' }] });
  await wait('no problem', () => problems.get(uri).length === 0);
  expect('formatting', Array.isArray(await ask('DocumentFormattingEdit', {})), 'no list');

  await commands['kpi.runTest'](uri, 'worked example');
  expect('a test', shown.includes('✓ worked example'), shown);
  await commands['kpi.restart']();
  await wait('problems again', () => problems.has(uri));
  await extension.deactivate();
  settings.path = '/no/such/kpi';
  await commands['kpi.restart']();
  expect('a missing server is told', shown.some((line) => line.includes('/no/such/kpi')), shown);
}

run().catch((error) => failures.push(error.stack)).finally(() => {
  failures.forEach((failure) => console.log(failure));
  process.exit(failures.length === 0 ? 0 : 1);
});
