import { expression } from './expressions.ts';
import { inside, readable, withVariables, writable, type Scope, type Type } from './scope.ts';
import { unusual } from './unusual.ts';

/** Statements, and the scope of what follows them. */
interface Made {
  readonly text: string;
  readonly scope: Scope;
}

type Make = (scope: Scope) => Made;

const TYPES: readonly Type[] = [
  'number',
  'number',
  'string',
  'boolean',
  'array',
  'object',
  'function',
  'any',
];

/** A list of statements, each seeing what those before declare. */
export function statements(scope: Scope, min: number, max: number): string {
  const lines: string[] = [];
  let current = scope;
  const count = min + scope.random.below(max - min + 1);
  for (let index = 0; index < count; index += 1) {
    const made = statement(current);
    lines.push(made.text);
    current = made.scope;
  }
  return lines.join('\n');
}

function statement(scope: Scope): Made {
  return scope.random.weighted(scope.depth > 0 ? [...SIMPLE, ...NESTED] : SIMPLE)(scope);
}

const just =
  (make: (scope: Scope) => string): Make =>
  (scope) => ({ text: make(scope), scope });
const block = (scope: Scope, min = 1, max = 3): string =>
  `{\n${statements(inside(scope), min, max)}\n}`;

const declaration: Make = (scope) => {
  const { random } = scope;
  const type = random.pick(TYPES);
  const name = scope.fresh('v');
  const keyword = random.pick(['var', 'let', 'const', 'let']);
  const value = expression(scope, type);
  const declared = { name, type, isConstant: keyword === 'const' };
  return { text: `${keyword} ${name} = ${value};`, scope: withVariables(scope, declared) };
};

const ASSIGNMENTS = ['=', '+=', '-=', '*=', '%=', '|=', '&=', '^=', '<<=', '>>=', '>>>=', '/='];

const assignment = (scope: Scope): string => {
  const { random } = scope;
  const type = random.pick(TYPES);
  const name = writable(scope, type);
  if (name === undefined) return logging(scope);
  switch (type) {
    case 'number':
      return random.chance(30)
        ? random.pick([`${name}++;`, `--${name};`, `log(${name}++);`, `log(--${name});`])
        : `${name} ${random.pick(ASSIGNMENTS)} ${expression(scope, 'number')};`;
    case 'string':
      return `${name} ${random.pick(['=', '+='])} ${expression(scope, 'string')};`;
    case 'array':
      return random.pick([
        `${name}.push(${expression(scope, 'any')});`,
        `${name}[${String(random.below(6))}] = ${expression(scope, 'any')};`,
        `${name} = ${expression(scope, 'array')};`,
        `${name}.length = ${String(random.below(4))};`,
      ]);
    case 'object':
      return random.pick([
        `${name}.k${String(random.below(4))} = ${expression(scope, 'any')};`,
        `delete ${name}.k0;`,
        `${name}['x' + ${expression(scope, 'number', 1)}] = ${expression(scope, 'any')};`,
        `Object.defineProperty(${name}, 'hidden', { value: ${expression(scope, 'any', 1)} });`,
      ]);
    default:
      return `${name} = ${expression(scope, type)};`;
  }
};

const logging = (scope: Scope): string => {
  const kind = scope.random.below(10);
  if (kind === 0) return `console.log(${expression(scope, 'any')});`;
  return `log(${expression(scope, 'any', 3)});`;
};

const guarded = (scope: Scope): string =>
  `check(function () { return ${expression({ ...scope, isAsync: false }, 'any', 3)}; });`;

const callClosures = (scope: Scope): string => {
  const name = readable(scope, 'function');
  return name === undefined
    ? logging(scope)
    : `check(function () { return ${name}(${expression({ ...scope, isAsync: false }, 'any')}); });`;
};

const conditionalStatement = (scope: Scope): string => {
  const condition = expression(scope, scope.random.chance(70) ? 'boolean' : 'any');
  const otherwise = scope.random.chance(50) ? ` else ${block(scope)}` : '';
  return `if (${condition}) ${block(scope)}${otherwise}`;
};

/** A loop body: it may leave or go on, also with the label of a loop around it. */
const loopBody = (scope: Scope, label: string | undefined): string => {
  const labels = label === undefined ? scope.labels : [...scope.labels, label];
  const inner: Scope = { ...scope, labels, isLoop: true };
  const jump = (word: string): string => {
    const target =
      labels.length > 0 && scope.random.chance(50) ? ` ${scope.random.pick(labels)}` : '';
    return `if (${expression(inner, 'boolean', 1)}) ${word}${target};`;
  };
  const jumps = scope.random.chance(40) ? jump(scope.random.pick(['break', 'continue'])) : '';
  return `{\n${statements(inside(inner), 1, 3)}\n${jumps}\n}`;
};

