import type { FunctionConfig } from '../../core/function-config.ts';
import type { Place } from '../document/located-node.ts';
import type { InputLayer } from '../input/input-layer.ts';

/** A path or glob of test files, relative to the working directory, and where it is written. */
export interface WrittenPath {
  readonly path: string;
  readonly place: Place | undefined;
}

/** A function as configuration or inputs describe it, before its files are read. */
export interface ProjectFunction extends Omit<FunctionConfig, 'tests' | 'kvsData'> {
  /** undefined: the convention finds them beside the source. */
  readonly tests: 'none' | readonly WrittenPath[] | undefined;
  /** The file that says what the store shall hold; undefined: nothing does. */
  readonly kvsData: WrittenPath | undefined;
  readonly testDefaults: readonly InputLayer[];
  readonly host: string | undefined;
  /** Where the path of the source is written. */
  readonly sourcePlace: Place | undefined;
  /** Where faults of the function as a whole are shown. */
  readonly place: Place | undefined;
}
