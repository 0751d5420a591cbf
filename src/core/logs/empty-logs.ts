/** Something that explains why there are no lines, or that could have. */
export type EmptyReason =
  /** Lines were there, and the filters let none through. */
  | { readonly why: 'filtered'; readonly lines: number }
  | { readonly why: 'no-group'; readonly group: string }
  | { readonly why: 'not-live' }
  | { readonly why: 'no-console-log' }
  /** Requests in this time; undefined: CloudWatch has no data of it. */
  | { readonly why: 'no-traffic' }
  | { readonly why: 'traffic'; readonly invocations: number }
  /** A question that could not be asked, and why not. */
  | { readonly why: 'not-known'; readonly operation: string; readonly failure: string }
  /** Always true, and often forgotten. */
  | { readonly why: 'errors-elsewhere' };

/** Whether code can write to its log at all. */
export function canLog(code: string): boolean {
  return /\bconsole\b/.test(code);
}
