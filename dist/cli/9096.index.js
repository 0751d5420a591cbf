export const id = 9096;
export const ids = [9096];
export const modules = {

/***/ 20071:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
/** What a table holds under a key that comes from outside: nothing of what every object inherits. */
function ownValue(table, key) {
    return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 23423:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lf: () => (/* binding */ CONSTRUCTS),
  nI: () => (/* binding */ constructOf)
});

// UNUSED EXPORTS: CONSTRUCT_GROUPS

;// CONCATENATED MODULE: ./src/runtime/language/constructs/construct.ts
const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
/** Pages that rows point to. */
const PAGES = {
    first: `${GUIDE}/functions-javascript-runtime-10.html`,
    second: `${GUIDE}/functions-javascript-runtime-20.html`,
    await: `${GUIDE}/async-await-syntax.html`,
    event: `${GUIDE}/functions-event-structure.html`,
};
/** The parser knows the token but has not implemented what it begins. */
const UNSUPPORTED = 'SyntaxError: Token "{token}" not supported in this version';
/** The parser has no use for the token. */
const UNEXPECTED = 'SyntaxError: Unexpected token "{token}"';
/** Both runtimes word it the same. */
function both(wording) {
    return { 'cloudfront-js-1.0': wording, 'cloudfront-js-2.0': wording };
}
/** Each runtime has its own wording; undefined where it accepts the construct. */
function each(first, second) {
    return { 'cloudfront-js-1.0': first, 'cloudfront-js-2.0': second };
}
/** A row of something the parser refuses. */
function refused(row) {
    return { phase: 'compile', severity: 'error', url: PAGES.second, ...row };
}
/** A row of something that fails when it runs. */
function failing(row) {
    return { phase: 'run', severity: 'error', url: PAGES.second, ...row };
}
/** A row of something that only the offline engine objects to. */
function offline(row) {
    return { phase: 'offline', severity: 'error', url: PAGES.second, ...row };
}

;// CONCATENATED MODULE: ./src/runtime/language/constructs/builtins.ts

