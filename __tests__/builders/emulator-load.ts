import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { etagOf } from '../../src/emulator/etag.ts';

/** Many clients that update and publish the same few functions, each through real HTTP. */
export interface LoadOptions {
  /** Where the emulator is at the moment; it may move while it is restarted. */
  readonly url: () => string;
  readonly clients: number;
  readonly functions: number;
  /** Times that each client describes, updates, publishes and reads a function. */
  readonly rounds: number;
  /** Awaited before each round. */
  readonly before?: () => Promise<void>;
}

/** What the clients saw. */
export interface LoadResult {
  /** Updates that were answered with success, per function. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** Requests that got no answer. */
  readonly unanswered: number;
  /** Requests per HTTP status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Pairs of reads of LIVE under one ETag whose code and comment are not of the same update. */
  readonly mixed: readonly string[];
  /** Milliseconds of each answered request. */
  readonly latencies: readonly number[];
}

/** Name of the function with this number. */
const loadedName = (index: number): string => `fn-${String(index).padStart(2, '0')}`;

const body = (root: string, mark: string, name = ''): string =>
  `<${root}>${name && `<Name>${name}</Name>`}<FunctionConfig><Comment>${mark}</Comment><Runtime>cloudfront-js-2.0</Runtime></FunctionConfig>` +
  `<FunctionCode>${Buffer.from(mark).toString('base64')}</FunctionCode></${root}>`;

/** One request on a connection that is kept alive: half the work of `fetch`, which would be measured here too. */
function exchange(
  url: string,
  options: { method: string; headers: Record<string, string>; agent: Agent },
  text: string | undefined,
): Promise<{ status: number; etag: string; text: string }> {
  return new Promise((resolve, reject) => {
    const read = (response: IncomingMessage) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('error', reject).on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, etag: String(headers.etag ?? ''), text: body });
      });
    };
    request(url, options, read).on('error', reject).end(text);
  });
}

/** Counts what many clients do at the same time. */
class Load {
  readonly acknowledged = new Map<string, number>();
  readonly statuses = new Map<number, number>();
  readonly mixed: string[] = [];
  readonly latencies: number[] = [];
  unanswered = 0;
  readonly #options: LoadOptions;
  readonly #agent = new Agent({ keepAlive: true });

  constructor(options: LoadOptions) {
    this.#options = options;
  }

  /** One request; undefined when nobody answered. */
  async send(method: string, path: string, ifMatch?: string, text?: string) {
    const started = performance.now();
    try {
      const url = `${this.#options.url()}/2020-05-31/function${path}`;
      const headers: Record<string, string> = ifMatch === undefined ? {} : { 'If-Match': ifMatch };
      const answer = await exchange(url, { method, headers, agent: this.#agent }, text);
      this.latencies.push(performance.now() - started);
      this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
      return answer;
    } catch {
      this.unanswered += 1;
      return undefined;
    }
  }

  /** Describe, update, publish, and a look at LIVE. */
  async round(name: string, mark: string): Promise<void> {
    const before = await this.send('GET', `/${name}/describe`);
    const text = body('UpdateFunctionRequest', mark);
    const updated = await this.send('PUT', `/${name}`, before?.etag ?? '', text);
    if (updated?.status !== 200) return;
    this.acknowledged.set(name, (this.acknowledged.get(name) ?? 0) + 1);
    await this.send('POST', `/${name}/publish`, updated.etag);
    const code = await this.send('GET', `/${name}?Stage=LIVE`);
    const summary = await this.send('GET', `/${name}/describe?Stage=LIVE`);
    const isSame = code?.status === 200 && code.etag === summary?.etag;
    if (isSame && !summary.text.includes(`<Comment>${code.text}</Comment>`))
      this.mixed.push(`${name}: ${code.text} under ${summary.text}`);
  }

  /**
   * Opens all connections. Node accepts one per turn of its event loop, so that a client who comes while others
   * are busy would wait for seconds: that is not the time that requests take.
   */
  async connect(): Promise<void> {
    const { clients } = this.#options;
    await Promise.all(Array.from({ length: clients }, () => this.send('GET', '?MaxItems=1')));
    this.latencies.length = 0;
  }

  close(): void {
    this.#agent.destroy();
  }

  async client(number: number): Promise<void> {
    const { rounds, functions, before } = this.#options;
    for (let round = 0; round < rounds; round += 1) {
      await before?.();
      await this.round(loadedName((number + round) % functions), `${number}.${round}`);
    }
  }
}

/** Creates the functions, lets all clients loose on them, and answers what they saw. */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const load = new Load(options);
  for (let index = 0; index < options.functions; index += 1)
    await load.send('POST', '', undefined, body('CreateFunctionRequest', '-', loadedName(index)));
  await load.connect();
  const clients = Array.from({ length: options.clients }, (_, number) => load.client(number));
  await Promise.all(clients);
  load.close();
  return load;
}

/** Revision of each function, read from its ETag; `limit` is above all of them. */
export async function revisions(
  url: string,
  functions: number,
  limit: number,
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map(Array.from({ length: limit }, (_, at) => [etagOf(at + 1), at + 1]));
  const found = new Map<string, number>();
  for (let index = 0; index < functions; index += 1) {
    const name = loadedName(index);
    const { headers } = await fetch(`${url}/2020-05-31/function/${name}/describe`);
    found.set(name, numbers.get(headers.get('etag') ?? '') ?? Number.NaN);
  }
  return found;
}
