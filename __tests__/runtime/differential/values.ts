import type { Random } from './random.ts';

/** Makes the text of an expression. */
export type Make = (random: Random) => string;

const quoted = (text: string): string => JSON.stringify(text);

const WORDS = [
  '',
  'a',
  'abc',
  'Abc DEF',
  'a,b,,c',
  '  padded\t\n',
  'aXbXc',
  'aaa',
  '/path/to/index.html?x=1&y=2',
  'host.example.com',
  'text/html; charset=utf-8',
  'a=1; b=2; c="3"',
  '2023-11-14',
  '00012',
  '12abc',
  '-3.5e2',
  '0x1F',
  'true',
  'null',
  'undefined',
  '{"a":[1,2,{"b":null}]}',
  '[1,"2",false]',
  '%7Ehello%20w%C3%B6rld%',
  'a%2Fb+c',
  'é',
  'Straße',
  'ÀÉÎ',
  'тест',
  'line1\nline2\r\nline3',
  'YWJj',
  'deadBEEF',
  'it\'s "quoted" \\ back',
  '$1 $& $$ $`',
];
const NUMBERS = [
  '0',
  '-0',
  '1',
  '-1',
  '2',
  '3.5',
  '-2.5',
  '0.1',
  '10',
  '255',
  '256',
  '1000',
  '65535',
  '123456789',
  '2147483647',
  '2147483648',
  '4294967296',
  '9007199254740991',
  '1e21',
  '1e-7',
  '123.456',
  '0.000001',
  '1e300',
  'NaN',
  'Infinity',
  '-Infinity',
];
const CALLBACKS = [
  'function (x) { return x; }',
  'function (x, i) { return i; }',
  'function (x, i) { return i % 2 === 0; }',
  'function (x) { return x > 1; }',
  'x => !x',
  '(x, i) => typeof x + i',
  '(a, b) => [a, b]',
  'function (a, b) { return String(a) + String(b); }',
  'function () { return arguments.length; }',
  "function (x) { return '<' + x + '>'; }",
  "function () { throw new TypeError('callback'); }",
];
const COMPARATORS = [
  '(a, b) => a - b',
  'function (a, b) { return b - a; }',
  '(a, b) => (a < b ? -1 : a > b ? 1 : 0)',
  'function (a, b) { return String(a).length - String(b).length; }',
  '() => 0',
  'undefined',
];
const PATTERNS = [
  '/a/',
  '/a/g',
  '/b|X/gi',
  '/(\\w)(\\d)?/',
  '/^\\/([a-z]+)\\/?(.*)$/',
  '/[aeiou]+/gi',
  '/(?<year>\\d{4})-(?<month>\\d\\d)/',
  '/\\d+/g',
  '/,/',
  '/[,;]/g',
  '/x*/g',
  '/(?:)/',
  '/^/m',
  '/(a)|(b)/g',
  '/\\bindex\\b/',
  '/[^a-z]/i',
  '/a{2,}/y',
  '/.$/',
  '/(?=b)/',
  '/(?<=a)X/',
];
const BINARY = ['Uint8Array', 'Int8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array'];
const WIDE = ['Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array'];
const ENCODINGS = ["'utf8'", "'hex'", "'base64'", "'base64url'"];
const DATES = [
  '0',
  '1700000000000',
  '-1',
  '951782400000',
  '1e15',
  '8.64e15',
  '8.64e15 + 1',
  'NaN',
  "'2023-11-14'",
  "'2024-02-29T12:34:56.789Z'",
  "'2024-02-29T12:34:56'",
  "'2024-02-29T12:34:56+02:00'",
  "'2023-11-14 10:00:00'",
  "'Tue, 14 Nov 2023 22:13:20 GMT'",
  "'14 Nov 2023 22:13:20 GMT'",
  "'Nov 14 2023'",
  "'Tue Nov 14 2023 22:13:20 GMT+0000 (UTC)'",
  "'2023'",
  "'2023-11'",
  "'2023-13-01'",
  "'2023/11/14'",
  "'nonsense'",
  "''",
  '2023, 10',
  '2023, 0, 31, 23, 59, 59, 999',
  '2023, 14, -3',
  '99, 1',
];
const KEYS = ["'a'", "'b'", "'length'", "'0'", '1', "'missing'"];

const text: Make = ({ pick, chance, below }) => {
  const word = pick(WORDS);
  return chance(20) ? quoted(word.slice(0, below(6)) + pick(WORDS)) : quoted(word);
};
const small: Make = ({ below }) => String(below(14) - 3);
const number: Make = ({ pick, chance, below }) =>
  chance(30) ? String((below(20_000) - 10_000) / pick([1, 10, 100, 8])) : pick(NUMBERS);
const scalar: Make = (random) =>
  random.weighted<Make>([
    [5, text],
    [4, small],
    [3, number],
    [1, () => 'true'],
    [1, () => 'false'],
    [1, () => 'null'],
    [1, () => 'undefined'],
  ])(random);
const list: Make = (random) => {
  const item = random.weighted<Make>([
    [4, small],
    [3, text],
    [2, scalar],
    [1, list],
    [1, record],
  ]);
  return `[${random.several(0, 6, () => item(random)).join(', ')}]`;
};
const numbers: Make = (random) => `[${random.several(0, 8, () => small(random)).join(', ')}]`;
const record: Make = (random) => {
  const keys = random.several(0, 4, () => random.pick(['a', 'b', 'c', 'd', '"k-e"']));
  const unique = [...new Set(keys)];
  return `{ ${unique.map((key) => `${key}: ${scalar(random)}`).join(', ')} }`;
};
const typed: Make = (random) => {
  const kind = random.pick(random.chance(60) ? BINARY : WIDE);
  return random.chance(85)
    ? `new ${kind}(${numbers(random)})`
    : `new ${kind}(${String(random.below(5))})`;
};
const buffer: Make = (random) =>
  random.chance(60)
    ? `Buffer.from(${text(random)})`
    : `Buffer.from([${random.several(0, 12, () => String(random.below(256))).join(', ')}])`;
