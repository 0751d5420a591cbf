import { loadProject } from '../src/config/load-project.ts';
import { memoryFiles } from '../__tests__/config/memory-files.ts';
import { median, ms, timed } from './figures.ts';

const ROWS = 10_000;
const RUNS = 5;
const GOAL_MS = 1_000;

const PAIRS = Array.from({ length: ROWS }, (_, row) => ({
  key: `/old/${row}`,
  value: `/new/${row}`,
}));

const TABLES: Readonly<Record<string, readonly [test: string, table: string]>> = {
  'pages.csv': [
    '{ name: pages, cases: pages.csv }',
    `request,expect\n${PAIRS.map(({ key, value }) => `${key},301 ${value}`).join('\n')}\n`,
  ],
  'filled-in.csv': [
    "{ cases: filled-in.csv, request: 'GET ${key}?x=1', expect: '301 ${value}?x=1' }",
    `key,value\n${PAIRS.map(({ key, value }) => `${key},${value}`).join('\n')}\n`,
  ],
  'store.json': [
    "{ cases: store.json, request: 'GET ${key}', expect: '301 ${value}' }",
    JSON.stringify({ data: PAIRS }),
  ],
};

/** Loading a test file whose only test has a table. */
export async function benchTables(): Promise<readonly string[]> {
  const lines = [`load a table of ${ROWS.toLocaleString('en')} rows, median of ${RUNS}`];
  for (const [name, [test, table]] of Object.entries(TABLES)) {
    const files = memoryFiles({
      'pages.js': 'function handler() {}',
      'pages.test.yml': `tests:\n  - ${test}\n`,
      [name]: table,
    });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timed(() => load(files)));
    lines.push(`  ${name.padEnd(22)} ${ms(median(times))}   (goal: ${GOAL_MS} ms)`);
  }
  return lines;
}

async function load(files: ReturnType<typeof memoryFiles>): Promise<void> {
  const { suite, diagnostics } = await loadProject(files, {
    fallback: [{ source: 'pages.js' }],
    variables: () => undefined,
    ci: true,
    allowNoTests: false,
    only: [],
  });
  const { tests } = suite.functions[0] ?? {};
  if (diagnostics.length > 0 || tests?.length !== ROWS) throw new Error('the table did not load');
}
