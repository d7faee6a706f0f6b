// Starts `kpi lsp` and connects the editor to it. Needs nothing but the editor's own modules.

const vscode = require('vscode');
const { Connection } = require('./connection');
const { register } = require('./providers');
const convert = require('./conversion');

let server;

// One running server with everything that hangs on it.
class Server {
  constructor(output) {
    const settings = vscode.workspace.getConfiguration('kpi');
    const folders = vscode.workspace.workspaceFolders || [];
    this.output = output;
    this.problems = vscode.languages.createDiagnosticCollection('kpi');
    this.refreshed = new vscode.EventEmitter();
    this.parts = [this.problems, this.refreshed];
    this.isStopping = false;
    this.command = settings.get('path');
    this.connection = new Connection(
      this.command, settings.get('arguments'),
      folders.length > 0 ? folders[0].uri.fsPath : undefined,
      {
        notification: (method, parameters) => this.take(method, parameters),
        request: (method) => {
          if (method.endsWith('/refresh')) this.refreshed.fire();
        },
        end: (reason) => this.ended(reason),
      });
  }

  take(method, parameters) {
    if (method === 'textDocument/publishDiagnostics') {
      this.problems.set(
        vscode.Uri.parse(parameters.uri), parameters.diagnostics.map(convert.diagnostic));
    } else if (method === 'window/showMessage') {
      vscode.window.showErrorMessage(`KPI: ${parameters.message}`);
    } else if (method === 'window/logMessage') {
      this.output.appendLine(parameters.message);
    } else if (method === 'stderr') {
      this.output.append(parameters);
    }
  }

  ended(reason) {
    this.problems.clear();
    if (this.isStopping) return;
    vscode.window.showErrorMessage(
      `The KPI language server \`${this.command}\` ended: ${reason}. Is \`kpi.path\` right?`);
  }

  // The answer to a question; where there is none, nothing, said in the log. What people asked for
  // themselves is refused with the server's words.
  async ask(method, parameters, token) {
    try {
      return await this.connection.request(method, parameters, token);
    } catch (error) {
      const isCancelled = error.code === -32800;
      if (!isCancelled && /ename$|executeCommand$/.test(method)) throw error;
      if (!isCancelled) this.output.appendLine(`${method}: ${error.message}`);
      return undefined;
    }
  }

  async start() {
    const folders = vscode.workspace.workspaceFolders || [];
    const plain = folders.map((folder) => ({ uri: folder.uri.toString(), name: folder.name }));
    const { capabilities } = await this.connection.request('initialize', {
      processId: process.pid,
      rootUri: plain.length > 0 ? plain[0].uri : null,
      workspaceFolders: plain,
      locale: vscode.env.language,
      capabilities: {
        general: { positionEncodings: ['utf-16'] },
        workspace: {
          codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true },
          semanticTokens: { refreshSupport: true }, workspaceFolders: true,
        },
      },
    });
    this.connection.notify('initialized', {});
    this.follow();
    this.parts.push(...register(
      (method, parameters, token) => this.ask(method, parameters, token),
      capabilities, this.refreshed.event));
    for (const command of capabilities.executeCommandProvider.commands) {
      this.parts.push(vscode.commands.registerCommand(command, async (...args) => {
        const words = await this.ask('workspace/executeCommand', { command, arguments: args });
        if (words) vscode.window.showInformationMessage(words);
      }));
    }
  }

  // Tells the server what happens to documents and files.
  follow() {
    const workspace = vscode.workspace;
    const told = (document) => document.languageId === 'kpi';
    const name = (document) => ({ uri: document.uri.toString() });
    const open = (document) => told(document) && this.connection.notify('textDocument/didOpen', {
      textDocument: {
        ...name(document), languageId: 'kpi', version: document.version, text: document.getText(),
      },
    });
    const watcher = workspace.createFileSystemWatcher('**/*.{kpi,csv,tsv,jsonl,gz}');
    const changed = (type) => (uri) => this.connection.notify(
      'workspace/didChangeWatchedFiles', { changes: [{ uri: uri.toString(), type }] });
    workspace.textDocuments.forEach(open);
    this.parts.push(
      watcher, watcher.onDidCreate(changed(1)), watcher.onDidChange(changed(2)),
      watcher.onDidDelete(changed(3)),
      workspace.onDidOpenTextDocument(open),
      workspace.onDidChangeTextDocument((event) => {
        if (!told(event.document) || event.contentChanges.length === 0) return;
        this.connection.notify('textDocument/didChange', {
          textDocument: { ...name(event.document), version: event.document.version },
          contentChanges: event.contentChanges.map((change) => ({
            range: convert.plainRange(change.range), text: change.text,
          })),
        });
      }),
      workspace.onDidSaveTextDocument((document) => told(document)
        && this.connection.notify('textDocument/didSave', { textDocument: name(document) })),
      workspace.onDidCloseTextDocument((document) => told(document)
        && this.connection.notify('textDocument/didClose', { textDocument: name(document) })),
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.connection.notify(
        'workspace/didChangeWorkspaceFolders', {
          event: {
            added: added.map((folder) => ({ uri: folder.uri.toString(), name: folder.name })),
            removed: removed.map((folder) => ({ uri: folder.uri.toString(), name: folder.name })),
          },
        })));
  }

  async stop() {
    this.isStopping = true;
    await this.connection.stop();
    for (const part of this.parts) part.dispose();
  }
}

async function restart(output) {
  const old = server;
  server = undefined;
  if (old) await old.stop();
  server = new Server(output);
  try {
    await server.start();
  } catch (error) {
    output.appendLine(error.message);
  }
}

async function activate(context) {
  const output = vscode.window.createOutputChannel('KPI');
  context.subscriptions.push(
    output, vscode.commands.registerCommand('kpi.restart', () => restart(output)));
  await restart(output);
}

function deactivate() {
  return server ? server.stop() : undefined;
}

module.exports = { activate, deactivate };
