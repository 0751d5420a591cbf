import type { Runtime } from '../../core/runtimes.ts';
import type { BuiltinNames, GuestPart } from '../guest/guest.ts';

/** A runtime as the sandbox builds it. */
export interface RuntimeProfile {
  readonly runtime: Runtime;
  /** In the order in which they run inside the VM. */
  readonly parts: readonly GuestPart[];
  readonly builtins: BuiltinNames;
  /** Bytes of the engine's stack: how deep functions may call each other. */
  readonly stackBytes: number;
}
