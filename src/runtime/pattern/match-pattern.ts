import { isSameText, isWordBorder, unitTest } from './match-text.ts';
import type { UnitTest } from './match-text.ts';
import type { Anchor, Modes, Pattern, Tree } from './tree.ts';

/** Steps that may be taken from one place of a text, and in all. PCRE's own limit is 10,000,000 of its steps. */
const LIMITS = { oneStart: 5_000_000, all: 20_000_000 } as const;

/** Thrown when a match takes too many steps. */
export class MatchLimitExceeded extends Error {}

/** Goes on from a place in the text; true when the rest matches. */
type Step = (at: number) => boolean;

/** Finds the first match from a place on: offsets of all groups in pairs, -1 for those without a match. */
export type Match = (
  text: string,
  from: number,
  isSticky: boolean,
) => readonly number[] | undefined;

/** Compiles a pattern to a backtracking matcher that behaves as PCRE does. */
export function compilePattern(pattern: Pattern): Match {
  const matcher = new Matcher(pattern);
  return (text, from, isSticky) => matcher.search(text, from, isSticky);
}

const ANCHORS: Readonly<
  Record<Exclude<Anchor, 'K'>, (text: string, at: number, modes: Modes) => boolean>
> = {
  start: (text, at, { multiline }) =>
    at === 0 || (multiline && text[at - 1] === '\n' && at < text.length),
  end: (text, at, { multiline }) => isAtEnd(text, at) || (multiline && text[at] === '\n'),
  A: (_text, at) => at === 0,
  z: (text, at) => at === text.length,
  Z: isAtEnd,
  b: isWordBorder,
  B: (text, at) => !isWordBorder(text, at),
};

function isAtEnd(text: string, at: number): boolean {
  return at === text.length || (at === text.length - 1 && text[at] === '\n');
}

class Matcher {
  private text = '';
  private steps = 0;
  /** Offsets in pairs, by group; the whole match comes first. */
  private captures: number[] = [];
  private readonly starts: number[] = [];
  private readonly groups: number;
  private readonly names: ReadonlyMap<string, number>;
  private readonly run: Step;

  constructor({ tree, groups, names }: Pattern) {
    this.groups = groups;
    this.names = new Map(names);
    this.run = this.compile(tree, (at) => {
      this.captures[1] = at;
      return true;
    });
  }

  search(text: string, from: number, isSticky: boolean): readonly number[] | undefined {
    this.text = text;
    let all = 0;
    for (let at = from; at <= text.length; at += 1) {
      this.steps = 0;
      this.captures = Array.from({ length: 2 * this.groups + 2 }, () => -1);
      this.captures[0] = at;
      if (this.run(at)) return this.captures;
      all += this.steps;
      if (all > LIMITS.all) throw new MatchLimitExceeded();
      if (isSticky) return undefined;
    }
    return undefined;
  }

  private count(): void {
    this.steps += 1;
    if (this.steps > LIMITS.oneStart) throw new MatchLimitExceeded();
  }

  private compile(tree: Tree, next: Step): Step {
    switch (tree.kind) {
      case 'character':
      case 'set':
        return this.unit(testOf(tree), next);
      case 'anchor':
        return this.anchor(tree.at, tree.modes, next);
      case 'reference':
        return this.reference(tree.group, tree.modes.ignoreCase, next);
      case 'sequence':
        return tree.items.reduceRight<Step>((rest, item) => this.compile(item, rest), next);
      case 'choice':
        return this.choice(tree.options.map((option) => this.compile(option, next)));
      case 'group':
        return this.group(tree, next);
      case 'look':
        return this.look(tree, next);
      case 'repeat':
        return tree.body.kind === 'character' || tree.body.kind === 'set'
          ? this.repeatUnit(testOf(tree.body), tree, next)
          : this.repeat(tree, next);
    }
  }

  private anchor(anchor: Anchor, modes: Modes, next: Step): Step {
    if (anchor === 'K') return this.beginning(next);
    const isThere = ANCHORS[anchor];
    return (at) => isThere(this.text, at, modes) && next(at);
  }

  /** The match begins here, whatever has been matched before. */
  private beginning(next: Step): Step {
    return (at) => {
      const before = this.captures[0] ?? 0;
      this.captures[0] = at;
      if (next(at)) return true;
      this.captures[0] = before;
      return false;
    };
  }

  private unit(test: UnitTest, next: Step): Step {
    return (at) => at < this.text.length && test(this.text.charCodeAt(at)) && next(at + 1);
  }

  private choice(options: readonly Step[]): Step {
    return (at) => {
      for (const option of options) {
        this.count();
        if (option(at)) return true;
      }
      return false;
    };
  }

