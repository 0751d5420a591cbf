import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { run } from '../run.ts';
import { CONFORMANCE, FIRST, SECOND } from './fixtures.ts';

/** Errors that depend on what happens when the program runs: the engine's tests cover them. */
const AT_RUN_TIME = ['catastrophic (a+)+$ 24 chars', 'recursion 2000 deep'];
/** AWS documents that `Function` throws; the verdicts were measured where it was switched on. */
const DOCUMENTED_OTHERWISE = [
  'Function() via constructor',
  'new Function with var (return this)',
  'new Function()',
];
const STATIC = CONFORMANCE.filter(
  ({ name }) => ![...AT_RUN_TIME, ...DOCUMENTED_OTHERWISE].includes(name),
);

const cases = STATIC.flatMap(({ name, source, first, second }) => [
  { name, source, runtime: FIRST, verdict: first },
  { name, source, runtime: SECOND, verdict: second },
]);

function errorsOf(source: string, runtime: Runtime): readonly string[] {
  return findConstructs({ source, runtime })
    .filter(({ severity, phase }) => severity === 'error' && phase !== 'offline')
    .map(({ error }) => error);
}

describe('measured verdicts', () => {
  it('are all there', () => {
    expect(CONFORMANCE).toHaveLength(166);
  });

  it.each(cases.filter(({ verdict }) => verdict === 'ok'))(
    '$runtime accepts $name',
    ({ source, runtime }) => {
      expect(errorsOf(source, runtime)).toEqual([]);
    },
  );

  it.each(cases.filter(({ verdict }) => verdict.includes('Error: ')))(
    '$runtime refuses $name: $verdict',
    ({ source, runtime, verdict }) => {
      expect(errorsOf(source, runtime)[0]).toBe(verdict);
    },
  );

  it.each(cases.filter(({ verdict }) => verdict === 'wrong'))(
    '$runtime computes something else for $name, and so do we, or we say so',
    async ({ source, runtime }) => {
      const findings = findConstructs({ source, runtime });
      if (findings.some(({ severity }) => severity !== 'notice')) return;
      const { result } = await run(source, { runtime });
      expect(result.logs[0]).toBe('WRONG');
    },
  );

  it.each(DOCUMENTED_OTHERWISE)('%s is an error, as documented', (name) => {
    const row = CONFORMANCE.find((other) => other.name === name);
    expect(errorsOf(row?.source ?? '', SECOND)).toEqual([
      'TypeError: function constructor is disabled in "safe" mode',
    ]);
  });
});