const view: Make = (random) =>
  `new DataView(new Uint8Array([${random.several(9, 16, () => String(random.below(256))).join(', ')}]).buffer)`;
const any: Make = (random) =>
  random.weighted<Make>([
    [8, scalar],
    [2, list],
    [2, record],
    [1, typed],
    [1, ({ pick }) => pick(CALLBACKS)],
    [1, ({ pick }) => pick(PATTERNS)],
    [1, () => 'new Date(0)'],
    [1, () => 'Symbol("s")'],
    [1, () => "new Error('e')"],
    [1, () => '{ toString() { return "obj"; }, valueOf() { return 42; } }'],
    [1, () => 'Object.create(null)'],
  ])(random);

/** One letter per kind of value; signatures.ts spells the arguments of built-ins with them. */
export const KINDS: Readonly<Record<string, Make>> = {
  s: text,
  n: small,
  d: number,
  p: scalar,
  b: ({ pick }) => pick(['true', 'false']),
  a: list,
  m: numbers,
  o: (random) => `(${record(random)})`,
  f: ({ pick }) => pick(CALLBACKS),
  c: ({ pick }) => pick(COMPARATORS),
  r: ({ pick }) => pick(PATTERNS),
  e: ({ pick }) => pick(ENCODINGS),
  t: ({ pick }) => pick(DATES),
  k: ({ pick }) => pick(KEYS),
  y: typed,
  B: buffer,
  V: view,
  u: (random) => {
    const made = any(random);
    return /^(?:\{|function|\(.*\) =>|x =>)/.test(made) ? `(${made})` : made;
  },
  A: (random) => `${typed(random)}.buffer`,
  C: (random) => `[${random.several(0, 3, () => buffer(random)).join(', ')}]`,
  D: (random) =>
    random.pick([
      '{ value: 1 }',
      '{ value: 2, enumerable: true, writable: true, configurable: true }',
      '{ get: function () { return 7; }, enumerable: true }',
      '{ set: function () {}, configurable: true }',
      '{ get: function () {}, value: 1 }',
      '{}',
    ]),
  E: ({ pick }) =>
    pick(['{ a: { value: 1 }, z: { get: function () { return 2; } } }', '{ b: {} }', '{}']),
  F: ({ pick }) => pick(["'g'", "'i'", "'gim'", "''", "'y'", "'gg'", "'u'", 'undefined']),
  H: ({ pick }) => pick(["'md5'", "'sha1'", "'sha256'", "'sha512'", "'MD5'"]),
  J: ({ pick }) =>
    pick([
      '\'{"a":1,"b":[true,null,"x"]}\'',
      "'[1,2,3'",
      '\'{"a":}\'',
      '\'"\\\\u00e9\\\\n"\'',
      "'[1,]'",
      "'{}x'",
      "' [ 1 , { } ] '",
      "'-0.5e+3'",
      "'01'",
      '\'{"__proto__":1}\'',
      "'nul'",
      "''",
    ]),
  M: (random) => `btoa(${text(random)})`,
  N: () => '0',
  O: ({ pick }) =>
    pick([
      '{ maxKeys: 2 }',
      '{ maxKeys: 0 }',
      '{ decodeURIComponent: (x) => "<" + x + ">" }',
      '{ decodeURIComponent: 1 }',
      '{}',
    ]),
  P: ({ pick }) =>
    pick(["'a+'", "'('", "'[a-z]*'", "'a|b'", "'\\\\d+'", "''", '/x/g', "'a{2'", "'*'"]),
  Q: ({ pick }) =>
    pick([
      "'a=1&b=2'",
      "'a=1&a=2&a=3'",
      "'a&b=&=c&&'",
      "'x=%C3%A9&y=%zz&z=a+b'",
      "'a:1;b:2'",
      "'&'",
      "''",
      "'a==b=c'",
      "'%41=%42'",
    ]),
  R: ({ pick }) =>
    pick([
      "{ a: 1, b: 'x y', c: true }",
      "{ a: [1, 2, 'é'], b: [] }",
      "{ 'k&=': '&=', n: null, u: undefined, f: NaN }",
      '{}',
    ]),
  S: ({ pick }) => pick(["Symbol('s')", "Symbol.for('t')", 'Symbol.iterator', 'Symbol()']),
  T: (random) => `new Date(${random.pick(DATES)})`,
  W: () => 'new TextEncoder()',
  X: ({ pick }) =>
    pick([
      "new Error('m')",
      "new TypeError('t')",
      'new RangeError()',
      "new InternalError('i')",
      "Object.assign(new Error('m'), { name: 'N' })",
      "Object.assign(new Error(''), { message: '' })",
    ]),
  Z: ({ pick }) =>
    pick([
      'new TextDecoder()',
      "new TextDecoder('utf-8', { fatal: true })",
      "new TextDecoder('utf8', { ignoreBOM: true })",
    ]),
  h: (random) => `crypto.createHash(${random.pick(["'md5'", "'sha1'", "'sha256'"])})`,
  i: (random) =>
    `crypto.createHmac(${random.pick(["'md5'", "'sha1'", "'sha256'"])}, ${text(random)})`,
  x: ({ pick }) => pick(['10', '2', '16', '36', '8', '1', '37']),
  w: ({ pick }) => pick(['1', '2', '3', '4', '5', '6', '7']),
};
