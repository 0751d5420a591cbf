/**
 * npm run bench [name]...: figures side by side in one run. Machines differ: quote the ratios. The names are those
 * of the files here.
 */
import { benchColdStart } from './cold-start.ts';
import { benchCoverage } from './coverage.ts';
import { benchDeploy } from './deploy.ts';
import { benchEmulator } from './emulator.ts';
import { benchEvents } from './events.ts';
import { benchRows } from './rows.ts';
import { benchStart } from './start.ts';
import { benchSummary } from './summary.ts';
import { benchTables } from './tables.ts';
import { benchUnchanged } from './unchanged.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  start: benchStart,
  'cold-start': benchColdStart,
  events: benchEvents,
  rows: benchRows,
  tables: benchTables,
  summary: benchSummary,
  coverage: benchCoverage,
  deploy: benchDeploy,
  unchanged: benchUnchanged,
  emulator: benchEmulator,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) throw new Error(`"${name}": one of ${Object.keys(BENCHES).join(', ')}`);
  for (const line of await bench()) console.log(line);
  console.log('');
}
