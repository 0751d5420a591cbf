/** A source of choices that is the same for the same seed (mulberry32). */
class Choices {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** An integer from 0 to `count` - 1. */
  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  many<T>(max: number, make: () => T): readonly T[] {
    return Array.from({ length: this.below(max + 1) }, make);
  }
}

type Make = (choices: Choices) => string;

const NAMES = ['a', 'b', 'c', 'd'];
const KEYS = ['x', 'y', 'toString', 'valueOf', 'toJSON', 'length', 'then', 'constructor', 'uri'];
const OBJECTS = [
  ...['Object', 'Array', 'String', 'Number', 'Function', 'Error', 'RegExp', 'Date', 'Promise'],
  ...['Object.prototype', 'Array.prototype', 'String.prototype', 'Number.prototype'],
  ...['Function.prototype', 'Error.prototype', 'RegExp.prototype', 'Promise.prototype'],
  ...['Math', 'JSON', 'globalThis', 'console', 'handler', 'event', 'event.request', 'require'],
  ...["require('crypto')", "require('querystring')", '[1, 2]', '({})', "'text'", '/r/g'],
  ...NAMES,
];
const METHODS = [
  ...[
    '[3, 1, 2].sort().join()',
    "'a-b'.split('-').length",
    "'abc'.replace(/b/, 'x')",
    '[1].concat(2)',
  ],
  ...[
    'JSON.stringify({ k: [1] })',
    "JSON.parse('[1, 2]').length",
    'String(new Error("m"))',
    'typeof {}.x',
  ],
  ...[
    'Math.max(1, 2)',
    'Math.random()',
    'Date.now()',
    'new Date(5).getTime()',
    'Object.keys({ k: 1 })',
  ],
  ...[
    '[1, 2].map(function (n) { return n * 2; })',
    '[1, 2].indexOf(2)',
    "Symbol.for('s').toString()",
  ],
  ...[
    "require('crypto').createHash('md5').update('a').digest('hex')",
    'typeof handler',
    'event.request.uri',
  ],
  ...[
    "require('querystring').stringify({ q: 1 })",
    'Object.getOwnPropertyNames(globalThis).length',
  ],
];

const VALUES: readonly Make[] = [
  () => '1',
  () => 'event.request.uri',
  (choices) => choices.of(NAMES),
  (choices) => choices.of(OBJECTS),
  (choices) => `(${choices.of(NAMES)} || 0) + 1`,
  () => '{ k: 1 }',
  () => '[1, 2, 3]',
  (choices) => `function () { ${choices.of(NAMES)} = (${choices.of(NAMES)} || 0) + 1; return 7; }`,
  () => "Symbol.for('s')",
  (choices) => choices.of(METHODS),
];

const value = (choices: Choices): string => choices.of(VALUES)(choices);
const place = (choices: Choices): string =>
  `${choices.of(OBJECTS)}[${choices.below(8) === 0 ? "Symbol.for('s')" : `'${choices.of(KEYS)}'`}]`;

const STATEMENTS: readonly Make[] = [
  (choices) => `${choices.of(NAMES)} = ${value(choices)};`,
  (choices) => `${place(choices)} = ${value(choices)};`,
  (choices) => `delete ${place(choices)};`,
  (choices) =>
    `Object.defineProperty(${choices.of(OBJECTS)}, '${choices.of(KEYS)}', { value: ${value(choices)}, configurable: true });`,
  (choices) =>
    `Object.defineProperty(${choices.of(OBJECTS)}, '${choices.of(KEYS)}', { get: function () { return ${value(choices)}; }, configurable: true });`,
  (choices) =>
    `Object.${choices.of(['freeze', 'seal', 'preventExtensions'])}(${choices.of(OBJECTS)});`,
  (choices) => `log(${place(choices)});`,
  (choices) => `log(${choices.of(METHODS)});`,
  (choices) => `log(Object.isFrozen(${choices.of(OBJECTS)}));`,
  (choices) => `log(Object.getOwnPropertyNames(${choices.of(OBJECTS)}).length);`,
  (choices) =>
    `Promise.resolve(${value(choices)}).then(function (v) { ${choices.of(NAMES)} = v; log(v); });`,
  (choices) => `if (event.request.uri === '/a') { ${statement(choices)} }`,
  (choices) => `for (var i = 0; i < 3; i++) { ${statement(choices)} }`,
  (choices) => `(function () { ${statement(choices)} })();`,
];

/** Most run into an error sooner or later, which the rest of the function should survive. */
function statement(choices: Choices): string {
  const text = choices.of(STATEMENTS)(choices);
  return choices.below(10) === 0 ? text : `try { ${text} } catch (e) { log(e); }`;
}

/** Shows a value with what the function found untouched, so that a replaced method can not hide it. */
const LOG = `var show = console.log; var tag = Object.prototype.toString; var call = tag.call.bind(tag);
function log(v) { show(typeof v === 'object' || typeof v === 'function' || typeof v === 'symbol' ? call(v) : v); }`;

/** A function of a seed that changes and looks at whatever there is. */
export function randomFunction(seed: number): string {
  const choices = new Choices(seed);
  const top = choices
    .many(4, () => statement(choices))
    .map((it) => it.replaceAll('event', 'handler'));
  const body = choices.many(7, () => statement(choices));
  return [
    LOG,
    `var ${NAMES.join(', ')};`,
    ...top,
    'function handler(event) {',
    ...body,
    statement(choices),
    'return event.request;',
    '}',
  ].join('\n');
}
