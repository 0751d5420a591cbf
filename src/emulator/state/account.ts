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

/** A change that waits for its turn: what it makes of a state, and how its caller hears of the outcome. */
interface Waiting {
  /** The state after it; the same one when it is refused. */
  readonly apply: (state: AccountState) => AccountState;
  /** To be called when the state after it is saved. */
  readonly settle: () => void;
  /** To be called when that cannot be saved. */
  readonly fail: (error: unknown) => void;
}

/**
 * Makes an account out of a state; without a file to save to, `save` does nothing. Changes that come while
 * a state is being saved wait, and are then applied one after the other and saved together: a slow disk
 * delays answers, but not once per change.
 */
export function createAccount(initial: AccountState, save: SaveState): Account {
  let state = initial;
  let queue: Waiting[] = [];
  let isDraining = false;
  const saveTogether = async (batch: readonly Waiting[]) => {
    try {
      const next = batch.reduce((before, { apply }) => apply(before), state);
      if (next !== state) await save(next);
      state = next;
      for (const { settle } of batch) settle();
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  };
  const drain = async () => {
    isDraining = true;
    // Whatever else came in the same moment goes along.
    await Promise.resolve();
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      await saveTogether(batch);
    }
    isDraining = false;
  };
  return {
    get state() {
      return state;
    },
    change: (apply) =>
      new Promise((resolve, reject) => {
        queue.push(waiting(apply, resolve, reject));
        if (!isDraining) void drain();
      }),
  };
}

function waiting<T>(
  change: (state: AccountState) => Change<T>,
  resolve: (answer: T) => void,
  reject: (error: unknown) => void,
): Waiting {
  let settle: () => void = () => undefined;
  return {
    apply(before) {
      try {
        const { state, answer } = change(before);
        settle = () => {
          resolve(answer);
        };
        return state;
      } catch (error) {
        settle = () => {
          reject(error);
        };
        return before;
      }
    },
    settle: () => {
      settle();
    },
    fail: reject,
  };
}
