import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeProjects, writeProject } from '../__tests__/builders/project.ts';
import { median, ms } from './figures.ts';
import { FILES, run } from './rows.ts';

const RUNS = 5;

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** A table with coverage and without, in turns: whole processes. One row shows what loading istanbul takes. */
export async function benchCoverage(): Promise<readonly string[]> {
  const one = { 'pages.csv': 'request,expect\n/old/1?x=1,301 /new/1?x=1\n' };
  const [rows, row] = [await compare(FILES), await compare({ ...FILES, ...one })];
  await removeProjects();
  return [
    `coverage, whole processes, median of ${RUNS}`,
    ...lines('10,000 rows', rows),
    ...lines('one row', row),
  ];
}

type Times = readonly [plain: number, counted: number];

async function compare(files: typeof FILES): Promise<Times> {
  const folder = path.resolve(await writeProject(files));
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < RUNS; turn += 1) {
    const args = [CLI, 'test', 'redirect.js'];
    times[0].push((await run(folder, args)).wallMs);
    times[1].push((await run(folder, [...args, '--coverage'])).wallMs);
  }
  return [median(times[0]), median(times[1])];
}

function lines(what: string, [plain, counted]: Times): string[] {
  return [
    `  ${what.padEnd(12)} without   ${ms(plain)}`,
    `  ${what.padEnd(12)} with      ${ms(counted)}   (${(counted / plain).toFixed(2)} of that)`,
  ];
}
