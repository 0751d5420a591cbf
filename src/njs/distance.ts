import type { StrictDifference } from '../core/ports.ts';
import type { Runtime } from '../core/runtimes.ts';
import { builtinsOf } from '../runtime/profile-data/builtins.ts';
import { isBefore, type NjsVersion } from './version.ts';

/** A way in which builds of njs differ from the one a runtime is made of. */
interface Distance {
  /** Builds older than this have it. */
  readonly before?: string;
  /** Builds from this one on have it. */
  readonly since?: string;
  /** Undefined: both. */
  readonly runtime?: Runtime;
  readonly because: string;
  readonly shows: (difference: StrictDifference) => boolean;
}

const FIRST = 'cloudfront-js-1.0';
const SECOND = 'cloudfront-js-2.0';

const isAccepted = ({ field, second }: StrictDifference): boolean =>
  field === 'verdict' && second === 'accepted';
const offlineSays =
  (text: RegExp) =>
  (it: StrictDifference): boolean =>
    text.test(it.offline);
const secondSays =
  (text: RegExp) =>
  (it: StrictDifference): boolean =>
    text.test(it.second);
const takes =
  (refusal: RegExp) =>
  (it: StrictDifference): boolean =>
    isAccepted(it) && refusal.test(it.offline);

/** Members that 2.0 has and 1.0 has not. */
function isYounger(member: string): boolean {
  const first = builtinsOf(FIRST);
  return [...builtinsOf(SECOND)].some(
    ([object, names]) => names.has(member) && first.get(object)?.has(member) !== true,
  );
}

/**
 * 1.0 is made of njs 0.4.3, 2.0 of 0.8.0 to 0.8.2. What changed in between and after:
 * https://nginx.org/en/docs/njs/changes.html
 */
const DISTANCES: readonly Distance[] = [
  {
    before: '0.7.10',
    because: 'String.prototype.replaceAll came with njs 0.7.10',
    shows: secondSays(/"replaceAll"\] is not a function/),
  },
  {
    before: '0.8.0',
    because: 'Array.from, toSorted, toReversed and toSpliced came with njs 0.8.0',
    shows: secondSays(/"(?:from|toSorted|toReversed|toSpliced)"\] is not a function/),
  },
  {
    before: '0.7.12',
    because: 'copy of a hash came with njs 0.7.12',
    shows: secondSays(/"copy"\] is not a function/),
  },
  {
    before: '0.8.0',
    runtime: SECOND,
    because: 'byte strings went with njs 0.8.0',
    shows: offlineSays(/"(?:bytesFrom|fromBytes|fromUTF8|toBytes|toUTF8)"\] is not a function/),
  },
  {
    before: '0.7.11',
    because: 'njs did not see every await in arguments before 0.7.11',
    shows: takes(/await in arguments not supported/),
  },
  {
    since: '0.9.7',
    because: 'njs takes await in arguments since 0.9.7',
    shows: takes(/await in arguments not supported/),
  },
  {
    before: '0.7.10',
    because: 'njs did not read the head of a for loop to its end before 0.7.10',
    shows: takes(/^SyntaxError: Unexpected token ";"/),
  },
  {
    since: '0.9.6',
    because: 'njs has ?. and the logical assignments since 0.9.6',
    shows: takes(/^SyntaxError: Unexpected token/),
  },
  {
    before: '0.8.0',
    because: 'njs gave these regular expressions to PCRE as they are before 0.8.0',
    shows: takes(/ nothing to repeat/),
  },
  {
    before: '0.8.0',
    because: 'njs gave these regular expressions to PCRE as they are before 0.8.0',
    shows: secondSays(
      /pcre_compile2.*(?:reference to non-existent subpattern|missing terminating \])/,
    ),
  },
  {
    since: '0.4.4',
    runtime: FIRST,
    because: 'cloudfront-js-1.0 is njs 0.4.3, whose parser knows less',
    shows: isAccepted,
  },
  {
    since: '0.4.4',
    runtime: FIRST,
    because: 'cloudfront-js-1.0 is njs 0.4.3, which has fewer built-ins',
    shows: ({ offline }) => {
      const member = /\["(\w+)"\] is not a function/.exec(offline)?.[1];
      return member !== undefined && isYounger(member);
    },
  },
  {
    since: '0.4.4',
    runtime: FIRST,
    because: 'njs 0.4.3 names null "undefined" in this error',
    shows: ({ offline, second }) => second.replace(/ of null$/, ' of undefined') === offline,
  },
];

/** Why a build of njs differs there from a runtime; undefined when nothing known explains it. */
export function explainDifference(
  version: NjsVersion,
  runtime: Runtime,
  difference: StrictDifference,
): string | undefined {
  return DISTANCES.find(
    (it) =>
      (it.runtime ?? runtime) === runtime &&
      (it.before === undefined || isBefore(version, it.before)) &&
      (it.since === undefined || !isBefore(version, it.since)) &&
      it.shows(difference),
  )?.because;
}
