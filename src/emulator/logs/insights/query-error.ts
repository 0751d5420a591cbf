/** A query of Logs Insights that cannot be run, with the place of the mistake in its text. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Characters from the start of the query; `end` is the first one after it. */
  readonly start: number;
  readonly end: number;

  constructor(message: string, { start, end }: { readonly start: number; readonly end: number }) {
    super(message);
    this.start = start;
    this.end = end;
  }
}
