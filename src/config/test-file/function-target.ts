import type { EventType } from '../../core/event.ts';
import type { KvsFixtures } from '../../core/function-config.ts';
import type { Runtime } from '../../core/runtimes.ts';
import type { InputLayer } from '../input/input-layer.ts';

/** The function a test file is run for, as far as its tests depend on it. */
export interface FunctionTarget {
  readonly id: string;
  readonly eventType: EventType | undefined;
  readonly runtime: Runtime | undefined;
  /** Default `Host` of tests. */
  readonly host: string | undefined;
  /** Layers of `testDefaults`, weakest first. */
  readonly testDefaults: readonly InputLayer[];
  /** What becomes of the file's key value store on AWS. */
  readonly kvsFixtures: KvsFixtures;
  /** The code mentions `rawQueryString`. */
  readonly readsRawQuery: boolean;
  readonly ci: boolean;
}
