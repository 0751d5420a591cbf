/** How the bytes of a function's source are used. Everything is counted in bytes of UTF-8. */
export interface SourceSize {
  /** The whole source, which is what counts. */
  readonly bytes: number;
  readonly comments: number;
  /** Everything but comments. */
  readonly code: number;
  readonly limit: number;
  /** What is left of the limit; negative when the source is too large. */
  readonly left: number;
}
