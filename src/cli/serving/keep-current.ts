import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { reportTrouble } from '../report-trouble.ts';
import type { Terminal } from '../terminal.ts';
import { createSignal } from '../watch/signal.ts';
import { createFolderWatch } from '../watch/watch-folders.ts';
import { loadFunctions, type LoadedFunctions, type ServeRequest } from './load-functions.ts';

/** Milliseconds without another event after which a file counts as saved. */
const QUIET_MS = 50;

/** Where functions come from, and who hears that they cannot be loaded. */
export interface LoadFrom {
  readonly files: Files;
  readonly request: ServeRequest;
  readonly terminal: Terminal;
}

/** Follows the files of functions. Those that cannot be loaded are told, and the ones of before stay. */
export class CurrentFunctions {
  private readonly from: LoadFrom;
  private readonly signal = createSignal(QUIET_MS);
  private readonly folders = createFolderWatch(process.cwd(), this.signal.raise);
  private isClosed = false;

  constructor(from: LoadFrom) {
    this.from = from;
  }

  /** Loads the functions as they are now. Throws InputError. */
  async load(): Promise<LoadedFunctions> {
    const loaded = await loadFunctions(this.from.files, this.from.request);
    await this.folders.follow(loaded.sources.keys());
    return loaded;
  }

  /** Loads again after each change; `use` gets what is sound and not like the load before. Ends with `close`. */
  async follow(first: LoadedFunctions, use: (loaded: LoadedFunctions) => void): Promise<void> {
    let last = first;
    for (;;) {
      await this.signal.next();
      if (this.isClosed) return;
      const loaded = await this.reload(last);
      if (differs(last, loaded)) use(loaded);
      last = loaded;
    }
  }

  /** Watches no longer. */
  close(): void {
    this.isClosed = true;
    this.folders.close();
  }

  private async reload(last: LoadedFunctions): Promise<LoadedFunctions> {
    try {
      return await this.load();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      reportTrouble(error, this.from.terminal);
      return last;
    }
  }
}

function differs(
  { sources: before }: LoadedFunctions,
  { sources: after }: LoadedFunctions,
): boolean {
  return before.size !== after.size || [...after].some(([file, text]) => before.get(file) !== text);
}