/** What JavaScript has built in and the runtimes lack. */
const BUILTINS = {
    'unknown-global': failing({
        title: 'names that nothing declares: `URL`, `Map`, `setTimeout`, \u2026',
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
        title: 'methods that the runtime does not have: `[].flat()`, `"".at()`, `Object.fromEntries()`, \u2026',
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
        title: 'encodings that `Buffer` and digests do not have: `latin1`, `binary`, `ascii`, \u2026',
        wording: both('TypeError: {token}'),
        trips: 'nothing: it fails when it runs',
        mend: "use 'hex', 'base64' or 'base64url', for Buffer also 'utf8'",
        example: "require('crypto').createHash('md5').update('a').digest('latin1');",
        instead: "require('crypto').createHash('md5').update('a').digest('hex');",
    }),
    'console-arguments': failing({
        title: '`console.log` with several arguments',
        wording: both('AWS documents one argument for console.log: the others may be missing in the log'),
        trips: 'nothing: what becomes of them is not documented',
        mend: 'make one text of it, with "+" or a template',
        severity: 'warning',
        example: "console.log('a', 1);",
        instead: "console.log('a ' + 1);",
    }),
    'undocumented-builtin': failing({
        title: 'built-ins that AWS does not document but the runtime probably has: on 2.0 `Array.from`, `toSorted`, \u2026',
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
        wording: each('TypeError: function constructor is disabled in "safe" mode', 'TypeError: function constructor is disabled in "safe" mode'),
        trips: 'nothing: it fails when it runs; the text on AWS is an inference',
        mend: 'write the function itself',
        example: "new Function('return 1');",
        instead: 'function f() { return 1; }',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/declarations.ts

const DECLARED = 'SyntaxError: "{token}" has already been declared';
/** Variables, patterns and parameters. */
const DECLARATIONS = {
    'let-const': refused({
        title: '`let` and `const`',
        wording: each(UNSUPPORTED, undefined),
        trips: 'the word itself',
        mend: 'write "var", or use cloudfront-js-2.0',
        url: PAGES.first,
        example: 'const a = 1;',
        instead: 'var a = 1;',
    }),
    'const-without-value': refused({
        title: '`const` without a value',
        wording: each(undefined, 'SyntaxError: missing initializer in const declaration'),
        coveredBy: 'let-const',
        trips: 'nothing: this is found after reading everything and has no line',
        mend: 'give it a value, or use "let"',
        example: 'const a;',
        instead: 'let a;',
    }),
    'const-assignment': failing({
        title: 'assignment to a `const`',
        wording: each(undefined, 'TypeError: assignment to constant variable'),
        coveredBy: 'let-const',
        trips: 'nothing: it fails when it runs',
        mend: 'declare it with "let"',
        example: 'const a = 1; a = 2;',
        instead: 'let a = 1; a = 2;',
    }),
    'duplicate-declaration': refused({
        title: 'declaring a name twice with `let` or `const`, or a function beside it in a block',
        wording: each(DECLARED, DECLARED),
        trips: 'the second name',
        mend: 'use another name',
        example: '{ function a() {} var a; }',
        instead: '{ function a() {} var b; }',
    }),
    'forbidden-name': refused({
        title: '`eval` or `arguments` as a name',
        wording: both('SyntaxError: Identifier "{token}" is forbidden in var declaration'),
        trips: 'the name',
        mend: 'use another name',
        example: 'var eval = 1;',
        instead: 'var value = 1;',
    }),
    'reserved-name': refused({
        title: 'reserved words as names: `let`, `static`, `enum`, `interface`, \u2026',
        wording: both(UNEXPECTED),
        trips: 'the word',
        mend: 'use another name',
        example: 'var static = 1;',
        instead: 'var fixed = 1;',
    }),
    'identifier-characters': refused({
        title: 'names with characters beyond ASCII, or with escapes',
        wording: both(UNEXPECTED),
        trips: 'the character (one byte of it, which reports show as \ufffd)',
        mend: 'use ASCII letters, digits, "$" and "_"; texts may hold anything',
        example: 'var \\u0061 = 1;',
        instead: 'var a = 1;',
    }),
    destructuring: refused({
        title: 'destructuring in a declaration',
        wording: both(UNSUPPORTED),
        trips: 'the first token inside the brackets; in the head of a loop the bracket',
        mend: 'read the parts one by one: var a = object.a',
        example: 'var {a} = b;',
        instead: 'var a = b.a;',
    }),
    'destructuring-assignment': refused({
        title: 'destructuring in an assignment',
        wording: both('ReferenceError: Invalid left-hand side in assignment'),
        trips: 'the `=`',
        mend: 'assign the parts one by one',
        example: '[a, b] = [b, a];',
        instead: 'var c = a; a = b; b = c;',
    }),
    'destructuring-parameter': refused({
        title: 'destructuring in a parameter',
        wording: both(UNSUPPORTED),
        trips: 'the bracket; in arrow functions the `=>`',
        mend: 'take the whole value and read its parts in the body',
        example: 'function f({a}) {}',
        instead: 'function f(object) { var a = object.a; }',
    }),
    'destructuring-catch': refused({
        title: 'destructuring in `catch`',
        wording: both(UNSUPPORTED),
        trips: 'the bracket',
        mend: 'catch (error), then read its parts in the block',
        example: 'try { f(); } catch ({message}) {}',
        instead: 'try { f(); } catch (error) { g(error.message); }',
    }),
    'default-parameter': refused({
        title: 'default values of parameters',
        wording: both(UNEXPECTED),
        trips: 'the `=`; in arrow functions the `=>`',
        mend: 'set it in the body: if (a === undefined) a = 1',
        example: 'function f(a = 1) {}',
        instead: 'function f(a) { if (a === undefined) { a = 1; } }',
    }),
    'rest-pattern': refused({
        title: 'destructuring of a rest parameter',
        wording: each(UNSUPPORTED, UNEXPECTED),
        trips: 'the bracket',
        mend: 'take the list and read its items in the body',
        example: 'function f(...[a]) {}',
        instead: 'function f(...list) { var a = list[0]; }',
    }),
    'rest-not-last': refused({
        title: 'parameters behind a rest parameter',
        wording: both('SyntaxError: Rest parameter must be last formal parameter'),
        trips: 'the comma',
        mend: 'put the rest parameter last',
        example: 'function f(...a, b) {}',
        instead: 'function f(b, ...a) {}',
    }),
    'duplicate-parameter': refused({
        title: 'two parameters of one name',
        wording: both('SyntaxError: Duplicate parameter names'),
        trips: 'the second name',
        mend: 'use another name',
        example: 'function f(a, a) {}',
        instead: 'function f(a, b) {}',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/expressions.ts

const OCTAL = "SyntaxError: Octal escape sequences can't be used in untagged template literals or in strict mode code";
/** Operators, calls, literals. */
const EXPRESSIONS = {
    'spread-in-call': refused({
        title: 'spread in the arguments of a call or of `new`',
        wording: each(undefined, UNEXPECTED),
        coveredBy: 'spread-ignored',
        trips: 'the dots',
        mend: 'use apply: f.apply(null, list)',
        example: 'f(...a);',
        instead: 'f.apply(null, a);',
    }),
    'spread-ignored': failing({
        title: 'spread in calls, and as the last element of an array, on 1.0',
        wording: each('the dots have no effect here: what follows them is taken as one value', undefined),
        trips: 'nothing: the result is wrong',
        mend: 'use apply: f.apply(null, list), or concat: a.concat(b)',
        url: PAGES.first,
        example: 'f(...a);',
        instead: 'f.apply(null, a);',
    }),
    'spread-in-array': refused({
        title: 'spread in an array',
        wording: each(UNEXPECTED, UNEXPECTED),
        trips: 'the dots; on 1.0 the comma behind it',
        mend: 'use concat: a.concat(b)',
        example: 'var c = [...a, b];',
        instead: 'var c = a.concat(b);',
    }),
    'spread-in-object': refused({
        title: 'spread in an object',
        wording: both(UNSUPPORTED),
        trips: 'the dots',
        mend: 'use Object.assign({}, a)',
        example: 'var b = {...a};',
        instead: 'var b = Object.assign({}, a);',
    }),
    'optional-chaining': refused({
        title: '`?.`',
        wording: both(UNEXPECTED),
        trips: 'what follows the chain: `?` and `.` are read as two signs',
        mend: 'test first: a && a.b',
        example: 'var b = a?.b;',
        instead: 'var b = a && a.b;',
    }),
    'logical-assignment': refused({
        title: '`||=`, `&&=` and `??=`',
        wording: both(UNEXPECTED),
        trips: 'the `=`',
        mend: 'write it out: a = a || b',
        example: 'a ||= b;',
        instead: 'a = a || b;',
    }),
    'mixed-coalesce': refused({
        title: '`??` beside `||` or `&&` without parentheses',
        wording: both(UNEXPECTED),
        trips: 'the second operator',
        mend: 'put one of them into parentheses',
        example: 'var d = a ?? b || c;',
        instead: 'var d = (a ?? b) || c;',
    }),
    coalesce: failing({
        title: '`??`',
        wording: both('"??" works, but AWS does not document it'),
        trips: 'nothing',
        mend: 'to be safe: a === undefined || a === null ? b : a',
        severity: 'notice',
        example: 'var c = a ?? b;',
        instead: 'var c = a === undefined || a === null ? b : a;',
    }),
    'tagged-template': failing({
        title: 'tagged templates that read `raw`',
        wording: both('TypeError: cannot get property "{token}" of undefined'),
        trips: 'nothing: the list of texts has no `raw`',
        mend: 'call the function: tag(texts, values)',
        example: 'function tag(texts) { return texts.raw[0]; } tag`a`;',
        instead: 'function tag(texts) { return texts[0]; } tag`a`;',
    }),
    'unary-power': refused({
        title: 'a sign in front of `**`',
        wording: both('SyntaxError: Either left-hand side or entire exponentiation must be parenthesized'),
        trips: 'the `**`',
        mend: 'put parentheses: (-a) ** 2 or -(a ** 2)',
        example: 'var b = -a ** 2;',
        instead: 'var b = -(a ** 2);',
    }),
    'assignment-target': refused({
        title: 'assignment to something that is no variable and no property',
        wording: both('ReferenceError: Invalid left-hand side in assignment'),
        trips: 'the `=`',
        mend: 'assign to a variable or property',
        example: 'f() = 1;',
        instead: 'f().a = 1;',
    }),
    'assignment-forbidden': refused({
        title: 'assignment to `eval` or `arguments`',
        wording: both('SyntaxError: Identifier "{token}" is forbidden as left-hand in assignment'),
        trips: 'the `=`',
        mend: 'use another variable',
        example: 'eval = 1;',
        instead: 'a = 1;',
    }),
    'update-target': refused({
        title: '`++` and `--` on something that is no variable and no property',
        wording: both('ReferenceError: Invalid left-hand side in postfix operation'),
        trips: 'what follows',
        mend: 'use a variable',
        example: 'f()++;',
        instead: 'f().a++;',
    }),
    'delete-name': refused({
        title: '`delete` of a variable',
        wording: both('SyntaxError: Delete of an unqualified identifier'),
        trips: 'what follows the name',
        mend: 'set it to undefined',
        example: 'delete a;',
        instead: 'a = undefined;',
    }),
    'duplicate-proto': refused({
        title: 'two `__proto__` in one object',
        wording: both('SyntaxError: Duplicate __proto__ fields are not allowed in object literals'),
        trips: 'what follows the second',
        mend: 'remove one',
        example: 'var b = { __proto__: a, __proto__: a };',
        instead: 'var b = { __proto__: a };',
    }),
    bigint: refused({
        title: 'BigInt',
        wording: both(UNEXPECTED),
        trips: 'the `n`',
        mend: 'use numbers',
        example: 'var a = 1n;',
        instead: 'var a = 1;',
    }),
    'numeric-separator': refused({
        title: '`_` in numbers',
        wording: each(UNEXPECTED, undefined),
        trips: 'the first `_` and what follows',
        mend: 'write the number without "_", or use cloudfront-js-2.0',
        url: PAGES.first,
        example: 'var a = 1_000;',
        instead: 'var a = 1000;',
    }),
    octal: refused({
        title: 'octal numbers such as `010`',
        wording: both(UNEXPECTED),
        trips: 'the first two digits',
        mend: 'write 0o10',
        example: 'var a = 010;',
        instead: 'var a = 0o10;',
    }),
    'octal-escape': refused({
        title: 'octal escapes such as `\\1`',
        wording: both(OCTAL),
        trips: 'the text',
        mend: 'write \\x01',
        example: "var a = '\\1';",
        instead: "var a = '\\x01';",
    }),
    'unicode-escape': refused({
        title: 'escapes that are no character',
        wording: both('SyntaxError: Invalid Unicode code point "{token}"'),
        trips: 'the text',
        mend: 'write four digits after \\u, two after \\x',
        example: "var a = '\\u12';",
        instead: "var a = '\\u0012';",
    }),
    'astral-text': offline({
        title: 'texts with characters beyond U+FFFF, such as emoji',
        wording: both('"{token}" is one character for the runtime and two offline: length, indexes and slices differ'),
        trips: 'nothing: the result differs where positions in the text matter',
        mend: 'nothing to do where the text is only compared, joined or returned',
        severity: 'warning',
        example: "var a = '\ud83d\ude00';",
        instead: "var a = ':-)';",
    }),
    'line-separator': offline({
        title: 'a carriage return alone, U+2028 or U+2029 as the end of a line',
        wording: both('the runtime takes this for a blank: a comment goes on behind it'),
        trips: 'nothing: the runtime accepts it',
        mend: 'end lines with a line feed',
        example: 'var a = 1; // b\rvar c = 2;',
        instead: 'var a = 1; // b\nvar c = 2;',
    }),
    'unterminated-string': refused({
        title: 'texts without their closing quote',
        wording: both('SyntaxError: Unterminated string "{token}"'),
        trips: 'the text up to the end of the line',
        mend: 'close the quote; texts over several lines need a template',
        example: 'var a = "b;',
        instead: 'var a = "b";',
    }),
    'unterminated-template': refused({
        title: 'templates without their closing accent',
        wording: both('SyntaxError: Unterminated template literal'),
        trips: 'the end of the code',
        mend: 'close the template',
        example: 'var a = `b;',
        instead: 'var a = `b`;',
    }),
    'template-brace': refused({
        title: 'templates with an unfinished `${`',
        wording: both('SyntaxError: Missing "}" in template expression'),
        trips: 'what stands in place of the brace',
        mend: 'close the brace',
        example: 'var a = `${b c}`;',
        instead: 'var a = `${b + c}`;',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/functions.ts

/** Functions, classes and waiting. */
const FUNCTIONS = {
    async: refused({
        title: '`async` functions',
        wording: each(UNSUPPORTED, undefined),
        trips: 'the word; in arrow functions the `=>`, in methods the name',
        mend: 'use cloudfront-js-2.0, or promises',
        url: PAGES.first,
        example: 'async function f() {}',
        instead: 'function f() { return Promise.resolve(); }',
    }),
    'await-outside-async': refused({
        title: '`await` outside an `async` function, also at the top level',
        wording: each(UNSUPPORTED, 'SyntaxError: await is only valid in async functions'),
        trips: 'the word',
        mend: 'make the function async',
        url: PAGES.await,
        example: 'function f() { await g(); }',
        instead: 'async function f() { await g(); }',
    }),
    'await-in-arguments': refused({
        title: '`await` in the arguments of a call or of `new`',
        wording: each(undefined, 'SyntaxError: await in arguments not supported'),
        coveredBy: 'async',
        trips: 'the word',
        mend: 'keep the awaited value in a variable and pass that',
        url: PAGES.await,
        example: 'async function f() { g(await h()); }',
        instead: 'async function f() { const h1 = await h(); g(h1); }',
    }),
    'async-closure': failing({
        title: 'variables that a function shares with an `async` function across its first `await`',
        wording: each(undefined, 'from the "await" in line {await} on, "{name}" may have two values: the function made before it keeps the old one'),
        coveredBy: 'async',
        trips: 'nothing: the result may be wrong',
        mend: 'keep what is shared in an object, or make the function after the first await',
        severity: 'warning',
        url: PAGES.await,
        example: 'async function f() { let n = 0; [1].forEach((x) => { n += x; }); await g(); return n; }',
        instead: 'async function f() { const sum = { n: 0 }; [1].forEach((x) => { sum.n += x; }); await g(); return sum.n; }',
    }),
    recursion: failing({
        title: 'functions that call themselves',
        wording: both('"{name}" calls itself: some hundred calls inside each other end with "RangeError: Maximum call stack size exceeded"'),
        trips: 'nothing, as long as it does not go deep; how deep AWS lets it go is unknown',
        mend: 'use a loop where the depth depends on the request',
        severity: 'notice',
        example: 'function f(n) { return n ? f(n - 1) : 0; }',
        instead: 'function f(n) { while (n) n = n - 1; return n; }',
    }),
    'loop-function': failing({
        title: 'functions declared in a loop that use a `let` or `const` of it',
        wording: each(undefined, 'a function declared in a loop is made once: in every turn it sees the "{name}" of the first'),
        trips: 'nothing: the result may be wrong',
        mend: 'write it as an expression, const f = function () { \u2026 }, or declare it outside the loop',
        severity: 'warning',
        example: 'for (let i = 0; i < 2; i++) { function f() { return i; } f(); }',
        instead: 'for (let i = 0; i < 2; i++) { const f = function () { return i; }; f(); }',
    }),
    generator: refused({
        title: 'generators',
        wording: both(UNEXPECTED),
        trips: 'the `*`',
        mend: 'build an array instead',
        example: 'function* f() {}',
        instead: 'function f() { return [1, 2]; }',
    }),
    class: refused({
        title: 'classes',
        wording: both(UNSUPPORTED),
        trips: 'the word',
        mend: 'write a function and its prototype, or a function that returns an object',
        example: 'class A {}',
        instead: 'function A(b) { this.b = b; }',
    }),
    super: refused({
        title: '`super`',
        wording: both(UNSUPPORTED),
        trips: 'the word',
        mend: 'call the function of the prototype itself',
        example: 'var a = { m() { return super.m(); } };',
        instead: 'var a = { m() { return b.m.call(this); } };',
    }),
    'new-target': refused({
        title: '`new.target`',
        wording: both(UNEXPECTED),
        trips: 'the dot',
        mend: 'test "this instanceof"',
        example: 'function F() { return new.target; }',
        instead: 'function F() { return this instanceof F; }',
    }),
    'accessor-parameters': refused({
        title: 'getters with parameters, setters without exactly one',
        wording: both('SyntaxError: Getter must not have any formal parameters'),
        trips: 'what follows the function',
        mend: 'a getter takes nothing, a setter one value',
        example: 'var a = { get b(c) {} };',
        instead: 'var a = { get b() { return 1; } };',
    }),
    'arguments-outside': refused({
        title: '`arguments` outside functions',
        wording: both('SyntaxError: "arguments" object in global scope'),
        trips: 'the word',
        mend: 'use it inside a function',
        example: 'var a = arguments;',
        instead: 'function f() { return arguments; }',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/regexps.ts

/** Regular expressions: the runtimes use PCRE. */
const REGEXPS = {
    'regexp-flags': refused({
        title: 'flags `u`, `s`, `d`, `v`; on 1.0 also `y`',
        wording: both('SyntaxError: Invalid RegExp flags "{token}"'),
        trips: 'the flags up to the first it does not know',
        mend: 'leave the flag out; for "s" write [\\s\\S] instead of the dot',
        example: 'var a = /b/u;',
        instead: 'var a = /[\\s\\S]/;',
    }),
    'regexp-invalid': refused({
        title: 'regular expressions that PCRE does not compile',
        wording: both('SyntaxError: {refusal}'),
        trips: 'the expression; the text quotes what is left of it',
        mend: 'mend the expression',
        example: 'var a = /(/;',
        instead: 'var a = /\\(/;',
    }),
    'regexp-lookbehind': refused({
        title: 'lookbehind without a fixed length',
        wording: both('SyntaxError: {refusal}'),
        trips: 'the expression',
        mend: 'match the text before it in a group of its own',
        example: 'var a = /(?<=a+)b/;',
        instead: 'var a = /a+(b)/;',
    }),
    'regexp-unterminated': refused({
        title: 'regular expressions without their closing slash',
        wording: both('SyntaxError: Unterminated RegExp "{token}"'),
        trips: 'the rest of the line',
        mend: 'close it; inside it a slash is written \\/',
        example: 'var a = /b',
        instead: 'var a = /b/;',
    }),
    'regexp-constructed': failing({
        title: 'the same faults in `new RegExp("\u2026")`',
        wording: both('SyntaxError: {token}'),
        trips: 'nothing: it fails when it runs',
        mend: 'mend the expression',
        example: "new RegExp('(');",
        instead: "new RegExp('\\\\(');",
    }),
    'regexp-pcre': offline({
        title: 'what PCRE has and is not emulated: recursion, conditions, `(?|\u2026)`, verbs, `\\G`, `\\X`, `\\C`',
        wording: both('"{token}" in a regular expression is not emulated offline'),
        trips: 'nothing: the runtime accepts it',
        mend: 'write it as JavaScript has it, or run the test on AWS',
        example: 'var a = /b(?R)?c/;',
        instead: 'var a = /b(bc)?c/;',
    }),
    'regexp-backtracking': failing({
        title: 'a repetition of a repetition, as in `(a+)+`',
        wording: both('"{token}" can take for ever: the runtime gives up with an InternalError'),
        trips: 'nothing: some texts take exponential time',
        mend: 'repeat only once: a+',
        severity: 'warning',
        example: 'var a = /(b+)+c/;',
        instead: 'var a = /b+c/;',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/statements.ts

/** Statements, loops, modules, and what CloudFront asks of a function. */
const STATEMENTS = {
    'for-of': refused({
        title: '`for\u2026of`',
        wording: both(UNSUPPORTED),
        trips: 'the word `of`',
        mend: 'use a plain for loop over the indexes, or forEach',
        example: 'for (var a of b) {}',
        instead: 'for (var i = 0; i < b.length; i++) { f(b[i]); }',
    }),
    'for-await': refused({
        title: '`for await`',
        wording: both(UNSUPPORTED),
        trips: 'the word `await`',
        mend: 'await inside a plain for loop',
        example: 'for await (var a of b) {}',
        instead: 'async function g(list) { for (let i = 0; i < list.length; i++) { await list[i]; } }',
    }),
    'for-in-target': refused({
        title: 'something that is no variable before `in`',
        wording: both('ReferenceError: Invalid left-hand side "{token}" in for-in statement'),
        trips: 'the first token of it',
        mend: 'use one variable: for (var key in object)',
        example: 'for ([a] in b) {}',
        instead: 'for (var key in b) {}',
    }),
    'for-in-value': refused({
        title: '`in` as an operator in the head of a loop',
        wording: both('SyntaxError: Invalid left-hand side in for-loop'),
        trips: 'the word `in`',
        mend: 'put it into parentheses',
        example: 'for (var a = "b" in c;;) {}',
        instead: "for (var a = ('b' in c);;) { break; }",
    }),
    'optional-catch': refused({
        title: '`catch` without a name',
        wording: both(UNSUPPORTED),
        trips: 'the brace',
        mend: 'name the error: catch (error)',
        example: 'try { f(); } catch {}',
        instead: 'try { f(); } catch (error) {}',
    }),
    debugger: refused({
        title: '`debugger`',
        wording: each(UNSUPPORTED, undefined),
        trips: 'what follows the word',
        mend: 'remove it',
        url: PAGES.first,
        example: 'debugger;',
        instead: "console.log('here');",
    }),
    'debugger-semicolon': refused({
        title: '`debugger` without a semicolon',
        wording: each(undefined, UNEXPECTED),
        coveredBy: 'debugger',
        trips: 'what follows the word',
        mend: 'remove it, or write the semicolon',
        example: 'debugger\nvar a;',
        instead: 'var a;',
    }),
    with: refused({
        title: '`with`',
        wording: both(UNSUPPORTED),
        trips: 'what follows the word',
        mend: 'name the object each time',
        example: 'with (a) {}',
        instead: 'a.b = a.c;',
    }),
    'return-outside': refused({
        title: '`return` outside functions',
        wording: both('SyntaxError: Illegal return statement'),
        trips: 'the word',
        mend: 'put it into the function',
        example: 'return 1;',
        instead: 'function f() { return 1; }',
    }),
    'throw-newline': refused({
        title: 'a line break behind `throw`',
        wording: both('SyntaxError: Illegal newline after throw'),
        trips: 'what follows',
        mend: 'write the value in the line of "throw"',
        example: 'throw\nnew Error();',
        instead: "throw new Error('a');",
    }),
    'function-in-statement': refused({
        title: 'functions and classes directly behind `if (\u2026)`, `else`, a loop or a label',
        wording: both('SyntaxError: Functions can only be declared at top level or inside a block'),
        trips: 'the word',
        mend: 'put braces around it',
        example: 'if (a) function f() {}',
        instead: 'if (a) { b = function () {}; }',
    }),
    'lexical-in-statement': refused({
        title: '`let` and `const` directly behind `if (\u2026)`, `else` or a loop',
        wording: both('SyntaxError: {token} declaration cannot appear in a single-statement context'),
        trips: 'the word',
        mend: 'put braces around it',
        example: 'if (a) let b;',
        instead: 'if (a) { let b; }',
    }),
    'label-twice': refused({
        title: 'a label inside one of the same name',
        wording: both('SyntaxError: Label "{token}" has already been declared'),
        trips: 'the second label',
        mend: 'use another name',
        example: 'a: a: f();',
        instead: 'a: for (;;) { b: for (;;) { break a; } }',
    }),
    'label-missing': refused({
        title: '`break` and `continue` to a label that is not there',
        wording: both('SyntaxError: Undefined label "{token}"'),
        trips: 'the label',
        mend: 'write the label in front of the loop',
        example: 'break a;',
        instead: 'a: for (;;) { break a; }',
    }),
    'jump-outside': refused({
        title: '`break` and `continue` outside loops',
        wording: both('SyntaxError: Illegal {token} statement'),
        trips: 'the word, after everything has been read',
        mend: 'use return',
        example: 'break;',
        instead: 'function f() { return; }',
    }),
    'jump-before-else': refused({
        title: '`else` behind `break` or `continue` with a label and a semicolon',
        wording: both(UNEXPECTED),
        trips: 'the word `else`: the semicolon is taken for a statement of its own',
        mend: 'put braces around it: if (a) { continue b; } else \u2026',
        example: 'a: for (;;) { if (b) continue a; else f(); }',
        instead: 'a: for (;;) { if (b) { continue a; } else { f(); } }',
    }),
    'two-defaults': refused({
        title: 'two `default` clauses',
        wording: both('SyntaxError: More than one default clause in switch statement'),
        trips: 'the second word',
        mend: 'remove one',
        example: 'switch (a) { default: default: }',
        instead: 'switch (a) { case 1: default: }',
    }),
    'try-alone': refused({
        title: '`try` without `catch` and `finally`',
        wording: both('SyntaxError: Missing catch or finally after try'),
        trips: 'what follows the block',
        mend: 'add catch (error) { \u2026 }',
        example: 'try {}',
        instead: 'try { f(); } finally { g(); }',
    }),
    'try-exits': refused({
        title: 'a `try` that is left for two places: `return` and `break`, or jumps to two loops',
        wording: both('InternalError: break/return instructions with different labels ("@return" vs "") from try-catch block are not supported'),
        trips: 'nothing: found after parsing, and told without a line',
        mend: 'leave it in one way, and decide behind it: keep the result in a variable, break, return later',
        example: 'function f() { for (;;) { try { if (a) return 1; break; } catch (e) {} } }',
        instead: 'function f() { let found; for (;;) { try { found = a; break; } catch (e) {} } return found; }',
    }),
    export: refused({
        title: '`export`',
        wording: both('SyntaxError: Illegal export statement'),
        trips: 'the word',
        mend: 'remove it: CloudFront calls the function named handler',
        example: 'export default 1;',
        instead: 'function handler(event) { return event.request; }',
    }),
    'import-form': refused({
        title: '`import` of anything but a default',
        wording: both('SyntaxError: Non-default import is not supported'),
        trips: 'the word',
        mend: "import the whole module: import crypto from 'crypto'",
        example: "import {createHash} from 'crypto';",
        instead: "import crypto from 'crypto';",
    }),
    'import-place': refused({
        title: '`import` inside a block or function',
        wording: both('SyntaxError: Illegal import statement'),
        trips: 'the word',
        mend: 'import at the top level',
        example: "{ import crypto from 'crypto'; }",
        instead: "import crypto from 'crypto';",
    }),
    'import-unknown': refused({
        title: '`import` of a module that the runtime does not have',
        wording: both('SyntaxError: Cannot find module "{token}"'),
        trips: 'the name of the module',
        mend: 'put its code into the function',
        example: "import a from 'a';",
        instead: "import crypto from 'crypto';",
    }),
    'dynamic-import': refused({
        title: '`import()`',
        wording: both(UNSUPPORTED),
        trips: 'the word',
        mend: "import at the top: import crypto from 'crypto'",
        example: "var a = import('crypto');",
        instead: "import crypto from 'crypto';",
    }),
    'import-meta': refused({
        title: '`import.meta`',
        wording: both(UNSUPPORTED),
        trips: 'the word',
        mend: 'remove it: there are no files',
        example: 'var a = import.meta;',
        instead: 'var a = 1;',
    }),
    'html-comment': refused({
        title: 'HTML comments, `<!--` and `-->`',
        wording: both(UNEXPECTED),
        trips: 'the first `<`, or the `>`',
        mend: 'write //',
        example: '<!-- a',
        instead: '// a',
    }),
    'require-unknown': failing({
        title: '`require` of a module that the runtime does not have',
        wording: both('Error: Cannot find module "{token}"'),
        trips: 'nothing: it fails when it runs',
        mend: 'put its code into the function',
        example: "var a = require('a');",
        instead: "var a = require('crypto');",
    }),
    'missing-handler': failing({
        title: 'no function named `handler`',
        wording: both('ReferenceError: "handler" is not defined'),
        trips: 'nothing: CloudFront does not find what it calls; its text is not known',
        mend: 'CloudFront calls a function named handler: function handler(event) { \u2026 }',
        url: PAGES.event,
        example: 'function handle(event) { return event.request; }',
        instead: 'function handler(event) { return event.request; }',
    }),
    'handler-not-function': failing({
        title: '`handler` is no function',
        wording: both('TypeError: "handler" is not a function'),
        trips: 'nothing: CloudFront cannot call it; its text is not known',
        mend: 'make it a function: function handler(event) { \u2026 }',
        url: PAGES.event,
        example: 'var handler = { a: 1 };',
        instead: 'var handler = function (event) { return event.request; };',
    }),
    'duplicate-handler': failing({
        title: '`handler` declared twice',
        wording: both('"handler" is declared again, as in line {line}: only one of them is called'),
        trips: 'nothing: the last value counts',
        mend: 'remove one, or give it another name',
        severity: 'warning',
        url: PAGES.event,
        example: 'function handler() {}\nfunction handler() {}',
        instead: 'function handler(event) { return event.request; }',
    }),
    'unexpected-token': refused({
        title: 'anything else that is no JavaScript',
        wording: both(UNEXPECTED),
        trips: 'the first token that fits nowhere',
        mend: 'mend the syntax here',
        example: 'var a = ;',
        instead: 'var a = 1;',
    }),
    'too-deep': offline({
        title: 'thousands of brackets inside each other',
        wording: both('the code is nested too deeply for cf2'),
        trips: 'nothing',
        mend: 'keep parts of it in variables',
        example: 'var a = [[[[1]]]];',
        instead: 'var a = [1];',
    }),
    'not-parsed': offline({
        title: 'code that the runtime accepts and JavaScript does not',
        wording: both('the runtime takes this, the offline engine cannot: {reason}'),
        trips: 'nothing',
        mend: 'write it as JavaScript has it',
        example: 'var yield = 1;',
        instead: 'var name = 1;',
    }),
};

;// CONCATENATED MODULE: ./src/runtime/language/constructs/constructs.ts






/** Every construct cf2 knows about, by id. The checker, its tests and the documentation read this table. */
const CONSTRUCTS = {
    ...STATEMENTS,
    ...DECLARATIONS,
    ...FUNCTIONS,
    ...EXPRESSIONS,
    ...REGEXPS,
    ...BUILTINS,
};
/** Groups of the table, in the order in which documentation shows them. */
const CONSTRUCT_GROUPS = [
    { title: 'Statements and modules', rows: STATEMENTS },
    { title: 'Variables and parameters', rows: DECLARATIONS },
    { title: 'Functions and classes', rows: FUNCTIONS },
    { title: 'Expressions and literals', rows: EXPRESSIONS },
    { title: 'Regular expressions', rows: REGEXPS },
    { title: 'Built-ins', rows: BUILTINS },
];
/** One row. */
function constructOf(id) {
    return CONSTRUCTS[id];
}


/***/ }),

/***/ 10269:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createFinding)
});

// EXTERNAL MODULE: ./src/runtime/language/constructs/constructs.ts + 7 modules
var constructs = __webpack_require__(23423);
;// CONCATENATED MODULE: ./src/runtime/language/positions.ts
/**
 * Turns offsets (UTF-16) into positions: 1-based, columns counted in code points. Only `\n` ends a line, as in
 * the runtime; `\r\n` does too, because its `\n` does.
 */
function createPositions(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = starts.findLastIndex((start) => start <= offset);
        const before = source.slice(starts[line], offset);
        return { line: line + 1, column: [...before].length + 1 };
    };
}

// EXTERNAL MODULE: ./src/runtime/language/rules/rule.ts
var rule = __webpack_require__(84129);
;// CONCATENATED MODULE: ./src/runtime/language/create-finding.ts



/** A mark in the words of a runtime. */
function createFinding(mark, { source, runtime }) {
    const construct = (0,constructs/* constructOf */.nI)(mark.id);
    const positionAt = createPositions(source);
    const { line } = positionAt(Math.min(mark.trip ?? mark.start, source.length));
    const text = fill(construct.wording[runtime] ?? construct.title, {
        token: tokenAt(source, mark.trip),
        ...mark.values,
    });
    const start = positionAt(mark.start);
    return {
        construct: mark.id,
        error: namesLine(mark.id, construct.phase, runtime) ? `${text} in ${String(line)}` : text,
        line,
        column: start.column,
        start,
        end: positionAt(mark.end),
        severity: mark.severity ?? construct.severity,
        phase: construct.phase,
        mend: construct.mend,
        url: construct.url,
    };
}
function tokenAt(source, trip) {
    return trip === undefined || trip > source.length ? '' : (0,rule/* tokenFrom */.ow)(source, trip).text;
}
const WITHOUT_LINE = new Set(['const-without-value']);
const WITH_LINE_ON_1 = new Set([
    'unknown-global',
    'commonjs-export',
]);
/** The parser names lines; at run time only 1.0 does, and only for names that are not defined. */
function namesLine(id, phase, runtime) {
    if (phase === 'compile')
        return !WITHOUT_LINE.has(id);
    return runtime === 'cloudfront-js-1.0' && WITH_LINE_ON_1.has(id);
}
function fill(wording, values) {
    return wording.replace(/\{(\w+)\}/g, (brace, name) => values[name] ?? brace);
}


/***/ }),

/***/ 69096:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findConstructs)
});

;// CONCATENATED MODULE: ./src/runtime/language/classify-refusal.ts
/** Constructs that the runtime's text gives away. */
const BY_TEXT = [
    [/has already been declared$/, 'duplicate-declaration'],
    [/^missing initializer in const/, 'const-without-value'],
    [/is forbidden in (?:var|function) declaration$/, 'forbidden-name'],
    [/is forbidden as left-hand/, 'assignment-forbidden'],
    [/^Rest parameter must be last/, 'rest-not-last'],
    [/^Duplicate parameter/, 'duplicate-parameter'],
    [/^await is only valid/, 'await-outside-async'],
    [/^await in arguments/, 'await-in-arguments'],
    [/^[GS]etter must/, 'accessor-parameters'],
    [/object in global scope$/, 'arguments-outside'],
    [/^Invalid left-hand side "/, 'for-in-target'],
    [/^Invalid left-hand side in for-loop/, 'for-in-value'],
    [/^Invalid left-hand side in p/, 'update-target'],
    [/^Illegal return/, 'return-outside'],
    [/^Illegal newline/, 'throw-newline'],
    [/can only be declared at top level/, 'function-in-statement'],
    [/single-statement context$/, 'lexical-in-statement'],
    [/^Undefined label/, 'label-missing'],
    [/^Illegal (?:break|continue)/, 'jump-outside'],
    [/^More than one default/, 'two-defaults'],
    [/^Missing catch/, 'try-alone'],
    [/from try-catch block are not supported$/, 'try-exits'],
    [/^Illegal export/, 'export'],
    [/^Illegal import/, 'import-place'],
    [/^Non-default import/, 'import-form'],
    [/^Cannot find module/, 'import-unknown'],
    [/^Either left-hand side/, 'unary-power'],
    [/^Delete of/, 'delete-name'],
    [/^Duplicate __proto__/, 'duplicate-proto'],
    [/^Octal escape|^The escapes/, 'octal-escape'],
    [/^Invalid Unicode/, 'unicode-escape'],
    [/^Unterminated string/, 'unterminated-string'],
    [/^Unterminated template/, 'unterminated-template'],
    [/^Missing "}"/, 'template-brace'],
    [/^Unterminated RegExp/, 'regexp-unterminated'],
    [/^Invalid RegExp flags/, 'regexp-flags'],
    [/lookbehind assertion/, 'regexp-lookbehind'],
    [/^pcre_compile|^Invalid regular expression/, 'regexp-invalid'],
];
/** Constructs that a token gives away which the runtime knows and does not have. */
const UNSUPPORTED = [
    [/^"(?:let|const)"/, 'let-const'],
    [/^"async"/, 'async'],
    [/^"await"/, 'await-outside-async'],
    [/^"of"/, 'for-of'],
    [/^"\.\.\."/, 'spread-in-object'],
    [/^"class"/, 'class'],
    [/^"super"/, 'super'],
    [/^"import"/, 'dynamic-import'],
];
/** Constructs that the token gives away at which the runtime stops, with the text around it. */
const BY_TOKEN = [
    [/^<!--/, 'html-comment'],
    [/^0\d/, 'octal'],
    [/^(?:\?\?|\|\||&&)(?!=)/, 'mixed-coalesce'],
    [/^(?:enum|implements|interface|let|package|private|protected|public|static)\b/, 'reserved-name'],
    [/^[^\0-\x7f]|^\\/, 'identifier-characters'],
];
/** Names the construct of a refusal from its text and place, for sources of which there is no tree. */
function classifyRefusal({ text, start, type }, source) {
    const byText = BY_TEXT.find(([pattern]) => pattern.test(text));
    if (byText !== undefined && !text.startsWith('Label'))
        return byText[1];
    if (text.startsWith('Label'))
        return 'label-twice';
    if (type === 'ReferenceError')
        return 'assignment-target';
    if (/(?:^|\n)\s*--$/.test(source.slice(0, start)) && source.charAt(start) === '>')
        return 'html-comment';
    if (/\bdebugger\s*$/.test(source.slice(0, start)))
        return 'debugger-semicolon';
    if (isElseBehindJump(source, start))
        return 'jump-before-else';
    const known = /^Token (?=")/.exec(text)?.[0].length;
    if (known !== undefined)
        return match(UNSUPPORTED, text.slice(known));
    return match(BY_TOKEN, source.slice(start));
}
function isElseBehindJump(source, start) {
    if (!/^else\b/.test(source.slice(start)))
        return false;
    return /\b(?:break|continue)[^\S\n]+[\w$]+\s*;\s*$/.test(source.slice(0, start));
}
function match(table, text) {
    return table.find(([pattern]) => pattern.test(text))?.[1] ?? 'unexpected-token';
}

// EXTERNAL MODULE: ./src/runtime/program/modules.ts
var modules = __webpack_require__(43878);
// EXTERNAL MODULE: ./src/core/own-value.ts
var own_value = __webpack_require__(20071);
;// CONCATENATED MODULE: ./src/runtime/language/builtins/encodings.ts

const DIGEST = {
    argument: 0,
    known: ['hex', 'base64', 'base64url'],
    words: (name) => `Unknown digest encoding: "${name}"`,
};
const BUFFER = {
    argument: 0,
    known: ['utf8', 'utf-8', 'hex', 'base64', 'base64url'],
    words: (name) => `"${name}" encoding is not supported`,
};
/** Methods that take the name of an encoding, by the type that has them. */
const METHODS = {
    'Hash.prototype.digest': DIGEST,
    'Hmac.prototype.digest': DIGEST,
    'Buffer.prototype.toString': BUFFER,
    'Buffer.from': { ...BUFFER, argument: 1 },
};
/** An encoding that the called method does not have. */
function judgeEncoding({ callee, arguments: list }, types) {
    if (callee.type !== 'MemberExpression')
        return undefined;
    const type = types.typeOf(callee.object);
    const method = (0,own_value/* ownValue */.e)(METHODS, `${type ?? ''}.${types.nameOf(callee) ?? ''}`);
    const given = method && list[method.argument];
    const name = types.constantText(given);
    if (given === undefined || name === undefined || method?.known.includes(name) !== false)
        return undefined;
    const { start, end } = given;
    const values = { token: method.words(name) };
    return { id: 'unsupported-encoding', start, end, trip: undefined, values };
}

// EXTERNAL MODULE: ./src/runtime/language/tree/walk.ts
var walk = __webpack_require__(13215);
;// CONCATENATED MODULE: ./src/runtime/language/builtins/guards.ts

const CONDITIONS = new Set(['IfStatement', 'ConditionalExpression', 'WhileStatement']);
/**
 * True when a condition around a node mentions a name, as in `if (typeof URL !== 'undefined')` or
 * `Array.prototype.flat ? \u2026 : \u2026`: then the code asks for itself whether it is there.
 */
function isGuarded(name, node, parents) {
    return parents.some((parent, index) => {
        const child = parents[index - 1] ?? node;
        if (parent.type === 'LogicalExpression')
            return parent.right === child && mentions(parent.left, name);
        if (!CONDITIONS.has(parent.type) || !('test' in parent) || parent.test == null)
            return false;
        return parent.test !== child && mentions(parent.test, name);
    });
}
function mentions(test, name) {
    return (0,walk/* nodesOf */.Nh)(test).some(({ node }) => (node.type === 'Identifier' && node.name === name) ||
        (node.type === 'Literal' && node.value === name));
}
/** True when an error at a node would be caught. */
function isCaught(node, parents) {
    return parents.some((parent, index) => {
        const child = parents[index - 1] ?? node;
        return parent.type === 'TryStatement' && parent.block === child && parent.handler != null;
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/builtins/dynamic-code.ts



/** `eval`, `Function`, `require` and digests, called with what the runtime does not take. */
function findDynamicCode(nodes, types, runtime) {
    return nodes.flatMap(({ node, parents }) => {
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression')
            return [];
        const mark = judge(node, types, runtime);
        if (mark === undefined)
            return [];
        return [isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark];
    });
}
function judge(call, types, runtime) {
    const { callee } = call;
    const place = { start: callee.start, end: callee.end, trip: undefined };
    if (types.isBuiltin(callee, 'eval'))
        return { id: 'eval', ...place };
    if (types.isBuiltin(callee, 'Function'))
        return { id: 'function-constructor', ...place };
    if (isConstructorOfFunction(callee, types))
        return { id: 'function-constructor', ...place };
    if (call.arguments.length > 1 && isMember(callee, types, 'console', /^log$/)) {
        return { id: 'console-arguments', ...place };
    }
    const encoding = judgeEncoding(call, types);
    if (encoding !== undefined)
        return encoding;
    const [argument] = call.arguments;
    const text = types.constantText(argument);
    if (argument === undefined || text === undefined)
        return undefined;
    const { start, end } = argument;
    const given = { start, end, trip: undefined, values: { token: text } };
    if (types.isBuiltin(callee, 'require') && !modules/* MODULES */.e[runtime].includes(text)) {
        return { id: 'require-unknown', ...given };
    }
    return isMember(callee, types, 'crypto', DIGESTS) && !ALGORITHMS.has(text)
        ? { id: 'unsupported-algorithm', ...given }
        : undefined;
}
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html */
const ALGORITHMS = new Set(['md5', 'sha1', 'sha256']);
const DIGESTS = /^create(?:Hash|Hmac)$/;
function isMember(callee, types, type, names) {
    if (callee.type !== 'MemberExpression' || types.typeOf(callee.object) !== type)
        return false;
    return names.test(types.nameOf(callee) ?? '');
}
function isConstructorOfFunction(callee, types) {
    if (callee.type !== 'MemberExpression' || types.nameOf(callee) !== 'constructor')
        return false;
    return types.typeOf(callee.object) === 'Function.prototype';
}

// EXTERNAL MODULE: ./src/runtime/language/types/known-type.ts
var known_type = __webpack_require__(96507);
// EXTERNAL MODULE: ./src/runtime/language/types/members.ts
var members = __webpack_require__(69934);
;// CONCATENATED MODULE: ./src/runtime/language/builtins/missing-members.ts



/** Members of something known that the runtime does not have, where that makes the code fail. */
function findMissingMembers(nodes, types, runtime) {
    return nodes.flatMap((visited) => {
        const { node } = visited;
        if (node.type === 'Identifier')
            return calledNothing(visited, types);
        const name = types.nameOf(node);
        if (node.type !== 'MemberExpression' || name === undefined || types.assigned.names.has(name))
            return [];
        const type = types.typeOf(node.object);
        if (type === undefined)
            return [];
        const standing = type === known_type/* NOTHING */.K$ ? 'missing' : (0,members/* standingOf */.YP)(runtime, type, name);
        return type === known_type/* NOTHING */.K$
            ? readOfNothing(visited, node, name)
            : markOf(visited, node, name, standing);
    });
}
function markOf(visited, member, name, standing) {
    const place = placeOf(member.property);
    if (standing === 'undocumented')
        return [{ id: 'undocumented-builtin', ...place, values: { token: name } }];
    if (standing !== 'missing')
        return [];
    const { node, parents } = visited;
    const failing = parents[0] && failureOf(node, parents[0], name);
    return failing === undefined ? [] : unlessGuarded({ ...failing, ...place }, name, visited);
}
/** What goes wrong when the member is undefined: it is called, or one of its own members is read. */
function failureOf(node, parent, name) {
    if (isCallOf(parent, node))
        return { id: 'missing-member', values: { token: name } };
    if (parent.type !== 'MemberExpression' || parent.object !== node || parent.computed)
        return undefined;
    const next = parent.property.type === 'Identifier' ? parent.property.name : '';
    return { id: 'missing-method-value', values: { token: next } };
}
/** A variable that was given such a member is called. */
function calledNothing(visited, types) {
    const { node, parents } = visited;
    if (node.type !== 'Identifier' || parents[0] === undefined || !isCallOf(parents[0], node))
        return [];
    if (types.variableOf(node) === undefined || types.typeOf(node) !== known_type/* NOTHING */.K$)
        return [];
    return unlessGuarded({ id: 'nothing-called', ...placeOf(node) }, node.name, visited);
}
/** A member of a variable that was given such a member is read. */
function readOfNothing(visited, { object }, name) {
    if (object.type !== 'Identifier')
        return [];
    const mark = { id: 'missing-method-value', ...placeOf(object), values: { token: name } };
    return unlessGuarded(mark, object.name, visited);
}
function isCallOf(parent, node) {
    const isCall = parent.type === 'CallExpression' || parent.type === 'NewExpression';
    return isCall && parent.callee === node;
}
function placeOf({ start, end }) {
    return { start, end, trip: undefined };
}
/** Nothing where the code asks first; a warning where the error would be caught. */
function unlessGuarded(mark, name, { node, parents }) {
    if (isGuarded(name, node, parents))
        return [];
    return isCaught(node, parents) ? [{ ...mark, severity: 'warning' }] : [mark];
}

// EXTERNAL MODULE: ./src/runtime/profile-data/builtins.ts + 9 modules
var builtins = __webpack_require__(16167);
;// CONCATENATED MODULE: ./src/runtime/language/builtins/unknown-globals.ts



const COMMONJS = new Set(['module', 'exports']);
/** Names that nothing declares and the runtime does not have. */
function findUnknownGlobals(names, nodes, runtime) {
    const globals = (0,builtins/* builtinsOf */.K)(runtime).get('globalThis');
    const assigned = assignedGlobals(nodes);
    return names.references.flatMap((reference) => {
        const { name } = reference.node;
        if (reference.variable !== undefined || assigned.has(name) || name === 'arguments')
            return [];
        const standing = globals?.get(name);
        if (standing === 'documented')
            return [];
        if (standing === 'undocumented')
            return [undocumented(reference)];
        return isHarmless(reference) ? [] : [unknown(reference)];
    });
}
function isHarmless({ node, parents }) {
    const [parent] = parents;
    const isTypeof = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
    return isTypeof || isGuarded(node.name, node, parents);
}
function unknown({ node, parents }) {
    const { start, end, name } = node;
    const id = COMMONJS.has(name) ? 'commonjs-export' : 'unknown-global';
    const mark = { id, start, end, trip: undefined, values: { token: name } };
    return isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark;
}
function undocumented({ node }) {
    const { start, end, name } = node;
    return { id: 'undocumented-builtin', start, end, trip: undefined, values: { token: name } };
}
/** Names given to the global object: `globalThis.a = 1`, and `this.a = 1` to be on the safe side. */
function assignedGlobals(nodes) {
    const assigned = new Set();
    for (const node of nodes) {
        if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression')
            continue;
        const { object } = node.left;
        const isGlobal = object.type === 'Identifier' && object.name === 'globalThis';
        const name = (0,members/* memberName */.eg)(node.left);
        if (name !== undefined && (isGlobal || object.type === 'ThisExpression'))
            assigned.add(name);
    }
    return assigned;
}

;// CONCATENATED MODULE: ./src/runtime/language/closures/find-loop-functions.ts

/**
 * A function declaration is made once, also in a loop: from the second turn on it still sees the `let` and `const`
 * of the first. Finds the first such use of each variable.
 */
function findLoopFunctions({ variables }, runtime) {
    if (runtime === 'cloudfront-js-1.0')
        return [];
    return variables.flatMap((variable) => {
        const found = variable.references.find((reference) => isOfFirstTurn(reference, variable));
        if (found === undefined)
            return [];
        const { start, end } = found.node;
        const values = { name: variable.name };
        return [{ id: 'loop-function', start, end, trip: undefined, values }];
    });
}
function isOfFirstTurn({ parents }, { lexical, scope, owner }) {
    if (lexical === undefined)
        return false;
    const depth = owner === undefined ? parents.length : parents.indexOf(owner);
    const inside = parents.slice(0, depth);
    const maker = inside.findLast(walk/* isFunction */.Tn);
    if (maker?.type !== 'FunctionDeclaration')
        return false;
    const outside = inside.slice(inside.indexOf(maker) + 1);
    return outside.some((node) => (0,walk/* isLoop */.r)(node) && holds(node, scope));
}
function holds(node, { start, end }) {
    return node.start <= start && end <= node.end;
}

;// CONCATENATED MODULE: ./src/runtime/language/closures/conditional.ts
/** Parts of a node that may not run: parent type and property, or the type alone for all parts. */
const MAYBE = {
    IfStatement: ['consequent', 'alternate'],
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['right'],
    SwitchCase: ['consequent', 'test'],
    ForStatement: ['body', 'update'],
    ForInStatement: ['body'],
    ForOfStatement: ['body'],
    WhileStatement: ['body'],
    CatchClause: ['body'],
};
/** True when a node may be passed over on the way through the function; `path` leads up to it. */
function isConditional(node, path) {
    return path.some((parent, index) => {
        const child = path[index - 1] ?? node;
        return (MAYBE[parent.type] ?? []).some((key) => conditional_holds(parent, key, child));
    });
}
function conditional_holds(parent, key, child) {
    const value = Object.entries(parent).find(([name]) => name === key)?.[1];
    return Array.isArray(value) ? value.includes(child) : value === child;
}

;// CONCATENATED MODULE: ./src/runtime/language/closures/find-shared-variables.ts


/**
 * A variable is moved to where the functions that share it find it when the first of them is made; the async function
 * itself uses it there as well, but at its first `await` it goes on with what it had kept: the value of that moment.
 * From then on it and functions that it makes have another variable than those it made before. Finds variables for
 * which that makes a difference: written on one side and read on the other.
 */
function findSharedVariables(names, nodes, source, runtime) {
    if (runtime === 'cloudfront-js-1.0')
        return [];
    const awaits = awaitsByFunction(nodes);
    return names.variables.flatMap((variable) => {
        const { owner } = variable;
        const own = owner === undefined ? undefined : awaits.get(owner);
        if (owner === undefined || own === undefined)
            return [];
        const found = find_shared_variables_judge(variable, owner, own);
        if (found === undefined)
            return [];
        const line = source.slice(0, found.wait.start).split('\n').length;
        const { start, end } = found.at;
        const values = { name: variable.name, await: String(line) };
        return [{ id: 'async-closure', start, end, trip: undefined, values }];
    });
}
function awaitsByFunction(nodes) {
    const awaits = new Map();
    for (const { node, parents } of nodes) {
        const around = node.type === 'AwaitExpression' ? parents.findIndex(walk/* isFunction */.Tn) : -1;
        const owner = parents[around];
        if (owner === undefined)
            continue;
        awaits.set(owner, [...(awaits.get(owner) ?? []), { node, path: parents.slice(0, around) }]);
    }
    return awaits;
}
function find_shared_variables_judge(variable, owner, awaits) {
    const old = variable.references.flatMap((reference) => oldUse(reference, owner, awaits) ?? []);
    const hit = old.find((use) => isItself(use, variable) ||
        isStale(use, variable, old) ||
        (use.reference.writes && isReadOutside(use, variable, old)) ||
        (isKept(use) && isWrittenOutside(use, variable, old)));
    return hit === undefined ? undefined : { at: hit.reference.node, wait: hit.wait };
}
function oldUse(reference, owner, awaits) {
    const depth = reference.parents.indexOf(owner);
    const inside = reference.parents.slice(0, depth);
    const maker = inside.findLast(walk/* isFunction */.Tn);
    if (maker === undefined)
        return undefined;
    // A declared function exists from the beginning of the function around it.
    const made = maker.type === 'FunctionDeclaration' ? owner.start : maker.start;
    const outside = inside.slice(inside.indexOf(maker) + 1);
    if (awaits.some((wait) => wait.node.end <= made && isPassed(wait, outside)))
        return undefined;
    const wait = awaits.find(({ node, path }) => node.end > made || sharesLoop(path, outside));
    return wait && { reference, maker, outside, made, wait: wait.node };
}
/** True when the way to a function surely leads over an `await`; `outside` encloses that function. */
function isPassed({ node, path }, outside) {
    const common = path.findIndex((parent) => outside.includes(parent));
    return !isConditional(node, common === -1 ? path : path.slice(0, common + 1));
}
function sharesLoop(path, outside) {
    return outside.some((node) => (0,walk/* isLoop */.r)(node) && path.includes(node));
}
/** Uses that see the new copies: those that do not stand in an old function, behind the `await`. */
function isOutside(reference, { wait }, old) {
    if (old.some((use) => use.reference === reference))
        return false;
    return endOf(reference) > wait.start || isInLoopOf(reference, wait);
}
/** An assignment happens when its right side is there, which may be behind an `await`. */
function endOf({ node, parents: [parent], writes }) {
    return writes && parent !== undefined ? parent.end : node.start;
}
function isInLoopOf({ parents }, wait) {
    return parents.some((node) => (0,walk/* isLoop */.r)(node) && node.start < wait.start && node.end >= wait.end);
}
function isReadOutside(use, variable, old) {
    return variable.references.some((reference) => reference.reads && isOutside(reference, use, old));
}
function isWrittenOutside(use, variable, old) {
    return (use.reference.reads &&
        variable.references.some((reference) => reference.writes && isOutside(reference, use, old)));
}
/** Written between the making of the function and the `await`, and read behind it: there the value is still old. */
function isStale(use, variable, old) {
    const { made, wait } = use;
    const { lexical, references } = variable;
    const isChanged = (lexical !== undefined && made < lexical.start && lexical.start < wait.start) ||
        references.some((it) => it.writes && isBetween(it, use, old));
    return isChanged && references.some((it) => it.reads && isOutside(it, use, old));
}
function isBetween(reference, { made, outside, wait }, old) {
    if (old.some((use) => use.reference === reference))
        return false;
    if (endOf(reference) >= wait.start)
        return false;
    return endOf(reference) > made || reference.parents.some((it) => comesBack(it, outside, wait));
}
/** True for a loop that leads from the making of a function back to before it, without an `await`. */
function comesBack(node, outside, wait) {
    return (0,walk/* isLoop */.r)(node) && outside.includes(node) && node.end <= wait.start;
}
/** False for functions that are called on the spot, as the one given to forEach. */
function isKept({ maker, outside: [parent] }) {
    const isCallback = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
    return maker.type === 'FunctionDeclaration' || !isCallback;
}
/** `f = () => f()`: the function finds its own variable empty behind the `await`. */
function isItself({ maker, outside: [parent], wait, reference }, variable) {
    const target = parent?.type === 'VariableDeclarator' && parent.init === maker
        ? parent.id
        : parent?.type === 'AssignmentExpression' && parent.right === maker
            ? parent.left
            : undefined;
    if (target?.type !== 'Identifier' || target.name !== variable.name)
        return false;
    return variable.references.some((use) => use !== reference && use.reads && use.node.start > wait.start && !use.parents.includes(maker));
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/constant-rules.ts

/** Assignments to variables declared with `const`, which 1.0 does not have. */
function findConstantAssignments({ references }, runtime) {
    if (runtime === 'cloudfront-js-1.0')
        return [];
    return references.flatMap(({ node, parents, variable, writes }) => {
        if (!writes || variable?.isConstant !== true)
            return [];
        if (parents[0]?.type === 'VariableDeclarator' && parents[0].id === node)
            return [];
        const { start, end } = node;
        const mark = { id: 'const-assignment', start, end, trip: undefined };
        return [isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark];
    });
}

// EXTERNAL MODULE: ./src/runtime/language/rules/rule.ts
var rule = __webpack_require__(84129);
;// CONCATENATED MODULE: ./src/runtime/language/rules/declaration-rules.ts


/** Rules about variables and parameters, by node type. */
const DECLARATION_RULES = {
    VariableDeclaration: ({ node, parents }, { source, isFirst }) => {
        if (node.type !== 'VariableDeclaration')
            return [];
        const marks = [];
        const word = { start: node.start, end: node.start + node.kind.length };
        if (isFirst && node.kind !== 'var')
            marks.push((0,rule/* markAt */.Hf)('let-const', word));
        for (const [index, { id, init }] of node.declarations.entries()) {
            if (isPattern(id))
                marks.push(declaredPattern(source, id, index === 0 && isHead(node, parents[0])));
            else if (node.kind === 'const' && init == null && !isKeyLoop(parents[0])) {
                marks.push({ ...(0,rule/* markAt */.Hf)('const-without-value', id), trip: Infinity });
            }
        }
        return marks;
    },
    Identifier: ({ node }, { source }) => {
        const text = source.slice(node.start, node.end);
        const odd = /[^\w$]/.exec(text);
        if (odd === null || node.type !== 'Identifier' || text.startsWith('#'))
            return [];
        return [{ ...(0,rule/* markAt */.Hf)('identifier-characters', node), trip: node.start + odd.index }];
    },
    AssignmentExpression: ({ node }, { source }) => {
        if (node.type !== 'AssignmentExpression' || !isPattern(node.left))
            return [];
        const { start, end } = node.left;
        const trip = (0,rule/* findToken */.fm)(source, '=', end).start;
        return [{ id: 'destructuring-assignment', start, end, trip }];
    },
    CatchClause: ({ node }) => {
        if (node.type !== 'CatchClause')
            return [];
        if (node.param == null) {
            const end = node.start + 'catch'.length;
            return [{ id: 'optional-catch', start: node.start, end, trip: node.body.start }];
        }
        return isPattern(node.param) ? [(0,rule/* markAt */.Hf)('destructuring-catch', node.param)] : [];
    },
    FunctionDeclaration: parametersOf,
    FunctionExpression: parametersOf,
    ArrowFunctionExpression: parametersOf,
};
function isPattern(node) {
    return node.type === 'ObjectPattern' || node.type === 'ArrayPattern';
}
function isKeyLoop(parent) {
    return parent?.type === 'ForInStatement' || parent?.type === 'ForOfStatement';
}
function isHead(node, parent) {
    return isKeyLoop(parent) || (parent?.type === 'ForStatement' && parent.init === node);
}
function declaredPattern(source, pattern, isInHead) {
    const trip = isInHead ? pattern.start : (0,rule/* tokenFrom */.ow)(source, pattern.start + 1).start;
    return { ...(0,rule/* markAt */.Hf)('destructuring', pattern), trip };
}
function parametersOf(...[{ node }, { source }]) {
    if (!(0,walk/* isFunction */.Tn)(node))
        return [];
    return node.params.flatMap((parameter) => {
        const mark = parameterMark(source, parameter);
        if (mark === undefined)
            return [];
        return [
            node.type === 'ArrowFunctionExpression' ? { ...mark, trip: arrowOf(source, node) } : mark,
        ];
    });
}
function arrowOf(source, node) {
    const last = node.params.at(-1);
    return (0,rule/* findToken */.fm)(source, '=>', last?.end ?? node.start).start;
}
function parameterMark(source, parameter) {
    if (parameter.type === 'RestElement') {
        if (!isPattern(parameter.argument))
            return undefined;
        return { ...(0,rule/* markAt */.Hf)('rest-pattern', parameter), trip: parameter.argument.start };
    }
    if (isPattern(parameter))
        return (0,rule/* markAt */.Hf)('destructuring-parameter', parameter);
    if (parameter.type !== 'AssignmentPattern')
        return undefined;
    if (isPattern(parameter.left))
        return (0,rule/* markAt */.Hf)('destructuring-parameter', parameter.left);
    const id = 'default-parameter';
    const { start } = (0,rule/* findToken */.fm)(source, '=', parameter.left.end);
    return { id, start, end: parameter.end, trip: start };
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/expression-rules.ts

/** Rules about operators, calls and literals, by node type. */
const EXPRESSION_RULES = {
    SpreadElement: spreadRule,
    ChainExpression: chainRule,
    AssignmentExpression: ({ node }, { source }) => {
        if (node.type !== 'AssignmentExpression' || !/^(?:\?\?|\|\||&&)=$/.test(node.operator))
            return [];
        const start = source.indexOf(node.operator, node.left.end);
        return [{ id: 'logical-assignment', start, end: start + 3, trip: start + 2 }];
    },
    LogicalExpression: ({ node }, { source }) => {
        if (node.type !== 'LogicalExpression' || node.operator !== '??')
            return [];
        const { start, end } = (0,rule/* findToken */.fm)(source, '??', node.left.end);
        return [{ id: 'coalesce', start, end, trip: undefined }];
    },
    Literal: ({ node }, { isFirst }) => {
        if (node.type !== 'Literal' || node.raw === undefined)
            return [];
        if (node.bigint != null)
            return [{ ...(0,rule/* markAt */.Hf)('bigint', node), trip: node.end - 1 }];
        const underscore = typeof node.value === 'number' ? node.raw.indexOf('_') : -1;
        if (!isFirst || underscore === -1)
            return [];
        return [{ ...(0,rule/* markAt */.Hf)('numeric-separator', node), trip: node.start + underscore }];
    },
    ImportExpression: ({ node }) => {
        return [(0,rule/* markAt */.Hf)('dynamic-import', { start: node.start, end: node.start + 'import'.length })];
    },
};
function spreadRule({ node, parents }, { source, isFirst }) {
    const [parent] = parents;
    const dots = { start: node.start, end: node.start + '...'.length };
    if (parent?.type === 'ObjectExpression')
        return [(0,rule/* markAt */.Hf)('spread-in-object', dots)];
    const isArray = parent?.type === 'ArrayExpression';
    const id = isArray ? 'spread-in-array' : 'spread-in-call';
    if (!isFirst)
        return [(0,rule/* markAt */.Hf)(id, dots)];
    const next = (0,rule/* tokenFrom */.ow)(source, node.end);
    if (isArray && next.type !== ']')
        return [{ id, ...dots, trip: next.start }];
    return [{ id: 'spread-ignored', ...dots, trip: undefined }];
}
function chainRule({ node }, { source }) {
    if (node.type !== 'ChainExpression')
        return [];
    const { start, end } = firstOptional(source, node.expression);
    const trip = (0,rule/* tokenFrom */.ow)(source, node.end).start;
    return [{ id: 'optional-chaining', start, end, trip, reach: trip }];
}
/** The left-most `?.` of a chain. */
function firstOptional(source, chain) {
    let found = chain.start;
    let node = chain;
    while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
        const inner = node.type === 'MemberExpression' ? node.object : node.callee;
        if (node.optional)
            found = source.indexOf('?.', inner.end);
        node = inner;
    }
    return { start: found, end: found + '?.'.length };
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/function-rules.ts


const functionRule = (visited, context) => [
    ...generatorMark(visited, context),
    ...asyncMark(visited, context),
];
const classRule = ({ node }) => {
    const end = node.start + 'class'.length;
    return [(0,rule/* markAt */.Hf)('class', { start: node.start, end })];
};
/** Rules about functions, classes and waiting, by node type. */
const FUNCTION_RULES = {
    FunctionDeclaration: functionRule,
    FunctionExpression: functionRule,
    ArrowFunctionExpression: functionRule,
    ClassDeclaration: classRule,
    ClassExpression: classRule,
    Super: ({ node }) => [(0,rule/* markAt */.Hf)('super', node)],
    AwaitExpression: awaitRule,
    MetaProperty: ({ node }, { source }) => {
        if (node.type !== 'MetaProperty')
            return [];
        if (node.meta.name === 'import')
            return [(0,rule/* markAt */.Hf)('import-meta', node)];
        return [{ ...(0,rule/* markAt */.Hf)('new-target', node), trip: (0,rule/* findToken */.fm)(source, '.', node.meta.end).start }];
    },
};
function generatorMark({ node, parents }, { source }) {
    if (!(0,walk/* isFunction */.Tn)(node) || !node.generator)
        return [];
    const owner = parents[0]?.type === 'Property' ? parents[0] : node;
    const star = (0,rule/* findToken */.fm)(source, '*', owner.start);
    return [{ id: 'generator', start: owner.start, end: star.end, trip: star.start }];
}
function asyncMark({ node, parents }, { source, isFirst }) {
    if (!isFirst || !(0,walk/* isFunction */.Tn)(node) || !node.async)
        return [];
    const [parent] = parents;
    const owner = parent?.type === 'Property' && parent.method ? parent : node;
    const word = { start: owner.start, end: owner.start + 'async'.length };
    return [{ id: 'async', ...word, trip: asyncTrip(source, node, word) }];
}
function asyncTrip(source, node, word) {
    if (node.type !== 'ArrowFunctionExpression') {
        return node.start === word.start ? word.start : (0,rule/* tokenFrom */.ow)(source, word.end).start;
    }
    const next = (0,rule/* tokenFrom */.ow)(source, word.end);
    return next.type === '('
        ? (0,rule/* findToken */.fm)(source, '=>', node.params.at(-1)?.end ?? next.end).start
        : next.start;
}
function awaitRule({ node, parents }, { isFirst }) {
    const around = parents.findIndex(walk/* isFunction */.Tn);
    const owner = parents[around];
    const word = { start: node.start, end: node.start + 'await'.length };
    const isAsync = owner !== undefined && (0,walk/* isFunction */.Tn)(owner) && owner.async;
    if (!isAsync)
        return [(0,rule/* markAt */.Hf)('await-outside-async', word)];
    const path = [node, ...parents.slice(0, around)];
    return !isFirst && isInArguments(path, parents) ? [(0,rule/* markAt */.Hf)('await-in-arguments', word)] : [];
}
/** True when the way up to the function leads through an argument. */
function isInArguments(path, parents) {
    return path.some((child, index) => {
        const parent = parents[index];
        const isCall = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
        return isCall && parent.callee !== child;
    });
}

// EXTERNAL MODULE: ./src/runtime/language/regexp/flags.ts
var regexp_flags = __webpack_require__(26394);
// EXTERNAL MODULE: ./src/runtime/pattern/translate-pattern.ts + 11 modules
var translate_pattern = __webpack_require__(7938);
// EXTERNAL MODULE: ./src/runtime/language/regexp/judge-pattern.ts + 7 modules
var judge_pattern = __webpack_require__(90703);
;// CONCATENATED MODULE: ./src/runtime/language/rules/regexp-rules.ts




/** Rules about regular expressions, literal and constructed, by node type. */
const REGEXP_RULES = {
    Literal: literalRule,
    CallExpression: constructedRule,
    NewExpression: constructedRule,
};
function literalRule({ node }, { isFirst, runtime }) {
    if (node.type !== 'Literal' || node.regex === undefined || node.regex === null)
        return [];
    const { pattern, flags } = node.regex;
    const shown = (0,regexp_flags/* refusedFlags */.m)(flags, isFirst);
    if (shown !== undefined)
        return [{ ...(0,rule/* markAt */.Hf)('regexp-flags', node), values: { token: shown } }];
    const { refusal, features } = (0,judge_pattern/* judgePattern */.c)(pattern, runtime);
    if (refusal !== undefined)
        return [{ ...(0,rule/* markAt */.Hf)(refusalId(refusal), node), values: { refusal } }];
    const found = [...foreignPart(pattern, flags, features, runtime), ...loops(features)];
    return found.map(({ id, at, text }) => {
        const start = node.start + 1 + at;
        return { id, start, end: start + text.length, trip: undefined, values: { token: text } };
    });
}
/** Lookbehinds have a row of their own in the table, because JavaScript allows any length. */
function refusalId(refusal) {
    return refusal.includes('lookbehind assertion') ? 'regexp-lookbehind' : 'regexp-invalid';
}
/** The first part of a pattern that is not emulated. */
function foreignPart(pattern, flags, features, runtime) {
    const answer = (0,translate_pattern/* translatePattern */.p)(pattern, flags, runtime);
    if (answer.kind !== 'foreign')
        return [];
    const { at, what } = answer;
    const text = features.find((feature) => feature.at === at)?.text ?? what;
    return [{ id: 'regexp-pcre', at, text }];
}
function loops(features) {
    return features
        .filter(({ kind }) => kind === 'nested-quantifier')
        .map(({ at, text }) => ({ id: 'regexp-backtracking', at, text }));
}
function isRegExp(node) {
    const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
    return isCall && node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
}
function textOf(node) {
    return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
function constructedRule({ node }, { runtime, isFirst }) {
    if (!isRegExp(node))
        return [];
    const [first, second] = node.arguments;
    const pattern = textOf(first);
    const flags = second === undefined ? '' : textOf(second);
    const shown = flags === undefined ? undefined : (0,regexp_flags/* refusedFlags */.m)(flags, isFirst);
    if (shown !== undefined) {
        return [constructed(node, `Invalid RegExp flags "${flags ?? ''}"`)];
    }
    if (pattern === undefined || first === undefined)
        return [];
    const { refusal, features } = (0,judge_pattern/* judgePattern */.c)(pattern, runtime);
    if (refusal !== undefined)
        return [constructed(node, refusal)];
    // Escapes move offsets, so what is found inside is shown at the text as a whole.
    const { start, end } = first;
    const found = [...foreignPart(pattern, flags ?? '', features, runtime), ...loops(features)];
    return found.map(({ id, text }) => ({
        id,
        start,
        end,
        trip: undefined,
        values: { token: text },
    }));
}
function constructed({ start, end }, token) {
    return { id: 'regexp-constructed', start, end, trip: undefined, values: { token } };
}

// EXTERNAL MODULE: ./src/runtime/language/types/variable-sources.ts
var variable_sources = __webpack_require__(47198);
;// CONCATENATED MODULE: ./src/runtime/language/rules/recursion-rules.ts


/** Functions that call themselves by name; each is told once. */
function findRecursion(names) {
    return names.variables.flatMap((variable) => {
        const functions = (0,variable_sources/* sourcesOf */.u0)(variable).flatMap((source) => source.kind === 'value' && (0,walk/* isFunction */.Tn)(source.node) ? [source.node] : []);
        const call = variable.references.find(({ node, parents }) => parents[0]?.type === 'CallExpression' &&
            parents[0].callee === node &&
            functions.some((own) => parents.includes(own)));
        if (call === undefined)
            return [];
        const { start, end, name } = call.node;
        return [{ id: 'recursion', start, end, trip: undefined, values: { name } }];
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/statement-rules.ts

const exportRule = ({ node }) => [
    (0,rule/* markAt */.Hf)('export', { start: node.start, end: node.start + 'export'.length }),
];
/** Rules about statements and modules, by node type. */
const STATEMENT_RULES = {
    ForOfStatement: ({ node }, { source }) => {
        if (node.type !== 'ForOfStatement')
            return [];
        if (node.await)
            return [(0,rule/* markAt */.Hf)('for-await', (0,rule/* findToken */.fm)(source, 'await', node.start))];
        return [(0,rule/* markAt */.Hf)('for-of', (0,rule/* findToken */.fm)(source, 'of', node.left.end))];
    },
    ForInStatement: ({ node }) => {
        if (node.type !== 'ForInStatement' || !statement_rules_isPattern(node.left))
            return [];
        return [(0,rule/* markAt */.Hf)('for-in-target', node.left)];
    },
    DebuggerStatement: ({ node }, { source, isFirst }) => {
        const word = { start: node.start, end: node.start + 'debugger'.length };
        return isFirst ? [{ id: 'debugger', ...word, trip: (0,rule/* tokenFrom */.ow)(source, word.end).start }] : [];
    },
    WithStatement: ({ node }, { source }) => {
        const word = { start: node.start, end: node.start + 'with'.length };
        return [{ id: 'with', ...word, trip: (0,rule/* tokenFrom */.ow)(source, word.end).start }];
    },
    ImportDeclaration: ({ node }) => {
        if (node.type !== 'ImportDeclaration')
            return [];
        const [specifier, ...others] = node.specifiers;
        const isPlain = specifier?.type === 'ImportDefaultSpecifier' && others.length === 0;
        return isPlain ? [] : [(0,rule/* markAt */.Hf)('import-form', node)];
    },
    ExportNamedDeclaration: exportRule,
    ExportDefaultDeclaration: exportRule,
    ExportAllDeclaration: exportRule,
};
function statement_rules_isPattern({ type }) {
    return type === 'ObjectPattern' || type === 'ArrayPattern';
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/text-rules.ts
/** A character that takes two units of UTF-16, written or escaped. */
const ASTRAL = /[\u{10000}-\u{10ffff}]|\\u\{0*[1-9a-fA-F][\da-fA-F]{4,5}\}|\\u[dD][89abAB][\da-fA-F]{2}\\u/u;
/** Rules about the characters of texts, by node type. */
const TEXT_RULES = {
    Literal: astralText,
    TemplateElement: astralText,
};
function astralText({ node }, { source }) {
    const isText = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string');
    const { start, end } = node;
    const found = isText ? ASTRAL.exec(source.slice(start, end)) : null;
    if (found === null)
        return [];
    return [{ id: 'astral-text', start, end, trip: undefined, values: { token: found[0] } }];
}
/** Ends of lines that only JavaScript takes for ends of lines. */
const SEPARATOR = /[\u2028\u2029]|\r(?!\n)/g;
/** Finds them outside of texts, where they end comments and statements in JavaScript alone. */
function findLineSeparators(nodes, source) {
    const separators = [...source.matchAll(SEPARATOR)];
    if (separators.length === 0)
        return [];
    const texts = nodes.filter(({ type }) => type === 'Literal' || type === 'TemplateElement');
    return separators
        .filter(({ index }) => !texts.some(({ start, end }) => start <= index && index < end))
        .map(({ index }) => ({ id: 'line-separator', start: index, end: index + 1, trip: undefined }));
}

;// CONCATENATED MODULE: ./src/runtime/language/rules/template-rules.ts


/** Tagged templates whose tag reads `raw`, which the runtime does not give. */
function findRawTemplates(nodes, names, types) {
    return nodes.flatMap(({ node }) => {
        if (node.type !== 'TaggedTemplateExpression')
            return [];
        const { start, end } = node.tag;
        if ((0,members/* memberName */.eg)(node.tag) === 'raw' && types.typeOf(innerObject(node.tag)) === 'String') {
            return [{ id: 'missing-member', start, end, trip: undefined, values: { token: 'raw' } }];
        }
        const token = rawMember(tagFunction(node.tag, names));
        if (token === undefined)
            return [];
        return [{ id: 'tagged-template', start, end, trip: undefined, values: { token } }];
    });
}
function innerObject(node) {
    return node.type === 'MemberExpression' ? node.object : node;
}
function tagFunction(tag, names) {
    if ((0,walk/* isFunction */.Tn)(tag))
        return tag;
    return names.references.find(({ node }) => node === tag)?.variable?.value;
}
/** What the tag reads of `raw`; undefined when it leaves it alone. */
function rawMember(tag) {
    if (tag === undefined || !(0,walk/* isFunction */.Tn)(tag))
        return undefined;
    const [texts] = tag.params;
    if (texts?.type !== 'Identifier')
        return undefined;
    const found = (0,walk/* nodesOf */.Nh)(tag.body).find(({ node }) => node.type === 'MemberExpression' && isRawOf(node.object, texts.name));
    if (found?.node.type !== 'MemberExpression')
        return undefined;
    const { property } = found.node;
    return (0,members/* memberName */.eg)(found.node) ?? (property.type === 'Literal' ? String(property.value) : '\u2026');
}
function isRawOf(node, name) {
    if (node.type !== 'MemberExpression' || (0,members/* memberName */.eg)(node) !== 'raw')
        return false;
    return node.object.type === 'Identifier' && node.object.name === name;
}

// EXTERNAL MODULE: ./src/runtime/language/types/infer-type.ts + 2 modules
var infer_type = __webpack_require__(4413);
// EXTERNAL MODULE: ./src/runtime/language/tree/names.ts
var tree_names = __webpack_require__(13792);
;// CONCATENATED MODULE: ./src/runtime/language/collect-marks.ts

















const RULE_SETS = [
    STATEMENT_RULES,
    DECLARATION_RULES,
    FUNCTION_RULES,
    EXPRESSION_RULES,
    REGEXP_RULES,
    TEXT_RULES,
];
/** Everything that rules over the tree find, in no particular order. */
function collectMarks({ program, comments }, code) {
    const { source, runtime } = code;
    const context = { source, runtime, isFirst: runtime === 'cloudfront-js-1.0' };
    const nodes = (0,walk/* nodesOf */.Nh)(program);
    const plain = nodes.map(({ node }) => node);
    const names = (0,tree_names/* analyseNames */.O)(program);
    const types = new infer_type/* TypeInference */.o(names, nodes, runtime);
    return [
        ...nodes.flatMap((visited) => RULE_SETS.flatMap((rules) => rules[visited.node.type]?.(visited, context) ?? [])),
        ...htmlComments(comments, source),
        ...findUnknownGlobals(names, plain, runtime),
        ...findMissingMembers(nodes, types, runtime),
        ...findConstantAssignments(names, runtime),
        ...findRecursion(names),
        ...findLineSeparators(plain, source),
        ...findDynamicCode(nodes, types, runtime),
        ...findRawTemplates(nodes, names, types),
        ...findLoopFunctions(names, runtime),
        ...findSharedVariables(names, nodes, source, runtime),
    ];
}
function htmlComments(comments, source) {
    return comments.flatMap(({ start, end }) => {
        const text = source.slice(start, end);
        if (text.startsWith('<!--'))
            return [{ id: 'html-comment', start, end, trip: start }];
        return text.startsWith('-->')
            ? [{ id: 'html-comment', start, end, trip: start + 2 }]
            : [];
    });
}

// EXTERNAL MODULE: ./src/runtime/language/create-finding.ts + 1 modules
var create_finding = __webpack_require__(10269);
// EXTERNAL MODULE: ./src/runtime/language/grammar/scan-token.ts + 1 modules
var scan_token = __webpack_require__(18549);
;// CONCATENATED MODULE: ./src/runtime/language/grammar/lexer.ts

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
/**
 * The runtime's lexer. It reads ahead only when asked, and errors name the line it has read up to, so what
 * has been peeked at decides which line a person is shown.
 */
class Lexer {
    source;
    /** 1-based line read up to. */
    line = 1;
    /** Type of what stood before the current token, `LINE` when a line ended there. */
    previous = 'LINE';
    /** Per open bracket: whether `in` is an operator there, which it is not in the head of a `for`. */
    inForbidden = [false];
    separators;
    queue = [];
    at = 0;
    constructor(source, separators) {
        this.source = source;
        this.separators = separators;
        // The line of a hashbang is not counted.
        if (source.startsWith('#!'))
            this.at = source.includes('\n') ? source.indexOf('\n') + 1 : source.length;
    }
    /** The token to look at, ends of lines skipped but remembered in `previous`. */
    current() {
        for (const token of this.queue) {
            if (token.type !== 'LINE')
                return token;
            this.previous = 'LINE';
        }
        const token = this.read();
        return token.type === 'LINE' ? this.current() : token;
    }
    /** The token behind a given one; ends of lines count only when `withLines`. */
    peek(after, withLines = false) {
        const from = this.queue.indexOf(after) + 1;
        const seen = this.queue.slice(from).find(({ type }) => withLines || type !== 'LINE');
        if (seen !== undefined)
            return seen;
        const token = this.read();
        return token.type === 'LINE' && !withLines ? this.peek(token) : token;
    }
    /** Takes tokens away, ends of lines before them included. */
    consume(count = 1) {
        let left = count;
        while (left > 0) {
            const token = this.queue.shift() ?? this.read();
            this.previous = token.type;
            if (token.type !== 'LINE')
                left--;
        }
    }
    /** Goes on reading at an offset, for regular expressions and templates, which have no tokens. */
    resume(offset, lines) {
        this.at = offset;
        this.line += lines;
    }
    /** Where reading ahead stands. */
    get offset() {
        return this.at;
    }
    get isInForbidden() {
        return this.inForbidden.at(-1) === true;
    }
    set isInForbidden(forbidden) {
        this.inForbidden[this.inForbidden.length - 1] = forbidden;
    }
    /** Enters something bracket-like, in which `in` is an operator again. */
    open() {
        this.inForbidden.push(false);
    }
    /** Leaves it. */
    close() {
        if (this.inForbidden.length > 1)
            this.inForbidden.pop();
    }
    read() {
        const { token, lines, next } = (0,scan_token/* scanToken */.l)(this.source, this.at, this.separators);
        this.at = next;
        this.line += lines;
        this.queue.push(token);
        if (OPENING.has(token.type))
            this.open();
        if (CLOSING.has(token.type))
            this.close();
        return token;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/refusal.ts
/** Thrown inside the grammar to end the parse. */
class Refused extends Error {
    name = 'Refused';
    refusal;
    constructor(refusal) {
        super(refusal.text);
        this.refusal = refusal;
    }
}
/**
 * Thrown inside the grammar where no alternative fits the current token. Mostly that becomes an "unexpected
 * token", but `return`, `switch` and `for (` go on in their own way.
 */
class Rejected extends Error {
    name = 'Rejected';
}
/** The text as it stands in FunctionErrorMessage: `SyntaxError: Unexpected token "x" in 3`. */
function refusalText({ type, text, line }) {
    return line === undefined ? `${type}: ${text}` : `${type}: ${text} in ${String(line)}`;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/scope.ts
/** One scope of names. `function` scopes end the search for a `var`; so does the `global` one. */
class Scope {
    kind;
    parent;
    isAsync;
    isArrow;
    names = new Map();
    labels = new Set();
    /** How many argument lists the parser is inside of; kept on function scopes. */
    argumentLists = 0;
    /** Loops, switches and labels around the current statement; kept on function scopes. */
    around = [];
    /** Jumps out of the part of a `try` statement that is read; undefined outside; kept on function scopes. */
    exits = undefined;
    constructor(kind, parent, traits = {}) {
        this.kind = kind;
        this.parent = parent;
        this.isAsync = traits.isAsync ?? false;
        this.isArrow = traits.isArrow ?? false;
    }
    /** The function or global scope this one belongs to. */
    get root() {
        return this.kind === 'block' && this.parent !== undefined ? this.parent.root : this;
    }
    /** True when a label of that name is in sight; functions do not hide labels from the parser. */
    sees(label) {
        return this.labels.has(label) || (this.parent?.sees(label) ?? false);
    }
}
function find(scope, name, skipCatch) {
    const declared = scope.names.get(name);
    if (declared !== undefined && !(skipCatch && declared.kind === 'catch'))
        return declared;
    if (scope.kind !== 'block' || scope.parent === undefined)
        return undefined;
    return find(scope.parent, name, skipCatch);
}
function add(holder, written, name, kind) {
    const known = holder.names.get(name);
    if (known !== undefined)
        return known;
    const declared = { kind, holder, written, own: false };
    holder.names.set(name, declared);
    return declared;
}
/** Declares a name; false when the runtime says that it "has already been declared". */
function declare(scope, name, kind) {
    if (kind === 'let' || kind === 'const')
        return declareLexical(scope, name, kind);
    if (kind === 'catch')
        return add(scope, scope, name, kind) !== undefined;
    const found = find(scope, name, kind === 'var');
    if (found === undefined) {
        add(kind === 'function' ? scope : scope.root, scope, name, kind);
        return true;
    }
    if (clashes(found, kind, scope))
        return false;
    if (kind === 'function')
        add(scope, scope, name, kind).kind = kind;
    return true;
}
function declareLexical(scope, name, kind) {
    if (scope.kind === 'global' && name === 'undefined')
        return false;
    const found = find(scope, name, false);
    if (found?.holder === scope && !found.own)
        return false;
    scope.names.delete(name);
    add(scope, scope, name, kind);
    return true;
}
function clashes(found, kind, scope) {
    if (found.kind === 'let' || found.kind === 'const')
        return true;
    if (found.written.kind !== 'block')
        return false;
    const place = kind === 'function' ? scope : found.holder;
    return (kind === 'function' || found.kind === 'function') && found.written === place;
}
/** Adds the own name of a function expression. */
function declareOwnName(scope, name) {
    add(scope, scope, name, 'function').own = true;
}
/** Adds a parameter; false when there is one of that name already. */
function declareParameter(scope, name) {
    const known = scope.names.get(name);
    if (known !== undefined && !known.own)
        return false;
    if (known !== undefined)
        known.own = false;
    else
        add(scope, scope, name, 'var');
    return true;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/grammar.ts



/** The current token. */
function now(g) {
    return g.lexer.current();
}
/** True when the current token has that type. */
function at(g, type) {
    return now(g).type === type;
}
/** Takes the current token when it has that type. */
function take(g, type) {
    if (!at(g, type))
        return false;
    g.lexer.consume();
    return true;
}
/** Takes a token that must be there. */
function expect(g, type) {
    if (!take(g, type))
        fail(g);
}
/** Ends the parse: no rule has room for the current token. */
function fail(g, token = now(g)) {
    refuse(g, token.type === 'END' ? 'Unexpected end of input' : `Unexpected token "${token.text}"`, token);
}
/** Ends the parse: the grammar knows the construct but the runtime lacks it. */
function unsupported(g, token = now(g)) {
    const text = `Token "${token.text}" not supported in this version`;
    refuse(g, token.type === 'END' ? 'Not supported in this version' : text, token);
}
/** Ends the parse with a text of its own. */
function refuse(g, text, token = now(g), more = {}) {
    const { start, end } = token;
    throw new Refused({ type: 'SyntaxError', text, line: g.lexer.line, start, end, ...more });
}
/** Ends the parse over something that cannot be assigned to. */
function refuseTarget(g, text, token) {
    refuse(g, text, token, { type: 'ReferenceError' });
}
/** Runs `body` in a new scope. */
function inScope(g, scope, body) {
    const outer = g.scope;
    g.scope = scope;
    const result = body();
    g.scope = outer;
    return result;
}
/** Runs `body` in a new block scope. */
function inBlock(g, body) {
    return inScope(g, new Scope('block', g.scope), body);
}
/** Runs `body`; where it finds no alternative, the parse ends here. */
function settled(g, body) {
    try {
        return body();
    }
    catch (error) {
        if (error instanceof Rejected)
            fail(g);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/names.ts


/** Takes a word as a reference. */
function reference(g) {
    const { type } = now(g);
    if (type === 'arguments')
        checkArguments(g);
    g.lexer.consume();
    if (type === 'arguments' || type === 'eval')
        return type;
    return type === 'this' || type === 'null' ? 'other' : 'name';
}
function checkArguments(g) {
    let owner = g.scope.root;
    while (owner.isArrow && owner.parent !== undefined)
        owner = owner.parent.root;
    if (owner.parent === undefined)
        refuse(g, '"arguments" object in global scope');
}
/** Declares a name or refuses it as declared before. */
function declareName(g, token, kind) {
    if (!declare(g.scope, token.text, kind)) {
        refuse(g, `"${token.text}" has already been declared`, token);
    }
}
/** Refuses a destructuring pattern behind its opening bracket, which is the current token. */
function refusePattern(g) {
    g.lexer.consume();
    unsupported(g);
}

// EXTERNAL MODULE: ./src/runtime/language/grammar/token.ts
var grammar_token = __webpack_require__(60224);
;// CONCATENATED MODULE: ./src/runtime/language/grammar/functions.ts





/** A function expression behind `function`, which is the current token. */
function functionExpression(g, isAsync) {
    // Without this look the line of an error would differ.
    if (g.lexer.peek(now(g)).type === '*') {
        g.lexer.consume();
        unsupported(g);
    }
    g.lexer.consume();
    inScope(g, new Scope('function', g.scope, { isAsync }), () => {
        if ((0,grammar_token/* isBinding */.OT)(now(g))) {
            declareOwnName(g.scope, now(g).text);
            g.lexer.consume();
        }
        expect(g, '(');
        parametersAndBody(g);
    });
}
/** A function declaration behind `function`, which is the current token. */
function functionDeclaration(g, isAsync) {
    g.lexer.consume();
    const name = now(g);
    if (!(0,grammar_token/* isBinding */.OT)(name))
        fail(g);
    if ((0,grammar_token/* isRestricted */.Ez)(name))
        refuse(g, `Identifier "${name.text}" is forbidden in function declaration`);
    g.lexer.consume();
    expect(g, '(');
    declareName(g, name, 'function');
    inScope(g, new Scope('function', g.scope, { isAsync }), () => parametersAndBody(g));
}
/** Parameters and body of a method behind the opening parenthesis. Answers how many parameters it has. */
function methodFunction(g, isAsync) {
    return inScope(g, new Scope('function', g.scope, { isAsync }), () => parametersAndBody(g));
}
function parametersAndBody(g) {
    const count = parameters(g);
    expect(g, ')');
    expect(g, '{');
    functionBody(g);
    return count;
}
/** Parameters up to the closing parenthesis, which stays. Answers how many there are. */
function parameters(g) {
    let count = 0;
    let isRest = false;
    for (;;) {
        if (take(g, '...')) {
            if (isRest)
                fail(g);
            isRest = true;
            if (!g.isFirst && !(0,grammar_token/* isBinding */.OT)(now(g)))
                fail(g);
        }
        const token = now(g);
        if (token.type === '{' || token.type === '[')
            unsupported(g);
        if (!(0,grammar_token/* isBinding */.OT)(token))
            return count;
        if (!declareParameter(g.scope, token.text))
            refuse(g, 'Duplicate parameter names');
        count++;
        g.lexer.consume();
        if (now(g).type !== ',')
            return count;
        if (isRest)
            refuse(g, 'Rest parameter must be last formal parameter');
        g.lexer.consume();
    }
}
/** Statements of a function and the closing brace. */
function functionBody(g) {
    if (take(g, '}'))
        return;
    settled(g, () => {
        statementList(g);
        expect(g, '}');
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/arrow-functions.ts





/** True when the current token begins an arrow function, found by looking ahead as the runtime does. */
function isArrowFunction(g) {
    const first = now(g);
    const isAsync = first.type === 'async' && !g.isFirst;
    const token = isAsync ? g.lexer.peek(first, true) : first;
    if ((0,grammar_token/* isBinding */.OT)(token))
        return isArrow(g, token);
    if (token.type !== '(')
        return false;
    const last = lastOfParameters(g, g.lexer.peek(token));
    return last !== undefined && isArrow(g, last);
}
function isArrow(g, before) {
    return g.lexer.peek(before, true).type === '=>';
}
/** The closing parenthesis of plain parameters; undefined when anything else stands there. */
function lastOfParameters(g, first) {
    let token = first;
    let isRest = false;
    while (token.type !== ')') {
        if (isRest)
            return undefined;
        isRest = token.type === '...';
        if (isRest)
            token = g.lexer.peek(token);
        if (!(0,grammar_token/* isBinding */.OT)(token))
            return undefined;
        token = g.lexer.peek(token);
        if (token.type === ',')
            token = g.lexer.peek(token);
    }
    return token;
}
/** An arrow function; `isArrowFunction` has been asked before. */
function arrowFunction(g) {
    const isAsync = now(g).type === 'async' && g.lexer.peek(now(g), true).type !== '=>';
    if (isAsync)
        g.lexer.consume();
    inScope(g, new Scope('function', g.scope, { isAsync, isArrow: true }), () => {
        if (take(g, '(')) {
            parameters(g);
            expect(g, ')');
        }
        else {
            declareParameter(g.scope, now(g).text);
            g.lexer.consume();
        }
        expect(g, '=>');
        if (take(g, '{'))
            functionBody(g);
        else
            assignment(g);
    });
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/literals.ts



/** Characters up to the closing slash; a class may hold slashes. */
const PATTERN = /(?:\[(?:\\[^\r\n]|[^\]\\\r\n])*\]|\\[^\r\n]|[^[\\/\r\n])*/y;
const FLAGS = /[a-z]*/y;
/** Reads a regular expression literal behind its opening slash, which is the current token. */
function regExpLiteral(g) {
    const { lexer } = g;
    const open = now(g);
    const begin = open.start + 1;
    PATTERN.lastIndex = begin;
    const pattern = PATTERN.exec(lexer.source)?.[0] ?? '';
    const close = begin + pattern.length;
    if (lexer.source.charAt(close) !== '/') {
        const rest = /[^\r\n]*/.exec(lexer.source.slice(open.start))?.[0] ?? '';
        refuse(g, `Unterminated RegExp "${rest}"`, open);
    }
    FLAGS.lastIndex = close + 1;
    const flags = FLAGS.exec(lexer.source)?.[0] ?? '';
    const shown = (0,regexp_flags/* refusedFlags */.m)(flags, g.isFirst);
    if (shown !== undefined)
        refuse(g, `Invalid RegExp flags "${shown}"`, open);
    const end = close + 1 + flags.length;
    const fault = g.judge(pattern);
    if (fault !== undefined)
        refuse(g, fault, { ...open, end });
    lexer.resume(end, 0);
    lexer.consume();
}
const ESCAPE = /\\(?:u\{([\da-fA-F]*)\}?|u([\da-fA-F]{0,4})|x([\da-fA-F]{0,2})|\r\n|[^])/g;
const OUTSIDE = "can't be used in untagged template literals or in strict mode code";
/** Refuses escapes of a string or of a piece of a template. */
function checkEscapes(g, text, token, octalsAllowed = false) {
    for (const [escape, braced, four, two] of text.matchAll(ESCAPE)) {
        const letter = escape.charAt(1);
        if (letter === 'u' || letter === 'x') {
            if (isBadCode(escape, braced, four ?? two)) {
                refuse(g, `Invalid Unicode code point "${text}"`, token);
            }
        }
        else if (/[1-7]/.test(letter) && !octalsAllowed) {
            refuse(g, `Octal escape sequences ${OUTSIDE}`, token);
        }
        else if (/[89]/.test(letter) && !octalsAllowed) {
            refuse(g, `The escapes \\8 and \\9 ${OUTSIDE}`, token);
        }
    }
}
function isBadCode(escape, braced, digits) {
    if (braced === undefined)
        return digits?.length !== (escape.charAt(1) === 'u' ? 4 : 2);
    return (!escape.endsWith('}') || braced === '' || braced.length > 6 || parseInt(braced, 16) > 0x10ffff);
}
/** Reads a template behind its grave accent, which is the current token. */
function templateLiteral(g, isTagged) {
    while (templatePiece(g, isTagged)) {
        settled(g, () => expression(g));
        if (!at(g, '}'))
            refuse(g, 'Missing "}" in template expression');
    }
}
/** Reads text up to `${` (true) or to the end of the template (false). */
function templatePiece(g, isTagged) {
    const { lexer } = g;
    const open = now(g);
    const begin = open.start + 1;
    const stop = /(?:\\[^]|[^\\`$]|\$(?!\{))*(`|\$\{)/y;
    stop.lastIndex = begin;
    const found = stop.exec(lexer.source);
    if (found === null) {
        lexer.resume(begin, lexer.source.slice(begin).split('\n').length - 1);
        refuse(g, 'Unterminated template literal', open);
    }
    const closing = found[1] ?? '`';
    const text = found[0].slice(0, -closing.length);
    lexer.resume(begin + found[0].length, plainLines(text));
    if (closing !== '`')
        lexer.open();
    checkEscapes(g, text, open, isTagged);
    lexer.consume();
    return closing !== '`';
}
/** The runtime does not count a line that a backslash continues. */
function plainLines(text) {
    return text.replace(/\\[^]/g, '').split('\n').length - 1;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/object-literals.ts







const QUOTED = new Set(['STRING', 'ESCAPED', 'NUMBER']);
/** An array literal; its opening bracket is the current token. */
function arrayLiteral(g) {
    g.lexer.consume();
    while (!take(g, ']')) {
        if (take(g, ','))
            continue;
        arrayElement(g);
        if (!at(g, ']'))
            expect(g, ',');
    }
}
function arrayElement(g) {
    const isSpread = at(g, '...');
    if (isSpread && !g.isFirst)
        fail(g);
    if (isSpread)
        g.lexer.consume();
    settled(g, () => assignment(g));
    // On 1.0 a spread must be the last element.
    if (isSpread && !at(g, ']'))
        fail(g);
}
/** An object literal; its opening brace is the current token. */
function objectLiteral(g) {
    g.lexer.consume();
    let hasProto = false;
    do {
        if (at(g, '}'))
            break;
        const isProto = propertyDefinition(g);
        if (isProto && hasProto) {
            refuse(g, 'Duplicate __proto__ fields are not allowed in object literals');
        }
        hasProto ||= isProto;
    } while (take(g, ','));
    expect(g, '}');
}
/** One property; true for `__proto__: value`. */
function propertyDefinition(g) {
    const token = now(g);
    if (token.type === '...')
        unsupported(g);
    if (token.type === '[')
        computedProperty(g, 1, false);
    else if (token.type === 'async' && !g.isFirst)
        return asyncProperty(g, token);
    else if (QUOTED.has(token.type))
        return quotedProperty(g, token);
    else
        return namedProperty(g, token);
    return false;
}
function quotedProperty(g, token) {
    const next = g.lexer.peek(token);
    if (next.type === ':')
        return valueProperty(g, token);
    if (next.type === '(')
        return method(g, false);
    g.lexer.consume();
    fail(g);
}
function namedProperty(g, token) {
    if (!(0,grammar_token/* isWord */.Jg)(token))
        throw new Rejected();
    const next = g.lexer.peek(token);
    if (next.type === ':')
        return valueProperty(g, token);
    if (next.type === '(')
        return method(g, false);
    if ((0,grammar_token/* isReserved */.Bs)(token)) {
        g.lexer.consume();
        fail(g);
    }
    if (token.text === 'get' || token.text === 'set')
        return accessor(g, token);
    return shorthand(g);
}
function asyncProperty(g, token) {
    const next = g.lexer.peek(token);
    if (next.type === '[') {
        computedProperty(g, 2, true);
        return false;
    }
    if (next.type === ':')
        return valueProperty(g, token);
    if (!(0,grammar_token/* isWord */.Jg)(next))
        fail(g);
    if (g.lexer.peek(next).type === '(') {
        g.lexer.consume();
        return method(g, true);
    }
    g.lexer.consume();
    fail(g);
}
function valueProperty(g, name) {
    if (name.type === 'ESCAPED')
        checkEscapes(g, name.text, name);
    g.lexer.consume(2);
    assignment(g);
    return name.text === '__proto__';
}
function shorthand(g) {
    reference(g);
    if (at(g, '='))
        unsupported(g);
    return false;
}
function method(g, isAsync) {
    g.lexer.consume(2);
    methodFunction(g, isAsync);
    return false;
}
/** `[key]: value` or `[key]() {}` behind its bracket, after `words` tokens. */
function computedProperty(g, words, isAsync) {
    g.lexer.consume(words);
    assignment(g);
    expect(g, ']');
    if (!isAsync && take(g, ':')) {
        assignment(g);
        return;
    }
    expect(g, '(');
    methodFunction(g, isAsync);
}
function accessor(g, word) {
    const name = g.lexer.peek(word);
    if (name.type === '[') {
        g.lexer.consume(2);
        assignment(g);
        expect(g, ']');
    }
    else if ((0,grammar_token/* isWord */.Jg)(name) || QUOTED.has(name.type))
        g.lexer.consume(2);
    else
        return shorthand(g);
    expect(g, '(');
    checkArity(g, word.text, methodFunction(g, false));
    return false;
}
function checkArity(g, word, count) {
    if (word === 'get' && count !== 0)
        refuse(g, 'Getter must not have any formal parameters');
    if (word === 'set' && count !== 1)
        refuse(g, 'Setter must have exactly one formal parameter');
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/primary.ts








/** An operand without operators, calls and properties. */
function primary(g) {
    const token = now(g);
    const rule = RULES[token.type];
    if (rule !== undefined)
        return rule(g);
    if (!(0,grammar_token/* isBinding */.OT)(token))
        throw new Rejected();
    return reference(g);
}
/** A rule that never makes something assignable. */
function other(body) {
    return (g) => {
        body(g);
        return 'other';
    };
}
const constant = other((g) => {
    g.lexer.consume();
});
const RULES = {
    this: reference,
    null: reference,
    true: constant,
    false: constant,
    NUMBER: constant,
    STRING: constant,
    ESCAPED: other((g) => {
        checkEscapes(g, now(g).text, now(g), now(g) === g.unescaped);
        g.lexer.consume();
    }),
    UNTERMINATED: (g) => refuse(g, `Unterminated string "${now(g).text}"`),
    '[': other(arrayLiteral),
    '{': other(objectLiteral),
    '/': other(regExpLiteral),
    '/=': other(regExpLiteral),
    '`': other((g) => {
        templateLiteral(g, false);
    }),
    '(': parenthesised,
    class: (g) => unsupported(g),
    function: other((g) => {
        functionExpression(g, false);
    }),
    async: asyncOrName,
};
function parenthesised(g) {
    g.lexer.consume();
    const shape = settled(g, () => expression(g));
    expect(g, ')');
    return shape;
}
function asyncOrName(g) {
    const token = now(g);
    if (g.lexer.peek(token, true).type !== 'function')
        return reference(g);
    if (g.isFirst)
        unsupported(g);
    g.lexer.consume();
    functionExpression(g, true);
    return 'other';
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/member-expressions.ts





/** A call, a member or a `new`: what may stand left of an assignment, and more. */
function leftHandSide(g) {
    const token = now(g);
    // The runtime looks behind these words, which moves the line that errors name.
    if (['new', 'super', 'import'].includes(token.type))
        g.lexer.peek(token);
    const shape = member(g);
    if (at(g, '(')) {
        callArguments(g);
        return chain(g, 'other');
    }
    return at(g, '?') ? optionalChain(g, shape) : shape;
}
function member(g) {
    const { type } = now(g);
    if (type === 'super' || type === 'import')
        unsupported(g);
    if (type !== 'new')
        return properties(g, primary(g));
    newExpression(g);
    return properties(g, 'other');
}
function newExpression(g) {
    g.lexer.consume();
    const { type } = now(g);
    if (type === '.')
        fail(g);
    if (type === 'super' || type === 'import')
        unsupported(g);
    if (type === 'new')
        newExpression(g);
    else
        properties(g, primary(g));
    if (at(g, '('))
        callArguments(g);
}
/** Properties and templates behind an expression, but no calls. */
function properties(g, first) {
    let shape = first;
    for (let next = property(g); next !== undefined; next = property(g))
        shape = next;
    return shape;
}
/** Properties, templates and calls behind a call. */
function chain(g, first) {
    let shape = first;
    // `f()?.x` is looked at only directly behind the first call; further on `?` begins a condition.
    if (at(g, '?'))
        return optionalChain(g, shape);
    for (;;) {
        if (at(g, '(')) {
            callArguments(g);
            shape = 'other';
            continue;
        }
        const next = property(g);
        if (next === undefined)
            return shape;
        shape = next;
    }
}
function property(g) {
    const token = now(g);
    if (token.type === '`') {
        templateLiteral(g, true);
        return 'other';
    }
    if (take(g, '[')) {
        expression(g);
        expect(g, ']');
        return 'property';
    }
    if (token.type !== '.')
        return undefined;
    const name = g.lexer.peek(token);
    g.lexer.consume();
    if (!(0,grammar_token/* isWord */.Jg)(name))
        fail(g);
    g.lexer.consume();
    return 'property';
}
/**
 * The runtime has half of `?.`: it takes the question mark and the property, and then wants another `?.`
 * for ever, so that the error names whatever ends the chain.
 */
function optionalChain(g, shape) {
    const question = now(g);
    if (g.lexer.peek(question).type !== '.')
        return shape;
    while (at(g, '?') && g.lexer.peek(now(g)).type === '.') {
        g.lexer.consume();
        property(g);
    }
    fail(g);
}
/** Arguments of a call behind their opening parenthesis, which is the current token. */
function callArguments(g) {
    g.lexer.consume();
    if (take(g, ')'))
        return;
    if (!g.isFirst)
        g.unescaped = now(g);
    const { root } = g.scope;
    root.argumentLists++;
    do {
        if (g.isFirst)
            take(g, '...');
        assignment(g);
    } while (take(g, ',') && !at(g, ')'));
    root.argumentLists--;
    expect(g, ')');
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/operators.ts


const words = (text) => new Set(text.split(' '));
const LOGICAL = words('|| &&');
const BINARY = words('| ^ & == != === !== < > <= >= instanceof in << >> >>> + - * / %');
const UNARY = words('delete void typeof + - ~ !');
const UPDATES = words('++ --');
/** Operands with operators between them: which binds closer makes no difference to what is accepted. */
function binary(g, first, withLogical = true) {
    let shape = first === undefined ? power(g) : postfix(g, first);
    for (;;) {
        const { type } = now(g);
        const isLogical = withLogical && LOGICAL.has(type);
        if (!isLogical && !BINARY.has(type))
            return shape;
        if (type === 'in' && g.lexer.isInForbidden)
            refuse(g, 'Invalid left-hand side in for-loop');
        g.lexer.consume();
        power(g);
        shape = isLogical || shape === 'logical' ? 'logical' : 'other';
    }
}
function power(g) {
    const { type } = now(g);
    const shape = unary(g);
    // Unary operators have refused `**` themselves.
    if (UNARY.has(type) || !at(g, '**'))
        return shape;
    g.lexer.consume();
    power(g);
    return 'other';
}
function unary(g) {
    const { type } = now(g);
    if (type === 'await')
        return awaitExpression(g);
    if (!UNARY.has(type))
        return update(g);
    g.lexer.consume();
    const shape = unary(g);
    if (at(g, '**')) {
        refuse(g, 'Either left-hand side or entire exponentiation must be parenthesized');
    }
    if (type === 'delete' && shape === 'name')
        refuse(g, 'Delete of an unqualified identifier');
    return 'other';
}
function awaitExpression(g) {
    const { root } = g.scope;
    if (g.isFirst)
        refuse(g, 'Token "await" not supported in this version');
    if (!root.isAsync)
        refuse(g, 'await is only valid in async functions');
    if (root.argumentLists > 0)
        refuse(g, 'await in arguments not supported');
    g.lexer.consume();
    settled(g, () => unary(g));
    return 'other';
}
function update(g) {
    if (!UPDATES.has(now(g).type))
        return postfix(g, leftHandSide(g));
    g.lexer.consume();
    const target = leftHandSide(g);
    if (!isTarget(target))
        refuseTarget(g, 'Invalid left-hand side in prefix operation', now(g));
    return 'other';
}
function postfix(g, operand) {
    const operator = now(g);
    if (!UPDATES.has(operator.type) || g.lexer.previous === 'LINE')
        return operand;
    g.lexer.consume();
    if (!isTarget(operand))
        refuseTarget(g, 'Invalid left-hand side in postfix operation', operator);
    return 'other';
}
function isTarget(shape) {
    return shape === 'name' || shape === 'property';
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/expressions.ts



const ASSIGNMENTS = new Set('= *= /= %= += -= <<= >>= >>>= &= ^= |= **='.split(' '));
/**
 * An expression, commas included. With `first` its left-most operand has been read already, which happens in
 * the head of a `for`.
 */
function expression(g, first) {
    let shape = assignment(g, first);
    while (take(g, ',')) {
        assignment(g);
        shape = 'other';
    }
    return shape;
}
/** An expression without commas. */
function assignment(g, first) {
    if (first === undefined && isArrowFunction(g)) {
        arrowFunction(g);
        return 'other';
    }
    const shape = conditional(g, first);
    if (!ASSIGNMENTS.has(now(g).type))
        return shape;
    checkTarget(g, shape);
    g.lexer.consume();
    assignment(g);
    return 'other';
}
function checkTarget(g, shape) {
    if (shape === 'name' || shape === 'property')
        return;
    if (shape === 'arguments' || shape === 'eval') {
        refuse(g, `Identifier "${shape}" is forbidden as left-hand in assignment`);
    }
    refuseTarget(g, 'Invalid left-hand side in assignment', now(g));
}
function conditional(g, first) {
    const shape = coalesce(g, first);
    if (!at(g, '?'))
        return shape;
    g.lexer.consume();
    g.lexer.open();
    assignment(g);
    if (at(g, ':'))
        g.lexer.close();
    expect(g, ':');
    assignment(g);
    return 'other';
}
function coalesce(g, first) {
    let left = binary(g, first);
    let shape = left;
    while (at(g, '??')) {
        // The runtime takes any closing parenthesis before `??` for one around the left side.
        if (g.lexer.previous !== ')' && left === 'logical')
            expectNothing(g);
        g.lexer.consume();
        left = binary(g, undefined, false);
        shape = 'other';
    }
    return shape;
}
function expectNothing(g) {
    refuse(g, 'Unexpected token "??"');
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/try-exits.ts
/** What the runtime calls the place a `return` leads to. */
const RETURN = '@return';
/** Blocks have a label only to be left with it. */
const LABELLED = ['labelled', 'unreachable'];
/** A part of a `try` statement that is read next. */
function createTry() {
    return { kind: 'try', label: undefined, exit: undefined, again: undefined };
}
/** Collects the exits of a part of a `try` statement. */
function collectExits(g, read) {
    const { root } = g.scope;
    const outer = root.exits;
    const own = [];
    root.exits = own;
    read();
    root.exits = outer;
    return own;
}
/** Keeps a jump for when the whole `try` statement around it, if any, has been read. */
function addJump(g, jump, token, label = '') {
    const { exits, around } = g.scope.root;
    exits?.push({ jump, target: jump === 'return' ? RETURN : label, around, token });
}
/**
 * Keeps a `try` statement for the one around it; the outermost one is judged. The runtime's code for a block has
 * room for one place that `break` and `return` lead to and for one that `continue` leads to, which only shows after
 * parsing and is told without a line.
 */
function addTry(g, exits) {
    const { root } = g.scope;
    const whole = { ...exits, around: root.around };
    if (root.exits === undefined)
        judgeTry(g, whole, new Set());
    else
        root.exits.push(whole);
}
function try_exits_judge(g, exits, passed) {
    for (const exit of exits) {
        if ('jump' in exit)
            judgeJump(g, exit, passed);
        else
            judgeTry(g, exit, passed);
    }
}
function judgeJump(g, exit, passed) {
    const { jump, target, token } = exit;
    const around = exit.around.filter((it) => !passed.has(it));
    const index = findTry(around, jump, target);
    const left = around[index];
    if (left?.kind !== 'try')
        return;
    const slot = jump === 'continue' ? 'again' : 'exit';
    const word = jump === 'continue' ? 'continue' : 'break/return';
    const outside = { word, token, around: around.slice(0, index), kinds: kindsOf(jump) };
    compare(g, outside, left[slot], target);
    left[slot] = target;
}
function judgeTry(g, exits, passed) {
    const { token, block, clause, inFinally } = exits;
    try_exits_judge(g, exits.inBlock, passed);
    try_exits_judge(g, exits.inClause, inFinally === undefined ? new Set([...passed, clause]) : passed);
    try_exits_judge(g, inFinally ?? [], passed);
    const around = exits.around.filter((it) => !passed.has(it));
    const again = { word: 'try continue', token, around, kinds: kindsOf('continue') };
    const exit = { word: 'try break/return', token, around, kinds: [...kindsOf('break'), TRY] };
    leave(around, 'again', 'continue', compare(g, again, block.again, clause.again));
    leave(around, 'exit', 'break', compare(g, exit, block.exit, clause.exit));
}
const TRY = 'try';
/** The way out of a `try` statement leads through the one around it. */
function leave(around, slot, jump, target) {
    if (target === undefined)
        return;
    const outer = around[findTry(around, target === RETURN ? 'return' : jump, target)];
    if (outer?.kind === 'try')
        outer[slot] = target;
}
/** The target of both jumps; tells a fault when they lead to different places. */
function compare(g, { word, token, around, kinds }, one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    if (try_exits_placeOf(around, kinds, one) !== try_exits_placeOf(around, kinds, other)) {
        const text = `${word} instructions with different labels ("${one}" vs "${other}") from try-catch block are not supported`;
        g.late.push({ type: 'InternalError', text, line: undefined, token });
    }
    return one;
}
function kindsOf(jump) {
    return jump === 'continue' ? ['loop'] : ['loop', 'switch'];
}
/** Index of the innermost `try` that a jump leaves; -1 when it leaves none. */
function findTry(around, jump, target) {
    const innermost = around.findLastIndex(({ kind }) => kind === 'try');
    if (jump === 'return')
        return innermost;
    const kinds = [...kindsOf(jump), ...(jump === 'break' && target !== '' ? LABELLED : [])];
    return try_exits_placeOf(around, kinds, target) < innermost ? innermost : -1;
}
/** Index of what a jump leads to; -1 for none. A label and its loop are one place. */
function try_exits_placeOf(around, kinds, target) {
    if (target === RETURN)
        return around.findLastIndex(({ kind }) => kind === 'try');
    const index = around.findLastIndex(({ kind, label }) => kinds.includes(kind) && (target === '' || label === target));
    const [before, place] = [around[index - 1], around[index]];
    const isOwnLabel = before?.label !== undefined && before.kind === place?.kind;
    return isOwnLabel && place?.label === undefined ? index - 1 : index;
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/jumps.ts






/** Runs `body` as the inside of a loop, a switch or a labelled statement. */
function surrounded(g, around, body) {
    const { root } = g.scope;
    const before = root.around;
    root.around = [...before, around];
    body();
    root.around = before;
}
/** `break` or `continue`, whose word is the current token. */
function breakOrContinue(g) {
    const word = now(g);
    const { line } = g.lexer;
    g.lexer.consume();
    const label = now(g);
    if ((0,grammar_token/* isBinding */.OT)(label) && g.lexer.previous !== 'LINE') {
        if (!g.scope.sees(label.text))
            refuse(g, `Undefined label "${label.text}"`, label);
        g.lexer.consume();
        // A semicolon behind a label is left over, so an "else" behind it has no "if".
        checkJump(g, word, line, label.text);
        return;
    }
    checkJump(g, word, line, undefined);
    if (!(0,grammar_token/* isBinding */.OT)(label))
        semicolon(g);
}
/** Where a jump leads is found out only after parsing. */
function checkJump(g, token, line, label) {
    const { around } = g.scope.root;
    const isContinue = token.type === 'continue';
    const fits = ({ kind, label: name }) => label === undefined ? UNNAMED.has(kind) : name === label && kind !== 'unreachable';
    const targets = around.filter(fits);
    const found = isContinue ? targets.some(({ kind }) => kind === 'loop') : targets.length > 0;
    if (found)
        addJump(g, isContinue ? 'continue' : 'break', token, label);
    else
        g.late.push({ text: `Illegal ${token.type} statement`, line, token });
}
const UNNAMED = new Set(['loop', 'switch']);
/** `return`, whose word is the current token. */
function returnStatement(g) {
    const word = now(g);
    g.lexer.consume();
    const token = now(g);
    if (g.scope.root.kind === 'global')
        refuse(g, 'Illegal return statement', word);
    if (take(g, ';') || g.lexer.previous === 'LINE') {
        addJump(g, 'return', word);
        return;
    }
    try {
        expression(g);
        addJump(g, 'return', word);
        semicolon(g);
    }
    catch (error) {
        // The runtime takes what is no expression for the next statement; only `return }` makes sense of it.
        if (!(error instanceof Rejected))
            throw error;
        if (token.type === 'END')
            fail(g);
    }
}
/** `throw`, whose word is the current token. */
function throwStatement(g) {
    g.lexer.consume();
    now(g);
    if (g.lexer.previous === 'LINE')
        refuse(g, 'Illegal newline after throw');
    expression(g);
    semicolon(g);
}
/** A labelled statement; its label is the current token. */
function labelled(g) {
    const { scope } = g;
    const labels = [takeLabel(g)];
    while (isLabel(g))
        labels.push(takeLabel(g));
    const { type } = now(g);
    // Of several labels at one statement only the first can be jumped to.
    const [label] = labels;
    const kind = KINDS.get(type) ?? 'labelled';
    surrounded(g, { kind, label }, () => {
        statement(g);
    });
    // An empty statement keeps its labels taken.
    if (type !== ';')
        for (const name of labels)
            scope.labels.delete(name);
}
/** True when the current token is a label. */
function isLabel(g) {
    return (0,grammar_token/* isBinding */.OT)(now(g)) && g.lexer.peek(now(g)).type === ':';
}
function takeLabel(g) {
    const { text } = now(g);
    if (g.scope.sees(text))
        refuse(g, `Label "${text}" has already been declared`);
    g.scope.labels.add(text);
    g.lexer.consume(2);
    if (at(g, 'function')) {
        const fault = 'In strict mode code, functions can only be declared at top level or inside a block.';
        refuse(g, fault, now(g), { line: undefined });
    }
    return text;
}
/** Statements that a label becomes a part of; those it cannot be left through are unreachable. */
const KINDS = new Map([
    ['for', 'loop'],
    ['while', 'loop'],
    ['do', 'loop'],
    ['switch', 'switch'],
    ['try', 'unreachable'],
    ['break', 'unreachable'],
    ['continue', 'unreachable'],
]);

;// CONCATENATED MODULE: ./src/runtime/language/grammar/variables.ts




/** Declarations behind `var`, `let` or `const`, separated by commas. */
function variables(g, kind) {
    do
        variable(g, kind);
    while (take(g, ','));
}
function variable(g, kind) {
    const name = now(g);
    if (name.type === '{' || name.type === '[')
        refusePattern(g);
    if (!(0,grammar_token/* isBinding */.OT)(name))
        fail(g);
    if ((0,grammar_token/* isRestricted */.Ez)(name))
        refuse(g, `Identifier "${name.text}" is forbidden in var declaration`);
    declareName(g, name, kind);
    g.lexer.consume();
    if (take(g, '='))
        assignment(g);
    else if (kind === 'const') {
        g.late.push({ text: 'missing initializer in const declaration', line: undefined, token: name });
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/loops.ts










/** Body of a loop. */
function body(g) {
    surrounded(g, { kind: 'loop', label: undefined }, () => {
        statement(g);
    });
}
/** `while`, whose word is the current token. */
function whileStatement(g) {
    g.lexer.consume();
    condition(g);
    body(g);
}
/** `do`, whose word is the current token. A semicolon behind it is a statement of its own. */
function doWhile(g) {
    g.lexer.consume();
    body(g);
    expect(g, 'while');
    condition(g);
}
/** An expression in parentheses. */
function condition(g) {
    expect(g, '(');
    expression(g);
    expect(g, ')');
}
/** `for`, whose word is the current token. */
function forStatement(g) {
    g.lexer.consume();
    if (at(g, 'await'))
        unsupported(g);
    expect(g, '(');
    inBlock(g, () => {
        head(g);
    });
}
const loops_KINDS = { var: 'var', let: 'let', const: 'const' };
function head(g) {
    const token = now(g);
    if (token.type === ';')
        threeParts(g);
    else if (token.type === 'var' || token.type === 'let' || token.type === 'const') {
        declarationHead(g, loops_KINDS[token.type]);
    }
    else if (token.type === 'await' || isArrowFunction(g)) {
        expression(g);
        threeParts(g);
    }
    else
        expressionHead(g, token);
}
function declarationHead(g, kind) {
    const word = now(g);
    const name = g.lexer.peek(word);
    if (g.isFirst && kind !== 'var')
        unsupported(g);
    g.lexer.consume();
    if (name.type === '{' || name.type === '[')
        unsupported(g);
    if (!(0,grammar_token/* isBinding */.OT)(name)) {
        expression(g);
        threeParts(g);
        return;
    }
    if ((0,grammar_token/* isRestricted */.Ez)(name))
        refuse(g, `Identifier "${name.text}" is forbidden in var declaration`);
    if (g.lexer.peek(name).type === 'in') {
        declareName(g, name, kind);
        g.lexer.consume(2);
        overKeys(g);
        return;
    }
    g.lexer.isInForbidden = true;
    variables(g, kind);
    threeParts(g);
}
function expressionHead(g, first) {
    const target = headTarget(g);
    if (target !== undefined && take(g, 'in')) {
        if (target !== 'name' && target !== 'property') {
            refuseTarget(g, `Invalid left-hand side "${first.text}" in for-in statement`, first);
        }
        overKeys(g);
        return;
    }
    g.lexer.isInForbidden = true;
    expression(g, target);
    threeParts(g);
}
/** What could be the variable of a `for\u2026in`; undefined when an operator stands first. */
function headTarget(g) {
    try {
        return leftHandSide(g);
    }
    catch (error) {
        if (error instanceof Rejected)
            return undefined;
        throw error;
    }
}
function overKeys(g) {
    expression(g);
    expect(g, ')');
    body(g);
}
/** `; condition; step) body`, where the runtime also notices `of`. */
function threeParts(g) {
    const token = now(g);
    if (token.type === 'of')
        unsupported(g);
    if (token.type !== ';')
        fail(g);
    g.lexer.isInForbidden = false;
    g.lexer.peek(token);
    g.lexer.consume();
    if (!at(g, ';'))
        expression(g);
    expect(g, ';');
    if (!at(g, ')'))
        expression(g);
    expect(g, ')');
    body(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/modules.ts



/** Functions are scripts: nothing can be exported. */
function exportStatement(g) {
    const word = now(g);
    g.lexer.consume();
    now(g);
    refuse(g, 'Illegal export statement', word);
}
/** `import name from 'module'`, at the top level only. */
function importStatement(g) {
    const word = now(g);
    g.lexer.consume();
    const name = now(g);
    if (g.scope.kind !== 'global')
        refuse(g, 'Illegal import statement', word);
    if (name.type !== 'NAME')
        refuse(g, 'Non-default import is not supported', word);
    declareName(g, name, 'let');
    g.lexer.consume();
    expect(g, 'from');
    const module = now(g);
    if (module.type !== 'STRING')
        fail(g);
    if (!g.modules.includes(module.text))
        refuse(g, `Cannot find module "${module.text}"`, module);
    g.lexer.consume();
    semicolon(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/switch-statement.ts






const STARTS = new Set(['case', 'default']);
const ENDS = new Set([...STARTS, '}']);
/** `switch`, whose word is the current token. */
function switchStatement(g) {
    g.lexer.consume();
    condition(g);
    expect(g, '{');
    inBlock(g, () => {
        surrounded(g, { kind: 'switch', label: undefined }, () => {
            clauses(g);
        });
    });
}
function clauses(g) {
    let hasDefault = false;
    while (!take(g, '}')) {
        if (take(g, 'case'))
            expression(g);
        else if (at(g, 'default')) {
            if (hasDefault)
                refuse(g, 'More than one default clause in switch statement');
            hasDefault = true;
            g.lexer.consume();
        }
        else
            fail(g);
        expect(g, ':');
        if (!ENDS.has(now(g).type))
            clauseItems(g);
    }
}
function clauseItems(g) {
    listItem(g);
    while (!at(g, '}') && furtherItem(g))
        ;
}
/** The runtime ends a clause where a further statement has no room for `case` or `default`. */
function furtherItem(g) {
    const { scope } = g;
    try {
        listItem(g);
        return true;
    }
    catch (error) {
        if (!(error instanceof Rejected) || g.scope !== scope || !STARTS.has(now(g).type))
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/try-statement.ts






/** `try`, whose word is the current token. */
function tryStatement(g) {
    const token = now(g);
    g.lexer.consume();
    const [tried, clause] = [createTry(), createTry()];
    const tries = collectExits(g, () => {
        surrounded(g, tried, () => {
            block(g);
        });
    });
    const inClause = at(g, 'finally') ? [] : catchExits(g, clause);
    const inFinally = take(g, 'finally')
        ? collectExits(g, () => {
            block(g);
        })
        : undefined;
    addTry(g, { token, block: tried, inBlock: tries, clause, inClause, inFinally });
}
function catchExits(g, clause) {
    if (!take(g, 'catch'))
        refuse(g, 'Missing catch or finally after try');
    return collectExits(g, () => {
        surrounded(g, clause, () => {
            inBlock(g, () => {
                catchClause(g);
            });
        });
    });
}
function catchClause(g) {
    if (!take(g, '('))
        unsupported(g);
    const name = now(g);
    if (at(g, '{'))
        unsupported(g);
    if (!(0,grammar_token/* isBinding */.OT)(name))
        fail(g);
    declareName(g, name, 'catch');
    g.lexer.consume();
    expect(g, ')');
    expect(g, '{');
    // Names of the body and of the clause share one scope.
    blockBody(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/statements.ts










/** Statements up to a closing brace or the end; at least one. */
function statementList(g) {
    do
        listItem(g);
    while (!at(g, '}') && !at(g, 'END'));
}
/** A declaration or a statement. */
function listItem(g) {
    const token = now(g);
    if (token.type === 'function')
        functionDeclaration(g, false);
    else if (token.type === 'async' && g.lexer.peek(token, true).type === 'function') {
        if (g.isFirst)
            unsupported(g);
        g.lexer.consume();
        functionDeclaration(g, true);
    }
    else if (token.type === 'class')
        unsupported(g);
    else if (!isLexical(g))
        topStatement(g);
}
/** `let` and `const` declarations; false when the word turns out to be something else. */
function isLexical(g) {
    const { type } = now(g);
    if (type !== 'let' && type !== 'const')
        return false;
    const next = g.lexer.peek(now(g));
    const isPattern = next.type === '{' || next.type === '[';
    if (!isPattern && (0,grammar_token/* isReserved */.Bs)(next)) {
        g.lexer.consume();
        fail(g);
    }
    if (!isPattern && !(0,grammar_token/* isBinding */.OT)(next))
        return false;
    if (g.isFirst)
        unsupported(g);
    g.lexer.consume();
    variables(g, type);
    semicolon(g);
    return true;
}
function topStatement(g) {
    if (take(g, ';'))
        return;
    if (at(g, 'export'))
        exportStatement(g);
    else if (at(g, 'import'))
        importStatement(g);
    else
        statement(g);
}
/** A statement where no declaration may stand: behind `if (\u2026)`, `for (\u2026)`, a label. */
function statement(g) {
    const token = now(g);
    const rule = statements_RULES[token.type];
    if (rule !== undefined)
        rule(g);
    else if (token.type === 'END')
        fail(g);
    else if (isLabel(g))
        labelled(g);
    else
        expressionStatement(g);
}
const statements_RULES = {
    '{': block,
    ';': (g) => {
        g.lexer.consume();
    },
    var: (g) => {
        g.lexer.consume();
        variables(g, 'var');
        semicolon(g);
    },
    if: ifStatement,
    do: doWhile,
    while: whileStatement,
    for: forStatement,
    switch: switchStatement,
    continue: breakOrContinue,
    break: breakOrContinue,
    return: returnStatement,
    with: (g) => {
        g.lexer.consume();
        unsupported(g);
    },
    throw: throwStatement,
    try: tryStatement,
    debugger: debuggerStatement,
};
/** A block with a scope of its own. */
function block(g) {
    expect(g, '{');
    inBlock(g, () => {
        blockBody(g);
    });
}
/** Statements of a block and its closing brace. */
function blockBody(g) {
    if (take(g, '}'))
        return;
    settled(g, () => {
        statementList(g);
        expect(g, '}');
    });
}
/** A semicolon, or a place where it may be missing. */
function semicolon(g) {
    if (take(g, ';') || at(g, 'END') || at(g, '}') || g.lexer.previous === 'LINE')
        return;
    fail(g);
}
function ifStatement(g) {
    g.lexer.consume();
    expect(g, '(');
    expression(g);
    expect(g, ')');
    statement(g);
    if (take(g, 'else'))
        statement(g);
}
function debuggerStatement(g) {
    g.lexer.consume();
    if (g.isFirst)
        unsupported(g);
    if (!at(g, 'END'))
        expect(g, ';');
}
const MISPLACED = {
    function: 'Functions can only be declared at top level or inside a block',
    class: 'Class can only be declared at top level or inside a block',
};
function expressionStatement(g) {
    const token = now(g);
    const misplaced = MISPLACED[token.type];
    if (misplaced !== undefined)
        refuse(g, misplaced);
    if (token.type === 'async' && g.lexer.peek(token, true).type === 'function')
        unsupported(g);
    if (token.type === 'const' || token.type === 'let')
        refuseSingle(g, token.type);
    expression(g);
    semicolon(g);
}
function refuseSingle(g, word) {
    const next = g.lexer.peek(now(g));
    if (next.type === 'NAME') {
        refuse(g, `${word} declaration cannot appear in a single-statement context`);
    }
    if (next.type === '[')
        fail(g);
}

;// CONCATENATED MODULE: ./src/runtime/language/grammar/find-refusal.ts





/**
 * Reads a source as the runtime's own parser does, left to right, and answers the first thing it refuses:
 * the error that AWS reports. undefined when it compiles.
 */
function findRefusal({ source, runtime }, facts) {
    const isFirst = runtime === 'cloudfront-js-1.0';
    const g = {
        ...facts,
        isFirst,
        lexer: new Lexer(source, !isFirst),
        scope: new Scope('global', undefined),
        unescaped: undefined,
        late: [],
    };
    try {
        settled(g, () => {
            while (g.lexer.current().type !== 'END')
                listItem(g);
        });
    }
    catch (error) {
        if (error instanceof Refused)
            return error.refusal;
        throw error;
    }
    return lateRefusal(g);
}
function lateRefusal({ late }) {
    const [first] = late;
    if (first === undefined)
        return undefined;
    const { type = 'SyntaxError', text, line, token } = first;
    return { type, text, line, start: token.start, end: token.end };
}

;// CONCATENATED MODULE: ./src/runtime/language/find-compile-error.ts



/**
 * The first thing a runtime's parser refuses in a source, exactly as it words it; undefined when it compiles.
 * Throws RangeError for code that is nested too deeply (thousands of brackets).
 */
function findCompileError(code) {
    const { runtime } = code;
    const judge = (pattern) => (0,judge_pattern/* judgePattern */.c)(pattern, runtime).refusal;
    return findRefusal(code, { modules: modules/* MODULES */.e[runtime], judge });
}

;// CONCATENATED MODULE: ./src/runtime/language/remember.ts
/** Functions whose results are kept: checker, engine and explanations ask for the same code in turn. */
const KEPT = 8;
/** Makes an analysis of code keep its last results. Results must not change. */
function remember(analyse) {
    const results = new Map();
    return (code) => {
        const key = `${code.runtime}\n${code.source}`;
        const known = results.get(key);
        if (known !== undefined)
            return known;
        const result = analyse(code);
        const [oldest] = results.keys();
        if (oldest !== undefined && results.size >= KEPT)
            results.delete(oldest);
        results.set(key, result);
        return result;
    };
}

// EXTERNAL MODULE: ./src/runtime/language/tree/parse-tree.ts
var parse_tree = __webpack_require__(3400);
;// CONCATENATED MODULE: ./src/runtime/language/find-constructs.ts







function analyseTree(code) {
    const refusal = findCompileError(code);
    const tree = (0,parse_tree/* parseTree */.cZ)(code.source);
    const marks = tree === undefined ? [] : inOrder(unique(collectMarks(tree, code)));
    const later = marks.filter(({ trip }) => trip === undefined);
    const compile = marks.filter(({ trip }) => trip !== undefined);
    return [
        ...(refusal === undefined ? engineFindings(code) : compileFindings(refusal, compile, code)),
        ...later.map((mark) => (0,create_finding/* createFinding */.u)(mark, code)),
    ];
}
/** What the runtime compiles and a JavaScript engine does not. */
function engineFindings(code) {
    const fault = (0,parse_tree/* findJavaScriptFault */.B9)(code.source);
    if (fault === undefined)
        return [];
    const { reason, at } = fault;
    return [
        (0,create_finding/* createFinding */.u)({ id: 'not-parsed', start: at, end: at, trip: undefined, values: { reason } }, code),
    ];
}
/** A shorthand property shows its name to the rules twice. */
function unique(marks) {
    const seen = new Set();
    return marks.filter(({ id, start }) => {
        const key = `${id} ${String(start)}`;
        return !seen.has(key) && seen.add(key);
    });
}
function inOrder(marks) {
    return [...marks].sort((a, b) => (a.trip ?? a.start) - (b.trip ?? b.start) || a.start - b.start);
}
/** What the grammar refuses, then what rules found behind it: what it has read past is no fault. */
function compileFindings(refusal, marks, code) {
    const own = find_constructs_markOf(refusal, marks);
    const further = marks.filter((mark) => mark !== own && (mark.trip ?? 0) >= refusal.start);
    return [refusalFinding(refusal, own, code), ...further.map((mark) => (0,create_finding/* createFinding */.u)(mark, code))];
}
function find_constructs_markOf({ start }, marks) {
    return (marks.find(({ trip }) => trip === start) ??
        marks.findLast((mark) => mark.start <= start && start < (mark.reach ?? mark.end)));
}
/** The refusal as a finding; the mark it belongs to gives it its construct and its place. */
function refusalFinding(refusal, mark, code) {
    const { start, end } = mark ?? refusal;
    const id = mark?.id ?? classifyRefusal(refusal, code.source);
    const finding = (0,create_finding/* createFinding */.u)({ id, start, end, trip: refusal.start }, code);
    return { ...finding, error: refusalText(refusal), line: refusal.line ?? finding.line };
}
const TOO_DEEP = { id: 'too-deep', start: 0, end: 0, trip: undefined };
function analyse(code) {
    try {
        return analyseTree(code);
    }
    catch (error) {
        // Both parsers descend as deep as the code is nested.
        if (error instanceof RangeError)
            return [(0,create_finding/* createFinding */.u)(TOO_DEEP, code)];
        throw error;
    }
}
/**
 * Everything in a source that its runtime refuses, fails at or computes in its own way. Where the runtime does
 * not compile the source, the first finding is exactly what it reports, and those of phase `compile` behind it
 * are what it would meet next, in its order. What only happens at run time, or only offline, follows.
 */
const findConstructs = remember(analyse);


/***/ }),

/***/ 18549:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ scanToken)
});

;// CONCATENATED MODULE: ./src/runtime/language/grammar/scan-number.ts
const RADIXES = {
    x: { digits: /[\da-fA-F_]*/y, tooLarge: /(?!)/y },
    o: { digits: /[0-7_]*/y, tooLarge: /[89]/y },
    b: { digits: /[01_]*/y, tooLarge: /[2-9]/y },
};
// An exponent may lack its digits where a separator follows.
const DECIMAL = /(?:\d(?:_?\d)*)?(?:\.(?:\d(?:_?\d)*)?)?(?:[eE][+-]?(?:\d(?:_?\d)*|(?=_)))?/y;
function matchEnd(pattern, source, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(source)?.[0].length ?? 0);
}
/**
 * Cuts the number that begins at `at`. Without `separators` (cloudfront-js-1.0) it ends before an
 * underscore, which then begins a word.
 */
function scanNumber(source, at, separators) {
    const next = source.charAt(at + 1);
    const radix = source.charAt(at) === '0' ? RADIXES[next.toLowerCase()] : undefined;
    if (radix !== undefined)
        return scanRadix(source, at + 2, radix, separators);
    if (source.charAt(at) === '0' && (/\d/.test(next) || (separators && next === '_'))) {
        return { end: at + 2, legal: false };
    }
    return {
        end: withoutSeparators(source, at, matchEnd(DECIMAL, source, at), separators),
        legal: true,
    };
}
function scanRadix(source, at, radix, separators) {
    if (at >= source.length)
        return { end: at, legal: false };
    const end = withoutSeparators(source, at, matchEnd(radix.digits, source, at), separators);
    if (matchEnd(radix.tooLarge, source, end) > end)
        return { end: end + 1, legal: false };
    return { end, legal: true };
}
function withoutSeparators(source, at, end, separators) {
    const text = source.slice(at, end);
    const cut = separators ? /^_|__|_$/.exec(text)?.index : text.indexOf('_');
    return cut === undefined || cut === -1 ? end : at + cut;
}

// EXTERNAL MODULE: ./src/runtime/language/grammar/token.ts
var token = __webpack_require__(60224);
;// CONCATENATED MODULE: ./src/runtime/language/grammar/scan-token.ts


/** Longest first. `?.`, `??=` and their like are unknown, so they fall into pieces. */
const PUNCTUATION = '>>>= ... === !== **= <<= >>= >>> => == ++ += -- -= *= ** %= && &= || |= ^= != <= << >= >> ?? /='.split(' ');
const SINGLE = new Set('()[]{},;:.?=+-*%&|^!<>~/`');
// The runtime takes U+2028, U+2029 and a lone carriage return for blanks; only \n ends a line.
const BLANKS = /[^\S\n]*/uy;
const WORD = /[A-Za-z_$][\w$]*/y;
const DIGIT = /\d/;
function blanksEnd(source, at) {
    BLANKS.lastIndex = at;
    return at + (BLANKS.exec(source)?.[0].length ?? 0);
}
/** Cuts the token behind the blanks and block comments at `from`. */
function scanToken(source, from, separators) {
    const start = blanksEnd(source, from);
    if (source.startsWith('/*', start)) {
        const close = source.indexOf('*/', start + 2);
        if (close === -1) {
            return {
                ...plain(source, 'ILLEGAL', start, start + 2),
                lines: countLines(source.slice(start)),
            };
        }
        const rest = scanToken(source, close + 2, separators);
        return { ...rest, lines: rest.lines + countLines(source.slice(start, close)) };
    }
    return scanBare(source, start, separators);
}
function scanBare(source, start, separators) {
    const first = source.charAt(start);
    if (first === '')
        return plain(source, 'END', start, start);
    if (first === '\n')
        return endOfLine(source, start, start + 1);
    // Two slashes at the very end of the source are read as one.
    if (source.endsWith('//') && start === source.length - 2) {
        return plain(source, '/', start + 1, start + 2);
    }
    if (source.startsWith('//', start))
        return scanLineComment(source, start);
    if (first === '"' || first === "'")
        return scanString(source, start);
    WORD.lastIndex = start;
    const word = WORD.exec(source)?.[0];
    if (word !== undefined)
        return plain(source, (0,token/* wordType */.he)(word), start, start + word.length);
    if (DIGIT.test(first) || (first === '.' && DIGIT.test(source.charAt(start + 1)))) {
        const { end, legal } = scanNumber(source, start, separators);
        return plain(source, legal ? 'NUMBER' : 'ILLEGAL', start, end);
    }
    return scanPunctuation(source, start, first);
}
function scanPunctuation(source, start, first) {
    const text = PUNCTUATION.find((sign) => source.startsWith(sign, start)) ?? first;
    if (text.length > 1 || SINGLE.has(text))
        return plain(source, text, start, start + text.length);
    // The runtime shows one byte of a character beyond ASCII, which is no text by itself.
    const shown = first > '\x7f' ? '\ufffd' : first;
    return {
        token: { type: 'ILLEGAL', text: shown, start, end: start + 1 },
        lines: 0,
        next: start + 1,
    };
}
function scanLineComment(source, start) {
    const end = source.indexOf('\n', start);
    return endOfLine(source, start, end === -1 ? source.length : end + 1);
}
function scanString(source, start) {
    const quote = source.charAt(start);
    let escaped = false;
    for (let at = start + 1; at < source.length; at++) {
        const char = source.charAt(at);
        if (char === '\\') {
            escaped = true;
            at += source.startsWith('\r\n', at + 1) ? 2 : 1;
        }
        else if (char === '\r' || char === '\n')
            return plain(source, 'UNTERMINATED', start, at + 1);
        else if (char === quote) {
            const text = source.slice(start + 1, at);
            const type = escaped ? 'ESCAPED' : 'STRING';
            return { token: { type, text, start, end: at + 1 }, lines: 0, next: at + 1 };
        }
    }
    return plain(source, 'UNTERMINATED', start, source.length);
}
function plain(source, type, start, end) {
    const next = type === 'UNTERMINATED' ? start + 1 : end;
    return { token: { type, text: source.slice(start, end), start, end }, lines: 0, next };
}
function endOfLine(source, start, end) {
    return { ...plain(source, 'LINE', start, end), lines: 1 };
}
function countLines(text) {
    return text.split('\n').length - 1;
}


/***/ }),

/***/ 60224:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Ez: () => (/* binding */ isRestricted),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   he: () => (/* binding */ wordType)
/* harmony export */ });
const words = (text) => new Set(text.split(' '));
/** Words that can never name anything. `await` and `yield` are among them and can, by an exception. */
const RESERVED = words('await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield');
/** Words with a meaning of their own that may name things nevertheless. */
const SOFT = words('arguments async eval from meta of target undefined');
/** The type of a word. */
function wordType(text) {
    return RESERVED.has(text) || SOFT.has(text) ? text : 'NAME';
}
/** True for words that cannot be identifiers. */
function isReserved({ type }) {
    return RESERVED.has(type);
}
/** True for every word: what may follow a dot or stand as a property name. */
function isWord({ type }) {
    return type === 'NAME' || RESERVED.has(type) || SOFT.has(type);
}
/** True for words that may name a variable, a parameter or a label. */
function isBinding({ type }) {
    return type === 'NAME' || SOFT.has(type) || type === 'await' || type === 'yield';
}
/** True for the two names that no variable may have. */
function isRestricted({ type }) {
    return type === 'arguments' || type === 'eval';
}


/***/ }),

/***/ 26394:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refusedFlags)
/* harmony export */ });
/** Flags a runtime knows; `isFirst` is cloudfront-js-1.0. */
const KNOWN = { first: 'gim', second: 'gimy' };
/**
 * The flags as a runtime shows them when it refuses them: up to the first it does not know or that is there
 * twice. undefined when it takes them.
 */
function refusedFlags(flags, isFirst) {
    const known = isFirst ? KNOWN.first : KNOWN.second;
    const bad = [...flags].findIndex((flag, index) => !known.includes(flag) || flags.indexOf(flag) < index);
    return bad === -1 ? undefined : flags.slice(0, bad + 1);
}


/***/ }),

/***/ 90703:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ judgePattern)
});

;// CONCATENATED MODULE: ./src/runtime/language/regexp/pattern.ts
/**
 * Messages of PCRE (cloudfront-js-1.0, as far as they are known) and PCRE2 (cloudfront-js-2.0).
 * https://www.pcre.org/current/doc/html/pcre2api.html
 */
const FAULTS = {
    'open-group': { first: 'missing )', second: 'missing closing parenthesis' },
    'close-group': { first: 'unmatched parentheses', second: 'unmatched closing parenthesis' },
    'open-class': 'missing terminating ] for character class',
    'range-order': 'range out of order in character class',
    'range-of-class': 'invalid range in character class',
    repeat: { first: 'nothing to repeat', second: 'quantifier does not follow a repeatable item' },
    'count-order': 'numbers out of order in {} quantifier',
    'count-size': 'number too big in {} quantifier',
    'group-kind': 'unrecognized character after (? or (?-',
    'name-missing': 'subpattern name expected',
    'name-digit': {
        first: 'subpattern name must start with a non-digit',
        second: 'subpattern name must start with a non-digit',
    },
    'name-end': {
        first: 'syntax error in subpattern name (missing terminator)',
        second: 'syntax error in subpattern name (missing terminator?)',
    },
    'name-twice': {
        first: 'two named subpatterns have the same name',
        second: 'two named subpatterns have the same name (PCRE2_DUPNAMES not set)',
    },
    reference: 'reference to non-existent subpattern',
    'reference-form': '\\k is not followed by a braced, angle-bracketed, or quoted name',
    'group-reference-form': '\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number',
    perl: 'PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u',
    property: 'malformed \\P or \\p sequence',
    backslash: '\\ at end of pattern',
    control: '\\c at end of pattern',
    escape: 'unrecognized character follows \\',
    octal: 'missing opening brace after \\o',
    'escape-in-class': 'escape sequence is invalid in character class',
    'any-in-class': '\\N is not supported in a class',
    'posix-name': 'unknown POSIX class name',
    'posix-collating': 'POSIX collating elements are not supported',
    'posix-outside': 'POSIX named classes are supported only within a class',
    lookbehind: 'lookbehind assertion is not fixed length',
};
/** Thrown by the reader to end it. */
class PatternRefused extends Error {
    name = 'PatternRefused';
    fault;
    at;
    constructor(fault, at) {
        super(fault);
        this.fault = fault;
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/escapes.ts
const CHARACTER = { kind: 'character', code: undefined, width: 1 };
const CLASS = { kind: 'class', code: undefined, width: 1 };
const ASSERTION = { kind: 'assertion', code: undefined, width: 0 };
const VARIABLE = { kind: 'class', code: undefined, width: undefined };
const CONTROLS = { f: 12, n: 10, r: 13, t: 9, v: 11 };
/** Escapes of PCRE that JavaScript takes for the letter itself. */
const PCRE_ONLY = {
    A: ASSERTION,
    C: CLASS,
    E: ASSERTION,
    G: ASSERTION,
    H: CLASS,
    K: ASSERTION,
    N: CLASS,
    R: VARIABLE,
    V: CLASS,
    X: VARIABLE,
    Z: ASSERTION,
    a: CHARACTER,
    e: CHARACTER,
    h: CLASS,
    z: ASSERTION,
};
const NOT_IN_CLASS = new Set(['A', 'B', 'G', 'K', 'R', 'X', 'Z', 'z', 'C']);
const KNOWN = new Set('AaBbCcDdEefGgHhKkNnoPpQRrSstUuVvWwXxZz');
/** Reads an escape; its backslash is next. */
function readEscape(reader, place) {
    const from = reader.at;
    const inClass = place !== 'outside';
    const letter = reader.pattern.charAt(from + 1);
    if (/[1-9]/.test(letter) && !inClass)
        return readReference(reader);
    reader.at += 2;
    if (letter === '')
        reader.refuse('backslash', reader.pattern.length);
    if (inClass)
        refuseInClass(reader, letter, from, place);
    const special = inClass ? (IN_CLASS[letter] ?? SPECIAL[letter]) : SPECIAL[letter];
    if (special !== undefined)
        return special(reader, from, inClass);
    const pcre = PCRE_ONLY[letter];
    if (pcre !== undefined) {
        reader.note('pcre', from);
        return pcre;
    }
    return plainEscape(reader, letter, from);
}
function refuseInClass(reader, letter, from, place) {
    const isRefused = letter === 'N' || NOT_IN_CLASS.has(letter) || (letter === 'k' && !reader.isFirst);
    if (!isRefused)
        return;
    if (place === 'range-end' && !/[BRX]/.test(letter) && !reader.isFirst)
        reader.refuse('range-of-class');
    if (letter === 'N')
        reader.refuse('any-in-class');
    reader.refuse('escape-in-class', from + 1);
}
function plainEscape(reader, letter, from) {
    if (/[FLl]/.test(letter) && !reader.isFirst)
        reader.refuse('perl');
    if (/[A-Za-z]/.test(letter) && !KNOWN.has(letter) && !reader.isFirst) {
        reader.refuse('escape', from + 1);
    }
    return { ...CHARACTER, code: CONTROLS[letter] ?? letter.charCodeAt(0) };
}
const classOf = () => CLASS;
const SPECIAL = {
    d: classOf,
    D: classOf,
    w: classOf,
    W: classOf,
    s: classOf,
    S: classOf,
    v: classOf,
    b: (_reader, _from, inClass) => (inClass ? { ...CHARACTER, code: 8 } : ASSERTION),
    B: () => ASSERTION,
    Q: (reader, from) => {
        const quoted = reader.match(/[^]*?(?=\\E|$)/)?.[0] ?? '';
        reader.take('\\E');
        reader.note('pcre', from);
        return { ...CLASS, width: quoted.length };
    },
    p: property,
    P: property,
    k: namedReference,
    g: groupReference,
    o: (reader, from) => {
        const isOctal = reader.match(/\{[0-7]+\}/) !== undefined;
        if (!isOctal && !reader.isFirst)
            reader.refuse('octal', from + (reader.isDone ? 1 : 2));
        reader.note('pcre', from);
        return CHARACTER;
    },
    c: (reader) => {
        if (reader.isDone)
            reader.refuse('control');
        reader.at++;
        return CHARACTER;
    },
    x: (reader) => codeOf(reader.match(/[\da-fA-F]{2}/)?.[0], 16, 'x'),
    u: (reader) => codeOf(reader.match(/[\da-fA-F]{4}/)?.[0], 16, 'u'),
    0: (reader) => codeOf(`0${reader.match(/[0-7]{1,2}/)?.[0] ?? ''}`, 8, '0'),
};
const octal = (reader, from) => {
    reader.at = from + 1;
    return codeOf(reader.match(/[0-7]{1,3}/)?.[0], 8, '0');
};
const letterG = () => ({ ...CHARACTER, code: 'g'.charCodeAt(0) });
/** What means something else in a class: digits are codes, and nothing refers to groups. */
const IN_CLASS = {
    ...Object.fromEntries([...'1234567'].map((digit) => [digit, octal])),
    g: letterG,
};
function codeOf(digits, radix, letter) {
    return {
        ...CHARACTER,
        code: digits === undefined ? letter.charCodeAt(0) : parseInt(digits, radix),
    };
}
function property(reader, from) {
    if (!reader.match(/\{\^?\w+\}|[A-Z]/))
        reader.refuse('property', reader.at + 1);
    reader.note('pcre', from);
    return CLASS;
}
function readReference(reader) {
    const digits = reader.match(/\\(\d+)/)?.[1] ?? '';
    const at = reader.at - digits.length;
    const group = Number(digits);
    // From 10 on a number without a group is an octal code.
    if (group >= 10 && group > reader.groups)
        return CHARACTER;
    reader.references.push({ group, at });
    return VARIABLE;
}
function namedReference(reader, from) {
    if (!reader.isFirst && /^[<'{]\d/.test(reader.pattern.slice(reader.at)))
        reader.refuse('name-digit', reader.at + 1);
    const found = reader.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/);
    if (found === undefined) {
        if (reader.isFirst && reader.next !== '<')
            return CHARACTER;
        reader.refuse('reference-form');
    }
    if (found[1] === undefined)
        reader.note('pcre', from);
    reader.references.push({ group: found[1] ?? found[2] ?? found[3] ?? '', at: from + 3 });
    return VARIABLE;
}
function groupReference(reader, from) {
    const found = reader.match(/\{?(\d+)\}?/);
    if (found === undefined && !reader.match(/\{[-\w]+\}|<\w+>|'\w+'|-\d+/)) {
        reader.refuse('group-reference-form');
    }
    const digits = found?.[1];
    const isBraced = found?.[0].startsWith('{') === true;
    const at = isBraced ? from + '\\g{'.length + (digits?.length ?? 0) : from + 2;
    if (digits !== undefined)
        reader.references.push({ group: Number(digits), at });
    reader.note('pcre', from);
    return VARIABLE;
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/character-class.ts

const POSIX_NAMES = new Set('alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' '));
/** Reads `[\u2026]`; its opening bracket is next. */
function readClass(reader) {
    const from = reader.at;
    const posix = posixAt(reader);
    if (posix !== undefined)
        reader.refuse(posix.kind === ':' ? 'posix-outside' : 'posix-collating', from);
    reader.at++;
    reader.take('^');
    // The runtime gives `[]` and `[^]` the meaning they have in JavaScript.
    let last;
    while (!reader.take(']')) {
        if (reader.isDone)
            reader.refuse('open-class');
        last = readMember(reader, last);
    }
}
/** Code of the character read; undefined for classes, which cannot begin a range. */
function readMember(reader, last) {
    if (readQuoted(reader))
        return undefined;
    const posix = posixAt(reader);
    if (posix !== undefined)
        return void readPosix(reader, posix);
    const from = reader.at;
    const code = readCharacter(reader, 'class');
    if (!beginsRange(reader))
        return code ?? last;
    if (code === undefined && !reader.isFirst)
        reader.refuse('range-of-class');
    return readRange(reader, code, from);
}
/** A hyphen that is not the last of its class. */
function beginsRange(reader) {
    return reader.next === '-' && !/^-(\]|$)/.test(reader.pattern.slice(reader.at));
}
/** `\Q\u2026\E`: letters, brackets among them. */
function readQuoted(reader) {
    const from = reader.at;
    const isQuoted = reader.match(/\\Q[^]*?(?:\\E|$)|\\E/) !== undefined;
    if (isQuoted)
        reader.note('pcre', from);
    return isQuoted;
}
function readRange(reader, low, from) {
    if (low === undefined)
        return undefined;
    reader.at++;
    const begin = reader.at;
    if (posixAt(reader) !== undefined && !reader.isFirst)
        reader.refuse('range-of-class', begin + 1);
    if (posixAt(reader) !== undefined || readQuoted(reader))
        return low;
    const high = readCharacter(reader, 'range-end');
    if (high === undefined && !reader.isFirst)
        reader.refuse('range-of-class');
    if (high !== undefined && high < low)
        reader.refuse('range-order', reader.at - 1);
    return from < begin ? high : low;
}
function readCharacter(reader, place) {
    if (reader.next === '\\') {
        const { kind, code } = readEscape(reader, place);
        return kind === 'character' ? (code ?? 0) : undefined;
    }
    const code = reader.next.charCodeAt(0);
    reader.at++;
    return code;
}
const POSIX = /^\[([:.=])((?:\\[\]\\]|(?!\[\1|\]|\1\])[^])*)\1\]/;
function posixAt({ pattern, at }) {
    const [, kind, name] = POSIX.exec(pattern.slice(at)) ?? [];
    return kind === undefined || name === undefined ? undefined : { kind, name };
}
function readPosix(reader, { kind, name }) {
    const from = reader.at;
    if (kind !== ':')
        reader.refuse('posix-collating', from);
    if (!POSIX_NAMES.has(name.replace(/^\^/, '')))
        reader.refuse('posix-name', from + 2);
    reader.at += name.length + '[::]'.length;
    if (beginsRange(reader) && !reader.isFirst)
        reader.refuse('range-of-class');
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/groups.ts

/** Reads a group; its opening parenthesis is next. */
function readGroup(reader) {
    const from = reader.at;
    if (reader.match(/\(\*[A-Z_]+[^)]*\)/))
        return pcreOnly(reader, from);
    reader.at++;
    if (!reader.take('?')) {
        reader.groups++;
        return inside(reader, from);
    }
    if (reader.isDone)
        reader.refuse('open-group');
    const lookaround = reader.match(/<?[=!]/);
    if (lookaround !== undefined)
        return readLookaround(reader, from, lookaround[0].startsWith('<'));
    if (reader.take(':'))
        return inside(reader, from);
    if (reader.take('<'))
        return readNamed(reader, from, '>');
    return readPcreGroup(reader, from);
}
function inside(reader, from) {
    const { width, isLoop } = body(reader);
    return { width, isLoop, repeatable: from < reader.at };
}
function body(reader) {
    const alternatives = readAlternatives(reader);
    if (!reader.take(')'))
        reader.refuse('open-group');
    return alternatives;
}
function readLookaround(reader, from, isBehind) {
    const { areFixed } = body(reader);
    if (isBehind && !areFixed)
        reader.lookbehinds.push(from);
    return { width: 0, repeatable: true, isLoop: false };
}
function readNamed(reader, from, end) {
    if (/\d/.test(reader.next))
        reader.refuse('name-digit');
    const name = reader.match(/[\w\u0080-\uffff]+/)?.[0];
    if (name === undefined)
        reader.refuse('name-missing');
    if (!reader.take(end))
        reader.refuse('name-end');
    if (reader.names.has(name))
        reader.refuse('name-twice');
    reader.names.add(name);
    reader.groups++;
    return inside(reader, from);
}
const FLAG_GROUP = /\^?[imsxnUJ]*(?:-[imsxnUJ]+)?(?=[:)])/;
/** Groups that only PCRE has: `(?i)`, `(?>\u2026)`, `(?P<n>\u2026)`, `(?R)` and others. */
function readPcreGroup(reader, from) {
    if (reader.take('#')) {
        if (!reader.match(/[^)]*\)/))
            reader.refuse('open-group', reader.pattern.length);
        return { ...pcreOnly(reader, from), width: 0 };
    }
    if (reader.take('P<'))
        return noted(reader, from, () => readNamed(reader, from, '>'));
    if (reader.take("'"))
        return noted(reader, from, () => readNamed(reader, from, "'"));
    if (reader.match(/(?:R|[+-]?\d+|&\w+|P[>=]\w+|C\d*)\)/))
        return pcreOnly(reader, from);
    const hasFlags = !reader.match(/>|\||\*|\([^)]*\)/);
    if (hasFlags && !reader.match(FLAG_GROUP))
        reader.refuse('group-kind');
    if (hasFlags && reader.next === ')')
        return readFlags(reader, from);
    reader.take(':');
    return noted(reader, from, () => inside(reader, from));
}
/** Flags alone match nothing that could be repeated. */
function readFlags(reader, from) {
    const atom = pcreOnly(reader, from);
    reader.at++;
    return { ...atom, width: 0, repeatable: false };
}
function noted(reader, from, read) {
    reader.note('pcre', from);
    return read();
}
function pcreOnly(reader, from) {
    reader.note('pcre', from);
    return { width: undefined, repeatable: true, isLoop: false };
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/quantifiers.ts
const LIMIT = 65_535;
/** Reads the quantifier of a piece, if it has one. */
function readQuantifier(reader, atom) {
    const from = reader.at;
    const count = readCount(reader);
    if (count === undefined)
        return atom;
    if (!atom.repeatable)
        reader.refuse('repeat', lastOf(reader, from));
    if (reader.take('+'))
        reader.note('possessive', from);
    else
        reader.take('?');
    const isUnbounded = count.high === Infinity;
    if (isUnbounded && atom.isLoop)
        reader.note('nested-quantifier', from);
    const width = count.low === count.high && atom.width !== undefined ? count.low * atom.width : undefined;
    return { width, repeatable: false, isLoop: isUnbounded };
}
/** The library points at the last character of a count. */
function lastOf(reader, from) {
    return reader.pattern.charAt(from) === '{' ? reader.at - 1 : from;
}
/** Reads a quantifier; undefined where there is none. */
function readCount(reader) {
    if (reader.take('*'))
        return { low: 0, high: Infinity };
    if (reader.take('+'))
        return { low: 1, high: Infinity };
    if (reader.take('?'))
        return { low: 0, high: 1 };
    const found = reader.match(/\{(\d+)(,(\d*))?\}/);
    if (found === undefined)
        return undefined;
    const [, first = '', comma, second = ''] = found;
    const low = Number(first);
    const high = comma === undefined ? low : second === '' ? Infinity : Number(second);
    if (low > LIMIT || (high !== Infinity && high > LIMIT))
        reader.refuse('count-size', reader.at - 1);
    if (high < low)
        reader.refuse('count-order', reader.at - 1);
    return { low, high };
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/reader.ts

/** Walks through one pattern and collects what it meets. */
class Reader {
    pattern;
    /** True for cloudfront-js-1.0: PCRE in its JavaScript mode, which forgives more. */
    isFirst;
    at = 0;
    groups = 0;
    names = new Set();
    features = [];
    references = [];
    /** Offsets of lookbehinds without a fixed length. */
    lookbehinds = [];
    constructor(pattern, isFirst) {
        this.pattern = pattern;
        this.isFirst = isFirst;
    }
    get next() {
        return this.pattern.charAt(this.at);
    }
    get isDone() {
        return this.at >= this.pattern.length;
    }
    /** True when the rest begins with `text`. */
    sees(text) {
        return this.pattern.startsWith(text, this.at);
    }
    /** Takes `text` if it is next. */
    take(text) {
        if (!this.sees(text))
            return false;
        this.at += text.length;
        return true;
    }
    /** Takes what a sticky expression matches; undefined if it does not. */
    match(expression) {
        const sticky = new RegExp(expression.source, 'y');
        sticky.lastIndex = this.at;
        const found = sticky.exec(this.pattern);
        if (found === null)
            return undefined;
        this.at += found[0].length;
        return found;
    }
    /** Ends reading. */
    refuse(fault, at = this.at) {
        throw new PatternRefused(fault, at);
    }
    /** Notes something that JavaScript reads otherwise, from `from` up to here. */
    note(kind, from) {
        this.features.push({ kind, at: from, text: this.pattern.slice(from, this.at) });
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/read-pattern.ts






/** Reads a pattern as the library of a runtime does: what it refuses, and what it reads in its own way. */
function readPattern(pattern, isFirst) {
    const reader = new Reader(pattern, isFirst);
    const fault = capture(() => {
        readAlternatives(reader);
        if (reader.next === ')')
            reader.refuse('close-group');
    });
    return { fault: fault ?? lateFault(reader), features: reader.features };
}
function capture(body) {
    try {
        body();
        return undefined;
    }
    catch (error) {
        if (error instanceof PatternRefused)
            return { fault: error.fault, at: error.at };
        throw error;
    }
}
function lateFault(reader) {
    const missing = reader.references.find(({ group }) => typeof group === 'string' ? !reader.names.has(group) : !reader.isFirst && group > reader.groups);
    const [lookbehind] = reader.lookbehinds;
    const faults = [
        missing && faultAt('reference', missing.at),
        lookbehind === undefined ? undefined : faultAt('lookbehind', lookbehind),
    ];
    // The later library looks at lookbehinds first.
    return (reader.isFirst ? faults : faults.reverse()).find((fault) => fault !== undefined);
}
function faultAt(fault, at) {
    return { fault, at };
}
/** Reads up to a closing parenthesis, which stays, or to the end. */
function readAlternatives(reader) {
    const widths = [];
    let isLoop = false;
    do {
        const { width, isLoop: loops } = readSequence(reader);
        widths.push(width);
        isLoop ||= loops;
    } while (reader.take('|'));
    const [width] = widths;
    return {
        width: widths.every((other) => other === width) ? width : undefined,
        areFixed: !widths.includes(undefined),
        isLoop,
    };
}
function readSequence(reader) {
    let width = 0;
    let isLoop = false;
    let count = 0;
    while (!reader.isDone && reader.next !== '|' && reader.next !== ')') {
        const piece = readQuantifier(reader, readAtom(reader));
        width = width === undefined || piece.width === undefined ? undefined : width + piece.width;
        isLoop = piece.isLoop && count === 0;
        count++;
    }
    return { width, isLoop };
}
const ATOM = { width: 1, repeatable: true, isLoop: false };
const ANCHOR = { width: 0, repeatable: false, isLoop: false };
function readAtom(reader) {
    const { next } = reader;
    if (next === '\\') {
        const { kind, width } = readEscape(reader, 'outside');
        return kind === 'assertion' ? ANCHOR : { ...ATOM, width };
    }
    if (next === '(')
        return readGroup(reader);
    if (next === '[') {
        readClass(reader);
        return ATOM;
    }
    if (readCount(reader) !== undefined)
        reader.refuse('repeat', reader.at - 1);
    reader.at++;
    return next === '^' || next === '$' ? ANCHOR : ATOM;
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/judge-pattern.ts


/** Judges the pattern of a regular expression, flags aside. */
function judgePattern(pattern, runtime) {
    const isFirst = runtime === 'cloudfront-js-1.0';
    const prepared = isFirst ? closedBrackets(pattern) : pattern;
    const { fault, features } = readPattern(prepared, isFirst);
    if (!isFirst && features.some(({ kind }) => kind === 'possessive')) {
        return { refusal: `Invalid regular expression "${pattern}" nothing to repeat`, features };
    }
    if (fault === undefined)
        return { refusal: undefined, features };
    return { refusal: refusalOf(prepared, fault.fault, fault.at, isFirst), features };
}
function refusalOf(pattern, fault, at, isFirst) {
    const words = FAULTS[fault];
    const text = typeof words === 'string' ? words : isFirst ? words.first : words.second;
    const rest = pattern.slice(at);
    if (!isFirst)
        return `pcre_compile2("${pattern}") failed: ${text} at "${rest}"`;
    const where = rest === '' ? '' : ` at "${rest}"`;
    return `pcre_compile("${pattern}") failed: ${text}${where}`;
}
/** cloudfront-js-1.0 escapes brackets that seem to close nothing, counting as JavaScript counts. */
function closedBrackets(pattern) {
    let inClass = false;
    return pattern.replace(/\\[^]|[[\]]/g, (piece) => {
        if (piece === '[')
            inClass = true;
        if (piece !== ']')
            return piece;
        const closes = inClass;
        inClass = false;
        return closes ? piece : '\\]';
    });
}


/***/ }),

/***/ 84129:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   fm: () => (/* binding */ findToken),
/* harmony export */   ow: () => (/* binding */ tokenFrom)
/* harmony export */ });
/* harmony import */ var _grammar_scan_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18549);

/** The first token from an offset on, comments and ends of lines skipped. */
function tokenFrom(source, offset) {
    const { token, next } = (0,_grammar_scan_token_js__WEBPACK_IMPORTED_MODULE_0__/* .scanToken */ .l)(source, offset, true);
    return token.type === 'LINE' ? tokenFrom(source, next) : token;
}
/** The first token of a type from an offset on; the end of the source when there is none. */
function findToken(source, type, offset) {
    let token = tokenFrom(source, offset);
    while (token.type !== type && token.type !== 'END')
        token = tokenFrom(source, token.end);
    return token;
}
/** A mark at which construct and trip are the same stretch. */
function markAt(id, { start, end }) {
    return { id, start, end, trip: start };
}


/***/ }),

/***/ 13792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ boundNames),
/* harmony export */   O: () => (/* binding */ analyseNames)
/* harmony export */ });
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13215);

const SCOPES = new Set([
    'Program',
    'BlockStatement',
    'ForStatement',
    'ForInStatement',
    'ForOfStatement',
    'SwitchStatement',
    'CatchClause',
]);
const isScope = (node) => SCOPES.has(node.type) || (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(node);
const isRoot = (node) => node.type === 'Program' || (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(node);
/** Finds what declares each name. Names without a declaration are references without a variable. */
function analyseNames(program) {
    const nodes = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .Nh)(program);
    const scopes = new Map();
    for (const visited of nodes) {
        for (const declared of declarationsAt(visited))
            declare(scopes, declared);
    }
    const references = nodes.flatMap((visited) => referenceAt(visited, scopes) ?? []);
    for (const reference of references)
        reference.variable?.references.push(reference);
    return { variables: [...scopes.values()].flatMap((names) => [...names.values()]), references };
}
function declare(scopes, declared) {
    const names = scopes.get(declared.scope) ?? new Map();
    scopes.set(declared.scope, names);
    if (!names.has(declared.name))
        names.set(declared.name, { ...declared, references: [] });
}
/** Names of a binding, patterns included. */
function boundNames(pattern) {
    switch (pattern?.type) {
        case 'Identifier':
            return [pattern];
        case 'ObjectPattern':
            return pattern.properties.flatMap((property) => boundNames(property.type === 'Property' ? property.value : property.argument));
        case 'ArrayPattern':
            return pattern.elements.flatMap(boundNames);
        case 'AssignmentPattern':
            return boundNames(pattern.left);
        case 'RestElement':
            return boundNames(pattern.argument);
        default:
            return [];
    }
}
function isLexical(node) {
    return node.type === 'VariableDeclaration' && node.kind !== 'var';
}
function declarationsAt({ node, parents }) {
    const scope = parents.find(isScope) ?? node;
    const make = (pattern, place, more = {}) => boundNames(pattern).map((bound) => ({
        name: bound.name,
        node: bound,
        scope: place,
        owner: (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(place) ? place : parents.find(_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn),
        isFunctionDeclaration: false,
        isParameter: false,
        isConstant: false,
        isLoopKey: false,
        value: undefined,
        lexical: isLexical(node) ? bound : undefined,
        ...more,
    }));
    switch (node.type) {
        case 'VariableDeclaration': {
            const place = node.kind === 'var' ? (parents.find(isRoot) ?? scope) : scope;
            const isConstant = node.kind === 'const';
            const isLoopKey = parents[0]?.type === 'ForInStatement' && parents[0].left === node;
            return node.declarations.flatMap(({ id, init }) => make(id, place, { value: init ?? undefined, isConstant, isLoopKey }));
        }
        case 'FunctionDeclaration':
            return [
                ...make(node.id, scope, { isFunctionDeclaration: true, value: node }),
                ...node.params.flatMap((parameter) => make(parameter, node, { isParameter: true })),
            ];
        case 'FunctionExpression':
            return [
                ...node.params.flatMap((parameter) => make(parameter, node, { isParameter: true })),
                ...make(node.id, node),
            ];
        case 'ArrowFunctionExpression':
            return node.params.flatMap((parameter) => make(parameter, node, { isParameter: true }));
        case 'ClassDeclaration':
            return make(node.id, scope);
        case 'CatchClause':
            return make(node.param, node);
        case 'ImportDeclaration':
            return node.specifiers.flatMap(({ local }) => make(local, scope, { value: node }));
        default:
            return [];
    }
}
/** Places in which an identifier is no name of a variable: parent type and property. */
const NO_REFERENCES = new Set([
    'LabeledStatement.label',
    'BreakStatement.label',
    'ContinueStatement.label',
    'MetaProperty.meta',
    'MetaProperty.property',
    'ImportSpecifier.imported',
    'ImportSpecifier.local',
    'ImportDefaultSpecifier.local',
    'ImportNamespaceSpecifier.local',
    'ExportSpecifier.exported',
    'FunctionDeclaration.id',
    'FunctionExpression.id',
    'ClassDeclaration.id',
    'ClassExpression.id',
    'FunctionDeclaration.params',
    'FunctionExpression.params',
    'ArrowFunctionExpression.params',
    'CatchClause.param',
]);
const KEYED = new Set([
    'MemberExpression.property',
    'Property.key',
    'MethodDefinition.key',
    'PropertyDefinition.key',
]);
function referenceAt(visited, scopes) {
    const { node, key, parents } = visited;
    const [parent] = parents;
    if (node.type !== 'Identifier' || parent === undefined)
        return undefined;
    const place = `${parent.type}.${key}`;
    if (NO_REFERENCES.has(place))
        return undefined;
    if (KEYED.has(place) && 'computed' in parent && !parent.computed)
        return undefined;
    const access = isKey(parents) ? { reads: false, writes: true } : accessOf(parent, key);
    if (access === undefined)
        return undefined;
    const holder = parents.find((scope) => scopes.get(scope)?.has(node.name));
    const variable = holder && scopes.get(holder)?.get(node.name);
    return { node, parents, variable, ...access };
}
/** `for (var key in \u2026)` writes its variable, which `let` and `const` make anew each time. */
function isKey([parent, declaration, loop]) {
    return (parent?.type === 'VariableDeclarator' &&
        declaration?.type === 'VariableDeclaration' &&
        declaration.kind === 'var' &&
        loop?.type === 'ForInStatement' &&
        loop.left === declaration);
}
function accessOf(parent, key) {
    if (parent.type === 'VariableDeclarator' && key === 'id') {
        return parent.init == null ? undefined : { reads: false, writes: true };
    }
    if (parent.type === 'AssignmentExpression' && key === 'left') {
        return { reads: parent.operator !== '=', writes: true };
    }
    if (parent.type === 'UpdateExpression')
        return { reads: true, writes: true };
    const isLoopTarget = parent.type === 'ForInStatement' || parent.type === 'ForOfStatement';
    return isLoopTarget && key === 'left'
        ? { reads: false, writes: true }
        : { reads: true, writes: false };
}


/***/ }),

/***/ 3400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ findJavaScriptFault),
/* harmony export */   Su: () => (/* binding */ findComments),
/* harmony export */   cZ: () => (/* binding */ parseTree)
/* harmony export */ });
/* unused harmony export parseStrictly */
/* harmony import */ var acorn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54559);

const OPTIONS = {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowImportExportEverywhere: true,
    allowReturnOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowHashBang: true,
    checkPrivateFields: false,
};
/** Refuses only what it cannot make a tree of: what is an error is the runtime's business. */
class LenientParser extends acorn__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX {
}
const lenient = LenientParser.prototype;
lenient.raiseRecoverable = ignore;
lenient.validateRegExpFlags = ignore;
lenient.validateRegExpPattern = ignore;
/** Also reads `await` in functions that are not async, as long as it is no name there. */
class AwaitingParser extends LenientParser {
}
Object.defineProperty(AwaitingParser.prototype, 'canAwait', { get: () => true });
function ignore() {
    // Every complaint that acorn can recover from is one the runtime's own grammar decides about.
}
let last;
/** Reads a source as the newest JavaScript; undefined when even that is impossible. Keeps the last tree. */
function parseTree(source) {
    if (last?.source === source)
        return last.tree;
    const tree = attempt(source, LenientParser) ?? attempt(source, AwaitingParser);
    last = { source, tree };
    return tree;
}
function attempt(source, parser) {
    const comments = [];
    try {
        return { program: parser.parse(source, { ...OPTIONS, onComment: comments }), comments };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** The comments of a source; where it cannot be parsed or is nested too deeply, those up to that place. */
function findComments(source) {
    const comments = [];
    try {
        LenientParser.parse(source, { ...OPTIONS, onComment: comments });
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof RangeError))
            throw error;
    }
    return comments;
}
/** JavaScript as engines take it: strict, but with any regular expression, which has rules of its own. */
class StrictParser extends acorn__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX {
}
const strict = StrictParser.prototype;
strict.validateRegExpFlags = ignore;
strict.validateRegExpPattern = ignore;
const directive = strict.strictDirective;
strict.strictDirective = function (start) {
    // The parser asks once for the whole source and then for functions.
    return start === 0 || directive.call(this, start);
};
/** Reads a source as JavaScript engines do. Throws acorn's SyntaxError. */
function parseStrictly(source) {
    return StrictParser.parse(source, OPTIONS);
}
/** The first reason for which a JavaScript engine would not take a source. */
function findJavaScriptFault(source) {
    try {
        parseStrictly(source);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof SyntaxError) || !('pos' in error))
            throw error;
        return { reason: error.message.replace(/ \(\d+:\d+\)$/, ''), at: Number(error.pos) };
    }
}


/***/ }),

/***/ 13215:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   r: () => (/* binding */ isLoop)
/* harmony export */ });
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
/** Nodes directly below a node, in the order of the source, with the property that holds each. */
function childrenOf(node) {
    const children = [];
    for (const key in node) {
        const value = node[key];
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    children.push([key, item]);
        }
        else if (isNode(value) && !isShorthandKey(node, key))
            children.push([key, value]);
    }
    return children.sort(([, a], [, b]) => a.start - b.start);
}
/** A shorthand property holds its name twice: what counts is that it is a value. */
function isShorthandKey(node, key) {
    return node.type === 'Property' && node.shorthand && key === 'key';
}
/** Visits every node, parents first. */
function walk(root, visit) {
    const step = (visited) => {
        visit(visited);
        const children = childrenOf(visited.node);
        if (children.length === 0)
            return;
        const parents = [visited.node, ...visited.parents];
        for (const [key, node] of children)
            step({ node, key, parents });
    };
    step({ node: root, key: '', parents: [] });
}
/** What has been walked: several rules ask for the nodes of one tree. */
const KNOWN = new WeakMap();
/** Every node of a tree. */
function nodesOf(root) {
    const known = KNOWN.get(root);
    if (known !== undefined)
        return known;
    const all = [];
    walk(root, (visited) => {
        all.push(visited);
    });
    KNOWN.set(root, all);
    return all;
}
/** True for functions of any form. */
function isFunction(node) {
    return (node.type === 'FunctionDeclaration' ||
        node.type === 'FunctionExpression' ||
        node.type === 'ArrowFunctionExpression');
}
/** True for every kind of loop. */
function isLoop({ type }) {
    return /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/.test(type);
}


/***/ }),

/***/ 4413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ TypeInference)
});

