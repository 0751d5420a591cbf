import { describe, expect, it } from '@jest/globals';
import { createNjsBackend } from '../../../src/njs/njs-backend.ts';
import { judgePattern } from '../../../src/runtime/language/regexp/judge-pattern.ts';
import { KNOWN_VERSION, NJS } from './engines.ts';
import { invocationOf } from './generated-file.ts';
import { createPattern } from './patterns.ts';
import { createRandom } from './random.ts';

const runtime = 'cloudfront-js-2.0';
const PATTERNS = 6_000;

/** What the engine does itself since njs 0.8.0: `[]` and `[^]` mean what they mean in JavaScript. */
const EMPTY_CLASS = /\[\^?\]/;
/** Refused since njs 0.8.0, before the library is asked. */
const POSSESSIVE = ' nothing to repeat';

const random = createRandom(20_231_121);
const patterns = Array.from({ length: PATTERNS }, () => createPattern(random)).filter(
  (pattern) => !EMPTY_CLASS.test(pattern),
);

/** Logs what becomes of each pattern. */
const source = `function handler(event) {
  JSON.parse(${JSON.stringify(JSON.stringify(patterns))}).forEach(function (pattern) {
    try { new RegExp(pattern); console.log('accepted'); } catch (error) { console.log(String(error)); }
  });
  return event.request;
}`;

const isKnown = NJS?.version.join('.') === KNOWN_VERSION;

(isKnown ? describe : describe.skip)(`patterns under njs ${KNOWN_VERSION}`, () => {
  it('are accepted and refused alike, in the same words', async () => {
    const answers = await createNjsBackend(NJS!, { silenceMs: 20_000 }).run(
      { source, runtime },
      [invocationOf(0)],
      'alone',
    );
    const [answer] = answers;
    const njs = answer?.kind === 'result' ? answer.result.logs : [];
    expect(njs).toHaveLength(patterns.length);
    const offline = patterns.map((pattern) => {
      const { refusal } = judgePattern(pattern, runtime);
      return refusal === undefined ? 'accepted' : `SyntaxError: ${refusal}`;
    });
    const pairs = patterns.map((pattern, index) => [pattern, offline[index], njs[index]] as const);
    const different = pairs.filter(([, here, there]) => here !== there);
    expect(different.filter(([, here]) => here?.endsWith(POSSESSIVE) !== true)).toEqual([]);
    // Both kinds are there in numbers.
    expect(njs.filter((it) => it === 'accepted').length).toBeGreaterThan(800);
  }, 60_000);
});
