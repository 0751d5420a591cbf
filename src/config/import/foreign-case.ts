import type { Diagnostic } from '../../core/diagnostics.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Span } from '../../core/source.ts';

/** A case that was not written for cf2, in terms of cf2. */
export interface ForeignCase {
  /** undefined: the name that cf2 gives to a test without one. */
  readonly name: string | undefined;
  /** Where it is written. */
  readonly at: Span;
  /** Ways to write its input, the best first; each is taken only if the event comes out the same. */
  readonly inputs: readonly JsonObject[];
  /** What every way has to come out as; undefined where there is one way only. */
  readonly event: JsonObject | undefined;
  /** undefined: it says nothing about the result. */
  readonly expected: Expected | undefined;
}

/** What a case demands of the result. */
export type Expected =
  | { readonly kind: 'error'; readonly text: string; readonly at: Span }
  | {
      readonly kind: 'output';
      /** `{ request }` or `{ response }`, in AWS's form. */
      readonly output: JsonObject;
      /** Fields that do not count, as paths from the output: `['response', 'headers', 'date']`. */
      readonly ignored: readonly (readonly string[])[];
      /** Any body will do, as long as there is one. */
      readonly anyBody: boolean;
      readonly at: Span;
    };

/** The cases of one file, and what of it could not be read as cases. */
export interface ForeignFile {
  readonly cases: readonly ForeignCase[];
  readonly problems: readonly Diagnostic[];
  /** The function that the cases are for, where the file names it: a path of the project. */
  readonly source?: string | undefined;
}
