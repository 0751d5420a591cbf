import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';
import { createAccount } from './account.ts';
import type { Account } from './account.ts';
import type { AccountState, KeyValueStoreRecord } from './account-state.ts';
import { loadState, saveStateTo, stateFileError } from './state-file.ts';

/** A key value store that exists from the start. */
export interface KeyValueStoreSeed {
  readonly name: string;
  readonly items: Readonly<Record<string, string>>;
}

/** What an account is opened with; see EmulatorOptions. */
export interface AccountOptions {
  readonly accountId: string;
  readonly stateFile: string | undefined;
  readonly keyValueStores: readonly KeyValueStoreSeed[];
  readonly now: Clock;
  readonly newId: () => string;
}

/**
 * The account of the state file, or an empty one, with the seeded stores added. A store that the state
 * already has stays as it is. The file is written at once, so that one that cannot be written shows now.
 * @throws {InputError} for a state file that is damaged, foreign, of another account, or not accessible
 */
export async function openAccount(options: AccountOptions): Promise<Account> {
  const { stateFile } = options;
  if (stateFile === undefined) return createAccount(seeded(emptyState(options), options), noSave);
  const state = seeded((await loadState(stateFile)) ?? emptyState(options), options);
  refuseOtherAccount(state, options.accountId, stateFile);
  const save = saveStateTo(stateFile);
  await save(state).catch((error: unknown) => {
    throw stateFileError(stateFile, error);
  });
  return createAccount(state, save);
}

const noSave = () => Promise.resolve();

function emptyState({ accountId }: AccountOptions): AccountState {
  return {
    accountId,
    functions: new Map(),
    keyValueStores: new Map(),
    associations: [],
    tags: new Map(),
    sessions: new Map(),
    logGroups: new Map(),
    alarms: new Map(),
  };
}

function seeded(state: AccountState, options: AccountOptions): AccountState {
  const stores = new Map(state.keyValueStores);
  for (const seed of options.keyValueStores)
    if (!stores.has(seed.name)) stores.set(seed.name, storeOf(seed, options));
  return { ...state, keyValueStores: stores };
}

function storeOf(seed: KeyValueStoreSeed, options: AccountOptions): KeyValueStoreRecord {
  const at = options.now();
  return {
    id: options.newId(),
    name: seed.name,
    comment: '',
    revision: 1,
    createdAt: at,
    modifiedAt: at,
    readyAt: at,
    items: new Map(Object.entries(seed.items)),
    itemsRevision: 1,
    itemsModifiedAt: at,
  };
}

/** Associations are kept as ARNs, and those contain the account. */
function refuseOtherAccount(state: AccountState, accountId: string, path: string): void {
  if (state.accountId === accountId) return;
  const reason = `it belongs to account ${state.accountId}, not to ${accountId}`;
  throw new InputError([errorAt(undefined, 'bad-json', { path, reason })]);
}
