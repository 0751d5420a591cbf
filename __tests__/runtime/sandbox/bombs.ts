/** A function that takes too much of something, and how its run ends on runtime 2.0. */
export interface Bomb {
  readonly name: string;
  readonly statements: string;
  readonly isAsync?: true;
  /** The error without AWS's opening sentence; empty when the run ends well. */
  readonly error: string;
}

const TOO_LONG = 'Error: the function ran longer than cf2 allows offline';
const KILLED = `${TOO_LONG} and had to be killed`;
const NO_STACK = 'RangeError: Maximum call stack size exceeded';
const NO_MEMORY = 'MemoryError';
const MATCH_LIMIT = 'InternalError: pcre2_match() failed: match limit exceeded';

const bomb = (name: string, error: string, statements: string): Bomb => ({
  name,
  error,
  statements,
});

/** What the engine itself ends, or survives. */
export const BOMBS: readonly Bomb[] = [
  bomb('loops', TOO_LONG, 'for (;;);'),
  bomb('loops in a getter', TOO_LONG, 'return { uri: "/", get headers() { for (;;); } };'),
  bomb('loops in toJSON', TOO_LONG, 'return { uri: "/", toJSON: function () { for (;;); } };'),
  bomb('loops in toString', TOO_LONG, 'throw { toString: function () { for (;;); } };'),
  bomb('loops in a comparison', TOO_LONG, '[2, 1].sort(function () { for (;;); });'),
  bomb('loops in a replacement', TOO_LONG, '"a".replace(/a/, function () { for (;;); });'),
  bomb('loops in a reviver', TOO_LONG, 'JSON.parse("[1]", function () { for (;;); });'),
  bomb('backtracks', MATCH_LIMIT, "/^(a+)+$/.test('a'.repeat(40) + '!');"),
  bomb('backtracks in split', MATCH_LIMIT, "('x'.repeat(60) + 'y').split(/(x|xx)+$/);"),
  bomb('queues jobs', TOO_LONG, '(function f() { Promise.resolve().then(f); })();'),
  { ...bomb('awaits for ever', TOO_LONG, 'for (;;) await null;'), isAsync: true },
  {
    ...bomb(
      'never settles',
      'Error: the promise that the handler returned never settles',
      'await new Promise(function () {});',
    ),
    isAsync: true,
  },
  bomb('logs for ever', TOO_LONG, 'for (;;) console.log("");'),
  bomb('logs a lot', '', 'for (var i = 0; i < 9; i++) console.log("x".repeat(1e6));'),
  bomb('calls itself', NO_STACK, 'function f() { return f() + 1; } f();'),
  bomb('calls itself through natives', NO_STACK, 'function f() { [2, 1].sort(f); } f();'),
  bomb('calls itself through text', NO_STACK, 'function f() { "a".replace(/a/, f); } f();'),
  bomb(
    'calls itself through JSON',
    NO_STACK,
    'function f() { JSON.stringify({ toJSON: f }); } f();',
  ),
  bomb('calls itself through a getter', NO_STACK, 'var o = { get a() { return this.a; } }; o.a;'),
  bomb(
    'nests its output',
    NO_STACK,
    'var a = []; for (var i = 0; i < 2e4; i++) a = [a]; return { uri: "/", headers: a };',
  ),
  bomb('nests JSON', 'SyntaxError: Nested too deep at position 31', 'JSON.parse("[".repeat(1e5));'),
  bomb(
    'fills an array',
    NO_MEMORY,
    "var a = []; for (;;) a.push('0123456789'.repeat(1000) + a.length);",
  ),
  bomb('fills typed arrays', NO_MEMORY, 'var a = []; for (;;) a.push(new Uint8Array(1e6));'),
  bomb('repeats a text', NO_MEMORY, "for (var s = 'x';;) s = s.repeat(2);"),
  bomb('repeats a text at once', NO_MEMORY, "'x'.repeat(1e9);"),
  bomb('pads a text', NO_MEMORY, "'x'.padEnd(1e9);"),
  bomb('adds a text to itself', 'RangeError: invalid string length', "for (var s = 'x';;) s += s;"),
  bomb('allocates a buffer', NO_MEMORY, 'Buffer.alloc(1e9);'),
  bomb('gives a lot back', '', "return { statusCode: 200, body: 'x'.repeat(2e6) };"),
  bomb(
    'gives many headers back',
    '',
    "var h = {}; for (var i = 0; i < 5000; i++) h['h' + i] = { value: 'v' }; return { statusCode: 200, headers: h };",
  ),
  bomb('throws a symbol', 'Symbol(s)', 'throw Symbol("s");'),
  bomb('throws nothing', 'undefined', 'throw undefined;'),
  bomb('throws null', 'null', 'throw null;'),
  bomb('throws what has no text', '[object Object]', 'throw Object.create(null);'),
  bomb('throws what throws', '[object Object]', 'throw { toString: function () { throw 1; } };'),
];

/** What does not listen to the engine's interrupt; only the end of the worker ends it. */
export const KILLERS: readonly Bomb[] = [
  bomb('sorts a sparse array', KILLED, 'var a = []; a[4e8] = 1; a[1] = 2; a.sort();'),
  bomb('joins a sparse array', KILLED, 'Array(1e9).join("x");'),
  bomb(
    'reverses what has no end',
    KILLED,
    'Array.prototype.reverse.call({ length: 9007199254740991 });',
  ),
];

/** The source of a bomb. */
export function sourceOf({ statements, isAsync }: Bomb): string {
  const kind = isAsync === true ? 'async function' : 'function';
  return `${kind} handler(event) {\n${statements}\nreturn event.request;\n}`;
}
