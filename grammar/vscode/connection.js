// A conversation with a language server: JSON messages with a length in front, over its pipes.

const { spawn } = require('child_process');

class Connection {
  // `handlers` has `notification(method, parameters)`, `request(method, parameters)`, which gives
  // the answer, and `end(reason)`, which is called once.
  constructor(command, args, folder, handlers) {
    this.handlers = handlers;
    this.waiting = new Map();
    this.count = 0;
    this.buffer = Buffer.alloc(0);
    this.isOver = false;
    this.process = spawn(command, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    this.process.on('error', (error) => this.end(error.message));
    this.process.on('exit', (code, signal) => this.end(signal ? `signal ${signal}` : `exit ${code}`));
    this.process.stdin.on('error', () => {});
    this.process.stderr.on('data', (bytes) => handlers.notification('stderr', bytes.toString()));
    this.process.stdout.on('data', (bytes) => this.take(bytes));
  }

  end(reason) {
    if (this.isOver) return;
    this.isOver = true;
    for (const { reject } of this.waiting.values()) reject(new Error(reason));
    this.waiting.clear();
    this.handlers.end(reason);
  }

  take(bytes) {
    this.buffer = Buffer.concat([this.buffer, bytes]);
    for (;;) {
      const header = this.buffer.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = /content-length: *(\d+)/i.exec(this.buffer.toString('latin1', 0, header));
      const end = header + 4 + (length ? Number(length[1]) : 0);
      if (this.buffer.length < end) return;
      const body = this.buffer.toString('utf8', header + 4, end);
      this.buffer = this.buffer.subarray(end);
      if (length) this.handle(JSON.parse(body));
    }
  }

  handle(message) {
    if (message.method === undefined) {
      const asked = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (!asked) return;
      if (message.error) asked.reject(Object.assign(new Error(message.error.message), message.error));
      else asked.resolve(message.result);
    } else if (message.id === undefined) {
      this.handlers.notification(message.method, message.params);
    } else {
      const result = this.handlers.request(message.method, message.params);
      this.send({ id: message.id, result: result === undefined ? null : result });
    }
  }

  send(message) {
    if (this.isOver) return;
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  // The answer; `token` is the editor's, which may take the question back.
  request(method, params, token) {
    if (this.isOver) return Promise.reject(new Error('the server is not running'));
    const id = ++this.count;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    const watch = token && token.onCancellationRequested(() => this.notify('$/cancelRequest', { id }));
    this.send({ id, method, params });
    return answer.finally(() => watch && watch.dispose());
  }

  // Says goodbye; a server that does not go is ended.
  async stop() {
    if (this.isOver) return;
    const patience = setTimeout(() => this.process.kill(), 2000);
    try {
      await this.request('shutdown', null);
      this.notify('exit', null);
    } catch {
      this.process.kill();
    } finally {
      if (this.isOver) clearTimeout(patience);
      else this.process.once('exit', () => clearTimeout(patience));
    }
  }
}

module.exports = { Connection };
