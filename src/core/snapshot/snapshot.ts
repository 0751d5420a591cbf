import type { Failure } from '../failure.ts';
import type { JsonObject } from '../json.ts';
import type { Span } from '../source.ts';
import type { Expectation } from '../test-case.ts';

/** What was recorded: complete, as `changes` or `output` are. */
export type RecordedExpectation = Extract<Expectation, { kind: 'changes' | 'output' }>;

/** `expect.snapshot` of a case. */
export interface Snapshot {
  /** `beside`: in a file of its own beside the test file. `inline`: in the test itself. */
  readonly form: 'beside' | 'inline';
  /** The file that holds it, or that will. */
  readonly file: string;
  /** The value under `snapshot`; for `inline` it is what a recording replaces. */
  readonly span: Span;
  /** undefined: nothing has been recorded yet. */
  readonly recorded: RecordedExpectation | undefined;
}

/** An entry of a snapshot file that no test asks for any more. */
export interface ObsoleteSnapshot {
  readonly file: string;
  readonly functionId: string;
  readonly caseId: string;
  /** Its key. */
  readonly span: Span;
}

/**
 * What a run does about snapshots. `check`: nothing is written, what is missing or obsolete fails; so it is
 * in CI. `record`: missing ones are written. `update`: changed ones are accepted too.
 */
export type SnapshotMode = 'check' | 'record' | 'update';

/** What a run would write for a case. */
export interface Recording {
  readonly snapshot: Snapshot;
  /** `{ changes }` or `{ output }`. */
  readonly value: JsonObject;
  /** In what way the recorded one was another; empty for a new one. */
  readonly accepted: readonly Failure[];
  /** Why the next run may record something else: `random numbers`. */
  readonly mayVary: readonly string[];
}
