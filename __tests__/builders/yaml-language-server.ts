import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SERVER = fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));

/** One complaint of the editor: what is underlined (1-based, columns in UTF-16 units), and its words. */
export interface EditorDiagnostic {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** An editor with the YAML language server. */
export interface Editor {
  /** Opens a file (its text need not be on the disk) and answers what is underlined in it. */
  diagnose(file: string, text: string): Promise<readonly EditorDiagnostic[]>;
  /** Labels offered at a place of a file that was opened. */
  complete(file: string, line: number, column: number): Promise<readonly string[]>;
  /** The text shown for a place of a file that was opened. */
  hover(file: string, line: number, column: number): Promise<string>;
  close(): Promise<void>;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly items?: readonly unknown[];
    readonly diagnostics?: readonly {
      readonly range: { readonly start: Place; readonly end: Place };
      readonly message: string;
    }[];
  };
  readonly result?: {
    readonly items?: readonly { readonly label: string }[];
    readonly contents?: { readonly value: string };
  } | null;
}

/** Messages to and from the server. */
interface Connection {
  notify(method: string, params: object): void;
  request(method: string, params: object): Promise<Message['result']>;
  /** The next diagnostics of a file. */
  diagnostics(uri: string): Promise<Message>;
  close(): Promise<void>;
}

/**
 * Starts the language server that editors use, as they use it: over stdio. Schemas come from the
 * modelines of the files. https://microsoft.github.io/language-server-protocol/
 */
export async function startEditor(): Promise<Editor> {
  const connection = connect();
  await connection.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  connection.notify('initialized', {});
  const at = (file: string, line: number, column: number) => ({
    textDocument: { uri: pathToFileURL(file).href },
    position: { line: line - 1, character: column - 1 },
  });
  return {
    async diagnose(file, text) {
      const uri = pathToFileURL(file).href;
      const answer = connection.diagnostics(uri);
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      connection.notify('textDocument/didOpen', { textDocument });
      const { params } = await answer;
      return (params?.diagnostics ?? []).map(({ range: { start, end }, message }) => ({
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        message,
      }));
    },
    async complete(...place) {
      const list = await connection.request('textDocument/completion', at(...place));
      return (list?.items ?? []).map(({ label }) => label);
    },
    async hover(...place) {
      const hover = await connection.request('textDocument/hover', at(...place));
      return hover?.contents?.value ?? '';
    },
    close: () => connection.close(),
  };
}

function connect(): Connection {
  const child = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const waiting = new Map<string, (message: Message) => void>();
  const wait = (key: string) => new Promise<Message>((resolve) => waiting.set(key, resolve));
  child.stdout.on(
    'data',
    createFrames((message) => {
      if (message.id !== undefined && message.method !== undefined) return send(answerTo(message));
      const key = message.method === undefined ? String(message.id) : message.params?.uri;
      waiting.get(key ?? '')?.(message);
      waiting.delete(key ?? '');
    }),
  );
  let ids = 0;
  return {
    notify: (method, params) => send({ method, params }),
    async request(method, params) {
      const id = (ids += 1);
      send({ id, method, params });
      return (await wait(String(id))).result;
    },
    diagnostics: wait,
    async close() {
      child.kill();
      await once(child, 'close');
    },
  };
}

/** What the server asks its editor for: there are no settings and no folders. */
function answerTo({ id, params }: Message): object {
  return { id, result: params?.items?.map(() => null) ?? null };
}

/** Cuts a stream into messages: `Content-Length: n`, an empty line, n bytes of JSON. */
function createFrames(receive: (message: Message) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(head, 0)).toString())?.[1],
      );
      if (head < 0 || buffer.length < head + 4 + length) return;
      receive(JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()) as Message);
      buffer = buffer.subarray(head + 4 + length);
    }
  };
}
