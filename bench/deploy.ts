import { PARALLEL_TESTS } from '../src/usecases/test-function-engine.ts';
import { ms } from './figures.ts';
import { startMeasuredDeploy } from './measured-deploy.ts';
import type { Measured, MeasuredSettings } from './measured-deploy.ts';

const LATENCY_MS = 160;
/** Read, then upload. The rounds of tests follow. */
const BEFORE_TESTS = 2;
/** Publish, read LIVE back: one function after the other, so that the first that fails stops the rest. */
const AFTER_TESTS = 2;
/** Calls of a function beside its tests: three reads, upload, publish, two reads of LIVE. */
const CALLS = 7;
/** Connections that the SDK opens at once. */
const CONNECTIONS = 50;
/** What AWS was seen to bear. */
const RATE = { perSecond: 5, burst: 5 } as const;
/** Waiting for the rate takes minutes, so the clock of those deployments goes faster than that on the wall. */
const SPEED = 10;

interface Row {
  readonly tests: number;
  readonly functions: number;
}

const ROWS: readonly Row[] = [1, 10].flatMap((functions) =>
  [1, 11, 40].map((tests) => ({ tests, functions })),
);

const lineOf = (cells: readonly (string | number)[]): string =>
  `  ${cells.map((cell) => String(cell).padStart(12)).join('')}`;

/** The second of two deployments: the first pays for connections, and creates the functions. */
async function secondDeploy(settings: MeasuredSettings): Promise<Measured> {
  const deployment = await startMeasuredDeploy(settings);
  try {
    await deployment.deploy('first');
    return await deployment.deploy('second');
  } finally {
    await deployment.close();
  }
}

async function unlimited({ tests, functions }: Row, parallelTests: number): Promise<string> {
  const atOnce = Math.min(parallelTests, tests * functions, CONNECTIONS);
  const rounds = Math.ceil((tests * functions) / atOnce);
  const depth = BEFORE_TESTS + rounds + AFTER_TESTS * functions;
  const limit = depth * LATENCY_MS;
  const it = await secondDeploy({ tests, functions, parallelTests, latencyMs: LATENCY_MS });
  const calls = it.operations.length;
  const ratio = (it.wall / limit).toFixed(2);
  return lineOf([functions, tests, atOnce, calls, it.depth, ms(it.wall), ratio, it.lost]);
}

async function limited({ tests, functions }: Row): Promise<string> {
  const it = await secondDeploy({
    tests,
    functions,
    latencyMs: LATENCY_MS,
    rate: RATE,
    speed: SPEED,
  });
  // The bucket is empty when the second deployment begins.
  const limit = ((functions * (tests + CALLS)) / RATE.perSecond) * 1_000;
  const ratio = (it.wall / limit).toFixed(2);
  const calls = it.operations.length;
  return lineOf([functions, tests, PARALLEL_TESTS, calls, '', ms(it.wall), ratio, it.lost]);
}

const HEADS = ['functions', 'tests', 'at once', 'calls', 'depth', 'wall', 'of limit', 'lost tests'];

/** Wall time of deployments over HTTP with simulated latency, against the least that it can be. */
export async function benchDeploy(): Promise<readonly string[]> {
  const lines = [
    `deploy, ${LATENCY_MS} ms latency; limit: depth times latency, reading LIVE back included (goal: 1.15)`,
    '(client and server share this machine: forty answers at once take their time to compute)',
    lineOf(HEADS),
  ];
  for (const row of ROWS) {
    lines.push(await unlimited(row, PARALLEL_TESTS));
    if (row.tests * row.functions > PARALLEL_TESTS) lines.push(await unlimited(row, CONNECTIONS));
  }
  lines.push('', `the same at ${RATE.perSecond} requests per second; limit: calls over rate`);
  lines.push(lineOf(HEADS));
  for (const row of ROWS) lines.push(await limited(row));
  return lines;
}