  private reference(group: number | string, ignoreCase: boolean, next: Step): Step {
    const number = typeof group === 'number' ? group : (this.names.get(group) ?? 0);
    return (at) => {
      const [start = -1, end = -1] = this.captures.slice(2 * number, 2 * number + 2);
      // A group that has not matched is an empty text, as in JavaScript.
      const wanted = start < 0 ? '' : this.text.slice(start, end);
      const found = this.text.slice(at, at + wanted.length);
      return isSameText(found, wanted, ignoreCase) && next(at + wanted.length);
    };
  }

  private group({ body, capture, isAtomic }: Of<'group'>, next: Step): Step {
    if (isAtomic) return this.once(body, next);
    return capture === undefined ? this.compile(body, next) : this.capture(body, capture, next);
  }

  private capture(body: Tree, group: number, next: Step): Step {
    const inner = this.compile(body, (at) => {
      const { captures } = this;
      const [start, end] = [captures[2 * group] ?? -1, captures[2 * group + 1] ?? -1];
      captures[2 * group] = this.starts[group] ?? -1;
      captures[2 * group + 1] = at;
      if (next(at)) return true;
      captures[2 * group] = start;
      captures[2 * group + 1] = end;
      return false;
    });
    return (at) => {
      const before = this.starts[group] ?? -1;
      this.starts[group] = at;
      if (inner(at)) return true;
      this.starts[group] = before;
      return false;
    };
  }

  /** Matches a body on its own; where it ended, or -1. What it captured stays. */
  private alone(body: Tree): (at: number) => number {
    let end = -1;
    const inner = this.compile(body, (at) => {
      end = at;
      return true;
    });
    return (at) => (inner(at) ? end : -1);
  }

  private once(body: Tree, next: Step): Step {
    const inner = this.alone(body);
    return (at) => {
      const before = [...this.captures];
      const end = inner(at);
      if (end >= 0 && next(end)) return true;
      this.captures = before;
      return false;
    };
  }

  private look({ body, isBehind, isNegative }: Of<'look'>, next: Step): Step {
    const inner = this.alone(body);
    const isThere = (at: number): boolean => {
      if (!isBehind) return inner(at) >= 0;
      // Bodies have fixed lengths, one per alternative, so trying all beginnings finds the right one.
      for (let from = at; from >= 0; from -= 1) if (inner(from) === at) return true;
      return false;
    };
    return (at) => {
      const before = [...this.captures];
      if (isThere(at) !== isNegative) {
        if (isNegative) this.captures = [...before];
        if (next(at)) return true;
      }
      this.captures = before;
      return false;
    };
  }

  /** Repeats a single character, without a step of its own for each. */
  private repeatUnit(test: UnitTest, { min, max, mode }: Of<'repeat'>, next: Step): Step {
    const longest = (at: number): number => {
      const limit = Math.min(this.text.length, at + max);
      let end = at;
      while (end < limit && test(this.text.charCodeAt(end))) end += 1;
      return end;
    };
    return (at) => {
      const end = longest(at);
      if (mode === 'possessive') return end >= at + min && next(end);
      const count = end - at - min;
      for (let taken = 0; taken <= count; taken += 1) {
        this.count();
        if (next(mode === 'lazy' ? at + min + taken : end - taken)) return true;
      }
      return false;
    };
  }

  private repeat({ body, min, max, mode }: Of<'repeat'>, next: Step): Step {
    if (mode === 'possessive')
      return this.once({ kind: 'repeat', body, min, max, mode: 'greedy' }, next);
    let count = 0;
    let start = -1;
    const again = (at: number): boolean => {
      const [countBefore, startBefore] = [count, start];
      count += 1;
      start = at;
      this.count();
      if (inner(at)) return true;
      count = countBefore;
      start = startBefore;
      return false;
    };
    const leave = (at: number): boolean => {
      const [countBefore, startBefore] = [count, start];
      if (next(at)) return true;
      count = countBefore;
      start = startBefore;
      return false;
    };
    const go = (at: number): boolean => {
      if (count < min) return again(at);
      // A repetition of nothing is the last one.
      const mayRepeat = count < max && !(count > 0 && at === start);
      if (mode === 'lazy') return leave(at) || (mayRepeat && again(at));
      return (mayRepeat && again(at)) || leave(at);
    };
    const inner = this.compile(body, go);
    return (at) => {
      const [countBefore, startBefore] = [count, start];
      count = 0;
      start = -1;
      if (go(at)) return true;
      count = countBefore;
      start = startBefore;
      return false;
    };
  }
}

type Of<Kind> = Extract<Tree, { kind: Kind }>;

function testOf(tree: Of<'character'> | Of<'set'>): UnitTest {
  const set: readonly (readonly [number, number])[] =
    tree.kind === 'set' ? tree.set : [[tree.code, tree.code]];
  return unitTest(set, tree.modes.ignoreCase);
}
