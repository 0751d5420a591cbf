import { KINDS } from './values.ts';
import { readable, withVariables, type Scope, type Type } from './scope.ts';

type Make = (scope: Scope, depth: number) => string;

/** An expression of a type, at most `depth` operators deep. */
export function expression(scope: Scope, type: Type, depth = 2): string {
  const { random } = scope;
  const known = readable(scope, type);
  if (known !== undefined && random.chance(depth <= 0 ? 70 : 35)) return known;
  if (depth <= 0) return literal(scope, type);
  return random.weighted(MAKERS[type])(scope, depth - 1);
}

function literal(scope: Scope, type: Type): string {
  const { random } = scope;
  switch (type) {
    case 'number':
      return negative(KINDS[random.chance(75) ? 'n' : 'd']!(random));
    case 'string':
      return KINDS.s!(random);
    case 'boolean':
      return KINDS.b!(random);
    case 'array':
      return KINDS[random.chance(50) ? 'm' : 'a']!(random);
    case 'object':
      return KINDS.o!(random);
    case 'function':
      return `(${KINDS.f!(random)})`;
    case 'any':
      return KINDS[random.chance(70) ? 'p' : 'u']!(random);
  }
}

/** A sign binds less than `**` and a call. */
const negative = (number: string): string => (number.startsWith('-') ? `(${number})` : number);

const plain =
  (type: Type): Make =>
  (scope) =>
    literal(scope, type);
const binary =
  (operators: readonly string[], left: Type, right: Type = left): Make =>
  (scope, depth) => {
    const operator = scope.random.pick(operators);
    return `(${expression(scope, left, depth)} ${operator} ${expression(scope, right, depth)})`;
  };
const prefix =
  (operators: readonly string[], type: Type): Make =>
  (scope, depth) =>
    `(${scope.random.pick(operators)} ${expression(scope, type, depth)})`;
const conditional =
  (type: Type): Make =>
  (scope, depth) =>
    `(${expression(scope, 'boolean', depth)} ? ${expression(scope, type, depth)} : ${expression(scope, type, depth)})`;
/** `{n}` and the like stand for expressions of a type. */
const pattern =
  (text: string): Make =>
  (scope, depth) =>
    text.replace(/\{([nsbaofu])\}/g, (_, letter: string) =>
      expression(scope, LETTERS[letter]!, depth),
    );
const LETTERS: Readonly<Record<string, Type>> = {
  n: 'number',
  s: 'string',
  b: 'boolean',
  a: 'array',
  o: 'object',
  f: 'function',
  u: 'any',
};

const template: Make = (scope, depth) => {
  const parts = scope.random.several(1, 3, () => `t\${${expression(scope, 'any', depth)}}`);
  return `\`${parts.join('-')}\``;
};
const objectLiteral: Make = (scope, depth) => {
  const { random } = scope;
  const shorthand = readable(scope, 'any');
  const members = random.several(1, 4, (index) => {
    const value = expression(scope, 'any', depth);
    return random.weighted<string>([
      [4, `k${String(index)}: ${value}`],
      [1, `'quoted ${String(index)}': ${value}`],
      [1, `['c' + ${value}]: ${expression(scope, 'number', depth)}`],
      [1, `get g${String(index)}() { return ${value}; }`],
      [1, `set s${String(index)}(v) { this.k0 = [v, ${value}]; }`],
      [1, `m${String(index)}(a) { return [this === undefined, a, ${value}]; }`],
      [1, shorthand ?? `f${String(index)}: function () { return ${value}; }`],
    ]);
  });
  return `({ ${members.join(', ')} })`;
};
const arrayLiteral: Make = (scope, depth) => {
  const items = scope.random.several(0, 4, () => expression(scope, 'any', depth));
  return scope.random.chance(10) ? `[${items.join(', , ')}]` : `[${items.join(', ')}]`;
};
const functionLiteral: Make = (scope, depth) => {
  const { random } = scope;
  const name = scope.fresh('p');
  const inner = withVariables(scope, { name, type: 'any', isConstant: false });
  const body = expression({ ...inner, isAsync: false }, 'any', depth);
  return random.weighted<string>([
    [3, `(${name} => ${body})`],
    [2, `((${name}, q) => { return [${body}, q]; })`],
    [3, `(function (${name}) { return ${body}; })`],
    [
      1,
      `(function named(${name}, n) { return n > 0 && n < 9 ? named(${name}, n - 1) : ${body}; })`,
    ],
    [1, `(function (${name}, ...rest) { return [${body}, rest, arguments.length]; })`],
    [1, `((...${name}) => ${name}.concat(${body}))`],
  ]);
};

const ARITHMETIC = ['+', '-', '*', '/', '%'];
const BITWISE = ['|', '&', '^', '<<', '>>', '>>>'];
const COMPARISON = ['<', '>', '<=', '>=', '==', '!=', '===', '!=='];

