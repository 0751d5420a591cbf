import { describe, expect, it } from '@jest/globals';
import type { LiveCase } from '../../../src/core/live/live-case.ts';
import { liveSides } from '../../../src/core/live/live-sides.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { buildChange, buildMayVary } from '../../builders/live.ts';
import { buildCase, requestOutcome, responseOutcome } from '../../builders/report.ts';

const { testCase } = buildCase();
const failed: Outcome = { kind: 'error', message: 'TypeError: x\u0007', line: 3 };

function sides(live: Outcome, current: Outcome) {
  const change = buildChange({ live, current }) as Extract<LiveCase, { verdict: 'changed' }>;
  return liveSides(testCase, change);
}

describe('sides of a behaviour', () => {
  const word = { form: 'word', word: 'unchanged' };
  const outcome = (text: string) => ({ form: 'outcome', text });
  it.each<[string, Outcome, Outcome, object, object]>([
    [
      'a redirect that is new',
      requestOutcome(),
      responseOutcome(301, { description: 'Moved Permanently', headers: { location: '/new' } }),
      word,
      outcome('301 /new'),
    ],
    [
      'a rewrite, and a refusal',
      requestOutcome('/index.html'),
      responseOutcome(403),
      outcome('/index.html'),
      outcome('403'),
    ],
    [
      'another query',
      requestOutcome('/about', { query: { a: '1' } }),
      requestOutcome('/about', { query: { a: '2' } }),
      outcome('/about?a=1'),
      outcome('/about?a=2'),
    ],
    [
      'more than a shorthand says',
      responseOutcome(200, { body: 'x', headers: { location: '/a' } }),
      requestOutcome('/x', { headers: { 'x-a': '1' } }),
      outcome('200 /a'),
      outcome('GET /x'),
    ],
    ['an error', failed, requestOutcome(), outcome('error: TypeError: x\\u0007'), word],
  ])('%s', (_, live, current, left, right) => {
    expect(sides(live, current)).toEqual([left, right]);
  });

  it('are the fields that differ where the outcomes look alike', () => {
    const found = sides(
      requestOutcome('/about', { headers: { 'x-a': '1' } }),
      requestOutcome('/about', { headers: { 'x-a': '2', 'x-b': '3' } }),
    );
    expect(found).toEqual([
      {
        form: 'fields',
        fields: [
          { field: 'request.headers.x-a', value: { as: 'text', text: '1' } },
          { field: 'request.headers.x-b', value: { as: 'absent' } },
        ],
      },
      {
        form: 'fields',
        fields: [
          { field: 'request.headers.x-a', value: { as: 'text', text: '2' } },
          { field: 'request.headers.x-b', value: { as: 'text', text: '3' } },
        ],
      },
    ]);
  });

  it('are short for what may vary too', () => {
    const varying = buildMayVary() as Extract<LiveCase, { verdict: 'may-vary' }>;
    expect(liveSides(testCase, varying)).toEqual([outcome('/a'), outcome('/b')]);
  });
});
