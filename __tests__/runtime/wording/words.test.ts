import { describe, expect, it } from '@jest/globals';
import { ERROR_OPENING } from '../../../src/core/error-message.ts';
import type { Observations } from '../../../src/core/outcome.ts';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { createNjsBackend } from '../../../src/njs/njs-backend.ts';
import { KNOWN_VERSION, NJS } from '../differential/engines.ts';
import { invocationOf } from '../differential/generated-file.ts';
import { errorOf, run } from '../run.ts';
import { GUESSED, MEASURED_ON_FIRST, RECORDED } from './words.ts';
import type { WordsRow } from './row.ts';

const handlerOf = (statements: string): string =>
  `function handler(event) {\n${statements}\nreturn event.request;\n}`;

/** What a parser says ends with the line. */
const isParsers = ([, error]: WordsRow): boolean =>
  error.startsWith('SyntaxError: ') && error.endsWith(' in 2');
const PARSERS = RECORDED.filter(isParsers);
const CAUGHT = RECORDED.filter((row) => !isParsers(row));

/** Each error as the function itself catches it. */
function catchingAll(rows: readonly (readonly [statements: string, ...unknown[]])[]): string {
  const tries = rows.map(
    ([statements]) =>
      `try { (function (event) {\n${statements}\n})(event); print('none'); } catch (e) { print(String(e)); }`,
  );
  return handlerOf(`var print = console.log;\n${tries.join('\n')}`);
}

async function caught(
  rows: readonly (readonly [statements: string, ...unknown[]])[],
  runtime: Runtime,
): Promise<{ errors: readonly string[]; observations: Observations | undefined }> {
  const { result, observations } = await run(catchingAll(rows), { runtime });
  expect(result.errorMessage).toBe('');
  return { errors: result.logs, observations };
}

describe('errors are worded as njs words them', () => {
  it('where a function catches them, in 2.0', async () => {
    const { errors, observations } = await caught(CAUGHT, 'cloudfront-js-2.0');
    expect(CAUGHT.map(([statements], index) => [statements, errors[index]])).toEqual(CAUGHT);
    expect(observations?.approximations).toEqual([]);
  });

  it.each([...PARSERS, ...CAUGHT.filter((_, index) => index % 20 === 0)])(
    'where they end it, in 2.0: %s',
    async (statements, error) => {
      expect(await errorOf(handlerOf(statements))).toBe(error);
    },
  );

  it.each(MEASURED_ON_FIRST)('in 1.0: %s', async (statements, error) => {
    expect(await errorOf(handlerOf(statements), { runtime: 'cloudfront-js-1.0' })).toBe(error);
  });
});

describe('words that are only guessed are marked', () => {
  it.each(GUESSED)('%s', async (statements) => {
    const { result, observations } = await run(handlerOf(statements));
    expect(result.errorMessage).not.toBe('');
    expect(observations?.approximations).toEqual(['error-words']);
  });
});

const isKnown = NJS?.version.join('.') === KNOWN_VERSION;

(isKnown ? describe : describe.skip)(`njs ${KNOWN_VERSION}`, () => {
  it('words errors as recorded', async () => {
    const backend = createNjsBackend(NJS!);
    const answers = await Promise.all(
      RECORDED.map(([statements]) =>
        backend.run(
          { source: handlerOf(statements), runtime: 'cloudfront-js-2.0' },
          [invocationOf(0)],
          'alone',
        ),
      ),
    );
    const errors = answers.map(([answer]) =>
      answer?.kind === 'result' ? answer.result.errorMessage.replace(ERROR_OPENING, '') : answer,
    );
    expect(RECORDED.map(([statements], index) => [statements, errors[index]])).toEqual(RECORDED);
  }, 60_000);
});
