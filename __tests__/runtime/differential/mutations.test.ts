import { describe, expect, it } from '@jest/globals';
import { findCompileError } from '../../../src/runtime/language/find-compile-error.ts';
import { refusalText } from '../../../src/runtime/language/grammar/refusal.ts';
import { KNOWN_VERSION, NJS } from './engines.ts';
import { mutate } from './mutations.ts';
import { parserAnswers } from './njs-parser.ts';
import { createProgram } from './programs.ts';
import { createRandom, type Random } from './random.ts';

const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1);
const COUNT = Number(process.env.DIFFERENTIAL_MUTANTS ?? 1_500);

const whereNjsIs = NJS?.version.join('.') === KNOWN_VERSION ? it : it.skip;

function mutant(random: Random): string {
  const { body, isAsync } = createProgram(random);
  const source = `${isAsync ? 'async ' : ''}function handler(event) {\n${body}\nreturn event.request;\n}\n`;
  return mutate(random, source);
}

function verdictOf(source: string): string {
  const refusal = findCompileError({ source, runtime: 'cloudfront-js-2.0' });
  return refusal === undefined ? 'ok' : refusalText(refusal);
}

/** `return` before what is no expression: mended in njs 0.8.2, whose answer is not known. */
const OF_THIS_VERSION = 'InternalError: variable is not defined but not_defined is not set';

describe(`programs with faults (need njs ${KNOWN_VERSION} on PATH)`, () => {
  whereNjsIs('get the same verdict, text and line', () => {
    const random = createRandom(SEED);
    const sources = Array.from({ length: COUNT }, () => mutant(random));
    const said = parserAnswers(sources);
    const verdicts = sources.map((source, index) => ({
      source,
      checker: verdictOf(source),
      njs: said[index],
    }));
    const refused = verdicts.filter(({ checker }) => checker !== 'ok');
    console.info(
      `${String(COUNT)} programs judged by njs too, ${String(refused.length)} refused, seed ${String(SEED)}`,
    );
    const unexplained = verdicts.filter(
      ({ checker, njs }) => checker !== njs && njs !== OF_THIS_VERSION,
    );
    expect(unexplained).toEqual([]);
    expect(refused.length).toBeGreaterThan(COUNT / 2);
    expect(said).toHaveLength(COUNT);
  });
});
