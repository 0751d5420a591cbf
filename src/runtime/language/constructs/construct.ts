import type { Severity } from '../../../core/diagnostics.ts';
import type { Runtime } from '../../../core/runtimes.ts';

/**
 * Who objects. `compile`: the runtime's parser, so nothing of the function runs. `run`: the runtime when it
 * gets there. `offline`: only cf2, because its engine would compute something else than the runtime.
 */
export type Phase = 'compile' | 'run' | 'offline';

/**
 * What a runtime says, with `{token}` for the text it stops at; other names in braces are filled by the rule.
 * undefined: it accepts the construct.
 */
export type Wording = string | undefined;

/** One thing that JavaScript has and a runtime lacks, refuses or reads in its own way. */
export interface Construct {
  /** Title for people, in Markdown. */
  readonly title: string;
  readonly phase: Phase;
  readonly severity: Severity;
  readonly wording: Readonly<Record<Runtime, Wording>>;
  /** Id of the row that speaks in its place on a runtime without a wording; else that runtime accepts it. */
  readonly coveredBy?: string;
  /** Which token the runtime names, in words. It reads left to right and names the first it has no use for. */
  readonly trips: string;
  /** What to write instead, in one line. */
  readonly mend: string;
  /** Documentation of the rule. */
  readonly url: string;
  /** The shortest code that shows it. */
  readonly example: string;
  /** The same without it, as both runtimes or the one that refuses it take it. */
  readonly instead: string;
}

const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';

/** Pages that rows point to. */
export const PAGES = {
  first: `${GUIDE}/functions-javascript-runtime-10.html`,
  second: `${GUIDE}/functions-javascript-runtime-20.html`,
  await: `${GUIDE}/async-await-syntax.html`,
  event: `${GUIDE}/functions-event-structure.html`,
} as const;

/** The parser knows the token but has not implemented what it begins. */
export const UNSUPPORTED = 'SyntaxError: Token "{token}" not supported in this version';

/** The parser has no use for the token. */
export const UNEXPECTED = 'SyntaxError: Unexpected token "{token}"';

/** Both runtimes word it the same. */
export function both(wording: string): Construct['wording'] {
  return { 'cloudfront-js-1.0': wording, 'cloudfront-js-2.0': wording };
}

/** Each runtime has its own wording; undefined where it accepts the construct. */
export function each(first: Wording, second: Wording): Construct['wording'] {
  return { 'cloudfront-js-1.0': first, 'cloudfront-js-2.0': second };
}

type Row = Pick<Construct, 'title' | 'wording' | 'trips' | 'mend' | 'example' | 'instead'> &
  Partial<Construct>;

/** A row of something the parser refuses. */
export function refused(row: Row): Construct {
  return { phase: 'compile', severity: 'error', url: PAGES.second, ...row };
}

/** A row of something that fails when it runs. */
export function failing(row: Row): Construct {
  return { phase: 'run', severity: 'error', url: PAGES.second, ...row };
}

/** A row of something that only the offline engine objects to. */
export function offline(row: Row): Construct {
  return { phase: 'offline', severity: 'error', url: PAGES.second, ...row };
}
