import type { Runtime } from '../../core/runtimes.ts';
import type { EngineError, Wording } from '../guest/guest.ts';
import type { Program } from '../program/program.ts';

/** An error of the engine with what the program tells about its place. */
export interface Circumstances extends EngineError {
  readonly program: Program;
  readonly runtime: Runtime;
}

/** The runtimes' words; `vague` where they name something that is only guessed. */
export type Words = string | { readonly vague: string };

/**
 * Words of QuickJS-NG and of the runtimes for the same error. Those of the runtimes were measured on builds of
 * the engine they are made of; the first row that fits counts.
 */
export interface WordingRow {
  /** The engine's words; groups come first in `runtime`. */
  readonly engine: RegExp;
  /** Built-in functions that raise it, separated by blanks; `-` where none does. Any, if left out. */
  readonly natives?: string;
  /** The type of the error in the runtimes, where it is another. */
  readonly type?: Wording['type'];
  readonly runtime: (groups: readonly string[], where: Circumstances) => Words;
}

/** Words that name something known only from a second look; a guess without one. */
export function guess(isKnown: boolean, text: string): Words {
  return isKnown ? text : { vague: text };
}

/** Type of the value at `index` among the arguments; `otherwise` if nothing is known of it. */
export function argumentType(where: Circumstances, index: number, otherwise: string): string {
  return where.operation?.args[index]?.type ?? (where.operation ? 'undefined' : otherwise);
}

/** Text of the value at `index` among the arguments. */
export function argumentText(where: Circumstances, index: number): string {
  return where.operation?.args[index]?.text ?? '';
}

/**
 * The value at `index` among the arguments as an index: a whole number. undefined where that is not known, because
 * the argument is an object that makes a number of itself, or because no second look was taken.
 */
export function argumentIndex(where: Circumstances, index: number): number | undefined {
  const operand = where.operation?.args[index];
  if (operand === undefined) return where.operation === undefined ? undefined : 0;
  if (operand.text === undefined) return operand.type === 'null' ? 0 : undefined;
  const number =
    operand.type === 'boolean' ? Number(operand.text === 'true') : Number(operand.text);
  return Math.trunc(number) || 0;
}

/** Type of the value whose method failed, also where the method was given to `call` or `apply`. */
export function receiverType(where: Circumstances): string | undefined {
  const { operation } = where;
  if (operation?.kind !== 'call') return undefined;
  const isForeign = operation.key === 'call' || operation.key === 'apply';
  return isForeign ? argumentType(where, 0, 'undefined') : operation.subject.type;
}
