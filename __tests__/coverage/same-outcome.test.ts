import { afterAll, describe, expect, it } from '@jest/globals';
import { canonicalise } from '../../src/core/compare/canonical.ts';
import { compareOutcomes } from '../../src/core/compare/compare-outcomes.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Runtime } from '../../src/core/runtimes.ts';
import type { Outcome, TestResult } from '../../src/core/outcome.ts';
import type { Invocation } from '../../src/core/test-case.ts';
import { instrument } from '../../src/coverage/instrument.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { createFile, invocationOf } from '../runtime/differential/generated-file.ts';
import { createProgram } from '../runtime/differential/programs.ts';
import { createRandom } from '../runtime/differential/random.ts';
import {
  CORPUS,
  CONFORMANCE,
  EXAMPLES,
  FUNCTIONS,
  readFunctions,
} from '../runtime/language/fixtures.ts';

const offline = createTestRuntime();
afterAll(() => offline.close());

const FIRST: Runtime = 'cloudfront-js-1.0';
const SECOND: Runtime = 'cloudfront-js-2.0';

const NONE: JsonObject = {};
const QUERY: JsonObject = { a: { value: '1' }, jwt: { value: 'x.y.z' } };
const COOKIES: JsonObject = { bucket: { value: 'b' } };

const REQUESTS: readonly JsonObject[] = ['/', '/old', '/docs/', '/a/b.jpg'].map((uri, index) => ({
  method: 'GET',
  uri,
  querystring: index === 0 ? NONE : QUERY,
  headers: {
    host: { value: 'www.example.com' },
    'cloudfront-viewer-country': { value: 'DE' },
    'accept-language': { value: 'de,en;q=0.8' },
  },
  cookies: index === 2 ? COOKIES : NONE,
}));

const INVOCATIONS = REQUESTS.flatMap((request): Invocation[] => {
  const kvs = { '/old': '/new', 'jwt.secret': 'test' };
  const fixture = { kvs, clock: 1_700_000_000_000, edgeLocation: undefined, rawQueryString: null };
  const common = { version: '1.0', viewer: { ip: '198.51.100.1' }, request };
  const response = { statusCode: 200, statusDescription: 'OK', headers: {}, cookies: {} };
  return [
    { event: { ...common, context: { eventType: 'viewer-request' } }, fixture },
    { event: { ...common, context: { eventType: 'viewer-response' }, response }, fixture },
  ];
});

const isAccepted = (source: string, runtime: Runtime): boolean =>
  checkCode({ source, runtime }, 'f.js').every(({ severity }) => severity !== 'error');

/**
 * Outcome and logs. Words of errors may be those of a first look: only results are worth a second one
 * (second-look.ts).
 */
function seen({ logs, ...result }: TestResult): readonly [Outcome, readonly string[]] {
  const plain = logs.map((log) => log.replace(/(Error: ).*/s, '$1'));
  return [canonicalise(result, {}, 'viewer-request'), plain];
}

/** What differs between a run and the run that counts, as text. */
async function differences(
  source: string,
  runtime: Runtime,
  invocations = INVOCATIONS,
): Promise<readonly unknown[]> {
  const { code, counters } = instrument(source, 'f.js');
  const counting = offline.countingEngine({ source: code, counters, runtime });
  const [plain, counted] = await Promise.all([
    offline.engine({ source, runtime }).run(invocations),
    counting.run(invocations),
  ]);
  return plain.flatMap((answer, index) => {
    const other = counted[index];
    if (answer.kind !== 'result' || other === undefined) return [{ index }];
    const [[one, logs], [two, otherLogs]] = [seen(answer.result), seen(other.result)];
    const isError = one.kind === 'error' && two.kind === 'error';
    const found = isError ? [] : compareOutcomes(one, two);
    const isLogged = JSON.stringify(logs) === JSON.stringify(otherLogs);
    return found.length === 0 && isLogged
      ? []
      : [{ index, source, found, one, two, logs, otherLogs }];
  });
}

const written = [...readFunctions(FUNCTIONS), ...readFunctions(EXAMPLES)];

describe('code that counts does what the code does', () => {
  it.each(written)('%s', async (_name, source) => {
    for (const runtime of [FIRST, SECOND]) {
      if (isAccepted(source, runtime)) expect(await differences(source, runtime)).toEqual([]);
    }
  });

  it('programs that tell the runtimes apart', async () => {
    const found: unknown[] = [];
    let accepted = 0;
    for (const { source } of CONFORMANCE) {
      const runtime = [SECOND, FIRST].find((it) => isAccepted(source, it));
      if (runtime === undefined) continue;
      accepted += 1;
      found.push(...(await differences(source, runtime, INVOCATIONS.slice(0, 1))));
    }
    expect(accepted).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('programs made by chance', async () => {
    const random = createRandom(20_261_127);
    const bodies = Array.from({ length: 20 }, () => createProgram(random));
    const source = createFile(bodies, SECOND);
    const invocations = bodies.map((_, index) => invocationOf(index));
    expect(await differences(source, SECOND, invocations)).toEqual([]);
  });
});

describe('the parser', () => {
  it.each([FIRST, SECOND])('takes everything that %s takes', async (runtime) => {
    const handler = 'function handler(event) { return event.request; }\n';
    const inFunctions = CORPUS.map(
      ({ source }, index) => `function test${String(index)}() {\n${source}\n}\n`,
    ).filter((source) => isAccepted(`${source}${handler}`, runtime));
    expect(inFunctions.length).toBeGreaterThan(200);
    const source = `${inFunctions.join('')}${handler}`;
    expect(await differences(source, runtime, INVOCATIONS.slice(0, 1))).toEqual([]);
  });
});
