import type { EngineError, Wording } from '../guest/guest.ts';
import type { Program } from '../program/program.ts';
import { ACCESS } from './access.ts';
import { BYTES } from './bytes.ts';
import { CALLS } from './calls.ts';
import { OBJECTS } from './objects.ts';
import { TEXTS } from './texts.ts';
import type { WordingRow } from './row.ts';

/** What both say in the same words, or a part of the prelude says in its own right after. */
const SAME: readonly WordingRow[] = [
  {
    engine: /^Maximum call stack size exceeded$/,
    runtime: () => 'Maximum call stack size exceeded',
  },
  { engine: /^out of memory$/, runtime: () => 'out of memory' },
  { engine: / JSON/, runtime: (_, { message }) => message },
];

/** Every pair of wordings, in the order in which they are tried. */
const WORDINGS: readonly WordingRow[] = [
  ...ACCESS,
  ...CALLS,
  ...OBJECTS,
  ...TEXTS,
  ...BYTES,
  ...SAME,
];

function isRaisedBy(names: string | undefined, [native]: readonly string[]): boolean {
  return names === undefined || names.split(' ').includes(native ?? '-');
}

/** The runtimes' words for an error of the engine; the engine's own where no row fits. */
export function rewordError(error: EngineError, program: Program | undefined): Wording {
  const { message, natives } = error;
  if (program === undefined) return { message, quality: 'unmapped' };
  for (const { engine, natives: names, type, runtime } of WORDINGS) {
    const groups = isRaisedBy(names, natives) ? engine.exec(message)?.slice(1) : undefined;
    if (groups === undefined) continue;
    const words = runtime(groups, { ...error, program, runtime: program.runtime });
    return typeof words === 'string'
      ? { message: words, type, quality: 'mapped' }
      : { message: words.vague, type, quality: 'vague' };
  }
  return { message, quality: 'unmapped' };
}

/** Errors whose very type has another name in the runtimes, as `Type: message`. */
const UNCAUGHT: Readonly<Record<string, string>> = {
  'InternalError: out of memory': 'MemoryError',
};

/** The text of an error that nobody caught. */
export function uncaughtText(text: string): string {
  return UNCAUGHT[text] ?? text;
}
