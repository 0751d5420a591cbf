import type { GuestFacts, Kept } from './guest.ts';

/** What njs has as globals on its command line, in the types of this project. */
interface Shell {
  readonly console: { readonly log: (text: string) => void };
  readonly njs: { readonly dump: (value: unknown) => string };
  readonly setTimeout: (task: () => void, milliseconds: number) => void;
  readonly require: (name: string) => unknown;
}

/** Keeps what cf2 itself needs of njs: the function under test may replace or not have any of it. */
export function keep(shell: Shell, facts: GuestFacts): Kept {
  const print = shell.console.log;
  const dump = shell.njs.dump;
  const setTimer = shell.setTimeout;
  const stringify = JSON.stringify as (value: unknown) => string | undefined;
  const parse = JSON.parse;
  const mark = facts.mark;
  const cut = Function.prototype.call.bind(String.prototype.slice) as (
    text: string,
    from: number,
    to: number,
  ) => string;
  // njs prints no more than 2,048 bytes of a text.
  const MAX_CHARACTERS = 480;
  const kept: Kept = {
    facts: facts,
    print: print,
    later: function (task) {
      setTimer(task, 0);
    },
    dump: dump,
    stringify: stringify,
    parse: parse,
    require: shell.require,
    tell: function (what, value) {
      let text = what + ' ' + String(stringify(value));
      // A line that is not the last of its message ends with a sign of its own.
      while (text.length > MAX_CHARACTERS) {
        print(mark + cut(text, 0, MAX_CHARACTERS) + '+');
        text = cut(text, MAX_CHARACTERS, text.length);
      }
      print(mark + text + '.');
    },
    state: { eventType: null, rawQueryString: null },
  };
  return kept;
}
