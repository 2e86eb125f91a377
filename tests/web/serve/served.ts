import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Served {
  readonly port: number;
  readonly address: string;
  end(): void;
}

/** Starts the built command on any free port. */
export const startServing = (programme: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const words = [join(root, 'dist/cli/main.js'), 'serve', programme, '--port', '0'];
    const child: ChildProcess = spawn('node', [...words, '--worlds', '1024'], { cwd: root });
    let told = '';
    child.stdout?.on('data', (piece: Buffer) => {
      told += piece.toString();
      const port = Number(/^http:\/\/127\.0\.0\.1:(\d+)\//.exec(told)?.[1]);
      if (port > 0) {
        resolve({ port, address: `http://127.0.0.1:${port}/`, end: () => child.kill('SIGTERM') });
      }
    });
    child.stderr?.on('data', (piece: Buffer) => {
      told += piece.toString();
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request, with the headers exactly as given. */
export const ask = (
  { port }: Served,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array | null = null,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const own = { host: `127.0.0.1:${port}`, ...headers };
    const asked = request({ host: '127.0.0.1', port, method, path, headers: own }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    asked.on('error', reject);
    if (body !== null) asked.write(body);
    asked.end();
  });

/** Sends bytes as they are and gives what comes back until the end, or until it takes too long. */
export const sendRaw = ({ port }: Served, bytes: Uint8Array | string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const end = (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, end);
    socket.on('data', (piece) => {
      answer += piece.toString('latin1');
    });
    socket.on('close', end);
    socket.on('error', end);
    socket.end(bytes);
  });
