import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FunctionCode } from '../../../src/core/ports.ts';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { ACCEPTED } from '../../../src/runtime/language/constructs/accepted.ts';
import { findCompileError } from '../../../src/runtime/language/find-compile-error.ts';
import { prepareProgram } from '../../../src/runtime/program/prepare-program.ts';
import type { Program } from '../../../src/runtime/program/program.ts';
import {
  findJavaScriptFault,
  parseStrictly,
} from '../../../src/runtime/language/tree/parse-tree.ts';
import {
  CONFORMANCE,
  CORPUS,
  EXAMPLES,
  FIRST,
  FUNCTIONS,
  SECOND,
  readFunctions,
} from '../language/fixtures.ts';
import { STATEMENT_PLACES } from '../language/positions.ts';
import { requestEvent, responseEvent, runProgram, stepsOf } from '../run.ts';
import { plainProgram } from './plain.ts';
import { programs } from './programs.ts';

function counted(code: FunctionCode): Program | undefined {
  const prepared = prepareProgram(code);
  return prepared.kind === 'program' ? prepared.program : undefined;
}

const isAccepted = (code: FunctionCode): boolean =>
  findCompileError(code) === undefined && findJavaScriptFault(code.source) === undefined;

const functions = [...readFunctions(FUNCTIONS), ...readFunctions(EXAMPLES)];
/** Neighbours differ in little. */
const every = <Item>(step: number, list: readonly Item[]): readonly Item[] =>
  list.filter((_, index) => index % step === 0);

const SOURCES: readonly string[] = [
  ...CONFORMANCE.map(({ source }) => source),
  ...every(3, CORPUS).map(({ source }) => source),
  ...functions.map(([, source]) => source),
  ...every(
    5,
    ACCEPTED.flatMap(({ example }) =>
      STATEMENT_PLACES.map((place) => place.replace('S', () => example)),
    ),
  ),
];

describe('a source that counts', () => {
  it('can be parsed, and has the same lines', () => {
    const accepted = SOURCES.map((source) => ({ source, runtime: SECOND })).filter(isAccepted);
    expect(accepted.length).toBeGreaterThan(300);
    for (const code of accepted) {
      const program = counted(code);
      if (program === undefined) continue;
      expect(() => parseStrictly(program.script)).not.toThrow();
      expect(program.script.split('\n')).toHaveLength(code.source.split('\n').length);
    }
  });

  it('uses no name that the source has', () => {
    const source = 'var cf2Steps = 1, cf2Sized = 2;\nfunction handler() { return cf2Steps; }';
    expect(counted({ source, runtime: SECOND })?.script).toMatch(
      /^let cf2Steps\$=0;const cf2Sized\$=/,
    );
  });

  it('keeps a hashbang where it is', () => {
    const source = '#!/usr/bin/env node\nfunction handler(event) { return event.request; }';
    expect(counted({ source, runtime: SECOND })?.script).toMatch(
      /^#!\/usr\/bin\/env node\nlet cf2/,
    );
  });
});

const EVENTS = [
  requestEvent(),
  requestEvent({
    uri: '/old/',
    querystring: { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } },
    headers: { host: { value: 'Example.com' }, 'accept-language': { value: 'de,en;q=0.5' } },
    cookies: { session: { value: 'x.y.z' } },
  }),
  responseEvent(),
  {},
];
const KVS = { secret: 'key', 'example.com/old/': '{"to":"/new"}' };

/** Everything that can be seen of a run, but for the steps. */
async function seen(program: Program, event: object): Promise<unknown> {
  const { result, observations } = await runProgram(program, { event, kvs: KVS });
  return { result, observations: { ...observations, steps: undefined } };
}

async function expectSame(code: FunctionCode, events: readonly object[]): Promise<void> {
  const program = counted(code);
  if (program === undefined) return;
  const plain = plainProgram(code);
  for (const event of events) {
    expect([code.source, await seen(program, event)]).toEqual([
      code.source,
      await seen(plain, event),
    ]);
  }
}

const BOTH: readonly Runtime[] = [FIRST, SECOND];
/** Ends by the clock, whenever that is. */
const TIMED = 'catastrophic (a+)+$ 24 chars';

