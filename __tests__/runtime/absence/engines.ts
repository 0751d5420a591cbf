import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { QuickJS } from 'quickjs-wasi';
import { LIST_NAMES } from './objects.ts';
import type { Names } from './objects.ts';

const QUICKJS = new URL('../../../node_modules/quickjs-wasi/quickjs.wasm', import.meta.url);

/** Every name of the Node.js that runs the tests, from a process without a test's globals. */
export function namesOfNode(): Names {
  const names = execFileSync(process.execPath, ['-e', `console.log(${LIST_NAMES})`], {
    encoding: 'utf8',
    env: {},
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(names) as Names;
}

/** Every name of QuickJS as it is before a runtime is made of it. */
export async function namesOfQuickJs(): Promise<Names> {
  const vm = await QuickJS.create(readFileSync(QUICKJS));
  return JSON.parse(String(vm.dump(vm.evalCode(LIST_NAMES)))) as Names;
}
