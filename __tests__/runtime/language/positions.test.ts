import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { CONSTRUCTS } from '../../../src/runtime/language/constructs/constructs.ts';
import type { ConstructId } from '../../../src/runtime/language/constructs/constructs.ts';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { FIRST, SECOND } from './fixtures.ts';
import { HAS_NJS, NJS_VERSION, parserAnswers } from './installed-njs.ts';
import {
  EXPRESSIONS,
  EXPRESSION_PLACES,
  EXPRESSION_PLACES_OF_2,
  STATEMENTS,
  STATEMENT_PLACES,
  STATEMENT_PLACES_OF_2,
} from './positions.ts';
import type { Seed } from './positions.ts';

interface Planted {
  readonly id: ConstructId;
  readonly source: string;
}

function plant(seeds: readonly Seed[], mark: string, places: readonly string[]): Planted[] {
  return seeds.flatMap(({ id, code, notIn }) =>
    places
      .filter((place) => notIn?.test(place) !== true)
      .map((place) => ({ id: id as ConstructId, source: place.replace(mark, () => code) })),
  );
}

const EVERYWHERE = [
  ...plant(EXPRESSIONS, 'X', EXPRESSION_PLACES),
  ...plant(STATEMENTS, 'S', STATEMENT_PLACES),
];
const ON_2 = [
  ...EVERYWHERE,
  ...plant(EXPRESSIONS, 'X', EXPRESSION_PLACES_OF_2),
  ...plant(STATEMENTS, 'S', STATEMENT_PLACES_OF_2),
];

/** What the parser refuses first, by construct. */
function refusalOf(source: string, runtime: Runtime): string {
  const [first] = findConstructs({ source, runtime });
  return first?.phase === 'compile' ? first.construct : 'nothing';
}

function refusedBy(runtime: Runtime, planted: readonly Planted[]): readonly Planted[] {
  return planted.filter(({ id }) => CONSTRUCTS[id].wording[runtime] !== undefined);
}

/** Everything in these is async, which is what 1.0 refuses first. */
const ASYNC = /\basync\b/;

describe('a construct that the parser refuses', () => {
  it('is planted in every form', () => {
    const planted = new Set([...EXPRESSIONS, ...STATEMENTS].map(({ id }) => id));
    const compiled = Object.entries(CONSTRUCTS)
      .filter(([, { phase }]) => phase === 'compile')
      .map(([id]) => id);
    expect(compiled.filter((id) => !planted.has(id))).toEqual([
      'arguments-outside',
      'unterminated-string',
      'unterminated-template',
      'regexp-unterminated',
    ]);
  });

  it('is found by name in every place on cloudfront-js-2.0', () => {
    const planted = refusedBy(SECOND, ON_2);
    expect(planted.length).toBeGreaterThan(3_500);
    const others = planted.filter(({ id, source }) => refusalOf(source, SECOND) !== id);
    expect(others.map(({ id, source }) => [id, source, refusalOf(source, SECOND)])).toEqual([]);
  });

  it('is found by name in every place on cloudfront-js-1.0', () => {
    const planted = refusedBy(FIRST, EVERYWHERE).filter(
      ({ id, source }, index) => index % 3 === 0 && (id === 'async' || !ASYNC.test(source)),
    );
    expect(planted.length).toBeGreaterThan(1_000);
    const others = planted.filter(({ id, source }) => refusalOf(source, FIRST) !== id);
    expect(others.map(({ id, source }) => [id, source, refusalOf(source, FIRST)])).toEqual([]);
  });

  const whereNjsIs = HAS_NJS ? it : it.skip;
  whereNjsIs(
    `gets the very text and line of njs ${NJS_VERSION} (needs it on PATH)`,
    () => {
      // Every seventh: they differ from their neighbours only in the place.
      const sources = ON_2.filter((_, index) => index % 7 === 0).map(({ source }) => source);
      const said = parserAnswers(sources);
      const found = sources.map((source) => {
        const [first] = findConstructs({ source: `throw 0;${source}`, runtime: SECOND });
        return first?.phase === 'compile' ? first.error : 'ok';
      });
      expect(sources.map((source, index) => [source, found[index]])).toEqual(
        sources.map((source, index) => [source, said[index]]),
      );
    },
    120_000,
  );
});
