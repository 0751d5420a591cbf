import { describe, expect, it } from '@jest/globals';
import { ERROR_OPENING } from '../../src/core/error-message.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { StrictAnswer } from '../../src/core/ports.ts';
import type { Runtime } from '../../src/core/runtimes.ts';
import type { Invocation } from '../../src/core/test-case.ts';
import { findNjs } from '../../src/njs/find-njs.ts';
import { createNjsBackend } from '../../src/njs/njs-backend.ts';
import { preludeText } from '../../src/njs/program.ts';
import { findCompileError } from '../../src/runtime/language/find-compile-error.ts';

const NJS = await findNjs(process.env.PATH ?? '');
const whereNjsIs = NJS === undefined ? describe.skip : describe;
const SECOND: Runtime = 'cloudfront-js-2.0';
const CLOCK = 1_700_000_000_000;

const request = { method: 'GET', uri: '/a', querystring: {}, headers: {}, cookies: {} };
const event: JsonObject = { version: '1.0', context: { eventType: 'viewer-request' }, request };
const invocation: Invocation = {
  event,
  fixture: {
    kvs: { key: 'value', json: '{"a":1}' },
    clock: CLOCK,
    edgeLocation: { name: 'FRA' },
    rawQueryString: 'a=b',
  },
};

async function run(
  source: string,
  count = 1,
  how: 'together' | 'alone' = 'together',
  runtime = SECOND,
): Promise<readonly StrictAnswer[]> {
  const limits = { silenceMs: 5_000, outputBytes: 100_000, gaps: 2 };
  const backend = createNjsBackend(NJS!, limits);
  return backend.run({ source, runtime }, Array<Invocation>(count).fill(invocation), how);
}

async function logsOf(body: string, runtime = SECOND): Promise<readonly string[]> {
  const source = `${body.includes('await') ? 'async ' : ''}function handler(event) {\n${body}\nreturn event.request;\n}`;
  const code = runtime === SECOND ? `import cf from 'cloudfront';\n${source}` : source;
  const [answer] = await run(code, 1, 'alone', runtime);
  if (answer?.kind !== 'result' || answer.result.errorMessage !== '') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.result.logs;
}

const errorOf = (answer: StrictAnswer | undefined): string =>
  answer?.kind === 'result'
    ? answer.result.errorMessage.replace(ERROR_OPENING, '')
    : JSON.stringify(answer);

describe('what njs runs before a function', () => {
  it('is written in the language that njs takes', () => {
    const facts = {
      mark: 'm ',
      globals: [],
      modules: [],
      hasCloudfront: true,
      clock: 0,
      kvs: null,
      edgeLocation: null,
      events: [],
    };
    expect(findCompileError({ source: preludeText(facts), runtime: SECOND })).toBeUndefined();
  });
});

