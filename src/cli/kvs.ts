import type { Command } from 'commander';
import { errorAt } from '../core/diagnostics.ts';
import { EXIT, InputError } from '../core/errors.ts';
import { renderStorePlan } from '../reporters/terminal/render-store-plan.ts';
import { count } from '../reporters/text/count.ts';
import { quote } from '../reporters/text/quote.ts';
import type { PlannedStore } from '../usecases/sync-stores.ts';
import { syncStore, type Synced } from '../usecases/sync-store.ts';
import type { AddCommand, CliContext } from './command.ts';
import { addConfigOptions } from './project-options.ts';
import { confirm } from './stores/confirm.ts';
import { planSyncs, type StoreFlags } from './stores/plan-sync.ts';
import type { Terminal } from './terminal.ts';

interface SyncFlags extends StoreFlags {
  readonly yes?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 kvs diff
  cf2 kvs sync pages
  cf2 kvs sync --delete --yes --json

What a store shall hold stands in the configuration: kvs: { name: pages, data: kvs/pages.json }. The file is
AWS's import file, a flat map, or a CSV file with the columns key and value.`;

/** `cf2 kvs`: key value stores and the files that say what they hold. */
export const addKvs: AddCommand = (program, context) => {
  const kvs = program
    .command('kvs')
    .description('compare key value stores with their files, and write what differs')
    .addHelpText('after', EXAMPLES);
  addShared(kvs.command('diff').description('show what a sync would do; writes nothing')).action(
    async (names: string[], flags: StoreFlags) => {
      show(await planSyncs(names, flags), flags, context.terminal);
    },
  );
  addShared(kvs.command('sync').description('write what differs, after a look at the plan'))
    .option('--yes', 'do not ask')
    .action(async (names: string[], flags: SyncFlags) => {
      await sync(await planSyncs(names, flags), flags, context);
    });
};

function addShared(command: Command): Command {
  return addConfigOptions(command.argument('[store...]', 'names of stores (default: all)'))
    .option('--delete', 'delete keys that only the store has')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES);
}

/** JSON goes to standard output once, at the end; the plan to read comes first otherwise. */
function show(planned: readonly PlannedStore[], flags: StoreFlags, { out }: Terminal): void {
  if (flags.json) out(`${JSON.stringify(planned.map(planOf), undefined, 2)}\n`);
  else for (const it of planned) out(renderStorePlan(shownOf(it)));
}

function shownOf({ configured: { store, data }, planned: { plan, kept } }: PlannedStore) {
  return { store, path: data.path, plan, kept };
}

/** A plan as JSON. Values of the store are not in it. */
function planOf({ configured: { store, data }, wanted, planned: { plan, kept } }: PlannedStore) {
  const puts = plan.puts.map(({ key, value, before }) => ({
    key,
    value,
    isNew: before === undefined,
  }));
  const deletes = plan.deletes.map(({ key }) => key);
  return { store, arn: wanted.arn, data: data.path, puts, deletes, same: plan.same, kept };
}

async function sync(
  planned: readonly PlannedStore[],
  flags: SyncFlags,
  { terminal, exit }: CliContext,
): Promise<void> {
  const tell = flags.json ? terminal.err : terminal.out;
  for (const it of planned) tell(renderStorePlan(shownOf(it)));
  const changes = planned.filter(
    ({ planned: { plan } }) => plan.puts.length + plan.deletes.length > 0,
  );
  const ends: Record<string, Synced> = {};
  if (changes.length > 0 && !(await isAgreed(flags, terminal))) {
    tell('Nothing was written.\n');
    return exit(EXIT.failed);
  }
  for (const { configured, wanted, planned: seen, stores } of changes) {
    const { store } = configured;
    const progress = (done: number, total: number): void => {
      if (total > done) terminal.err(`${quote(store)}: ${done} of ${count(total, 'key')}\n`);
    };
    const end = await syncStore({ stores, progress }, wanted, seen);
    ends[store] = end;
    tell(endOf(store, end));
    if (end.end === 'changed') exit(EXIT.failed);
  }
  if (flags.json) {
    const results = planned.map((it) => ({
      ...planOf(it),
      ...(ends[it.configured.store] ?? UNCHANGED),
    }));
    terminal.out(`${JSON.stringify(results, undefined, 2)}\n`);
  }
}

const UNCHANGED: Synced = { end: 'done', written: 0, deleted: 0, collisions: 0 };

/** Without a person to ask, only `--yes` lets a sync write. */
async function isAgreed({ yes = false }: SyncFlags, { live }: Terminal): Promise<boolean> {
  if (yes) return true;
  if (live && process.stdin.isTTY) return confirm('Write this? [y/N] ');
  const args = { input: '--yes', text: '', expected: '--yes where nobody can be asked' };
  throw new InputError([errorAt(undefined, 'bad-input', args)]);
}

function endOf(store: string, { end, written, deleted, collisions }: Synced): string {
  const did = `${count(written, 'key')} written, ${deleted} deleted`;
  const others =
    collisions === 0 ? '' : `; somebody else wrote ${count(collisions, 'time')} meanwhile`;
  return end === 'done'
    ? `${quote(store)} holds its data now: ${did}${others}\n`
    : `${quote(store)}: ${did}, then somebody else wrote to keys of the plan. Look at it again: cf2 kvs diff\n`;
}
