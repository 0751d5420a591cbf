/**
 * What things cost, in steps. One step is about what the runtime needs for an addition. Measured with njs
 * 0.7.9 as user time relative to an addition, and rounded: they weigh things against each other, and say
 * nothing about time or about AWS's compute utilization.
 */
export const NODE_STEPS: Readonly<Record<string, number>> = {
  ArrayExpression: 2,
  ArrowFunctionExpression: 3,
  AssignmentExpression: 1,
  AwaitExpression: 20,
  BinaryExpression: 1,
  BreakStatement: 1,
  CallExpression: 4,
  CatchClause: 2,
  ConditionalExpression: 1,
  ContinueStatement: 1,
  DoWhileStatement: 1,
  ForInStatement: 10,
  ForStatement: 1,
  FunctionDeclaration: 3,
  FunctionExpression: 3,
  IfStatement: 1,
  LogicalExpression: 1,
  MemberExpression: 2,
  NewExpression: 6,
  ObjectExpression: 4,
  Property: 4,
  ReturnStatement: 1,
  SwitchCase: 1,
  SwitchStatement: 1,
  TaggedTemplateExpression: 10,
  TemplateLiteral: 10,
  ThrowStatement: 30,
  TryStatement: 2,
  UnaryExpression: 1,
  UpdateExpression: 1,
  VariableDeclarator: 1,
  WhileStatement: 1,
};

/** A regular expression that is written as a literal. */
export const REGEXP_STEPS = 5;

/** Each argument of a call, each item of an array, each expression of a template. */
export const ITEM_STEPS = 2;

/** A text costs one step more for each 16 characters: a power of two, as a shift of its length. */
export const TEXT_SHIFT = 4;

/** Built-in functions that do more than their call: what one call costs on top, by name. */
export const NATIVE_STEPS: Readonly<Record<string, number>> = weights({
  10: 'Date charAt charCodeAt codePointAt fromCharCode fromCodePoint now',
  15:
    'concat endsWith hasOwnProperty includes indexOf lastIndexOf padEnd padStart parseFloat parseInt push ' +
    'repeat slice splice startsWith substr substring trim trimEnd trimStart unshift',
  25: 'entries getOwnPropertyNames join keys reverse sort toLowerCase toUpperCase values',
  30:
    'atob btoa createHash decodeURI decodeURIComponent encodeURI encodeURIComponent escape every fill filter ' +
    'find findIndex forEach map reduce reduceRight some unescape update',
  50: 'createHmac replace split toISOString toJSON toUTCString',
  60: 'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError digest',
  100: 'RegExp assign match parse replaceAll search test',
  200: 'exec stringify',
});

/** Those whose result may be a long text. */
export const SIZED_RESULTS: ReadonlySet<string> = new Set(
  (
    'atob btoa concat decodeURI decodeURIComponent encodeURI encodeURIComponent join padEnd padStart repeat ' +
    'replace replaceAll slice stringify substr substring toLowerCase toString toUpperCase trim trimEnd trimStart'
  ).split(' '),
);

/** Those that read the whole text of their first argument. */
export const SIZED_ARGUMENTS: ReadonlySet<string> = new Set('exec parse test update'.split(' '));

function weights(table: Readonly<Record<number, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([steps, names]) =>
      names.split(' ').map((name) => [name, Number(steps)] as const),
    ),
  );
}
