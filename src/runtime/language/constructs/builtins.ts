import { both, each, failing } from './construct.ts';

/** What JavaScript has built in and the runtimes lack. */
export const BUILTINS = {
  'unknown-global': failing({
    title: 'names that nothing declares: `URL`, `Map`, `setTimeout`, …',
    wording: both('ReferenceError: "{token}" is not defined'),
    trips: 'nothing: it fails when it runs. 1.0 adds the line, 2.0 does not',
    mend: 'declare it, or use what the runtime has',
    example: 'new URL(a);',
    instead: "'/a?b'.split('?');",
  }),
  'commonjs-export': failing({
    title: '`module.exports` and `exports`',
    wording: both('ReferenceError: "{token}" is not defined'),
    trips: 'nothing: it fails when it runs',
    mend: 'remove it, or guard it: if (typeof module !== "undefined")',
    example: 'exports.handler = handler;',
    instead: 'function handler(event) { return event.request; }',
  }),
  'missing-member': failing({
    title:
      'methods that the runtime does not have: `[].flat()`, `"".at()`, `Object.fromEntries()`, …',
    wording: both('TypeError: (intermediate value)["{token}"] is not a function'),
    trips: 'nothing: it fails when it runs',
    mend: 'write it with what the runtime has',
    example: '[1, [2]].flat();',
    instead: '[1].concat([2]);',
  }),
  'missing-method-value': failing({
    title: 'methods that the runtime does not have, reached through a prototype',
    wording: both('TypeError: cannot get property "{token}" of undefined'),
    trips: 'nothing: it fails when it runs',
    mend: 'write it with what the runtime has',
    example: 'Array.prototype.flat.call(a);',
    instead: 'Array.prototype.concat.call(a, b);',
  }),
  'nothing-called': failing({
    title: 'a variable that holds such a method, called',
    wording: both('TypeError: undefined is not a function'),
    trips: 'nothing: it fails when it runs',
    mend: 'write it with what the runtime has',
    example: 'var flat = [].flat; flat();',
    instead: 'var concat = [].concat; concat.call([1], [2]);',
  }),
  'unsupported-algorithm': failing({
    title: 'digests other than `md5`, `sha1` and `sha256`',
    wording: both('TypeError: not supported algorithm: "{token}"'),
    trips: 'nothing: it fails when it runs',
    mend: "use 'sha256', in small letters",
    example: "require('crypto').createHash('sha512');",
    instead: "require('crypto').createHash('sha256');",
  }),
  'unsupported-encoding': failing({
    title: 'encodings that `Buffer` and digests do not have: `latin1`, `binary`, `ascii`, …',
    wording: both('TypeError: {token}'),
    trips: 'nothing: it fails when it runs',
    mend: "use 'hex', 'base64' or 'base64url', for Buffer also 'utf8'",
    example: "require('crypto').createHash('md5').update('a').digest('latin1');",
    instead: "require('crypto').createHash('md5').update('a').digest('hex');",
  }),
  'console-arguments': failing({
    title: '`console.log` with several arguments',
    wording: both(
      'AWS documents one argument for console.log: the others may be missing in the log',
    ),
    trips: 'nothing: what becomes of them is not documented',
    mend: 'make one text of it, with "+" or a template',
    severity: 'warning',
    example: "console.log('a', 1);",
    instead: "console.log('a ' + 1);",
  }),
  'undocumented-builtin': failing({
    title:
      'built-ins that AWS does not document but the runtime probably has: on 2.0 `Array.from`, `toSorted`, …',
    wording: both('"{token}" is there as far as is known, but AWS does not document it'),
    trips: 'nothing',
    mend: 'test it on AWS',
    severity: 'notice',
    example: 'Object.getOwnPropertySymbols({});',
    instead: 'Object.keys({});',
  }),
  eval: failing({
    title: '`eval`',
    wording: both('InternalError: Not implemented'),
    trips: 'nothing: it fails when it runs',
    mend: 'write the code itself; for data use JSON.parse',
    example: "eval('1');",
    instead: "JSON.parse('1');",
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
    instead: 'function f() { return 1; }',
  }),
};