// EXTERNAL MODULE: ./src/core/own-value.ts
var own_value = __webpack_require__(20071);
// EXTERNAL MODULE: ./src/runtime/profile-data/builtins.ts + 9 modules
var builtins = __webpack_require__(16167);
// EXTERNAL MODULE: ./src/runtime/language/tree/walk.ts
var walk = __webpack_require__(13215);
// EXTERNAL MODULE: ./src/runtime/language/types/members.ts
var members = __webpack_require__(69934);
;// CONCATENATED MODULE: ./src/runtime/language/types/assigned-members.ts

/** Collects members that are assigned, deleted or defined anywhere. */
function findAssignedMembers(nodes) {
    const names = new Set();
    let anyName = false;
    const add = (name) => {
        if (name === undefined)
            anyName = true;
        else
            names.add(name);
    };
    for (const node of nodes) {
        const target = targetOf(node);
        if (target?.type === 'MemberExpression')
            add((0,members/* memberName */.eg)(target));
        if (node.type === 'CallExpression' && (0,members/* memberName */.eg)(node.callee) === 'defineProperty') {
            add((0,members/* textOf */.b6)(node.arguments[1]));
        }
    }
    return { names, anyName };
}
function targetOf(node) {
    if (node.type === 'AssignmentExpression')
        return node.left;
    if (node.type === 'UpdateExpression')
        return node.argument;
    if (node.type === 'ForInStatement')
        return node.left;
    return node.type === 'UnaryExpression' && node.operator === 'delete' ? node.argument : undefined;
}

