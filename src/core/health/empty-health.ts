/** Why there may be no metrics of a function. */
export type EmptyHealth =
  | { readonly why: 'not-live' }
  | { readonly why: 'not-associated' }
  /** CloudFront's status, `DEPLOYED` or `IN_PROGRESS`. */
  | { readonly why: 'in-use'; readonly status: string }
  | { readonly why: 'not-known'; readonly operation: string; readonly failure: string };
