import type { UploadChange } from '../deployment.ts';
import type { ServiceError } from '../errors.ts';
import type { EngineName } from '../failure.ts';
import type { CodeDiff } from './code-diff.ts';
import type { LiveVerdict } from './live-case.ts';

/** LIVE of a function beside what a run tested. What each case did stands with the case. */
export type LiveReport =
  /** It was never published: there is nothing to compare with. */
  | { readonly state: 'new' }
  /** LIVE is this very code with this runtime and key value store; nothing was run to find that out. */
  | { readonly state: 'same' }
  /** LIVE could not be read, which is no failure of the run. */
  | { readonly state: 'unknown'; readonly trouble: ServiceError }
  | ComparedLive;

/** A comparison that took place. */
export interface ComparedLive {
  readonly state: 'compared';
  /** `LIVE`, or the path of the code that stood for it. */
  readonly against: string;
  readonly code: CodeDiff;
  /** What else of the configuration differs that a function can notice. */
  readonly config: readonly LiveConfigChange[];
  /** Percent, the highest of all cases on LIVE; undefined: not measured. */
  readonly utilization: number | undefined;
  /** Cases by verdict. */
  readonly counts: Readonly<Record<LiveVerdict, number>>;
  /** Cases with a verdict, by the engine that judged them. */
  readonly judged: Readonly<Record<EngineName, number>>;
  /** What ended the comparison early; cases after it are `not-compared`. */
  readonly trouble: ServiceError | undefined;
}

/** Parts of the configuration that may change what a function does. */
export type LiveConfigChange = Extract<UploadChange, 'runtime' | 'key value store'>;
