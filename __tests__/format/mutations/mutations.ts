import type { MatcherName } from '../../../src/config/schema/matcher-schema.ts';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';

/** A matcher that holds, and one that is wrong in one place. */
export interface Mutation {
  readonly name: MatcherName | 'scalar' | 'list';
  readonly right: JsonValue;
  readonly wrong: JsonValue;
  /** What the caret has to stand under. */
  readonly caret: string;
}

/** Every mutation of a kind of field whose value is known. */
export const MUTATIONS = {
  text: (value) => matchersOf(textsOf(value), PRESENCE),
  /** A text, or a date, whose case does not count. */
  folded: (value) => matchersOf(textsOf(value, isOtherWord), PRESENCE),
  log: (value) => matchersOf(textsOf(value), []),
  number: (value) => matchersOf(numbersOf(Number(value)), PRESENCE),
  values: (value) => [...matchersOf(textsOf(value), PRESENCE), ...listsOf(value)],
  body: (value) => matchersOf([...textsOf(value), ...bytesOf(value)], PRESENCE),
  jsonBody: (value) => matchersOf(jsonOf(JSON.parse(value) as JsonObject), []),
  /** Text that is compared by meaning: what it means is not wrong. */
  query: (value) =>
    [`${value}&x`, `${value}&${value}`, value.toLowerCase(), value.toUpperCase(), ''].map((wrong) =>
      of('scalar', value, wrong),
    ),
  attributes: (value) => attributesOf(value.split('; ')),
  flag: (value) => [of('scalar', value === 'true', value !== 'true')],
} as const satisfies Readonly<Record<string, (value: string) => readonly Mutation[]>>;

/** Kind of a field. */
export type Kind = keyof typeof MUTATIONS;

const PRESENCE: readonly Mutation[] = [
  { name: 'present', right: { present: true }, wrong: { absent: true }, caret: '"absent":true' },
  {
    name: 'absent',
    right: { not: { absent: true } },
    wrong: { not: { present: true } },
    caret: '{"present":true}',
  },
];

/** `not` turns each around, and `oneOf` needs one that holds. */
function matchersOf(
  plain: readonly Mutation[],
  presence: readonly Mutation[],
): readonly Mutation[] {
  return [...plain, ...presence, ...plain.flatMap(nested)];
}

function nested({ right, wrong }: Mutation): readonly Mutation[] {
  return [
    { name: 'not', right: { not: wrong }, wrong: { not: right }, caret: JSON.stringify(right) },
    of('oneOf', [wrong, right], [wrong, wrong]),
  ];
}

/** Everything that is nearly a text. */
function misspellings(text: string): readonly string[] {
  const swapped = text.replace(/[a-z]/gi, (it) =>
    it === it.toLowerCase() ? it.toUpperCase() : it.toLowerCase(),
  );
  return [`${text}x`, `x${text}`, text.slice(1), text.slice(0, -1), swapped, `${text} `, ''];
}

function isOtherWord(wrong: string, text: string): boolean {
  return wrong.toLowerCase() !== text.toLowerCase();
}

function textsOf(
  text: string,
  isWrong: (wrong: string, text: string) => boolean = () => true,
): readonly Mutation[] {
  const [first, last] = [text.slice(0, 3), text.slice(-3)];
  const wrongs = misspellings(text).filter((wrong) => isWrong(wrong, text));
  return [
    ...wrongs.flatMap((wrong) => [
      of('scalar', text, wrong),
      of('equals', text, wrong),
      of('matches', `^${pattern(text)}$`, `^${pattern(wrong)}$`),
    ]),
    of('contains', text.slice(1, -1), `${text.slice(1, -1)}~`),
    of('contains', text, `${text}x`),
    of('startsWith', first, `${first}~`),
    of('startsWith', first, text.slice(1)),
    of('endsWith', last, `~${last}`),
    of('endsWith', last, text.slice(0, -1)),
    of('matches', pattern(first), pattern(`${first}~`)),
  ];
}

function numbersOf(value: number): readonly Mutation[] {
  return [
    ...[value + 1, value - 1, value * 10, -value].flatMap((wrong) => [
      of('scalar', value, wrong),
      of('equals', value, wrong),
    ]),
    of('lessThan', value + 1, value),
    of('lessThan', value + 1, value - 1),
    of('atLeast', value, value + 1),
    of('atLeast', value - 1, value + 2),
  ];
}

function listsOf(text: string): readonly Mutation[] {
  return [
    { name: 'list', right: [text], wrong: [`${text}x`], caret: JSON.stringify(`${text}x`) },
    { name: 'list', right: [text], wrong: [text, text], caret: JSON.stringify([text, text]) },
    { name: 'list', right: [{ endsWith: text }], wrong: [{ endsWith: '~' }], caret: '"~"' },
  ];
}

function bytesOf(text: string): readonly Mutation[] {
  const base64 = (it: string): string => Buffer.from(it).toString('base64');
  return misspellings(text).map((wrong) => of('base64', base64(text), base64(wrong)));
}

function jsonOf(object: JsonObject): readonly Mutation[] {
  return Object.entries(object).flatMap(([key, value]) => [
    of('json', { [key]: value }, { [`${key}x`]: value }),
    of('json', { [key]: value }, { [key]: [value] }),
    of('json', { [key]: value }, { [key]: JSON.stringify(value) }),
    of('json', { [key]: value }, { [key]: null }),
    of('json', object, { ...object, [`${key}x`]: value }),
    of('json', object, [object]),
  ]);
}

function attributesOf(parts: readonly string[]): readonly Mutation[] {
  const all = parts.join('; ');
  const wrongs = parts.flatMap((part) => [
    parts.filter((it) => it !== part).join('; '),
    all.replace(part, `${part}x`),
    `${all}; x-${part}`,
  ]);
  return [...wrongs, ''].map((wrong) => of('scalar', parts.toReversed().join(';'), wrong));
}

function of(name: MatcherName | 'scalar', right: JsonValue, wrong: JsonValue): Mutation {
  const caret = JSON.stringify(wrong);
  if (name === 'scalar') return { name, right, wrong, caret };
  return { name, right: { [name]: right }, wrong: { [name]: wrong }, caret };
}

function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
