import type { ServiceError } from '../errors.ts';
import type { EngineAnswer } from '../ports.ts';
import type { LiveConfigChange } from './live-report.ts';

/** Answers by case id. */
export type LiveAnswers = ReadonlyMap<string, EngineAnswer>;

/** What was found out about LIVE of a function, without any verdict. */
export type Comparison =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  | { readonly kind: 'unreadable'; readonly trouble: ServiceError }
  | ReadComparison;

/** LIVE was read, and the events were run as far as they had to be. */
export interface ReadComparison {
  readonly kind: 'read';
  /** `LIVE`, or the path of the code that stands for it. */
  readonly against: string;
  readonly before: string;
  readonly after: string;
  readonly config: readonly LiveConfigChange[];
  /** LIVE's code in the emulated runtime. */
  readonly offline: LiveAnswers;
  /** TestFunction on LIVE; trouble stands for all that was not asked after it. */
  readonly aws: LiveAnswers;
  /** This run's code in the emulated runtime, also where that engine has no vote. */
  readonly observed: LiveAnswers;
  readonly trouble: ServiceError | undefined;
}
