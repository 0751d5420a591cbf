/** How much a summary shows. */
export interface Detail {
  /** The list of all tests. */
  readonly allTests: boolean;
  /** Request, output and logs of failures. */
  readonly outputs: boolean;
  /** Rows of any one table. */
  readonly rows: number;
}

/** What goes first when a summary gets too large, step by step; after that, failures from the end. */
export const DETAILS: readonly Detail[] = [
  { allTests: true, outputs: true, rows: Infinity },
  { allTests: false, outputs: true, rows: Infinity },
  { allTests: false, outputs: false, rows: Infinity },
  { allTests: false, outputs: false, rows: 50 },
];
