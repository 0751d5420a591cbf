import { afterAll, describe, expect, it } from '@jest/globals';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { KNOWN_VERSION, NJS, startEngines, type Compared, type Engines } from './engines.ts';
import type { Body } from './generated-file.ts';
import { findUnexplained } from './known.ts';
import { createProgram } from './programs.ts';
import { createRandom } from './random.ts';
import { createTries } from './tries.ts';

/**
 * Replay and more: DIFFERENTIAL_SEED=<number> DIFFERENTIAL_FILES=<number> npm test -- differential
 */
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1);
const FILES = Number(process.env.DIFFERENTIAL_FILES ?? 60);
const PER_FILE = 12;
/** A bound on hanging: some thousand processes of njs are started. */
const PATIENCE_MS = 1_200_000;

const runtime = 'cloudfront-js-2.0';
const whereNjsIs = NJS?.version.join('.') === KNOWN_VERSION ? describe : describe.skip;

let engines: Engines | undefined;
const started = (): Engines => (engines ??= startEngines());

afterAll(async () => {
  await engines?.close();
});

/** Lines of a source at which njs is known to compute something else, as the checker says. */
function hazards(source: string): readonly number[] {
  return findConstructs({ source, runtime })
    .filter(({ construct }) => construct === 'async-closure' || construct === 'loop-function')
    .map(({ line }) => line);
}

/** Comparisons of functions about which the checker has no warning. */
function unwarned(compared: readonly Compared[]): readonly Compared[] {
  const { source } = compared[0]!;
  const lines = source.split('\n');
  const starts = lines.flatMap((line, at) =>
    /^(?:async )?function test\d/.test(line) ? [at + 1] : [],
  );
  const warned = hazards(source);
  return compared.filter(
    (_, index) =>
      !warned.some((line) => line >= starts[index]! && line < (starts[index + 1] ?? Infinity)),
  );
}

function describeDifference(seed: number, index: number, it: Compared): string | undefined {
  const found = findUnexplained(it.offline, it.njs, it.body.body);
  if (found === undefined) return undefined;
  return `seed ${String(seed)}, function ${String(index)}\n${it.body.body}\noffline ${found.offline}\nnjs     ${found.njs}`;
}

whereNjsIs(`generated functions (need njs ${KNOWN_VERSION} on PATH)`, () => {
  it(
    'do the same under both engines',
    async () => {
      const unexplained: string[] = [];
      let count = 0;
      for (let file = 0; file < FILES; file += 1) {
        const seed = SEED * 1_000 + file;
        const random = createRandom(seed);
        const bodies = Array.from({ length: PER_FILE }, () => createProgram(random));
        const compared = await started().compare(bodies, runtime);
        if (typeof compared === 'string') {
          unexplained.push(`seed ${String(seed)}: ${compared}`);
          continue;
        }
        const judged = unwarned(compared);
        count += judged.length;
        unexplained.push(
          ...judged.flatMap((it, index) => describeDifference(seed, index, it) ?? []),
        );
      }
      console.info(`${String(count)} generated functions compared with njs, seed ${String(SEED)}`);
      expect(unexplained).toEqual([]);
      expect(count).toBeGreaterThan(FILES * PER_FILE * 0.8);
    },
    PATIENCE_MS,
  );

  it(
    'full of try statements get one verdict, and do the same',
    async () => {
      const unexplained: string[] = [];
      let [taken, refused] = [0, 0];
      for (let file = 0; file < FILES * 3; file += 1) {
        const seed = SEED * 1_000 + file;
        const random = createRandom(seed);
        const body: Body = { isAsync: false, body: createTries(random) };
        const verdict = await started().compare([body], runtime);
        if (typeof verdict === 'string') unexplained.push(`seed ${String(seed)}: ${verdict}`);
        else {
          const [it] = verdict;
          if (it!.offline.at(-1)?.startsWith('error: InternalError')) refused += 1;
          else taken += 1;
          unexplained.push(...(describeDifference(seed, 0, it!) ?? '').split('\0').filter(Boolean));
        }
      }
      console.info(`${String(taken)} taken and ${String(refused)} refused try statements compared`);
      expect(unexplained).toEqual([]);
      expect(Math.min(taken, refused)).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
