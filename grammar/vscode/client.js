// Starts `kpi lsp` and connects the editor to it.

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

function start() {
  const settings = vscode.workspace.getConfiguration('kpi');
  const server = { command: settings.get('path'), args: settings.get('arguments') };
  client = new LanguageClient('kpi', 'KPI', server, {
    documentSelector: [{ scheme: 'file', language: 'kpi' }, { scheme: 'untitled', language: 'kpi' }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{kpi,csv,tsv,jsonl}') },
  });
  return client.start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('kpi.restart', async () => {
      if (client) await client.stop();
      await start();
    }));
  await start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
