import fc from 'fast-check';

/** Expressions over the variables a, b (numbers or texts), list and f. */
const expression = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('a', 'b', '1', '"t"', 'list', 'list.length', 'o.k', 'undefined', '/t/g', '`u`'),
    fc
      .tuple(tie('node'), fc.constantFrom('+', '-', '<', '===', '&&', '||', '??', ','), tie('node'))
      .map(([left, operator, right]) => `((${left}) ${operator} (${right}))`),
    fc
      .tuple(tie('node'), tie('node'), tie('node'))
      .map(([x, y, z]) => `((${x}) ? ${x} : (${y}), ${z})`),
    tie('node').map((x) => `f(${x})`),
    tie('node').map((x) => '`v${' + x + '}w`'),
    tie('node').map((x) => `String(${x}).split('t').join(${x})`),
    tie('node').map((x) => `[${x}, ${x}].map((x) => (${x}))`),
    tie('node').map((x) => `[${x}].filter(function (x) { return ${x}; }).length`),
    tie('node').map((x) => `({ k: ${x}, get g() { return ${x}; } }).g`),
    tie('node').map((x) => `(a += ${x})`),
    tie('node').map((x) => `(() => ({ k: ${x} }))().k`),
    tie('node').map((x) => `typeof (${x})`),
  ),
})).node;

/** Statements that end, and log what they do. */
const statement = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    expression.map((x) => `console.log(String(${x}));`),
    expression.map((x) => `a = ${x}\n`),
    expression.map((x) => `var v = ${x}\n`),
    expression.map((x) => `return${/^["'`([{/]/.test(x) ? '' : ' '}${x};`),
    expression.map((x) => `throw new Error(${x});`),
    fc.tuple(expression, tie('node')).map(([x, s]) => `if (${x}) ${s}`),
    fc
      .tuple(expression, tie('node'), tie('node'))
      .map(([x, s, t]) => `if (${x}) { ${s} } else ${t}`),
    fc.tuple(tie('node'), tie('node')).map(([s, t]) => `{ ${s} ${t} }`),
    tie('node').map((s) => `for (var i = 0; i < 3; i++) ${s}`),
    tie('node').map((s) => `for (var k in o) { if (k === 'z') continue; ${s} }`),
    tie('node').map((s) => `do { ${s} break; } while (a)`),
    fc
      .tuple(expression, tie('node'))
      .map(([x, s]) => `switch (${x}) { case 1: ${s} break; case a: ${s} default: ${s} }`),
    fc
      .tuple(tie('node'), tie('node'))
      .map(
        ([s, t]) => `try { ${s} } catch (e) { console.log(e.message); ${t} } finally { b = 2; }`,
      ),
    tie('node').map((s) => `(function () { ${s} })();`),
    tie('node').map((s) => `;[1].forEach((x) => { ${s} })\n`),
    fc.constantFrom(';', 'if (a);', 'for (; a === 0;);'),
  ),
})).node;

/** Programs that define a handler. */
export const programs = fc
  .array(statement, { minLength: 1, maxLength: 6 })
  .map((statements) =>
    [
      'var a = 1, b = "2", list = [3, "t"], o = { k: 1, z: 2 };',
      'function f(x) { return x === undefined ? "none" : x; }',
      'function run() {',
      ...statements,
      '}',
      'function handler(event) {',
      '  console.log(String(run()));',
      '  return event.request;',
      '}',
    ].join('\n'),
  );
