import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

/** Answers after which the process is killed, one after the other. */
const KILLED_AFTER = [1, 3, 8, 20, 45, 70];
const WRITERS = 8;

interface Reply {
  readonly status: number;
  readonly etag: string;
  readonly text: string;
}

/** Something that only one client writes to. `sent` may have been applied without an answer. */
interface Place {
  readonly write: (url: string, mark: string) => Promise<unknown>;
  readonly read: (url: string) => Promise<string>;
  acknowledged: string;
  sent: string;
}

async function send(url: string, method: string, at: string, ifMatch?: string, body?: string) {
  const response = await fetch(`${url}${at}`, {
    method,
    ...(ifMatch === undefined ? {} : { headers: { 'If-Match': ifMatch } }),
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${text}`);
  const { status, headers } = response;
  return { status, text, etag: headers.get('etag') ?? '' } satisfies Reply;
}

const FUNCTIONS = '/2020-05-31/function';
const functionBody = (root: string, mark: string, name = '') =>
  `<${root}>${name && `<Name>${name}</Name>`}<FunctionConfig><Comment>${mark}</Comment><Runtime>cloudfront-js-2.0</Runtime></FunctionConfig>` +
  `<FunctionCode>${Buffer.from(mark).toString('base64')}</FunctionCode></${root}>`;

/** A function: each write updates and publishes it. Code and comment are of one write, in each stage. */
function functionPlace(name: string): Place {
  const at = `${FUNCTIONS}/${name}`;
  return {
    acknowledged: '-',
    sent: '-',
    async write(url, mark) {
      const { etag } = await send(url, 'GET', `${at}/describe`);
      const updated = await send(url, 'PUT', at, etag, functionBody('UpdateFunctionRequest', mark));
      await send(url, 'POST', `${at}/publish`, updated.etag);
    },
    async read(url) {
      const stages = ['DEVELOPMENT', 'LIVE'].map(async (stage) => {
        const { text } = await send(url, 'GET', `${at}?Stage=${stage}`);
        const summary = await send(url, 'GET', `${at}/describe?Stage=${stage}`);
        expect(summary.text).toContain(`<Comment>${text}</Comment>`);
        return text;
      });
      // DEVELOPMENT may be ahead by the write that was under way.
      return (await Promise.all(stages))[1]!;
    },
  };
}

/** A key value store: each write puts one key. */
function keyPlace(arn: string): Place {
  const at = `/key-value-stores/${encodeURIComponent(arn)}`;
  return {
    acknowledged: '-',
    sent: '-',
    async write(url, mark) {
      const { etag } = await send(url, 'GET', at);
      await send(url, 'PUT', `${at}/keys/key`, etag, JSON.stringify({ Value: mark }));
    },
    async read(url) {
      const { text } = await send(url, 'GET', `${at}/keys/key`);
      return (JSON.parse(text) as { Value: string }).Value;
    },
  };
}

async function createPlaces(url: string): Promise<Place[]> {
  const places: Place[] = [];
  for (let index = 0; index < WRITERS; index += 1) {
    const name = `fn-${index}`;
    const body = functionBody('CreateFunctionRequest', '-', name);
    const { etag } = await send(url, 'POST', FUNCTIONS, undefined, body);
    await send(url, 'POST', `${FUNCTIONS}/${name}/publish`, etag);
    places.push(functionPlace(name));
  }
  const store = '<CreateKeyValueStoreRequest><Name>store</Name></CreateKeyValueStoreRequest>';
  const { text } = await send(url, 'POST', '/2020-05-31/key-value-store', undefined, store);
  const place = keyPlace(/<ARN>([^<]*)/.exec(text)![1]!);
  await place.write(url, '-');
  return [...places, place];
}

/** All places at the same time until the server is gone; it is killed at the answer with this number. */
async function writeUntilKilled(
  { url, kill }: { url: string; kill: () => Promise<void> },
  places: readonly Place[],
  killAfter: number,
  round: number,
): Promise<void> {
  let answers = 0;
  let killed: Promise<void> | undefined;
  const writer = async (place: Place) => {
    for (let write = 0; killed === undefined; write += 1) {
      place.sent = `${round}.${write}`;
      await place.write(url, place.sent);
      place.acknowledged = place.sent;
      answers += 1;
      if (answers >= killAfter) killed ??= kill();
    }
  };
  await Promise.allSettled(places.map(writer));
  await killed;
}

describe('a state file', () => {
  it('holds everything that was answered, whenever the process is killed', async () => {
    const folder = await writeProject({});
    const options = ['--state', 'state.json', '--provisioning', '0'];
    let places: Place[] | undefined;
    for (const [round, killAfter] of KILLED_AFTER.entries()) {
      const emulator = await startEmulatorProcess(folder, ...options);
      places ??= await createPlaces(emulator.url);
      await writeUntilKilled(emulator, places, killAfter, round);
      const next = await startEmulatorProcess(folder, ...options);
      for (const place of places) {
        const found = await place.read(next.url);
        expect([place.acknowledged, place.sent]).toContain(found);
        place.acknowledged = found;
      }
      await next.kill();
    }
  }, 120_000);

  it('that is damaged is refused, and left as it is', async () => {
    const folder = await writeProject({});
    const file = path.join(folder, 'state.json');
    const options = ['--state', 'state.json', '--provisioning', '0'];
    const emulator = await startEmulatorProcess(folder, ...options);
    await createPlaces(emulator.url);
    await emulator.kill();
    const whole = await readFile(file);
    const cut = whole.subarray(0, whole.length / 2);
    await writeFile(file, cut);
    const { exitCode, stderr } = await runCli(folder, ['emulator', '--state', 'state.json']);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/state\.json/)]);
    expect(await readFile(file)).toEqual(cut);
  });
});
