/** npm run bench: figures side by side in one run. Machines differ: quote the ratios. */
import { benchDeploy } from './deploy.ts';
import { benchStart } from './start.ts';
import { benchTables } from './tables.ts';
import { benchUnchanged } from './unchanged.ts';

for (const bench of [benchStart, benchTables, benchDeploy, benchUnchanged]) {
  for (const line of await bench()) console.log(line);
  console.log('');
}
