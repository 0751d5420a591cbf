import type { Severity } from '../../core/diagnostics.ts';
import type { Position } from '../../core/source.ts';
import type { Phase } from './constructs/construct.ts';
import type { ConstructId } from './constructs/constructs.ts';

/** One construct in a source, and what the runtime says of it. */
export interface Finding {
  readonly construct: ConstructId;
  /** The runtime's whole text, error type and ` in <line>` included; cf2's own words where it has none. */
  readonly error: string;
  /** 1-based line that the text names, or that the construct stands in where it names none. */
  readonly line: number;
  /** Where the construct begins. */
  readonly column: number;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  readonly severity: Severity;
  readonly phase: Phase;
  readonly mend: string;
  readonly url: string;
}