const loop: Make = (scope) => {
  const { random } = scope;
  const index = scope.fresh('i');
  const label = random.chance(30) ? scope.fresh('L') : undefined;
  const head = label === undefined ? '' : `${label}: `;
  const counted = withVariables(scope, { name: index, type: 'number', isConstant: true });
  const bound = String(1 + random.below(4));
  const keyed = withVariables(scope, { name: index, type: 'string', isConstant: true });
  const text = random.weighted<() => string>([
    [
      4,
      () =>
        `${head}for (${random.pick(['let', 'var'])} ${index} = 0; ${index} < ${bound}; ${index}++) ${loopBody(counted, label)}`,
    ],
    [
      2,
      () =>
        `${head}for (${random.pick(['let', 'var', 'const'])} ${index} in ${expression(scope, random.pick(['array', 'object']))}) ${loopBody(keyed, label)}`,
    ],
    [
      2,
      () => `var ${index} = 0;\n${head}while (${index}++ < ${bound}) ${loopBody(counted, label)}`,
    ],
    [
      1,
      () =>
        `var ${index} = 0;\n${head}do ${loopBody(counted, label)} while (++${index} < ${bound} && ${expression(scope, 'any', 1)});`,
    ],
  ])();
  return { text, scope };
};

const closuresOfLoop: Make = (scope) => {
  const { random } = scope;
  const list = scope.fresh('c');
  const index = scope.fresh('i');
  const keyword = random.pick(['let', 'var']);
  const inner = withVariables(scope, { name: index, type: 'number', isConstant: true });
  const body = expression({ ...inner, isAsync: false }, 'any');
  return {
    text: [
      `var ${list} = [];`,
      `for (${keyword} ${index} = 0; ${index} < 3; ${index}++) ${list}.push(function () { return [${index}, ${body}]; });`,
      `${list}.forEach(function (f) { check(f); });`,
    ].join('\n'),
    scope,
  };
};

const switchStatement = (scope: Scope): string => {
  const { random } = scope;
  const type = random.pick<Type>(['number', 'string', 'any']);
  const inner: Scope = { ...inside(scope), isLoop: true };
  const clauses = [
    ...random.several(1, 4, () => {
      const left = random.chance(60) ? '\nbreak;' : '';
      return `case ${expression(scope, type, 0)}:\n${statements({ ...inner, depth: 0 }, 0, 2)}${left}`;
    }),
  ];
  if (random.chance(60)) {
    clauses.splice(random.below(clauses.length + 1), 0, `default:\n${logging(scope)}`);
  }
  // Declarations of one clause are seen by all, and would meet each other.
  return `switch (${expression(scope, type, 1)}) {\n${clauses.join('\n').replace(/^(?:let|const) /gm, 'var ')}\n}`;
};

const tryStatement = (scope: Scope): string => {
  const { random } = scope;
  const error = scope.fresh('e');
  const thrown = random.pick([
    'throw new TypeError("made");',
    'throw "text";',
    `throw ${expression(scope, 'any', 1)};`,
    '',
    'undefined.property;',
    'null.method();',
    'JSON.parse("{");',
  ]);
  const caught = `catch (${error}) {\nlog(String(${error}));\n${statements(inside(scope), 0, 2)}\n}`;
  const last = `finally {\nlog("finally");\n${statements(inside(scope), 0, 1)}\n}`;
  const ends = random.pick([caught, `${caught} ${last}`, caught]);
  return `try {\n${statements(inside(scope), 0, 2)}\n${thrown}\n} ${ends}`;
};

const returnFromTry: Make = (scope) => {
  const { random } = scope;
  const name = scope.fresh('r');
  const value = expression({ ...scope, isAsync: false }, 'any', 1);
  // The runtimes refuse a try block that is left for two places.
  const exit = random.pick([`return ${value};`, 'break;', 'continue;']);
  const caught = random.chance(70)
    ? `catch (x) { log(x); ${random.chance(50) ? `if (n === 3) ${exit}` : ''} }`
    : '';
  const last = `finally { log('f' + k); ${random.chance(30) ? `if (n === 4) ${random.pick(["return 'finally';", 'break;', 'continue;'])}` : ''} }`;
  const text = [
    `function ${name}(n) {`,
    `  for (var k = 0; k < 3; k++) {`,
    `    try { if (n === 0) ${exit} if (n === 1 || n === 3) throw ${value}; log(k); }`,
    `    ${caught} ${caught === '' || random.chance(60) ? last : ''}`,
    `  }`,
    `  return 'end';`,
    `}`,
    `for (let n = 0; n < 6; n++) check(function () { return ${name}(n); });`,
  ].join('\n');
  return { text, scope };
};

