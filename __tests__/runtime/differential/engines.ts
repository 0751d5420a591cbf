import type { EngineAnswer, FunctionCode, StrictAnswer } from '../../../src/core/ports.ts';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { ERROR_OPENING } from '../../../src/core/error-message.ts';
import { findNjs } from '../../../src/njs/find-njs.ts';
import { createNjsBackend } from '../../../src/njs/njs-backend.ts';
import { createTestRuntime } from '../../builders/offline-runtime.ts';
import { createFile, invocationOf, type Body } from './generated-file.ts';

/** What one engine makes of a generated function: its logs, and how it ended. */
export type Lines = readonly string[];

/** One generated function under both engines. */
export interface Compared {
  readonly body: Body;
  readonly source: string;
  readonly offline: Lines;
  readonly njs: Lines;
}

/** Both engines. */
export interface Engines {
  /** Runs generated functions, all in one source; undefined where a parser refuses it. */
  compare(bodies: readonly Body[], runtime: Runtime): Promise<readonly Compared[] | string>;
  close(): Promise<void>;
}

/** Where njs is; undefined when it is not installed. */
export const NJS = await findNjs(process.env.PATH ?? '');

/** Version whose answers the tests know. */
export const KNOWN_VERSION = '0.7.9';

/** Starts both engines. */
export function startEngines(): Engines {
  if (NJS === undefined) throw new Error('njs is not installed');
  const offline = createTestRuntime();
  const njs = createNjsBackend(NJS, { silenceMs: 20_000 });
  return {
    async compare(bodies, runtime) {
      const code: FunctionCode = { source: createFile(bodies, runtime), runtime };
      const verdict = await njs.compareVerdicts(code);
      if (verdict !== undefined) return `offline ${verdict.offline}, njs ${verdict.second}`;
      const events = bodies.map((_, index) => invocationOf(index));
      const [here, there] = await Promise.all([
        offline.engine(code).run(events),
        njs.run(code, events, 'together'),
      ]);
      return bodies.map((body, index) => ({
        body,
        source: code.source,
        offline: linesOf(here[index]!),
        njs: linesOf(there[index]!),
      }));
    },
    close: () => offline.close(),
  };
}

function linesOf(answer: EngineAnswer | StrictAnswer): Lines {
  if (answer.kind !== 'result') return [JSON.stringify(answer)];
  const { logs, errorMessage, output } = answer.result;
  const end = errorMessage === '' ? sorted(output) : errorMessage.replace(ERROR_OPENING, 'error: ');
  return [...logs, end];
}

/** Output with its keys in one order: the services' own is not the function's. */
function sorted(output: string): string {
  const order = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(JSON.parse(output), order);
}