// EXTERNAL MODULE: ./src/runtime/language/types/known-results.ts
var known_results = __webpack_require__(45577);
// EXTERNAL MODULE: ./src/runtime/language/types/known-type.ts
var known_type = __webpack_require__(96507);
;// CONCATENATED MODULE: ./src/runtime/language/types/tree-facts.ts


/** Functions written as an argument, with the call they are given to. */
function callbacksOf(nodes) {
    return new Map(nodes.flatMap((node) => node.type === 'CallExpression'
        ? node.arguments.filter(walk/* isFunction */.Tn).map((callback) => [callback, node])
        : []));
}
/** The value that an object literal gives a property; undefined where that is not certain. */
function propertyOf({ properties }, name) {
    const found = properties.findLast((property) => property.type === 'SpreadElement' ||
        property.computed ||
        (property.key.type === 'Identifier' ? property.key.name : (0,members/* textOf */.b6)(property.key)) === name);
    return found?.type === 'Property' && found.kind === 'init' && !found.computed
        ? found.value
        : undefined;
}
/** Type of a literal. */
function literalType(node) {
    if (node.regex !== undefined && node.regex !== null)
        return 'RegExp.prototype';
    const type = typeof node.value;
    if (type === 'string')
        return 'String.prototype';
    if (type === 'number')
        return 'Number.prototype';
    return type === 'boolean' ? 'Boolean.prototype' : undefined;
}
/** Functions that are the value of something named `handler`: what CloudFront calls. */
function handlersOf(nodes) {
    return new Set(nodes.flatMap((node) => handlerAt(node) ?? []));
}
function handlerAt(node) {
    if (node.type === 'FunctionDeclaration')
        return isHandler(node.id) ? node : undefined;
    if (node.type === 'VariableDeclarator')
        return isHandler(node.id) ? (node.init ?? undefined) : undefined;
    const isAssignment = node.type === 'AssignmentExpression' && isHandler(node.left);
    return isAssignment ? node.right : undefined;
}
function isHandler(node) {
    return node?.type === 'Identifier' && node.name === 'handler';
}
/** The first parameter of a function that CloudFront calls. */
function isEvent({ name, scope, references }, handlers) {
    if (!(0,walk/* isFunction */.Tn)(scope) || !handlers.has(scope))
        return false;
    const [first] = scope.params;
    if (references.some(({ writes }) => writes))
        return false;
    return first?.type === 'Identifier' && first.name === name;
}