const functionStatement: Make = (scope) => {
  const { random } = scope;
  const name = scope.fresh('f');
  const parameter = scope.fresh('p');
  const inner: Scope = {
    ...inside(withVariables(scope, { name: parameter, type: 'any', isConstant: false })),
    isAsync: false,
    isLoop: false,
    labels: [],
  };
  const body = `${statements(inner, 1, 3)}\nreturn ${expression(inner, 'any')};`;
  const rest = random.chance(20) ? ', ...rest' : '';
  return {
    text: `function ${name}(${parameter}${rest}) {\n${body}\n}`,
    scope: withVariables(scope, { name, type: 'function', isConstant: true }),
  };
};

const constructorStatement: Make = (scope) => {
  const name = scope.fresh('C');
  const value = expression({ ...scope, isAsync: false }, 'any', 1);
  const text = [
    `function ${name}(a) { this.a = a; this.own = ${value}; }`,
    `${name}.prototype.get = function () { return [this.a, this.shared]; };`,
    `${name}.prototype.shared = ${value};`,
    `var o${name} = new ${name}(${expression(scope, 'any', 1)});`,
    `check(function () { return [o${name}, o${name}.get(), o${name} instanceof ${name}, o${name}.constructor === ${name}]; });`,
  ].join('\n');
  return {
    text,
    scope: withVariables(scope, { name: `o${name}`, type: 'object', isConstant: true }),
  };
};

const shadowing = (scope: Scope): string => {
  const outer = scope.random.pick([...scope.variables.map(({ name }) => name), 'undeclaredYet']);
  const value = expression({ ...scope, variables: [] }, 'any', 1);
  return `{\nlet ${outer} = ${value};\nlog(${outer});\n}`;
};

const earlyUse = (scope: Scope): string => {
  const name = scope.fresh('t');
  const keyword = scope.random.pick(['let', 'const', 'var']);
  return `check(function () { var before = ${scope.random.pick([`typeof ${name}`, name])}; ${keyword} ${name} = 1; return before; });`;
};

const awaiting: Make = (scope) => {
  if (!scope.isAsync) return { text: logging(scope), scope };
  const name = scope.fresh('w');
  const value = expression(scope, 'any', 1);
  const text = scope.random.pick([
    `let ${name} = await Promise.resolve(${value});\nlog(${name});`,
    `let ${name};\ntry { ${name} = await Promise.reject(new Error('no')); } catch (e) { ${name} = String(e); }\nlog(${name});`,
    `let ${name} = await ${value};\nlog(${name});`,
    `let ${name} = await Promise.all([1, Promise.resolve(2), ${value}]);\nlog(${name});`,
    `let ${name} = await Promise.allSettled([Promise.reject('x'), ${value}]);\nlog(${name});`,
    `let ${name} = await Promise.race([Promise.resolve('first'), ${value}]);\nlog(${name});`,
    `let ${name} = await Promise.any([Promise.reject('x'), Promise.resolve(7)]);\nlog(${name});`,
    `let ${name} = [await Promise.resolve(1), \`\${await ${value}}\`];\nlog(${name});`,
    `let ${name} = await Promise.resolve(1).then(function (x) { log(x); return x + 1; }).finally(function () { log('f'); });\nlog(${name});`,
    `let ${name} = await Promise.reject(3).catch(function (x) { return x; });\nlog(${name});`,
    `let ${name} = await (async function (x) { return (await x) + 1; })(2);\nlog(${name});`,
    `let ${name} = await cf.kvs().get('key');\nlog(${name});`,
    `let ${name} = await cf.kvs().exists('none');\nlog(${name});`,
    `let ${name} = await new Promise(function (resolve, reject) { log('now'); resolve(${value}); reject(1); });\nlog(${name});`,
  ]);
  return { text, scope };
};

const SIMPLE: readonly (readonly [number, Make])[] = [
  [6, declaration],
  [4, just(assignment)],
  [4, just(logging)],
  [3, just(guarded)],
  [2, just(callClosures)],
  [1, just(earlyUse)],
  [3, awaiting],
  [2, just(unusual)],
];
const NESTED: readonly (readonly [number, Make])[] = [
  [3, just(conditionalStatement)],
  [3, loop],
  [2, just(switchStatement)],
  [3, just(tryStatement)],
  [1, returnFromTry],
  [2, functionStatement],
  [1, constructorStatement],
  [1, closuresOfLoop],
  [1, just(shadowing)],
  [1, just(block)],
];