whereNjsIs('the strict backend (needs njs on PATH)', () => {
  it('names its version', () => {
    expect(createNjsBackend(NJS!).binary).toMatch(/^njs \d+\.\d+\.\d+$/);
  });

  it('hides what the command line of njs has beyond CloudFront', async () => {
    const hidden = ['process', 'njs', 'global', 'print', '$262', 'setTimeout', 'setImmediate'];
    const types = hidden.map((name) => `typeof ${name}`).join(' + " " + ');
    const logs = await logsOf(`console.log(${types}); console.log(Object.keys(console).join());`);
    expect(logs).toEqual([hidden.map(() => 'undefined').join(' '), 'log']);
  });

  it('has no files, no code from text, and only the modules of the runtime', async () => {
    const attempts = ["require('fs')", "require('zlib')", "new Function('return 1')", "eval('1')"];
    const body = attempts
      .map((it) => `try { console.log(typeof ${it}); } catch (e) { console.log(String(e)); }`)
      .join('\n');
    expect(await logsOf(body)).toEqual([
      'Error: Cannot find module "fs"',
      'Error: Cannot find module "zlib"',
      'TypeError: function constructor is disabled in "safe" mode',
      'InternalError: Not implemented',
    ]);
  });

  it('tells texts in full that njs would not print in full', async () => {
    const long = "'aé😀'.repeat(1500)";
    const source = `function handler(event) { console.log(${long}); event.request.uri = '/' + ${long}; return event.request; }`;
    const [answer] = await run(source, 1, 'alone');
    const result = answer?.kind === 'result' ? answer.result : undefined;
    expect(result?.logs).toEqual(['aé😀'.repeat(1500)]);
    expect(JSON.parse(result?.output ?? '{}')).toMatchObject({
      request: { uri: `/${'aé😀'.repeat(1500)}` },
    });
  });

  it('freezes the time, also at the top level', async () => {
    const logs = await logsOf(
      'console.log(Date.now() + "," + new Date().getTime() + "," + new Date(5).getTime() + "," + Date.UTC(2020, 0) + "," + (new Date() instanceof Date));',
    );
    expect(logs).toEqual([`${String(CLOCK)},${String(CLOCK)},5,1577836800000,true`]);
  });

  it('has the cloudfront module with what the fixture says', async () => {
    const logs = await logsOf(
      [
        'const store = cf.kvs();',
        "const value = await store.get('key');",
        'console.log(value);',
        "const parsed = await store.get('json', { format: 'json' });",
        'console.log(parsed);',
        "const known = await store.exists('none');",
        'console.log(known);',
        "try { await store.get('none'); } catch (e) { console.log(String(e)); }",
        'console.log(cf.edgeLocation);',
        'console.log(event.request.rawQueryString());',
      ].join('\n'),
    );
    expect(logs).toEqual(['value', '{a:1}', 'false', 'Error: KeyNotFound', "{name:'FRA'}", 'a=b']);
  });

  it('has no cloudfront module, no Buffer and no async on 1.0', async () => {
    const logs = await logsOf(
      "console.log(typeof Buffer); try { require('cloudfront'); } catch (e) { console.log(String(e)); }",
      'cloudfront-js-1.0',
    );
    expect(logs).toEqual(['undefined', 'Error: Cannot find module "cloudfront"']);
  });

  it('runs expressions and tagged templates as they were written', async () => {
    const logs = await logsOf(
      'function tag(pieces) { return pieces.join(); }\n[/^[.]\\d$/.source, /(a+)+$/.source, tag`a${1}b`].forEach(function (it) { console.log(it); });',
    );
    expect(logs).toEqual(['^[.]\\d$', '(a+)+$', 'a,b']);
  });

  it('runs many events in one process, and each in its own when asked to', async () => {
    const source =
      'let n = 0;\nfunction handler(e) { n++; e.request.uri = "/" + n; return e.request; }';
    const uris = (answers: readonly StrictAnswer[]): readonly unknown[] =>
      answers.map((it) => {
        if (it.kind !== 'result') return 'none';
        return (JSON.parse(it.result.output) as { request: { uri: string } }).request.uri;
      });
    expect(uris(await run(source, 3))).toEqual(['/1', '/2', '/3']);
    expect(uris(await run(source, 3, 'alone'))).toEqual(['/1', '/1', '/1']);
  });

  it('tells how events end as the offline engine does', async () => {
    const pending = await run('function handler() { return new Promise(function () {}); }', 2);
    expect(pending.map(errorOf)).toEqual(
      Array(2).fill('Error: the promise that the handler returned never settles'),
    );
    const thrown = await run('function handler(e) { return e.x.y; }');
    expect(errorOf(thrown[0])).toBe('TypeError: cannot get property "y" of undefined');
    const top = await run('throw new TypeError("top");\nfunction handler() {}', 2);
    expect(top.map(errorOf)).toEqual(['TypeError: top', 'TypeError: top']);
    expect(errorOf((await run('var a = 1;'))[0])).toBe('ReferenceError: "handler" is not defined');
    const none = await run('function handler() { return undefined; }');
    expect(errorOf(none[0])).toMatch(/returned undefined/);
  });

  it('ends events that run or print for ever, and leaves out the rest after a few', async () => {
    const endless = await run('function handler() { for (;;) console.log("x"); }', 4);
    const gaps = endless.map((it) => (it.kind === 'gap' ? it.gap.gap : it.kind));
    expect(gaps).toEqual(['too-much-output', 'too-much-output', 'left-out', 'left-out']);
    const limits = { silenceMs: 300, gaps: 1 };
    const source = 'function handler() { for (;;); }';
    const [silent] = await createNjsBackend(NJS!, limits).run(
      { source, runtime: SECOND },
      [invocation],
      'alone',
    );
    expect(silent).toEqual({ kind: 'gap', gap: { gap: 'too-long', milliseconds: 300 } });
  });

  it('cannot be told what a function prints by itself', async () => {
    const logs = await logsOf('console.log("end value {}"); console.log("begin 7\\nvalue 1");');
    expect(logs).toEqual(['end value {}', 'begin 7\nvalue 1']);
  });

  it('only reads code that the checker refuses', async () => {
    const [answer] = await run('function handler() {\n  for (var a of [1]) {}\n}');
    expect(errorOf(answer)).toBe('SyntaxError: Token "of" not supported in this version in 2');
  });

  it('compares verdicts of the parsers', async () => {
    const backend = createNjsBackend(NJS!);
    const compare = (source: string) => backend.compareVerdicts({ source, runtime: SECOND });
    expect(await compare("import cf from 'cloudfront';\nfunction handler() {}")).toBeUndefined();
    expect(await compare('#!x\nclass A {}')).toBeUndefined();
    expect(await compare('function f() {')).toBeUndefined();
  });
});
