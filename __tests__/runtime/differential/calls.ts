import { KINDS } from './values.ts';
import type { Random } from './random.ts';
import { SIGNATURES } from './signatures.ts';

/** One use of a built-in in a generated function. */
export interface Call {
  /** `String.prototype.slice`. */
  readonly name: string;
  /** A statement that logs what it gives. */
  readonly statement: string;
}

type Make = (random: Random) => Call;

/** Percent of arguments that are of any kind. */
const ODD = 8;

const MAKERS: readonly Make[] = SIGNATURES.flatMap((row) => {
  const { object, receiver, isConstructor = false } = row;
  const reads = (row.reads ?? '').split(' ').filter(Boolean);
  const calls = row.calls.split(' ').filter(Boolean);
  return [
    ...reads.map((member): Make => (random) => ({
      name: `${object}.${member}`,
      statement: statementOf(random, object, receiver, accessOf(member)),
    })),
    ...calls.map((call): Make => {
      const [member = '', letters = ''] = call.split(':');
      return (random) => {
        const args = argumentsOf(random, letters);
        if (isConstructor) return made(object, `new ${object}(${args})`);
        if (member === object) return made(object, `${object}(${args})`);
        const name = `${object}.${member}`;
        return { name, statement: statementOf(random, object, receiver, `.${member}(${args})`) };
      };
    }),
  ];
});

function made(name: string, expression: string): Call {
  return { name, statement: `check(function () { return ${expression}; });` };
}

function accessOf(member: string): string {
  return `.${member}`;
}

function statementOf(
  random: Random,
  object: string,
  receiver: string | undefined,
  access: string,
): string {
  if (receiver !== undefined) {
    const value = KINDS[receiver]!(random);
    return `checkOn(function () { return ${value}; }, function (x) { return x${access}; });`;
  }
  const expression = object === 'globalThis' ? access.slice(1) : `${object}${access}`;
  return `check(function () { return ${expression}; });`;
}

function argumentsOf(random: Random, letters: string): string {
  const args: string[] = [];
  for (const [, letter = '', mark] of letters.matchAll(/(\w)([?*])?/g)) {
    if (mark === '?' && random.chance(45)) break;
    const count = mark === '*' ? random.below(4) : 1;
    for (let index = 0; index < count; index += 1) {
      args.push(KINDS[random.chance(ODD) ? 'u' : letter]!(random));
    }
  }
  return args.join(', ');
}

/** Uses of all built-ins, one after the other in an order of their own per seed. */
export function createCalls(random: Random): () => Call {
  let waiting: Make[] = [];
  return () => {
    // Everything comes once before anything comes twice.
    if (waiting.length === 0) waiting = [...MAKERS];
    const [make] = waiting.splice(random.below(waiting.length), 1);
    return make!(random);
  };
}

/** How many different uses there are: so many calls use every built-in once. */
export const CALL_COUNT = MAKERS.length;