const MAKERS: Readonly<Record<Type, readonly (readonly [number, Make])[]>> = {
  number: [
    [3, plain('number')],
    [6, binary(ARITHMETIC, 'number')],
    [3, binary(BITWISE, 'number')],
    [1, pattern('({n} ** {n})')],
    [2, prefix(['-', '+', '~'], 'number')],
    [1, prefix(['+', '-', '~'], 'any')],
    [2, conditional('number')],
    [2, pattern('{s}.length')],
    [2, pattern('{a}.length')],
    [1, pattern('{s}.indexOf({s})')],
    [1, pattern('parseInt({s}, 10)')],
    [1, pattern('Number({u})')],
    [1, pattern('Math.max({n}, {n})')],
    [1, pattern('Math.floor({n})')],
    [1, pattern('({u} , {n})')],
    [1, pattern('{s}.charCodeAt({n})')],
  ],
  string: [
    [3, plain('string')],
    [4, pattern('({s} + {u})')],
    [2, pattern('({u} + {s})')],
    [3, template],
    [2, conditional('string')],
    [2, pattern('{s}.slice({n})')],
    [1, pattern('{s}.toUpperCase()')],
    [1, pattern('{s}.replace({s}, {s})')],
    [1, pattern('{s}.split({s}).join({s})')],
    [1, pattern('String({u})')],
    [2, pattern('(typeof {u})')],
    [1, pattern('{a}.join({s})')],
    [1, pattern('JSON.stringify({o})')],
    [1, pattern('{s}[{n}]')],
    [1, pattern('encodeURIComponent({s})')],
    [1, pattern('({n}).toFixed(2)')],
  ],
  boolean: [
    [2, plain('boolean')],
    [4, binary(COMPARISON, 'number')],
    [3, binary(COMPARISON, 'string')],
    [3, binary(COMPARISON, 'any')],
    [3, binary(['&&', '||'], 'boolean')],
    [2, prefix(['!'], 'any')],
    [1, pattern("('k0' in {o})")],
    [1, pattern('({n} in {a})')],
    [1, pattern('({u} instanceof Array)')],
    [1, pattern('({u} instanceof Object)')],
    [1, pattern('{a}.includes({u})')],
    [1, pattern('{s}.startsWith({s})')],
    [1, pattern('isNaN({u})')],
    [1, pattern('Array.isArray({u})')],
    [1, pattern("{o}.hasOwnProperty('a')")],
    [1, pattern('(delete {o}.a)')],
  ],
  array: [
    [3, plain('array')],
    [3, arrayLiteral],
    [2, pattern('{a}.map({f})')],
    [2, pattern('{a}.filter({f})')],
    [1, pattern('{a}.concat({a}, {u})')],
    [1, pattern('{a}.slice({n}, {n})')],
    [1, pattern('Object.keys({o})')],
    [1, pattern('Object.values({o})')],
    [1, pattern('{s}.split({s})')],
    [1, pattern('Array.of({u}, {u})')],
    [1, pattern('[{n}, {n}, {n}].sort()')],
  ],
  object: [
    [2, plain('object')],
    [5, objectLiteral],
    [1, pattern('Object.assign({}, {o}, {o})')],
    [1, pattern('Object.create({o})')],
    [1, pattern('JSON.parse(JSON.stringify({o}))')],
    [1, pattern('Object.freeze({o})')],
    [1, conditional('object')],
  ],
  function: [
    [2, plain('function')],
    [6, functionLiteral],
    [1, pattern('{f}.bind({u}, {u})')],
    [1, pattern('(function () { return {f}; })()')],
  ],
  any: [
    [2, plain('any')],
    [3, (scope, depth) => expression(scope, 'number', depth)],
    [3, (scope, depth) => expression(scope, 'string', depth)],
    [2, (scope, depth) => expression(scope, 'boolean', depth)],
    [2, (scope, depth) => expression(scope, 'array', depth)],
    [2, (scope, depth) => expression(scope, 'object', depth)],
    [1, pattern('{o}.k0')],
    [1, pattern('{o}.a.b')],
    [1, pattern('{a}[{n}]')],
    [1, pattern("{o}['k' + {n}]")],
    [2, pattern('{f}({u}, {u})')],
    [1, pattern('{f}.call({u}, {u})')],
    [1, pattern('{f}.apply({u}, {a})')],
    [1, pattern('({u} || {u})')],
    [1, pattern('({u} && {u})')],
    [1, pattern('({u} ?? {u})')],
    [1, prefix(['void'], 'any')],
    [1, pattern('new (function (a) { this.a = a; })({u})')],
    [1, pattern('{o}.missing()')],
    [1, pattern('({u})()')],
    [1, pattern('undeclared')],
  ],
};