// EXTERNAL MODULE: ./src/runtime/language/types/variable-sources.ts
var variable_sources = __webpack_require__(47198);
;// CONCATENATED MODULE: ./src/runtime/language/types/infer-type.ts









const TEXT = 'String.prototype';
const NUMBER = 'Number.prototype';
/** Infers types of expressions in one program. What it says is certain as long as the code gets there. */
class TypeInference {
    assigned;
    variables;
    globals;
    callbacks;
    handlers;
    runtime;
    types = new Map();
    busy = new Set();
    constructor(names, nodes, runtime) {
        const plain = nodes.map(({ node }) => node);
        this.assigned = findAssignedMembers(plain);
        this.variables = (0,variable_sources/* variablesByUse */.mR)(names);
        this.callbacks = callbacksOf(plain);
        this.handlers = handlersOf(plain);
        this.runtime = runtime;
        const known = (0,builtins/* builtinsOf */.K)(runtime).get('globalThis')?.keys() ?? [];
        this.globals = new Set([...known].filter((name) => (0,builtins/* builtinsOf */.K)(runtime).has(name)));
    }
    /** True when a name means the built-in of that name. */
    isBuiltin(node, name) {
        return (node.type === 'Identifier' && (name ?? node.name) === node.name && !this.variables.has(node));
    }
    /** The variable that a name means. */
    variableOf(node) {
        return this.variables.get(node);
    }
    /** The name of a member: written out, or kept in a variable that never changes. */
    nameOf(node) {
        const written = (0,members/* memberName */.eg)(node);
        if (written !== undefined || node.type !== 'MemberExpression' || !node.computed)
            return written;
        return this.constantText(node.property);
    }
    /** The text that an expression surely is. */
    constantText(node) {
        const variable = node && this.variables.get(node);
        if (variable === undefined)
            return (0,members/* textOf */.b6)(node);
        const [only, ...others] = (0,variable_sources/* sourcesOf */.u0)(variable);
        return only?.kind === 'value' && others.length === 0 ? (0,members/* textOf */.b6)(only.node) : undefined;
    }
    /** What an expression is. */
    typeOf(node) {
        switch (node.type) {
            case 'Literal':
                return literalType(node);
            case 'TemplateLiteral':
                return TEXT;
            case 'ArrayExpression':
                return this.typeOfArray(node);
            case 'FunctionDeclaration':
            case 'FunctionExpression':
            case 'ArrowFunctionExpression':
                return 'Function.prototype';
            case 'ImportDeclaration':
                return (0,members/* textOf */.b6)(node.source);
            case 'Identifier':
                return this.typeOfName(node);
            case 'MemberExpression':
                return this.typeOfMember(node);
            case 'CallExpression':
                return this.typeOfCall(node);
            case 'NewExpression':
                return this.typeOfNew(node.callee);
            case 'BinaryExpression':
                return node.operator === '+'
                    ? (0,variable_sources/* typeOfSum */.Jv)([this.typeOf(node.left), this.typeOf(node.right)])
                    : undefined;
            case 'UnaryExpression':
                return node.operator === 'typeof' ? TEXT : undefined;
            case 'ConditionalExpression':
                return (0,known_type/* commonOf */.$N)([this.typeOf(node.consequent), this.typeOf(node.alternate)]);
            case 'LogicalExpression':
                return (0,known_type/* commonOf */.$N)([this.typeOf(node.left), this.typeOf(node.right)]);
            case 'AssignmentExpression':
                return node.operator === '=' ? this.typeOf(node.right) : undefined;
            case 'SequenceExpression': {
                const last = node.expressions.at(-1);
                return last && this.typeOf(last);
            }
            default:
                return undefined;
        }
    }
    /** What a variable is, whatever has been assigned to it. */
    typeOfVariable(variable) {
        if (this.types.has(variable))
            return this.types.get(variable);
        if (this.busy.has(variable))
            return undefined;
        this.busy.add(variable);
        const type = this.findType(variable);
        this.busy.delete(variable);
        // In the middle of another variable this one may be known only in part.
        if (this.busy.size === 0)
            this.types.set(variable, type);
        return type;
    }
    findType(variable) {
        if (isEvent(variable, this.handlers))
            return 'event';
        const type = (0,variable_sources/* typeOfSources */.SV)(variable, (node) => this.typeOf(node));
        return type ?? this.typeOfItem(variable);
    }
    /** A parameter of a function that is called with every item of a list. */
    typeOfItem(variable) {
        const { scope, name } = variable;
        const call = (0,walk/* isFunction */.Tn)(scope) ? this.callbacks.get(scope) : undefined;
        if (call?.callee.type !== 'MemberExpression' || (0,variable_sources/* sourcesOf */.u0)(variable).length > 0)
            return undefined;
        const at = (0,own_value/* ownValue */.e)(known_results/* ITEM_CALLBACKS */.fh, this.nameOf(call.callee));
        const parameter = at === undefined ? undefined : scope.params[at];
        if (parameter?.type !== 'Identifier' || parameter.name !== name)
            return undefined;
        return (0,known_type/* elementOf */.MC)(this.typeOf(call.callee.object));
    }
    typeOfArray({ elements }) {
        const types = elements.map((item) => item === null || item.type === 'SpreadElement' ? undefined : this.typeOf(item));
        return (0,known_type/* listOf */.c3)((0,known_type/* commonOf */.$N)(types));
    }
    typeOfName(node) {
        const variable = this.variables.get(node);
        if (variable !== undefined)
            return this.typeOfVariable(variable);
        return this.globals.has(node.name) || node.name === 'globalThis' ? node.name : undefined;
    }
    typeOfMember(node) {
        const name = this.nameOf(node);
        const object = this.typeOf(node.object);
        if (object === undefined)
            return this.typeOfOwn(node, name);
        const shape = (0,own_value/* ownValue */.e)(known_results/* SHAPES */.HY, object);
        if (shape !== undefined)
            return (0,own_value/* ownValue */.e)(shape, name) ?? shape['*'];
        if (name === undefined)
            return (0,known_type/* elementOf */.MC)(object);
        if (name === 'length' && /^(?:Array|String)\.prototype/.test(object))
            return NUMBER;
        if (name === 'prototype' && this.globals.has(object))
            return `${object}.prototype`;
        if (object === 'globalThis' && this.globals.has(name))
            return name;
        return this.lacks(object, name) ? known_type/* NOTHING */.K$ : undefined;
    }
    /** True when something of a type surely does not have a member. */
    lacks(type, name) {
        if (this.assigned.names.has(name) || (0,own_value/* ownValue */.e)(known_results/* SHAPES */.HY, type) !== undefined)
            return false;
        return (0,members/* standingOf */.YP)(this.runtime, type, name) === 'missing';
    }
    /** A property of an object literal that nobody else gets hold of. */
    typeOfOwn({ object }, name) {
        const variable = this.variables.get(object);
        const { names, anyName } = this.assigned;
        if (variable === undefined || name === undefined || names.has(name) || anyName)
            return undefined;
        const [only, ...others] = (0,variable_sources/* sourcesOf */.u0)(variable);
        if (only?.kind !== 'value' || others.length > 0 || only.node.type !== 'ObjectExpression')
            return undefined;
        const escapes = variable.references.some(({ node, parents: [parent], reads }) => reads && !(parent?.type === 'MemberExpression' && parent.object === node));
        const value = escapes ? undefined : propertyOf(only.node, name);
        return value && this.typeOf(value);
    }
    typeOfCall(node) {
        const { callee, arguments: list } = node;
        if (callee.type === 'Identifier') {
            if (!this.isBuiltin(callee))
                return undefined;
            if (callee.name === 'require')
                return this.constantText(list[0]);
            return (0,own_value/* ownValue */.e)(known_results/* CALLED */.wh, callee.name);
        }
        const name = this.nameOf(callee);
        if (callee.type !== 'MemberExpression' || name === undefined)
            return undefined;
        const object = this.typeOf(callee.object);
        return object === undefined ? undefined : this.resultOf(object, name, list[0]);
    }
    resultOf(object, name, argument) {
        const result = (0,own_value/* ownValue */.e)(known_results/* RESULTS */.Pr, `${(0,known_type/* baseOf */.bx)(object)}.${name}`);
        if (result === 'this')
            return object;
        if (result === 'item')
            return (0,known_type/* elementOf */.MC)(object);
        if (name !== 'map' || argument?.type !== 'ArrowFunctionExpression')
            return result;
        return argument.expression ? (0,known_type/* listOf */.c3)(this.typeOf(argument.body)) : result;
    }
    typeOfNew(callee) {
        if (callee.type !== 'Identifier' || !this.isBuiltin(callee))
            return undefined;
        if (known_results/* TYPED_ARRAY */.pM.test(callee.name))
            return '%TypedArray%.prototype';
        return known_results/* CONSTRUCTED */.zy.has(callee.name) ? `${callee.name}.prototype` : undefined;
    }
}


