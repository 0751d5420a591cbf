import type { JsonObject } from '../../core/json.ts';
import type { LocatedNode, Place, ScalarNode } from '../document/located-node.ts';
import type { InputLayer } from '../input/input-layer.ts';
import type { KvsFixture } from '../input/kvs-fixture.ts';

/** A test file with everything that does not depend on the function it is run for. */
export interface TestFile {
  readonly path: string;
  /** What `function:` names; undefined when the key is not there. */
  readonly functions: readonly ScalarNode[] | undefined;
  readonly defaults: InputLayer | undefined;
  readonly kvs: { readonly fixture: KvsFixture; readonly keyPlace: Place } | undefined;
  readonly tests: readonly LocatedNode[];
  /** Numbers of tests with a wrong key or kind: what they lack may be what was misspelt. */
  readonly faulty: ReadonlySet<number>;
  /** Raw events by the path as written; without those that could not be read. */
  readonly events: ReadonlyMap<string, JsonObject>;
}
