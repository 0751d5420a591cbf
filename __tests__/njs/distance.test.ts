import { describe, expect, it } from '@jest/globals';
import type { StrictDifference } from '../../src/core/ports.ts';
import type { Runtime } from '../../src/core/runtimes.ts';
import { explainDifference } from '../../src/njs/distance.ts';
import { isBefore, parseVersion } from '../../src/njs/version.ts';

const SECOND: Runtime = 'cloudfront-js-2.0';
const FIRST: Runtime = 'cloudfront-js-1.0';
const explain = (version: string, runtime: Runtime, difference: Partial<StrictDifference>) =>
  explainDifference(parseVersion(version)!, runtime, {
    field: 'error',
    offline: '',
    second: '',
    ...difference,
  });

describe('versions of njs', () => {
  it('are read, and nothing else is', () => {
    expect(parseVersion('0.7.9\n')).toEqual([0, 7, 9]);
    expect(parseVersion('v18.0.0')).toBeUndefined();
    expect(parseVersion('')).toBeUndefined();
  });

  it.each([
    ['0.7.9', '0.7.10', true],
    ['0.7.10', '0.7.10', false],
    ['0.8.0', '0.7.10', false],
    ['1.0.0', '0.9.6', false],
  ])('%s before %s: %s', (version, other, expected) => {
    expect(isBefore(parseVersion(version)!, other)).toBe(expected);
  });
});

describe('what a version explains', () => {
  const missing = (name: string) => `TypeError: (intermediate value)["${name}"] is not a function`;

  it.each<[string, string, Runtime, Partial<StrictDifference>, boolean]>([
    ['replaceAll came', '0.7.9', SECOND, { second: missing('replaceAll') }, true],
    ['and stayed', '0.7.10', SECOND, { second: missing('replaceAll') }, false],
    ['toSorted came', '0.7.12', SECOND, { second: missing('toSorted') }, true],
    ['byte strings went', '0.7.9', SECOND, { offline: missing('toUTF8') }, true],
    ['other members are no excuse', '0.7.9', SECOND, { second: missing('slice') }, false],
    [
      'await in arguments',
      '1.0.0',
      SECOND,
      {
        field: 'verdict',
        offline: 'SyntaxError: await in arguments not supported in 1',
        second: 'accepted',
      },
      true,
    ],
    [
      'optional chaining came late',
      '0.9.5',
      SECOND,
      { field: 'verdict', offline: 'SyntaxError: Unexpected token "." in 1', second: 'accepted' },
      false,
    ],
    [
      '1.0 knows less syntax',
      '0.7.9',
      FIRST,
      {
        field: 'verdict',
        offline: 'SyntaxError: Token "const" not supported in this version in 1',
        second: 'accepted',
      },
      true,
    ],
    [
      '1.0 says undefined for null',
      '0.7.9',
      FIRST,
      {
        offline: 'TypeError: cannot get property "a" of undefined',
        second: 'TypeError: cannot get property "a" of null',
      },
      true,
    ],
    ['1.0 has fewer members', '0.7.9', FIRST, { offline: missing('allSettled'), second: '' }, true],
    ['values differ', '0.7.9', SECOND, { field: 'logs', offline: '["2"]', second: '["1"]' }, false],
  ])('%s', (_, version, runtime, difference, isExplained) => {
    expect(explain(version, runtime, difference) !== undefined).toBe(isExplained);
  });
});
