import type { LocatedNode } from '../document/located-node.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Place, ScalarNode } from '../document/located-node.ts';
import type { InputLayer } from '../input/input-layer.ts';
import type { KvsFixture } from '../input/kvs-fixture.ts';
import type { SnapshotFile } from '../snapshot/snapshot-file.ts';
import type { WrittenTest } from './written-test.ts';

/** A test file with everything that does not depend on the function it is run for. */
export interface TestFile {
  readonly path: string;
  /** What `function:` names; undefined when the key is not there. */
  readonly functions: readonly ScalarNode[] | undefined;
  readonly defaults: InputLayer | undefined;
  readonly kvs: { readonly fixture: KvsFixture; readonly keyPlace: Place } | undefined;
  readonly tests: readonly WrittenTest[];
  /** Raw events by the path they are read from; without those that could not be read. */
  readonly events: ReadonlyMap<string, JsonObject>;
  /** Whole outputs by the path they are read from, checked against their schema. */
  readonly outputs: ReadonlyMap<string, LocatedNode>;
  /** What was recorded beside it. */
  readonly snapshots: SnapshotFile;
  /** Several functions run it. */
  readonly isShared: boolean;
  /** It has errors, so that tests may be missing. */
  readonly isFaulty: boolean;
}
