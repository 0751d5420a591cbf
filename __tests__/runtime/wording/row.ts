/** Statements, and the error with which njs ends when they stand in the second line of a handler. */
export type WordsRow = readonly [statements: string, error: string];
