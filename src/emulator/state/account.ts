import type { AccountState } from './account-state.ts';

/** Makes a state durable; rejects when it cannot. */
export type SaveState = (state: AccountState) => Promise<void>;

/** The emulator's account. Requests read `state`, and change it only through `change`. */
export interface Account {
  /** The last state that was saved. */
  readonly state: AccountState;
  /**
   * Applies one change after all earlier ones: `apply` checks and decides in one go, without waiting, on
   * a state nobody else is changing. The new state is saved before it shows and before this resolves;
   * when `apply` throws or saving fails, nothing has changed.
   */
  change<T>(apply: (state: AccountState) => Change<T>): Promise<T>;
}

/** What a change leads to. */
export interface Change<T> {
  readonly state: AccountState;
  readonly answer: T;
}

/** Makes an account out of a state; without a file to save to, `save` does nothing. */
export function createAccount(initial: AccountState, save: SaveState): Account {
  let state = initial;
  let last: Promise<unknown> = Promise.resolve();
  const apply = async <T>(change: (state: AccountState) => Change<T>): Promise<T> => {
    const next = change(state);
    await save(next.state);
    state = next.state;
    return next.answer;
  };
  return {
    get state() {
      return state;
    },
    change(change) {
      const turn = last.then(() => apply(change));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
