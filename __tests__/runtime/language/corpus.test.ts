import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { CORPUS, FIRST, SECOND } from './fixtures.ts';

function verdictOf(source: string, runtime: Runtime): string {
  const findings = findConstructs({ source, runtime });
  return findings.find(({ phase }) => phase === 'compile')?.error ?? 'ok';
}

describe('every construct in many positions', () => {
  it('gets the verdict of cloudfront-js-2.0', () => {
    const actual = CORPUS.map(({ source }) => [source, verdictOf(source, SECOND)]);
    expect(actual).toEqual(CORPUS.map(({ source, second }) => [source, second]));
  });

  it('gets the verdict of cloudfront-js-1.0', () => {
    const actual = CORPUS.map(({ source }) => [source, verdictOf(source, FIRST)]);
    expect(actual).toEqual(CORPUS.map(({ source, second, first }) => [source, first ?? second]));
  });

  it('is told with the refusal first', () => {
    const late = CORPUS.filter(({ source }) => {
      const findings = findConstructs({ source, runtime: SECOND });
      return findings.findIndex(({ phase }) => phase === 'compile') > 0;
    });
    expect(late).toEqual([]);
  });
});
