import { both, each, failing } from './construct.ts';

/** What JavaScript has built in and the runtimes lack. */
export const BUILTINS = {
  'unknown-global': failing({
    title: 'names that nothing declares: `URL`, `Map`, `setTimeout`, …',
    wording: both('ReferenceError: "{token}" is not defined'),
    trips: 'nothing: it fails when it runs. 1.0 adds the line, 2.0 does not',
    mend: 'declare it, or use what the runtime has',
    example: 'new URL(a);',
  }),
  'commonjs-export': failing({
    title: '`module.exports` and `exports`',
    wording: both('ReferenceError: "{token}" is not defined'),
    trips: 'nothing: it fails when it runs',
    mend: 'remove it, or guard it: if (typeof module !== "undefined")',
    example: 'exports.handler = handler;',
  }),
  'missing-member': failing({
    title:
      'methods that the runtime does not have: `[].flat()`, `"".at()`, `Object.fromEntries()`, …',
    wording: both('TypeError: (intermediate value)["{token}"] is not a function'),
    trips: 'nothing: it fails when it runs',
    mend: 'write it with what the runtime has',
    example: '[1, [2]].flat();',
  }),
  'missing-method-value': failing({
    title: 'methods that the runtime does not have, reached through a prototype',
    wording: both('TypeError: cannot get property "{token}" of undefined'),
    trips: 'nothing: it fails when it runs',
    mend: 'write it with what the runtime has',
    example: 'Array.prototype.flat.call(a);',
  }),
  'undocumented-builtin': failing({
    title:
      'built-ins that AWS does not document but the runtime probably has: on 2.0 `Array.from`, `toSorted`, …',
    wording: both('"{token}" is there as far as is known, but AWS does not document it'),
    trips: 'nothing',
    mend: 'test it on AWS',
    severity: 'notice',
    example: 'Object.getOwnPropertySymbols({});',
  }),
  eval: failing({
    title: '`eval`',
    wording: both('InternalError: Not implemented'),
    trips: 'nothing: it fails when it runs',
    mend: 'write the code itself; for data use JSON.parse',
    example: "eval('1');",
  }),
  'function-constructor': failing({
    title: '`Function` called or constructed',
    wording: each(
      'TypeError: function constructor is disabled in "safe" mode',
      'TypeError: function constructor is disabled in "safe" mode',
    ),
    trips: 'nothing: it fails when it runs; the text on AWS is an inference',
    mend: 'write the function itself',
    example: "new Function('return 1');",
  }),
};