/***/ }),

/***/ 45577:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ SHAPES),
/* harmony export */   Pr: () => (/* binding */ RESULTS),
/* harmony export */   V$: () => (/* binding */ OWN_MEMBERS),
/* harmony export */   fh: () => (/* binding */ ITEM_CALLBACKS),
/* harmony export */   pM: () => (/* binding */ TYPED_ARRAY),
/* harmony export */   wh: () => (/* binding */ CALLED),
/* harmony export */   zy: () => (/* binding */ CONSTRUCTED)
/* harmony export */ });
/** Parts of the event. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const SHAPES = {
    event: { request: 'request', response: 'response', viewer: 'viewer' },
    viewer: { ip: 'String.prototype' },
    request: {
        uri: 'String.prototype',
        method: 'String.prototype',
        headers: 'boxes',
        cookies: 'boxes',
    },
    response: { headers: 'boxes', cookies: 'boxes' },
    boxes: { '*': 'box' },
    box: { value: 'String.prototype', multiValue: 'Array.prototype<box>' },
};
/** What a method gives: a type; `this` is the receiver's own, `item` that of its items. */
const RESULTS = results({
    'String.prototype': 'charAt concat padEnd padStart repeat replace replaceAll slice substr substring toLowerCase toString ' +
        'toUpperCase trim trimEnd trimStart => String.prototype; split => Array.prototype<String.prototype>; ' +
        'match => Match; charCodeAt codePointAt indexOf lastIndexOf search => Number.prototype; ' +
        'endsWith includes startsWith => Boolean.prototype',
    'Array.prototype': 'concat copyWithin fill filter reverse slice sort splice toReversed toSorted toSpliced => this; ' +
        'map => Array.prototype; find pop shift => item; join toString => String.prototype; findIndex indexOf ' +
        'lastIndexOf push unshift => Number.prototype; every includes some => Boolean.prototype',
    'Number.prototype': 'toExponential toFixed toPrecision toString => String.prototype',
    'Date.prototype': 'toDateString toISOString toJSON toLocaleString toString toTimeString toUTCString => String.prototype; ' +
        'getDate getDay getFullYear getHours getMinutes getMonth getSeconds getTime valueOf => Number.prototype',
    'RegExp.prototype': 'exec => Match; test => Boolean.prototype; toString => String.prototype',
    'Promise.prototype': 'catch finally then => Promise.prototype',
    'Error.prototype': 'toString => String.prototype',
    Object: 'keys getOwnPropertyNames => Array.prototype<String.prototype>; values entries => Array.prototype',
    Array: 'of from => Array.prototype; isArray => Boolean.prototype',
    JSON: 'stringify => String.prototype',
    String: 'fromCharCode fromCodePoint => String.prototype',
    Number: 'parseFloat parseInt => Number.prototype',
    Date: 'now UTC parse => Number.prototype',
    Math: 'abs ceil cos exp floor imul log max min pow random round sign sin sqrt tan trunc => ' +
        'Number.prototype',
    Buffer: 'from alloc allocUnsafe concat => Buffer.prototype',
    'Buffer.prototype': 'toString => String.prototype; slice subarray => Buffer.prototype',
    crypto: 'createHash => Hash.prototype; createHmac => Hmac.prototype',
    'Hash.prototype': 'update => Hash.prototype',
    'Hmac.prototype': 'update => Hmac.prototype',
    querystring: 'escape stringify unescape encode => String.prototype',
    cloudfront: 'kvs => kvs',
    kvs: 'get exists meta => Promise.prototype',
    Promise: 'all allSettled any race resolve reject => Promise.prototype',
});
/** Types of what global functions give. */
const CALLED = {
    String: 'String.prototype',
    Number: 'Number.prototype',
    Boolean: 'Boolean.prototype',
    Array: 'Array.prototype',
    RegExp: 'RegExp.prototype',
    Date: 'String.prototype',
    encodeURIComponent: 'String.prototype',
    decodeURIComponent: 'String.prototype',
    encodeURI: 'String.prototype',
    decodeURI: 'String.prototype',
    atob: 'String.prototype',
    btoa: 'String.prototype',
    parseInt: 'Number.prototype',
    parseFloat: 'Number.prototype',
    isNaN: 'Boolean.prototype',
    isFinite: 'Boolean.prototype',
};
/** Built-in constructors whose objects have a prototype in the table of built-ins. */
const CONSTRUCTED = new Set(('Array Date RegExp Promise String Number Boolean Error EvalError InternalError RangeError ReferenceError ' +
    'SyntaxError TypeError URIError TextEncoder TextDecoder DataView ArrayBuffer').split(' '));
