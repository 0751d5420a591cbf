import { afterAll, describe, expect, it } from '@jest/globals';
import type { CoverageTotals } from '../../src/core/coverage/coverage.ts';
import type { CoverageAnswer } from '../../src/core/ports.ts';
import type { Runtime } from '../../src/core/runtimes.ts';
import type { Fixture, Invocation } from '../../src/core/test-case.ts';
import { measureCoverage } from '../../src/coverage/measure-coverage.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';

const offline = createTestRuntime();
afterAll(() => offline.close());

const FIXTURE: Fixture = {
  kvs: { '/a': '/b' },
  clock: 1_700_000_000_000,
  edgeLocation: undefined,
  rawQueryString: null,
};

function invocation(uri: string): Invocation {
  const request = { method: 'GET', uri, querystring: {}, headers: {}, cookies: {} };
  const context = { eventType: 'viewer-request' };
  return { event: { version: '1.0', context, viewer: {}, request }, fixture: FIXTURE };
}

async function measure(
  source: string,
  uris: readonly string[],
  runtime: Runtime = 'cloudfront-js-2.0',
): Promise<CoverageAnswer & { kind: 'counted' }> {
  const answer = await measureCoverage(offline, {
    code: { source, runtime },
    file: 'f.js',
    built: undefined,
    invocations: uris.map(invocation),
  });
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer;
}

/** `lines 3/4 branches 1/2 functions 1/1 statements 3/4`. */
function figures(totals: CoverageTotals): string {
  return Object.entries(totals)
    .map(([metric, { covered, total }]) => `${metric} ${covered}/${total}`)
    .join(' ');
}

