import type { Severity } from '../../../core/diagnostics.ts';
import type { Runtime } from '../../../core/runtimes.ts';
import type { ConstructId } from '../constructs/constructs.ts';
import { scanToken } from '../grammar/scan-token.ts';
import type { Token } from '../grammar/token.ts';
import type { Visited } from '../tree/walk.ts';

/** A construct at a place. Offsets are UTF-16. */
export interface Mark {
  readonly id: ConstructId;
  /** What to show a person; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the runtime stops; undefined for what it stumbles over at run time or never. */
  readonly trip: number | undefined;
  /** Where it may stop at the latest, when `trip` is only the usual place. */
  readonly reach?: number;
  /** Fillings of the wording's braces. `{token}` is filled from `trip` when it is not here. */
  readonly values?: Readonly<Record<string, string>>;
  /** Differs from the construct's own where the circumstances make it less than certain. */
  readonly severity?: Severity;
}

/** What a rule knows besides the node. */
export interface RuleContext {
  readonly source: string;
  readonly runtime: Runtime;
  /** True for cloudfront-js-1.0. */
  readonly isFirst: boolean;
}

/** Finds constructs at one node. */
export type Rule = (visited: Visited, context: RuleContext) => readonly Mark[];

/** The first token from an offset on, comments and ends of lines skipped. */
export function tokenFrom(source: string, offset: number): Token {
  const { token, next } = scanToken(source, offset, true);
  return token.type === 'LINE' ? tokenFrom(source, next) : token;
}

/** The first token of a type from an offset on; the end of the source when there is none. */
export function findToken(source: string, type: string, offset: number): Token {
  let token = tokenFrom(source, offset);
  while (token.type !== type && token.type !== 'END') token = tokenFrom(source, token.end);
  return token;
}

/** A mark at which construct and trip are the same stretch. */
export function markAt(id: ConstructId, { start, end }: { start: number; end: number }): Mark {
  return { id, start, end, trip: start };
}