/** Constructors of typed arrays, which share one prototype. */
const TYPED_ARRAY = /^(?:Uint|Int|Float)\d+(?:Clamped)?Array$/;
/** Functions that call their argument with an item of the list, and where among its parameters that is. */
const ITEM_CALLBACKS = {
    ...{ every: 0, filter: 0, find: 0, findIndex: 0, forEach: 0, map: 0, some: 0 },
    ...{ reduce: 1, reduceRight: 1 },
};
/** Members that some objects have besides those of the built-in they are. */
const OWN_MEMBERS = {
    Match: ['groups', 'index', 'input'],
    // Functions of the source have one, and so has every constructor.
    'Function.prototype': ['prototype'],
};
function results(table) {
    const rows = Object.entries(table).flatMap(([receiver, text]) => text.split(';').flatMap((clause) => {
        const [methods = '', type = ''] = clause.split('=>');
        return methods
            .trim()
            .split(/\s+/)
            .map((method) => [`${receiver}.${method}`, type.trim()]);
    }));
    return Object.fromEntries(rows);
}


/***/ }),

/***/ 96507:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ commonOf),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   MC: () => (/* binding */ elementOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/** Type of a built-in that the runtime lacks. */
const NOTHING = 'undefined';
const LIST = /^Array\.prototype<(.+)>$/;
/** A list of items of one type. */
function listOf(element) {
    return element === undefined ? 'Array.prototype' : `Array.prototype<${element}>`;
}
/** Type of the items of a list. */
function elementOf(type) {
    return LIST.exec(type ?? '')?.[1];
}
/** The object of the built-in table that holds the members of a type. */
function baseOf(type) {
    return type.replace(/<.*$/, '');
}
/** What all types are; undefined where they differ or there are none. */
function commonOf(types) {
    const [first] = types;
    return types.every((type) => type === first) ? first : undefined;
}


/***/ }),

/***/ 69934:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eg: () => (/* binding */ memberName)
/* harmony export */ });
/* harmony import */ var _core_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20071);
/* harmony import */ var _profile_data_builtins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16167);
/* harmony import */ var _known_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45577);
/* harmony import */ var _known_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96507);




/** Looks a member up in the table of built-ins, prototypes included. */
function standingOf(runtime, type, name) {
    const builtins = (0,_profile_data_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinsOf */ .K)(runtime);
    const base = (0,_known_type_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(type);
    if ((0,_core_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(_known_results_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_MEMBERS */ .V$, base)?.includes(name))
        return 'documented';
    const chain = chainOf(base);
    if ((0,_core_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(_known_results_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .HY, base) !== undefined || !builtins.get(chain[0] ?? '')?.size)
        return 'unlisted';
    const holder = chain.find((object) => builtins.get(object)?.has(name));
    const standing = holder === undefined ? undefined : builtins.get(holder)?.get(name);
    return standing ?? 'missing';
}
/** Objects in which the members of a type are looked for; only the first decides whether they are known. */
function chainOf(type) {
    if (type === 'Match')
        return ['Array.prototype', 'Object.prototype'];
    if (type === 'Buffer.prototype')
        return [type, '%TypedArray%.prototype', 'Object.prototype'];
    if (type.endsWith('Error.prototype'))
        return ['Error.prototype', 'Object.prototype'];
    if (type.endsWith('.prototype'))
        return [type, 'Object.prototype'];
    return [type, 'Function.prototype', 'Object.prototype'];
}
/** The name of a member that is written out: `a.b` or `a['b']`. */
function memberName(node) {
    if (node.type !== 'MemberExpression')
        return undefined;
    if (!node.computed)
        return node.property.type === 'Identifier' ? node.property.name : undefined;
    return textOf(node.property);
}
/** The text of a literal. */
function textOf(node) {
    if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
        return node.quasis[0]?.value.cooked ?? undefined;
    }
    return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}


/***/ }),

/***/ 47198:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ typeOfSum),
/* harmony export */   SV: () => (/* binding */ typeOfSources),
/* harmony export */   mR: () => (/* binding */ variablesByUse),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _known_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96507);

/** Everything that gives a variable a value; undefined for one that gets values from outside. */
function sourcesOf(variable) {
    const { value, references, isFunctionDeclaration } = variable;
    const written = references.filter(({ writes }) => writes).map(sourceOf);
    const isOutside = value?.type === 'ImportDeclaration' || isFunctionDeclaration;
    return isOutside && value !== undefined ? [{ kind: 'value', node: value }, ...written] : written;
}
function sourceOf({ node, parents: [parent] }) {
    if (parent?.type === 'VariableDeclarator' && parent.id === node && parent.init != null) {
        return { kind: 'value', node: parent.init };
    }
    if (parent?.type === 'UpdateExpression')
        return { kind: 'number' };
    if (parent?.type === 'ForInStatement')
        return { kind: 'text' };
    if (parent?.type !== 'AssignmentExpression')
        return { kind: 'unknown' };
    if (parent.operator === '=')
        return { kind: 'value', node: parent.right };
    return parent.operator === '+=' ? { kind: 'sum', node: parent.right } : { kind: 'number' };
}
/** What all sources of a variable have in common, asked of `typeOf` for expressions. */
function typeOfSources(variable, typeOf) {
    const sources = sourcesOf(variable);
    if (variable.isLoopKey)
        return sources.length === 0 ? 'String.prototype' : undefined;
    if (variable.isParameter || sources.length === 0)
        return undefined;
    const added = sources.flatMap((source) => (source.kind === 'sum' ? [typeOf(source.node)] : []));
    const type = (0,_known_type_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOf */ .$N)(sources
        .filter(({ kind }) => kind !== 'sum')
        .map((source) => (source.kind === 'value' ? typeOf(source.node) : TYPES[source.kind])));
    return added.every((one) => typeOfSum([type, one]) === type) ? type : undefined;
}
const TYPES = {
    number: 'Number.prototype',
    text: 'String.prototype',
    sum: undefined,
    unknown: undefined,
};
/** What `+` gives. */
function typeOfSum(types) {
    if (types.includes('String.prototype'))
        return 'String.prototype';
    return types.every((type) => type === 'Number.prototype') ? 'Number.prototype' : undefined;
}
/** The variable of each use of a name. */
function variablesByUse(names) {
    return new Map(names.references.flatMap(({ node, variable }) => variable === undefined ? [] : [[node, variable]]));
}


/***/ }),

/***/ 7938:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ translatePattern)
});

// UNUSED EXPORTS: readPattern

// EXTERNAL MODULE: ./src/runtime/language/regexp/flags.ts
var regexp_flags = __webpack_require__(26394);
// EXTERNAL MODULE: ./src/runtime/language/regexp/judge-pattern.ts + 7 modules
var judge_pattern = __webpack_require__(90703);
;// CONCATENATED MODULE: ./src/runtime/pattern/examine-pattern.ts
/** What stands in the way of running a pattern in JavaScript's own engine. */
function findObstacle({ tree }) {
    return search(tree);
}
/** A repetition from which on exponentially many ways through a text must be feared. */
const MANY = 10;
function search(tree) {
    if (tree.kind === 'repeat') {
        const { body, max } = tree;
        if (hasCapture(body) && (mayBeEmpty(body) || (max > 1 && mayMissCapture(body))))
            return 'captures';
        if (max > MANY && isUnbounded(body))
            return 'backtracking';
        if (max > MANY && hasOverlappingChoice(body))
            return 'backtracking';
    }
    return first(childrenOf(tree).map(search));
}
function first(found) {
    return found.find((obstacle) => obstacle !== undefined);
}
function childrenOf(tree) {
    switch (tree.kind) {
        case 'sequence':
            return tree.items;
        case 'choice':
            return tree.options;
        case 'group':
        case 'look':
        case 'repeat':
            return [tree.body];
        default:
            return [];
    }
}
function hasCapture(tree) {
    return (tree.kind === 'group' && tree.capture !== undefined) || childrenOf(tree).some(hasCapture);
}
/** True when a repetition can go by without one of the captures inside taking part. */
function mayMissCapture(tree) {
    if (tree.kind === 'choice')
        return hasCapture(tree);
    if (tree.kind === 'repeat' && tree.min === 0)
        return hasCapture(tree);
    if (tree.kind === 'look' && tree.isNegative)
        return hasCapture(tree);
    return childrenOf(tree).some(mayMissCapture);
}
function mayBeEmpty(tree) {
    switch (tree.kind) {
        case 'character':
        case 'set':
            return false;
        case 'sequence':
            return tree.items.every(mayBeEmpty);
        case 'choice':
            return tree.options.some(mayBeEmpty);
        case 'group':
            return mayBeEmpty(tree.body);
        case 'repeat':
            return tree.min === 0 || mayBeEmpty(tree.body);
        default:
            return true;
    }
}
/** True when a part can match texts of many lengths. */
function isUnbounded(tree) {
    if (tree.kind === 'look')
        return false;
    if (tree.kind === 'repeat' && tree.max > MANY)
        return true;
    return childrenOf(tree).some(isUnbounded);
}
/** `(a|aa)+`: alternatives of different lengths, which share ways through a text. */
function hasOverlappingChoice(tree) {
    if (tree.kind === 'choice')
        return new Set(tree.options.map(lengthOf)).size > 1;
    return childrenOf(tree).some(hasOverlappingChoice);
}
/** Characters of a part, if it always has as many; NaN otherwise. */
function lengthOf(tree) {
    switch (tree.kind) {
        case 'character':
        case 'set':
            return 1;
        case 'sequence':
            return tree.items.reduce((sum, item) => sum + lengthOf(item), 0);
        case 'group':
            return lengthOf(tree.body);
        case 'repeat':
            return tree.min === tree.max ? tree.min * lengthOf(tree.body) : NaN;
        case 'choice':
        case 'reference':
            return NaN;
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/character-set.ts
const LAST = 0xffff;
/** The set of all units in some ranges. */
function setOf(ranges) {
    const sorted = [...ranges].sort(([one], [other]) => one - other);
    const merged = [];
    for (const [first, last] of sorted) {
        const before = merged.at(-1);
        if (before !== undefined && first <= before[1] + 1)
            merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
        else
            merged.push([first, last]);
    }
    return merged;
}
/** Everything that a set has not. */
function complement(set) {
    const rest = [];
    let next = 0;
    for (const [first, last] of set) {
        if (first > next)
            rest.push([next, first - 1]);
        next = last + 1;
    }
    return next <= LAST ? [...rest, [next, LAST]] : rest;
}
/** True when a unit is in a set. */
function isIn(set, code) {
    return set.some(([first, last]) => code >= first && code <= last);
}
const codes = (text) => [...text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)]);
const between = (...pairs) => setOf(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(pair.length - 1)]));
const BLANKS = [
    ...codes('\t \u00a0\u1680\u180e\u202f\u205f\u3000'),
    [0x2000, 0x200a],
];
/** Classes of PCRE by their letters; without its Unicode mode they know ASCII only. */
const CLASSES = {
    d: between('09'),
    w: between('09', 'AZ', 'az', '_'),
    s: between('\t\r', ' '),
    h: setOf(BLANKS),
    v: setOf([...between('\n\r'), ...codes('\u0085\u2028\u2029')]),
    N: setOf([[0x0a, 0x0a]]),
};
/** Classes of POSIX by their names. */
const POSIX = {
    alnum: between('09', 'AZ', 'az'),
    alpha: between('AZ', 'az'),
    ascii: [[0, 0x7f]],
    blank: between('\t', ' '),
    cntrl: between('\0\x1f', '\x7f'),
    digit: between('09'),
    graph: between('!~'),
    lower: between('az'),
    print: between(' ~'),
    punct: between('!/', ':@', '[`', '{~'),
    space: between('\t\r', ' '),
    upper: between('AZ'),
    word: between('09', 'AZ', 'az', '_'),
    xdigit: between('09', 'AF', 'af'),
};

;// CONCATENATED MODULE: ./src/runtime/pattern/case-variants.ts

/** A code unit and its small and capital letters, where these are single units as well. */
function caseVariants(code) {
    const char = String.fromCharCode(code);
    const forms = [char, char.toLowerCase(), char.toUpperCase()].filter((form) => form.length === 1);
    return [...new Set(forms.map((form) => form.charCodeAt(0)))];
}
/** True when the case of letters makes a difference for a set. */
function hasCase(set) {
    return set.some(([first, last]) => {
        for (let code = first; code <= last; code += 1)
            if (caseVariants(code).some((variant) => !isIn(set, variant)))
                return true;
        return false;
    });
}
/** A set with the small and capital letters of its members. */
function withBothCases(set) {
    const ranges = [...set];
    for (const [first, last] of set)
        for (let code = first; code <= last; code += 1)
            ranges.push(...caseVariants(code).map((variant) => [variant, variant]));
    return setOf(ranges);
}

;// CONCATENATED MODULE: ./src/runtime/pattern/print-pattern.ts


/** Thrown for what JavaScript has no words for. */
class Inexpressible extends Error {
}
const END = '(?![^])';
const BEGIN = '(?<![^])';
const LAST_LINE = `(?=\\n?${END})`;
/** Anchors in JavaScript, whose own take other line breaks than PCRE's. */
const ANCHORS = {
    K: () => {
        throw new Inexpressible();
    },
    start: ({ multiline }) => (multiline ? `(?:${BEGIN}|(?<=\\n)(?=[^]))` : BEGIN),
    end: ({ multiline }) => (multiline ? `(?=\\n|${END})` : LAST_LINE),
    A: () => BEGIN,
    z: () => END,
    Z: () => LAST_LINE,
    b: () => '\\b',
    B: () => '\\B',
};
/**
 * A pattern of JavaScript with exactly the meaning of a PCRE pattern, for the same flags; undefined where there
 * is none. Whether it repeats captures in another way is not looked at here.
 */
