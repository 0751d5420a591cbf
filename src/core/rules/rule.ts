/**
 * What a function's result is to CloudFront: a request that goes on, a response that a viewer-request
 * function generated, or the response of a viewer-response function.
 */
export type RuleScope = 'request' | 'generated-response' | 'viewer-response';

/** What CloudFront demands of a function's result, and mostly tells only at the edge. */
export interface Rule {
  /** Empty: about the function as a whole. */
  readonly on: readonly RuleScope[];
  /** An error fails the case, a warning is reported. */
  readonly severity: 'error' | 'warning';
  /** What must hold, as one clause. */
  readonly rule: string;
  /** How to mend a breach, as one clause. */
  readonly mend: string;
  /** The page of AWS's documentation it rests on. */
  readonly url: string;
  /** TestFunction may answer a breach with an error of its own. */
  readonly inTestFunction: boolean;
  /** Only the offline engine can see a breach. */
  readonly offlineOnly: boolean;
  /** Rests on an assumption: the documentation does not say it of functions, or not this exactly. */
  readonly assumed: boolean;
}
