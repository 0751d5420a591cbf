import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { reportTrouble } from '../report-trouble.ts';
import type { Terminal } from '../terminal.ts';
import { createSignal } from '../watch/signal.ts';
import { createFolderWatch } from '../watch/watch-folders.ts';
import { differ } from '../watch/what-changed.ts';
import { loadFunctions, type LoadedFunctions, type ServeRequest } from './load-functions.ts';

/** Where functions come from, and who hears that they cannot be loaded. */
export interface LoadFrom {
  readonly files: Files;
  readonly request: ServeRequest;
  readonly terminal: Terminal;
}

/** Follows the files of functions. Those that cannot be loaded are told, and the ones of before stay. */
export class CurrentFunctions {
  private readonly from: LoadFrom;
  private readonly signal = createSignal();
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
      if (differ(last.sources, loaded.sources)) use(loaded);
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