function printPattern({ tree, modes }) {
    try {
        return print(tree, modes);
    }
    catch (error) {
        if (error instanceof Inexpressible)
            return undefined;
        throw error;
    }
}
function print(tree, modes) {
    switch (tree.kind) {
        case 'character':
            return printSet([[tree.code, tree.code]], tree.modes, modes);
        case 'set':
            return printSet(tree.set, tree.modes, modes);
        case 'anchor':
            return tree.at === 'start' && !tree.modes.multiline && !modes.multiline
                ? '^'
                : ANCHORS[tree.at](tree.modes);
        case 'reference':
            return printReference(tree.group, tree.modes, modes);
        case 'sequence':
            return tree.items.map((item) => print(item, modes)).join('');
        case 'choice':
            return tree.options.map((option) => print(option, modes)).join('|');
        case 'look':
            return `(?${tree.isBehind ? '<' : ''}${tree.isNegative ? '!' : '='}${print(tree.body, modes)})`;
        case 'group':
            return printGroup(tree, modes);
        case 'repeat':
            return printRepeat(tree, modes);
    }
}
function printGroup({ body, capture, name, isAtomic }, modes) {
    if (isAtomic)
        throw new Inexpressible();
    const begin = name === undefined ? (capture === undefined ? '?:' : '') : `?<${name}>`;
    return `(${begin}${print(body, modes)})`;
}
const SIGNS = { '0,': '*', '1,': '+', '0,1': '?' };
function printRepeat({ body, min, max, mode }, modes) {
    if (mode === 'possessive')
        throw new Inexpressible();
    const bounds = `${String(min)},${max === Infinity ? '' : String(max)}`;
    const isAtom = body.kind === 'character' || body.kind === 'set' || body.kind === 'group';
    const inner = print(body, modes);
    return ((isAtom ? inner : `(?:${inner})`) +
        (SIGNS[bounds] ?? `{${bounds}}`) +
        (mode === 'lazy' ? '?' : ''));
}
function printReference(group, own, modes) {
    if (own.ignoreCase !== modes.ignoreCase)
        throw new Inexpressible();
    return typeof group === 'number' ? `(?:\\${String(group)})` : `\\k<${group}>`;
}
function printSet(set, own, modes) {
    if (own.ignoreCase === modes.ignoreCase || !hasCase(set))
        return printRanges(set);
    if (modes.ignoreCase)
        throw new Inexpressible();
    return printRanges(withBothCases(set));
}
function printRanges(set) {
    const [only] = set;
    if (only !== undefined && set.length === 1 && only[0] === only[1])
        return printUnit(only[0]);
    const rest = complement(set);
    return rest.length < set.length || (rest.length === set.length && rest.length < 2)
        ? `[^${printMembers(rest)}]`
        : `[${printMembers(set)}]`;
}
function printMembers(set) {
    return set
        .map(([first, last]) => first === last ? printUnit(first) : `${printUnit(first)}-${printUnit(last)}`)
        .join('');
}
const MAX_ASCII = 0x7f;
/** One code unit, valid inside and outside of a class, and in a literal. */
function printUnit(code) {
    const char = String.fromCharCode(code);
    if (/[A-Za-z0-9_]/.test(char))
        return char;
    if (code <= MAX_ASCII && code > 0x20 && code !== MAX_ASCII)
        return `\\${char}`;
    if (code === 0x20)
        return ' ';
    return `\\u${code.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/property-set.ts

const property_set_LAST = 0xffff;
const known = new Map();
/** Code units with a property of Unicode, by its name in PCRE: a category (`L`, `Lu`) or a script (`Greek`). */
function propertySet(name) {
    if (!known.has(name))
        known.set(name, findSet(name));
    return known.get(name);
}
function findSet(name) {
    const test = testOf(`\\p{${name}}`) ?? testOf(`\\p{Script=${name}}`);
    if (test === undefined)
        return undefined;
    const ranges = [];
    for (let code = 0; code <= property_set_LAST; code += 1)
        if (test.test(String.fromCharCode(code)))
            ranges.push([code, code]);
    return setOf(ranges);
}
function testOf(pattern) {
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-escape.ts


const CONTROLS = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };
const read_escape_ANCHORS = { A: 'A', Z: 'Z', z: 'z', b: 'b', B: 'B' };
const BACKSPACE = 8;
const character = (code) => ({ kind: 'character', code });
/** Reads an escape; its backslash is next. */
function readEscape(scanner, inClass) {
    const from = scanner.at;
    scanner.at += 1;
    if (!inClass && /[1-9]/.test(scanner.next))
        return readReference(scanner);
    if (inClass && /[1-7]/.test(scanner.next))
        return readOctal(scanner);
    const letter = scanner.next;
    scanner.at += 1;
    if (inClass && letter === 'b')
        return character(BACKSPACE);
    if (inClass && letter === 'g')
        return character(letter.charCodeAt(0));
    const set = setBy(letter);
    if (set !== undefined)
        return { kind: 'set', set };
    const at = inClass ? undefined : read_escape_ANCHORS[letter];
    if (at !== undefined)
        return { kind: 'anchor', at };
    return READERS[letter]?.(scanner, from) ?? character(CONTROLS[letter] ?? letter.charCodeAt(0));
}
function setBy(letter) {
    if (letter === 'N')
        return complement(CLASSES.N ?? []);
    const set = Object.hasOwn(CLASSES, letter.toLowerCase())
        ? CLASSES[letter.toLowerCase()]
        : undefined;
    if (set === undefined || letter.toLowerCase() === 'n')
        return undefined;
    return letter === letter.toLowerCase() ? set : complement(set);
}
const foreign = (scanner, from) => scanner.foreign(from);
const READERS = {
    C: foreign,
    G: foreign,
    K: () => ({ kind: 'anchor', at: 'K' }),
    X: foreign,
    p: (scanner, from) => property(scanner, from, false),
    P: (scanner, from) => property(scanner, from, true),
    R: () => ({ kind: 'line-break' }),
    E: () => ({ kind: 'text', text: '' }),
    Q: (scanner) => {
        const text = scanner.match(/[^]*?(?=\\E|$)/y)?.[0] ?? '';
        scanner.take('\\E');
        return { kind: 'text', text };
    },
    c: (scanner) => {
        const control = scanner.next.toUpperCase().charCodeAt(0) ^ 64;
        scanner.at += 1;
        return character(control);
    },
    x: (scanner) => code(scanner, /[\da-fA-F]{2}/y, 16, 'x'),
    u: (scanner) => code(scanner, /[\da-fA-F]{4}/y, 16, 'u'),
    o: (scanner) => code(scanner, /\{([0-7]+)\}/y, 8, 'o'),
    0: (scanner) => character(parseInt(`0${scanner.match(/[0-7]{1,2}/y)?.[0] ?? ''}`, 8)),
    g: readGroupReference,
    k: readNamedReference,
};
function code(scanner, digits, radix, letter) {
    const found = scanner.match(digits);
    return character(found === undefined ? letter.charCodeAt(0) : parseInt(found[1] ?? found[0], radix));
}
/** `\\p{L}`, `\\pL` and, for everything else, `\\P{L}` or `\\p{^L}`. */
function property(scanner, from, isNegative) {
    const [, caret, name, letter] = scanner.match(/\{(\^?)(\w+)\}|([A-Z])/y) ?? [];
    const set = propertySet(name ?? letter ?? '');
    if (set === undefined)
        return scanner.foreign(from);
    return { kind: 'set', set: isNegative === (caret === '^') ? set : complement(set) };
}
function readReference(scanner) {
    const from = scanner.at;
    const digits = scanner.match(/\d+/y)?.[0] ?? '';
    const group = Number(digits);
    if (group < 10 || group <= scanner.total)
        return { kind: 'reference', group };
    scanner.at = from;
    if (/[0-7]/.test(digits.charAt(0)))
        return readOctal(scanner);
    scanner.at += 1;
    return character(digits.charCodeAt(0));
}
/** Up to three digits, of which there is one at least. */
function readOctal(scanner) {
    return character(parseInt(scanner.match(/[0-7]{1,3}/y)?.[0] ?? '0', 8) & 0xff);
}
function readGroupReference(scanner, from) {
    const found = scanner.match(/\{?(-?\d+)\}?/y) ?? scanner.match(/\{(\w+)\}/y);
    const text = found?.[1];
    if (text === undefined)
        return scanner.foreign(from);
    const number = Number(text);
    if (Number.isNaN(number))
        return { kind: 'reference', group: text };
    return { kind: 'reference', group: number < 0 ? scanner.groups + 1 + number : number };
}
function readNamedReference(scanner) {
    const found = scanner.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/y);
    const group = found?.[1] ?? found?.[2] ?? found?.[3];
    return group === undefined ? character('k'.charCodeAt(0)) : { kind: 'reference', group };
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-class.ts


/** Reads `[\u2026]`; its opening bracket is next. The runtimes give `[]` and `[^]` JavaScript's meaning. */
function readClass(scanner) {
    scanner.at += 1;
    const isNegative = scanner.take('^');
    const ranges = [];
    while (!scanner.take(']') && !scanner.isDone)
        ranges.push(...readRange(scanner));
    const set = setOf(ranges);
    return isNegative ? complement(set) : set;
}
function readRange(scanner) {
    const first = readMember(scanner);
    const isRange = 'code' in first && /^-[^\]]/.test(scanner.pattern.slice(scanner.at));
    if (!isRange)
        return rangesOf(first);
    scanner.at += 1;
    const last = readMember(scanner);
    if ('code' in last)
        return [[first.code, last.code]];
    return [...rangesOf(first), ['-'.charCodeAt(0), '-'.charCodeAt(0)], ...last.set];
}
function rangesOf(member) {
    return 'set' in member ? member.set : [[member.code, member.code]];
}
function readMember(scanner) {
    const posix = scanner.match(/\[:(\^?)(\w+):\]/y);
    if (posix !== undefined) {
        const set = POSIX[posix[2] ?? ''] ?? [];
        return { set: posix[1] === '^' ? complement(set) : set };
    }
    if (scanner.next !== '\\') {
        scanner.at += 1;
        return { code: scanner.pattern.charCodeAt(scanner.at - 1) };
    }
    const from = scanner.at;
    const escape = readEscape(scanner, true);
    if (escape.kind === 'character')
        return { code: escape.code };
    if (escape.kind === 'set')
        return { set: escape.set };
    if (escape.kind !== 'text')
        return scanner.foreign(from);
    return { set: setOf([...escape.text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)])) };
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-group.ts
/** Reads a group; its opening parenthesis is next. Comments and changes of modes give nothing. */
function readGroup(scanner, readInner) {
    const from = scanner.at;
    const readBody = () => {
        const body = readInner(scanner);
        scanner.take(')');
        return body;
    };
    if (scanner.match(/\(\*/y))
        return scanner.foreign(from);
    if (scanner.match(/\(\?#[^)]*\)/y))
        return [];
    const flags = scanner.match(/\(\?(\^?[imsxnUJ]*(?:-[imsxnUJ]+)?)([:)])/y);
    if (flags !== undefined) {
        const outer = scanner.modes;
        scanner.modes = changedModes(scanner, flags[1] ?? '', from);
        if (flags[2] === ')')
            return [];
        const body = readBody();
        scanner.modes = outer;
        return [group(body, {})];
    }
    const look = scanner.match(/\(\?(<?)([=!])/y);
    if (look !== undefined) {
        const body = readBody();
        return [{ kind: 'look', body, isBehind: look[1] === '<', isNegative: look[2] === '!' }];
    }
    if (scanner.take('(?>'))
        return [group(readBody(), { isAtomic: true })];
    const same = scanner.match(/\(\?P=(\w+)\)/y)?.[1];
    if (same !== undefined)
        return [{ kind: 'reference', group: same, modes: scanner.modes }];
    const named = scanner.match(/\(\?P?<([^>]+)>/y) ?? scanner.match(/\(\?'([^']+)'/y);
    if (named === undefined && scanner.match(/\(\?/y))
        return scanner.foreign(from);
    if (named === undefined)
        scanner.at += 1;
    scanner.groups += 1;
    const [capture, name] = [scanner.groups, named?.[1]];
    if (name !== undefined)
        scanner.names.push([name, capture]);
    return [group(readBody(), { capture, name })];
}
function group(body, { capture, name, isAtomic = false, }) {
    return { kind: 'group', body, capture, name, isAtomic };
}
const MODES = {
    i: 'ignoreCase',
    m: 'multiline',
    s: 'dotAll',
    x: 'extended',
};
/** Modes behind `(?i)` or inside `(?i:\u2026)`. */
function changedModes(scanner, flags, from) {
    const changed = { ...scanner.modes };
    let isOn = true;
    for (const flag of flags) {
        const mode = MODES[flag];
        if (flag === '-')
            isOn = false;
        else if (mode === undefined)
            scanner.foreign(from);
        else
            changed[mode] = isOn;
    }
    return changed;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/tree.ts
/** Something of PCRE that is not emulated: as it is written, and its offset in the pattern. */
class ForeignPattern extends Error {
    at;
    constructor(what, at) {
        super(what);
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/scanner.ts

/** Walks through a pattern that PCRE is known to compile. */
class Scanner {
    pattern;
    /** Capturing groups of the whole pattern; from 10 on a reference to none is an octal code. */
    total;
    /** True for cloudfront-js-1.0. */
    isFirst;
    at = 0;
    groups = 0;
    modes;
    names = [];
    constructor(pattern, modes, isFirst) {
        this.pattern = pattern;
        this.modes = modes;
        this.isFirst = isFirst;
        this.total = countGroups(pattern);
    }
    get next() {
        return this.pattern.charAt(this.at);
    }
    get isDone() {
        return this.at >= this.pattern.length;
    }
    /** Takes `text` if it is next. */
    take(text) {
        if (!this.pattern.startsWith(text, this.at))
            return false;
        this.at += text.length;
        return true;
    }
    /** Takes what a sticky expression matches; undefined if it does not. */
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.pattern);
        if (found === null)
            return undefined;
        this.at += found[0].length;
        return found;
    }
    /** Gives up: what stands from `from` up to here is not emulated. */
    foreign(from) {
        throw new ForeignPattern(this.pattern.slice(from, Math.max(this.at, from + 1)), from);
    }
}
/** Counts `(` that capture, roughly: only references beyond 9 depend on it. */
function countGroups(pattern) {
    return (pattern
        .match(/\\[^]|\[(?:\\[^]|[^\]])*\]|\((?!\?(?!P?<[^=!]|'))(?!\*)/g)
        ?.filter((it) => it === '(').length ?? 0);
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-tree.ts





/**
 * Reads a pattern as PCRE does. It must be one that PCRE compiles (language/regexp judges that). Throws
 * ForeignPattern for what is not emulated.
 */
function readTree(pattern, modes, isFirst) {
    const scanner = new Scanner(pattern, modes, isFirst);
    const tree = readAlternatives(scanner);
    if (!scanner.isDone)
        scanner.foreign(scanner.at);
    return { tree, modes, groups: scanner.groups, names: scanner.names };
}
/** Reads up to the end or a closing parenthesis; modes that change inside hold only inside. */
function readAlternatives(scanner) {
    const { modes } = scanner;
    const options = [readSequence(scanner)];
    while (scanner.take('|'))
        options.push(readSequence(scanner));
    scanner.modes = modes;
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
}
function readSequence(scanner) {
    const items = [];
    while (!scanner.isDone && scanner.next !== '|' && scanner.next !== ')') {
        if (scanner.modes.extended && scanner.match(/(?:\s|#[^\n]*)+/y))
            continue;
        const atoms = readAtoms(scanner);
        const last = atoms.pop();
        items.push(...atoms);
        if (last !== undefined)
            items.push(readRepeat(scanner, last));
    }
    return { kind: 'sequence', items };
}
/** One thing that can be repeated, and what stands before it in the same escape. */
function readAtoms(scanner) {
    const { next, modes } = scanner;
    if (next === '(')
        return readGroup(scanner, readAlternatives);
    if (next === '[')
        return [{ kind: 'set', set: readClass(scanner), modes }];
    if (next === '\\')
        return readEscaped(scanner);
    scanner.at += 1;
    if (next === '^')
        return [{ kind: 'anchor', at: 'start', modes }];
    if (next === '$')
        return [{ kind: 'anchor', at: 'end', modes }];
    if (next === '.')
        return [dot(modes)];
    return [{ kind: 'character', code: next.charCodeAt(0), modes }];
}
const dot = (modes) => ({
    kind: 'set',
    set: modes.dotAll ? complement([]) : complement(CLASSES.N ?? []),
    modes,
});
function readEscaped(scanner) {
    const { modes } = scanner;
    const escape = readEscape(scanner, false);
    if (escape.kind === 'line-break')
        return [lineBreak(modes)];
    if (escape.kind !== 'text')
        return [{ ...escape, modes }];
    return [...escape.text].map((char) => ({ kind: 'character', code: char.charCodeAt(0), modes }));
}
/** `\R`, which never gives back half of what it took. */
function lineBreak(modes) {
    const [cr, lf] = [0x0d, 0x0a].map((code) => ({ kind: 'character', code, modes }));
    const both = { kind: 'sequence', items: cr && lf ? [cr, lf] : [] };
    const one = { kind: 'set', set: CLASSES.v ?? [], modes };
    const body = { kind: 'choice', options: [both, one] };
    return { kind: 'group', body, capture: undefined, name: undefined, isAtomic: true };
}
const BOUNDS = {
    '*': [0, Infinity],
    '+': [1, Infinity],
    '?': [0, 1],
};
function readRepeat(scanner, body) {
    const found = scanner.match(/[*+?]|\{(\d+)(,?)(\d*)\}/y);
    if (found === undefined)
        return body;
    const [sign, low = '', comma, high] = found;
    const [min, max] = BOUNDS[sign] ?? [
        Number(low),
        comma === '' ? Number(low) : high === '' ? Infinity : Number(high),
    ];
    const mode = scanner.take('?') ? 'lazy' : scanner.take('+') ? 'possessive' : 'greedy';
    return readRepeat(scanner, { kind: 'repeat', body, min, max, mode });
}

;// CONCATENATED MODULE: ./src/runtime/pattern/translate-pattern.ts






/** A pattern that never matches: the host does the matching. */
const NEVER = '(?!)';
/** Modes that flags switch on. */
function modesOf(flags) {
    return {
        ignoreCase: flags.includes('i'),
        multiline: flags.includes('m'),
        dotAll: false,
        extended: false,
    };
}
/** Reads a pattern that a runtime compiles. Throws ForeignPattern for what is not emulated. */
function readPattern(pattern, flags, runtime) {
    return readTree(pattern, modesOf(flags), runtime === 'cloudfront-js-1.0');
}
/**
 * How the engine runs a regular expression of a runtime: as a pattern of JavaScript with the same meaning, or,
 * where there is none, by asking the host. A pattern that differs from what the function wrote carries the
 * original with it, in a part that matches nothing, so that `source` can show it.
 */
function translatePattern(pattern, flags, runtime) {
    const shown = (0,regexp_flags/* refusedFlags */.m)(flags, runtime === 'cloudfront-js-1.0');
    if (shown !== undefined)
        return { kind: 'fault', fault: `Invalid RegExp flags "${flags}"` };
    const { refusal } = (0,judge_pattern/* judgePattern */.c)(pattern, runtime);
    if (refusal !== undefined)
        return { kind: 'fault', fault: refusal };
    try {
        return translated(pattern, readPattern(pattern, flags, runtime));
    }
    catch (error) {
        if (error instanceof ForeignPattern)
            return { kind: 'foreign', what: error.message, at: error.at };
        throw error;
    }
}
function translated(original, pattern) {
    const printed = findObstacle(pattern) === undefined ? printPattern(pattern) : undefined;
    if (printed === undefined)
        return { kind: 'source', source: NEVER + carried(original), exec: 'host' };
    const isSame = printed === original && !/[/\n\r]/.test(original);
    // What is appended belongs to the last alternative only, which does no harm.
    const source = isSame ? printed : printed + carried(original);
    return { kind: 'source', source, exec: pattern.names.length > 0 ? 'groups' : 'engine' };
}
/** A text as a part of a pattern that is never looked at. */
function carried(text) {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
    return `(?!(?!)${units.map((unit) => `\\u${unit}`).join('')})`;
}


/***/ }),

/***/ 16167:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ builtinsOf)
});

// UNUSED EXPORTS: keptNames

;// CONCATENATED MODULE: ./src/runtime/profile-data/builtin-row.ts
/** What every function that makes objects has of its own. */
const CONSTRUCTOR = 'length name prototype';
/** Constructors of typed arrays; their own members are the same. */
const TYPED_ARRAYS = 'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array';
/** Errors of both runtimes; 1.0 documents MemoryError as well. */
const ERRORS = 'Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError';

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/arrays.ts

const VIEW_KINDS = ['Int8', 'Uint8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'];
/** Arrays, typed arrays and views of bytes. */
const ARRAY_ROWS = [
    { object: 'Array', both: `${CONSTRUCTOR} isArray of`, hidden2: 'from' },
    {
        object: 'Array.prototype',
        both: 'length concat copyWithin every fill filter find findIndex forEach includes indexOf join lastIndexOf map ' +
            'pop push reduce reduceRight reverse shift slice some sort splice toString unshift',
        hidden: 'constructor',
        hidden2: 'entries keys values toReversed toSorted toSpliced @@iterator',
    },
    { object: '%ArrayIterator%.prototype', hidden2: 'next @@toStringTag' },
    { object: '%Iterator%.prototype', hidden2: '@@iterator' },
    { object: 'ArrayBuffer', both: `${CONSTRUCTOR} isView`, hidden: '@@species' },
    {
        object: 'ArrayBuffer.prototype',
        both: 'byteLength slice',
        hidden: 'constructor @@toStringTag',
    },
    { object: 'DataView', only2: CONSTRUCTOR },
    {
        object: 'DataView.prototype',
        only2: 'buffer byteLength byteOffset ' + VIEW_KINDS.map((kind) => `get${kind} set${kind}`).join(' '),
        hidden2: 'constructor @@toStringTag',
    },
    { object: '%TypedArray%', hidden: `${CONSTRUCTOR} @@species`, only2: 'from of' },
    {
        object: '%TypedArray%.prototype',
        both: 'buffer byteLength byteOffset copyWithin fill join length set slice subarray toString',
        only2: 'every filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some sort',
        hidden: 'constructor @@toStringTag',
        hidden1: 'sort',
        hidden2: 'entries keys values toReversed toSorted @@iterator',
    },
    ...TYPED_ARRAYS.split(' ').flatMap((object) => [
        { object, both: `${CONSTRUCTOR} BYTES_PER_ELEMENT` },
        { object: `${object}.prototype`, both: 'BYTES_PER_ELEMENT', hidden: 'constructor' },
    ]),
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/cloudfront.ts
const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';
/** The `cloudfront` module of cloudfront-js-2.0, and what belongs to it. */
const CLOUDFRONT_ROWS = [
    { object: 'cloudfront', only2: 'kvs', url: `${GUIDE}functions-custom-methods.html` },
    {
        object: 'cloudfront',
        only2: 'updateRequestOrigin selectRequestOriginById createRequestOriginGroup',
        url: `${GUIDE}helper-functions-origin-modification.html`,
    },
    {
        object: 'cloudfront',
        only2: 'edgeLocation logCustomData',
        url: `${GUIDE}general-helper-methods.html`,
    },
    {
        object: 'cloudfront',
        only2: 'distributionTenant',
        url: `${GUIDE}saas-specific-logic-cloudfront-functions.html`,
    },
    { object: 'cloudfront', only2: 'cwt', url: `${GUIDE}cwt-support-cloudfront-functions.html` },
    { object: 'kvs', only2: 'get exists meta', url: `${GUIDE}functions-custom-methods.html` },
    { object: 'event.request', only2: 'rawQueryString', url: `${GUIDE}general-helper-methods.html` },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/globals.ts

const nativeErrors = ERRORS.split(' ')
    .slice(1)
    .filter((name) => name !== 'InternalError');
/** The global object, errors, promises and what belongs to no type of value. */
const GLOBAL_ROWS = [
    {
        object: 'globalThis',
        both: 'globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent ' +
            'encodeURI encodeURIComponent console require Object Function Array String Number Boolean Symbol Date ' +
            `RegExp Promise Math JSON ArrayBuffer eval ${ERRORS} ${TYPED_ARRAYS}`,
        only1: 'MemoryError',
        only2: 'atob btoa Buffer DataView TextEncoder TextDecoder',
        hidden: '@@toStringTag',
        hidden1: 'TextEncoder TextDecoder',
        hidden2: 'AggregateError MemoryError',
    },
    { object: 'console', both: 'log' },
    { object: 'Error', both: CONSTRUCTOR },
    { object: 'Error.prototype', both: 'message name toString', hidden: 'constructor valueOf' },
    ...nativeErrors.flatMap((object) => [
        { object, both: CONSTRUCTOR },
        { object: `${object}.prototype`, both: 'message name', hidden: 'constructor' },
    ]),
    // MemoryError shares the prototype of InternalError, which has no constructor.
    { object: 'InternalError', both: CONSTRUCTOR },
    { object: 'InternalError.prototype', both: 'message name', hidden: 'toString' },
    { object: 'MemoryError', both: CONSTRUCTOR },
    { object: 'AggregateError', hidden2: CONSTRUCTOR },
    { object: 'AggregateError.prototype', hidden2: 'constructor message name' },
    {
        object: 'Promise',
        both: `${CONSTRUCTOR} reject resolve`,
        only2: 'all allSettled any race',
        hidden: '@@species',
    },
    { object: 'Promise.prototype', both: 'catch finally then', hidden: 'constructor @@toStringTag' },
    { object: 'JSON', both: 'parse stringify', hidden: '@@toStringTag' },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/modules.ts

const BYTE_ORDERS = ['Int16', 'Int32', 'UInt16', 'UInt32', 'Float', 'Double', 'Int', 'UInt'];
const BUFFER_NUMBERS = ['read', 'write'].flatMap((verb) => [
    `${verb}Int8 ${verb}UInt8`,
    ...BYTE_ORDERS.map((kind) => `${verb}${kind}BE ${verb}${kind}LE`),
]);
/** Built-in modules but `cloudfront`, and what they share with the global object. */
const MODULE_ROWS = [
    { object: 'buffer', only2: 'Buffer', hidden2: 'constants kMaxLength' },
    {
        object: 'Buffer',
        only2: `${CONSTRUCTOR} alloc allocUnsafe byteLength compare concat from isBuffer isEncoding`,
        hidden2: 'allocUnsafeSlow',
    },
    {
        object: 'Buffer.prototype',
        only2: 'compare copy equals fill includes indexOf lastIndexOf length slice subarray swap16 swap32 swap64 toJSON ' +
            `toString write ${BUFFER_NUMBERS.join(' ')}`,
        hidden2: 'constructor @@toStringTag',
    },
    { object: 'TextDecoder', only2: CONSTRUCTOR, hidden1: CONSTRUCTOR },
    {
        object: 'TextDecoder.prototype',
        only2: 'decode encoding fatal ignoreBOM',
        hidden: 'constructor',
        hidden1: 'decode encoding fatal ignoreBOM',
    },
    { object: 'TextEncoder', only2: CONSTRUCTOR, hidden1: CONSTRUCTOR },
    {
        object: 'TextEncoder.prototype',
        only2: 'encode encodeInto',
        hidden: 'constructor encoding',
        hidden1: 'encode encodeInto',
    },
    { object: 'crypto', both: 'createHash createHmac', hidden: '@@toStringTag' },
    {
        object: 'Hash.prototype',
        both: 'update digest',
        hidden: 'constructor @@toStringTag',
        hidden2: 'copy',
    },
    { object: 'Hmac.prototype', both: 'update digest', hidden: 'constructor @@toStringTag' },
    {
        object: 'querystring',
        both: 'decode encode escape parse stringify unescape',
        hidden: '@@toStringTag',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/numbers.ts

/** Numbers. */
const NUMBER_ROWS = [
    {
        object: 'Number',
        both: `${CONSTRUCTOR} EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY ` +
            'POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
    },
    {
        object: 'Number.prototype',
        both: 'toExponential toFixed toPrecision toString valueOf',
        hidden: 'constructor',
    },
    {
        object: 'Math',
        both: 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos ' +
            'cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt ' +
            'tan tanh trunc',
        hidden: '@@toStringTag',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/objects.ts

const DATE_FIELDS = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
const DATE_ACCESS = ['', 'UTC'].flatMap((zone) => [
    `get${zone}Day`,
    ...DATE_FIELDS.map((field) => `get${zone}${field} set${zone}${field}`),
]);
/** Objects, functions, symbols and dates. */
const OBJECT_ROWS = [
    {
        object: 'Object',
        both: `${CONSTRUCTOR} assign create defineProperties defineProperty entries freeze getOwnPropertyDescriptor ` +
            'getOwnPropertyNames getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal ' +
            'setPrototypeOf values',
        only2: 'getOwnPropertyDescriptors',
        hidden: 'getOwnPropertySymbols',
    },
    {
        object: 'Object.prototype',
        both: 'hasOwnProperty isPrototypeOf propertyIsEnumerable toString valueOf',
        hidden: 'constructor __proto__',
    },
    { object: 'Function', both: CONSTRUCTOR },
    {
        object: 'Function.prototype',
        both: 'apply bind call length name',
        hidden: 'arguments caller constructor',
        // `instanceof` asks for it, and it cannot be removed.
        engine: '@@hasInstance',
    },
    {
        object: 'Symbol',
        both: CONSTRUCTOR,
        only2: 'for keyFor',
        hidden1: 'for keyFor',
        hidden: 'asyncIterator hasInstance isConcatSpreadable iterator match matchAll replace search species split ' +
            'toPrimitive toStringTag unscopables',
    },
    {
        object: 'Symbol.prototype',
        both: 'toString valueOf',
        hidden: 'constructor description @@toStringTag',
    },
    { object: 'Boolean', both: CONSTRUCTOR },
    { object: 'Boolean.prototype', both: 'toString valueOf', hidden: 'constructor' },
    { object: 'Date', both: `${CONSTRUCTOR} UTC now parse` },
    {
        object: 'Date.prototype',
        both: 'getTime getTimezoneOffset setTime toDateString toISOString toJSON toLocaleDateString toLocaleString ' +
            `toLocaleTimeString toString toTimeString toUTCString valueOf ${DATE_ACCESS.join(' ')}`,
        hidden: 'constructor',
        // Without it a date would become a number where the runtimes make it a text.
        engine: '@@toPrimitive',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/rows/text.ts

/** Text and regular expressions. */
const TEXT_ROWS = [
    { object: 'String', both: `${CONSTRUCTOR} fromCharCode fromCodePoint`, only1: 'bytesFrom' },
    {
        object: 'String.prototype',
        both: 'length charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match padEnd padStart ' +
            'repeat replace search slice split startsWith substr substring toLowerCase toString toUpperCase trim ' +
            'trimEnd trimStart valueOf',
        only1: 'fromBytes fromUTF8 toBytes toUTF8',
        only2: 'replaceAll',
        hidden: 'constructor',
        hidden2: '@@iterator',
    },
    { object: 'RegExp', both: CONSTRUCTOR },
    {
        object: 'RegExp.prototype',
        both: 'exec global ignoreCase multiline source test toString',
        only2: 'flags sticky @@replace @@split',
        hidden: 'constructor',
        hidden1: 'flags @@replace',
        // How this engine splits texts.
        engine: '@@split',
    },
];

;// CONCATENATED MODULE: ./src/runtime/profile-data/builtin-rows.ts







/**
 * What is built into the runtimes: the one table that the checker, the sandbox, the documentation and the tests
 * read. Undocumented members are those of njs 0.4.3 and 0.8.
 */
const builtin_rows_BUILTIN_ROWS = [
    ...GLOBAL_ROWS,
    ...OBJECT_ROWS,
    ...TEXT_ROWS,
    ...NUMBER_ROWS,
    ...ARRAY_ROWS,
    ...MODULE_ROWS,
    ...CLOUDFRONT_ROWS,
];
/** Pages of the runtimes, and where their engine's members are told that AWS does not mention. */
const BUILTIN_SOURCES = {
    'cloudfront-js-1.0': 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html',
    'cloudfront-js-2.0': 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html',
    engine: 'https://github.com/nginx/njs/blob/master/CHANGES',
};

;// CONCATENATED MODULE: ./src/runtime/profile-data/builtins.ts

const TABLES = new Map();
/** What a runtime has built in, by object. Objects of the other runtime have no members. */
function builtinsOf(runtime) {
    const known = TABLES.get(runtime);
    if (known !== undefined)
        return known;
    const table = new Map(builtin_rows_BUILTIN_ROWS.map(({ object }) => [object, new Map()]));
    for (const { object, name, standing } of membersOf(runtime))
        table.get(object)?.set(name, standing);
    TABLES.set(runtime, table);
    return table;
}
/** Every member that a runtime has built in, in the order of the table. */
function membersOf(runtime) {
    return builtin_rows_BUILTIN_ROWS.flatMap((row) => rowMembers(row, runtime));
}
function rowMembers(row, runtime) {
    const { object, url = BUILTIN_SOURCES[runtime] } = row;
    const isFirst = runtime === 'cloudfront-js-1.0';
    const documented = words(row.both, isFirst ? row.only1 : row.only2);
    const undocumented = words(row.hidden, isFirst ? row.hidden1 : row.hidden2);
    return [
        ...documented.map((name) => ({ object, name, standing: 'documented', url })),
        ...undocumented.map((name) => ({
            object,
            name,
            standing: 'undocumented',
            url: BUILTIN_SOURCES.engine,
        })),
    ];
}
function words(...lists) {
    return lists.flatMap((names) => (names ?? '').split(' ').filter(Boolean));
}
/** Per object the names a sandbox keeps, separated by blanks: the runtime's, and what its own engine needs. */
function keptNames(runtime) {
    const kept = new Map();
    const keep = (object, names) => {
        kept.set(object, [...words(kept.get(object)), ...names].join(' '));
    };
    for (const { object, engine } of BUILTIN_ROWS)
        keep(object, words(engine));
    for (const { object, name } of membersOf(runtime))
        keep(object, [name]);
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 43878:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MODULES)
/* harmony export */ });
/**
 * Modules a function can import or require.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const MODULES = {
    'cloudfront-js-1.0': ['crypto', 'querystring'],
    'cloudfront-js-2.0': ['buffer', 'cloudfront', 'crypto', 'querystring'],
};


/***/ })

};