interface Counts {
  readonly s: Readonly<Record<string, number>>;
  readonly f: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

const countsOf = ({ files }: CoverageAnswer & { kind: 'counted' }) =>
  files['f.js'] as unknown as Counts;

const REDIRECTS = `var moved = { '/old': '/new' };
function handler(event) {
  var request = event.request;
  if (moved[request.uri]) {
    return answer(moved[request.uri]);
  }
  return request.uri === '/x' || request.uri === '/y' ? answer('/z') : request;
}
function answer(to) {
  return { statusCode: 301, headers: { location: { value: to } } };
}
`;

/** Counted by hand: 6 statements, each on a line of its own; an if, a ?: and two sides of an ||. */
const BY_HAND: readonly [what: string, uris: readonly string[], figures: string][] = [
  ['no event at all', [], 'lines 0/6 branches 0/6 functions 0/2 statements 0/6'],
  ['the if', ['/old'], 'lines 5/6 branches 1/6 functions 2/2 statements 5/6'],
  ['what is behind it', ['/a'], 'lines 4/6 branches 4/6 functions 1/2 statements 4/6'],
  ['the left side alone', ['/x'], 'lines 5/6 branches 3/6 functions 2/2 statements 5/6'],
  ['the right side too', ['/y'], 'lines 5/6 branches 4/6 functions 2/2 statements 5/6'],
  ['everything', ['/old', '/y', '/a'], 'lines 6/6 branches 6/6 functions 2/2 statements 6/6'],
];

describe.each(['cloudfront-js-1.0', 'cloudfront-js-2.0'] as const)('on %s', (runtime) => {
  it.each(BY_HAND)('%s', async (_what, uris, expected) => {
    expect(figures((await measure(REDIRECTS, uris, runtime)).totals)).toBe(expected);
  });

  it('adds up over events, each of which runs the whole script', async () => {
    const answer = await measure(REDIRECTS, Array<string>(10).fill('/old'), runtime);
    expect(countsOf(answer)).toMatchObject({
      s: { 0: 10, 1: 10, 2: 10, 3: 10, 4: 0, 5: 10 },
      f: { 0: 10, 1: 10 },
      b: { 0: [10, 0], 1: [0, 0], 2: [0, 0] },
    });
  });

  it('counts up to the statement that throws', async () => {
    const source = `function handler(event) {
  var a = 1;
  null.b;
  a = 2;
}`;
    const answer = await measure(source, ['/'], runtime);
    expect(figures(answer.totals)).toBe('lines 2/3 branches 0/0 functions 1/1 statements 2/3');
    expect(answer.answers[0]?.result.errorMessage).toContain('TypeError');
  });

  it('counts a top level that throws', async () => {
    const source = 'var a = 1;\nnull.b;\nfunction handler() {\n  return a;\n}\n';
    const answer = await measure(source, ['/'], runtime);
    expect(figures(answer.totals)).toBe('lines 2/3 branches 0/0 functions 0/1 statements 2/3');
  });

  it('counts what ran before time was over', async () => {
    const source = `function handler(event) {
  var n = 0;
  while (event.request) {
    n++;
  }
  return n;
}`;
    const answer = await measure(source, ['/'], runtime);
    expect(figures(answer.totals)).toBe('lines 3/4 branches 0/0 functions 1/1 statements 3/4');
    expect(answer.answers[0]?.result.errorMessage).not.toBe('');
  });

  it('counts what replaces every built-in function that it can reach', async () => {
    const source = `function handler(event) {
  [Array, Object, String, Number].forEach(function (it) {
    Object.getOwnPropertyNames(it.prototype).forEach(function (name) {
      try { it.prototype[name] = function () { throw new Error('replaced'); }; } catch (e) {}
    });
  });
  return event.request;
}`;
    const { totals } = await measure(source, ['/'], runtime);
    expect(totals.functions).toMatchObject({ covered: 4, total: 4 });
  });

  it('cannot be seen by the function', async () => {
    const source = `var names = Object.keys(globalThis);
function handler(event) {
  event.request.uri = '/' + Object.getOwnPropertyNames(globalThis).concat(names).filter(function (name) {
    return /cov_|coverage/i.test(name);
  }).length;
  return event.request;
}`.replaceAll(
      'globalThis',
      runtime === 'cloudfront-js-1.0' ? '(function () { return this || {}; })()' : 'globalThis',
    );
    const answer = await measure(source, ['/'], runtime);
    expect(answer.answers[0]?.result.output).toContain('"uri":"/0"');
  });
});

describe('hints of istanbul', () => {
  it.each([
    ['next', '/* istanbul ignore next */', 'lines 1/1 branches 0/0 functions 1/1 statements 1/1'],
    ['none', '/* keep */', 'lines 1/2 branches 0/0 functions 1/2 statements 1/2'],
  ])('%s', async (_hint, comment, expected) => {
    const source = `function handler(event) {
  return event.request;
}
${comment}
function unused() {
  return 1;
}
`;
    expect(figures((await measure(source, ['/'])).totals)).toBe(expected);
  });

  it('leave out one side of an if, and whole files', async () => {
    const source = (hint: string) => `function handler(event) {
  /* istanbul ignore ${hint} */
  if (event.request.uri === '/never') return 1;
  return event.request;
}
`;
    const figuresOf = async (hint: string) => figures((await measure(source(hint), ['/'])).totals);
    expect(await figuresOf('if')).toBe('lines 2/2 branches 1/1 functions 1/1 statements 2/2');
    expect(await figuresOf('else')).toBe('lines 2/2 branches 0/1 functions 1/1 statements 2/3');
    const file = await measure(`/* istanbul ignore file */\n${source('else')}`, ['/']);
    expect(file.totals.lines).toEqual({ covered: 0, total: 0, percent: 100 });
    expect(file.answers[0]?.result.errorMessage).toBe('');
  });
});

describe('on cloudfront-js-2.0', () => {
  it('counts imports, promises and what the runtime has beyond ES5', async () => {
    const source = `import cf from 'cloudfront';
const store = cf.kvs();
async function handler(event) {
  const request = event.request;
  try {
    request.uri = await store.get(request.uri);
  } catch (error) {
    const why = \`\${error}\`;
    request.headers.why = { value: why };
  }
  return request;
}
`;
    const both = await measure(source, ['/a', '/none']);
    expect(figures(both.totals)).toBe('lines 7/7 branches 0/0 functions 1/1 statements 7/7');
    expect(both.answers[0]?.result.output).toContain('"uri":"/b"');
    const found = await measure(source, ['/a']);
    expect(figures(found.totals)).toBe('lines 5/7 branches 0/0 functions 1/1 statements 5/7');
  });

  it('keeps regular expressions and texts as they are written', async () => {
    const source = `function handler(event) {
  event.request.uri = event.request.uri.replace(/\\u002f(\\w)/, '\\x2F\\u{41}$1');
  return event.request;
}`;
    const answer = await measure(source, ['/b']);
    expect(answer.answers[0]?.result.output).toContain('"uri":"/Ab"');
  });
});

it('says what is wrong with code that the parser does not take', async () => {
  const request = { file: 'f.js', built: undefined, invocations: [] };
  const code = { source: 'function (', runtime: 'cloudfront-js-2.0' } as const;
  expect(await measureCoverage(offline, { code, ...request })).toEqual({
    kind: 'refused',
    reason: expect.stringContaining('f.js'),
  });
});
