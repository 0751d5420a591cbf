import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../src/core/runtimes.ts';
import { errorOf, OPENING, run } from './run.ts';

interface Published {
  readonly runtime: Runtime;
  readonly source: string;
  readonly text: string;
}

const lines = (count: number, source: string): string => '\n'.repeat(count - 1) + source;

/** Texts that people got from AWS and published, with the line each of them names. */
const PUBLISHED: readonly Published[] = [
  {
    runtime: 'cloudfront-js-1.0',
    source: lines(2, 'const a = 1; function handler(event) { return event.request; }'),
    text: 'SyntaxError: Token "const" not supported in this version in 2',
  },
  {
    runtime: 'cloudfront-js-2.0',
    source: `function handler(event) {${lines(22, 'for (const x of [1]) {}')}}`,
    text: 'SyntaxError: Token "of" not supported in this version in 22',
  },
  {
    runtime: 'cloudfront-js-2.0',
    source: `function handler(event) {${lines(16, 'try {} catch {')}}}`,
    text: 'SyntaxError: Token "{" not supported in this version in 16',
  },
  {
    runtime: 'cloudfront-js-2.0',
    source: `function handler(event) {${lines(10, '[].map(([k, v]) => { return k; });')}}`,
    text: 'SyntaxError: Unexpected token "=>" in 10',
  },
  {
    runtime: 'cloudfront-js-2.0',
    source: 'function handler(event) { [].map(function([k, v]) { return k; }); }',
    text: 'SyntaxError: Token "[" not supported in this version in 1',
  },
  {
    runtime: 'cloudfront-js-2.0',
    source: `async function handler(event) {${lines(20, "return JSON.parse(await event.get('k'));")}}`,
    text: 'SyntaxError: await in arguments not supported in 20',
  },
  {
    runtime: 'cloudfront-js-2.0',
    source: 'export function handler(event) { return event.request; }',
    text: 'SyntaxError: Illegal export statement in 1',
  },
  {
    runtime: 'cloudfront-js-2.0',
    source: "function handler(event) { return new URL('https://a/'); }",
    text: 'ReferenceError: "URL" is not defined',
  },
  {
    runtime: 'cloudfront-js-1.0',
    source: 'function handler(event) { return event.request.headers.host.value; }',
    text: 'TypeError: cannot get property "value" of undefined',
  },
];

describe('errors that were published from AWS', () => {
  it.each(PUBLISHED)('$runtime: $text', async ({ runtime, source, text }) => {
    expect((await run(source, { runtime })).result.errorMessage).toBe(OPENING + text);
  });

  it('tells a missing key of the key value store as AWS does', async () => {
    const source = `import cf from 'cloudfront';
      async function handler(event) {
        try { await cf.kvs().get('no'); } catch (err) { console.log(err.toString()); }
        return event.request;
      }`;
    expect((await run(source, { kvs: {} })).result.logs).toEqual(['Error: KeyNotFound']);
  });

  it('reads no date with a blank between date and time, and does not throw', async () => {
    const source = `function handler(event) {
      console.log(String(new Date('2024-02-15 09:00:00')));
      console.log(new Date('2024-02-15 09:00:00') < new Date());
      return event.request;
    }`;
    expect((await run(source)).result.logs).toEqual(['Invalid Date', 'false']);
  });
});

describe('line of an error', () => {
  const throwing =
    'function handler(event) {\n  var host = event.request.headers.host;\n  return host.value;\n}';

  it('is observed, not told, for errors at run time', async () => {
    const { result, observations } = await run(throwing);
    expect(result.errorMessage).toBe(
      `${OPENING}TypeError: cannot get property "value" of undefined`,
    );
    expect(observations?.errorLine).toBe(3);
  });

  it('is the line of the source behind a rewritten import', async () => {
    const source = `import cf\n  from\n  'cloudfront';\n${throwing}`;
    expect((await run(source)).observations?.errorLine).toBe(6);
  });

  it('is told by runtime 1.0 for names that are not defined', async () => {
    const source = 'function handler(event) {\n\n  return exports;\n}';
    expect(await errorOf(source, { runtime: 'cloudfront-js-1.0' })).toBe(
      'ReferenceError: "exports" is not defined in 3',
    );
    expect(await errorOf(source)).toBe('ReferenceError: "exports" is not defined');
  });
});
