import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { createOfflineRuntime } from '../../src/runtime/offline-runtime.ts';
import { CLOCK, requestEvent, RUNTIMES } from './run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = new URL('../../scripts/build/bundles.ts', import.meta.url);

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cf2-worker-'));
  const build = `import(${JSON.stringify(BUILD.href)}).then((it) => it.buildWorker(process.argv[1]))`;
  const args = ['--import', 'tsx', '--eval', build, folder];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Touches every part of the prelude, so that one broken by bundling shows. */
const PROBES = {
  'cloudfront-js-1.0': `
    [String.bytesFrom('616263', 'hex'), 'é'.toUTF8().length, require('crypto').createHash('md5').update('a').digest('hex')].join()`,
  'cloudfront-js-2.0': `
    [atob(btoa('x')), Buffer.from('abc').readUInt16BE(0), String(Buffer.from('YQ', 'base64')),
     require('crypto').createHmac('sha1', 'k').update('d').digest('base64url'), typeof require('cloudfront').kvs,
     event.request.rawQueryString()].join()`,
} as const;

const EXPECTED = {
  'cloudfront-js-1.0': 'abc,2,0cc175b9c0f1b6a831c399e269772661',
  'cloudfront-js-2.0': `x,24930,a,${createHmac('sha1', 'k').update('d').digest('base64url')},function,a=1`,
} as const;

const COMMON = `
  console.log({ a: [1, 'x'], f: function () {} });
  console.log(JSON.stringify(require('querystring').parse('a=1&a=%20')));
  console.log(new TextDecoder().decode(new TextEncoder().encode('é')));
  console.log(Date.now() + new Date('2015/10/21').getTime());
  console.log(typeof Math.random() + typeof Map);
  try { event.nothing.more; } catch (e) { console.log(e.message); }
  try { JSON.parse('{'); } catch (e) { console.log(e.message); }
  try { eval('1'); } catch (e) { console.log(e.message); }`;

it.each(RUNTIMES)('the bundled worker runs %s', async (runtime) => {
  const entry = pathToFileURL(path.join(folder, 'index.js'));
  const offline = createOfflineRuntime({ spawnWorker: () => new Worker(entry), now: () => CLOCK });
  const source = `function handler(event) { ${COMMON} console.log(${PROBES[runtime]}); return event.request; }`;
  const fixture = { kvs: {}, clock: undefined, edgeLocation: undefined, rawQueryString: 'a=1' };
  const event = requestEvent() as JsonObject;
  const [answer] = await offline.engine({ source, runtime }).run([{ event, fixture }]);
  await offline.close();
  expect(answer).toMatchObject({
    kind: 'result',
    result: {
      errorMessage: '',
      logs: [
        "{a:[1,'x'],f:[Function: f]}",
        '{"a":["1"," "]}',
        'é',
        'NaN',
        'numberundefined',
        'cannot get property "more" of undefined',
        'Unexpected end of input at position 1',
        'Not implemented',
        EXPECTED[runtime],
      ],
    },
  });
});
