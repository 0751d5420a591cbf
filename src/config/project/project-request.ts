import type { Diagnostic } from '../../core/diagnostics.ts';
import type { EventType } from '../../core/event.ts';
import type { Suite } from '../../core/function-config.ts';
import type { Runtime } from '../../core/runtimes.ts';
import type { Variables } from './interpolate.ts';

/** A function that inputs or arguments describe, without a configuration file. Its id is the source's stem. */
export interface FunctionInput {
  /** Name in AWS; without one it is the stem, which is not checked. */
  readonly name?: string | undefined;
  /** Path of the code, relative to the working directory, forward slashes. */
  readonly source: string;
  readonly runtime?: Runtime | undefined;
  readonly eventType?: EventType | undefined;
  /** Paths or globs of test files; without them those beside the source. */
  readonly tests?: 'none' | readonly string[] | undefined;
}

/** What to load. */
export interface ProjectRequest {
  /**
   * A configuration that must be there. Without it a conventional one is taken if there is one; `false`
   * passes over that too.
   */
  readonly configPath?: string | false | undefined;
  /** Functions when there is no configuration; `none`: a missing configuration is an error. */
  readonly fallback: 'none' | readonly FunctionInput[];
  /** Value of `${environment}`, and which of `environments` applies. */
  readonly environment?: string | undefined;
  /** Values of `env.X`, `git.sha` and `git.branch`. */
  readonly variables: Variables;
  /** A CI run: `only` is refused. */
  readonly ci: boolean;
  /** A function without tests is fine. */
  readonly allowNoTests: boolean;
  /** Ids of the functions to load; empty: all. */
  readonly only: readonly string[];
}

/** A loaded project. With an error among the diagnostics the suite must not be run. */
export interface LoadedProject {
  readonly suite: Suite;
  readonly diagnostics: readonly Diagnostic[];
  /** Test files of every loaded function, by its id; empty for a function without any. */
  readonly testFiles: ReadonlyMap<string, readonly string[]>;
  /** Texts of the files that were read, by `Span.file`. */
  readonly sources: ReadonlyMap<string, string>;
}