describe('counting cannot be noticed', () => {
  it.each(BOTH)(
    'by programs whose verdict was measured on %s',
    async (runtime) => {
      for (const { name, source } of CONFORMANCE) {
        if (name !== TIMED) await expectSame({ source, runtime }, EVENTS.slice(0, 1));
      }
    },
    60_000,
  );

  it.each(functions)('by %s', async (_name, source) => {
    for (const runtime of BOTH) await expectSame({ source, runtime }, EVENTS);
  });

  it('by random programs', async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (source) => {
        await expectSame({ source, runtime: SECOND }, EVENTS.slice(0, 1));
      }),
      { numRuns: 100, seed: 20_260_301 },
    );
  }, 120_000);

  it.each([
    'return Object.getOwnPropertyNames(globalThis).sort().join();',
    'var f = function (x, y) { return x; }; return f.name + f.length + String(f);',
    'var f = (x) => x + x; return f.name + f.length + String(f);',
    'var o = { a() {}, get b() { return 1; }, c: () => 2 }; return o.a.name + o.c.name + o.b;',
    'try { null.x; } catch (e) { return String(e.stack) + Object.getOwnPropertyNames(e).join(); }',
    'var s = ""; for (var key in globalThis) s += key; return s;',
    'return typeof cf2Ste + typeof cf2Siz;',
    'var log = []; var o = { toString() { log.push("o"); return "o"; } }; var t = o + (log.push("x"), 1); return t + log;',
    "var o = { get length() { console.log('length'); return 1; }, concat() { return this; } }; return typeof o.concat();",
    'Object.defineProperty(String.prototype, "length", { value: 99 }); return "abc".concat("d");',
    'String.prototype.toString = () => "changed"; Number.prototype.toString = () => "n"; return "a" + 1 + `${2}`;',
    'var f = (n) => n === 0 ? 0 : 1 + f(n - 1); return f(50);',
    'return[1, 2].map(x=>x+1).join`,`;',
    'switch(1){case 0:return 0;default:var y="a"+1;return y}',
  ])('by a function that tries: %s', async (body) => {
    const source = `function run() { ${body} }\nfunction handler(event) { console.log(String(run())); return event.request; }`;
    await expectSame({ source, runtime: SECOND }, EVENTS.slice(0, 1));
  });

  it.each([
    ['function handler(event) {\n  var a = 1;\n  return event.a.b; }', 3],
    ["function handler(event) {\n  if (event) var x = 'a' + 1, y = 'b'.nope();\n}", 2],
    ["function handler(event) { return (event && \n'a'.concat(\n  event.b.c)); }", 3],
    ['const f = (x) =>\n  x.y.z;\nfunction handler(event) { return f(event); }', 2],
  ])('by the place of an error: %j', async (source, line) => {
    const program = counted({ source, runtime: SECOND });
    const { observations } = await runProgram(program!, { event: requestEvent() });
    expect(observations.errorLine).toBe(line);
    await expectSame({ source, runtime: SECOND }, EVENTS.slice(0, 1));
  });
});

const handler = (body: string): string =>
  `function handler(event) { ${body} return event.request; }`;

describe('steps', () => {
  it('are the same every time', async () => {
    const source = readFileSync(new URL('redirects.js', EXAMPLES), 'utf8');
    const first = await stepsOf(source, EVENTS[1]);
    expect(first).toBeGreaterThan(10);
    expect(await stepsOf(source, EVENTS[1])).toBe(first);
  });

  it('are these for this function, on every machine', async () => {
    expect(await stepsOf(handler(''))).toBe(5);
    expect(await stepsOf(handler('event.request.uri += "index.html";'))).toBe(11);
    expect(await stepsOf(handler('var a = 1; if (a) { a = a + 2; }'))).toBe(9);
  });

  it('grow with every turn of a loop, by the same', async () => {
    const loop = (turns: number): Promise<number | undefined> =>
      stepsOf(handler(`var n = 0; for (var i = 0; i < ${String(turns)}; i++) { n = n + i; }`));
    const [none, ten, twenty] = [await loop(0), await loop(10), await loop(20)] as number[];
    expect(twenty! - ten!).toBe(ten! - none!);
    expect(ten).toBeGreaterThan(none!);
  });

  it('leave out what does not happen', async () => {
    const branch = (value: string): Promise<number | undefined> =>
      stepsOf(handler(`var a = ${value}; if (a) { JSON.stringify(event); }`));
    expect(await branch('false')).toBeLessThan((await branch('true'))! - 100);
    const operand = (value: string): Promise<number | undefined> =>
      stepsOf(handler(`var a = ${value} && JSON.stringify(event);`));
    expect(await operand('0')).toBeLessThan((await operand('1'))! - 100);
  });

  it('grow with texts', async () => {
    const join = (length: number): Promise<number | undefined> =>
      stepsOf(handler(`var a = 'x'.repeat(${String(length)}), b = a + 'y';`));
    expect((await join(1_600))! - (await join(160))!).toBe(2 * 90);
  });

  it('weigh what built-in functions do', async () => {
    const call = (expression: string): Promise<number | undefined> =>
      stepsOf(handler(`${expression};`));
    expect(await call("'a'.match(/b/)")).toBeGreaterThan((await call("'a'.indexOf('b')"))!);
    expect(
      await call("require('crypto').createHash('md5').update('a').digest('hex')"),
    ).toBeGreaterThan((await call("'a'.match(/b/)")) ?? 0);
  });

  it('count what happens at the top level and behind an await', async () => {
    const source = `async function wait(n) { for (let i = 0; i < n; i++) { await null; } }
      async function handler(event) { await wait(NUMBER); return event.request; }`;
    const few = await stepsOf(source.replace('NUMBER', '1'));
    expect(await stepsOf(source.replace('NUMBER', '9'))).toBeGreaterThan(few!);
    expect(await stepsOf(`for (var i = 0; i < 100; i++);\n${handler('')}`)).toBeGreaterThan(100);
  });

  it('are told of functions that fail, and not of those that never end', async () => {
    expect(await stepsOf(handler('null.x;'))).toBe(7);
    expect(await stepsOf(handler('for (;;);'))).toBeUndefined();
  });
});
