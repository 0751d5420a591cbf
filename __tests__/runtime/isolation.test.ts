import { describe, expect, it } from '@jest/globals';
import { errorOf, logsOf, run, thrownBy, valueOf } from './run.ts';

const TOO_LONG = 'Error: the function ran longer than cf2 allows offline';

describe('nothing of the host is reachable', () => {
  it.each([
    "this.constructor.constructor('return process')()",
    "event.constructor.constructor('return process')()",
    "console.log.constructor('return process')()",
    "(async function () {}).constructor('return process')()",
    "(function () {}).__proto__.constructor('return process')()",
    "Object.getPrototypeOf(async function () {}).constructor('return process')()",
    "require('crypto').createHash.constructor('return process')()",
    "event.request.rawQueryString.constructor('return process')()",
    "setTimeout('process')",
  ])('%s throws', async (expression) => {
    const error = await errorOf(
      `var top = function () { return this; };
       function handler(event) { console.log(String(${expression.replace('this.', '(function(){}).')})); return event.request; }`,
    );
    expect(error).toMatch(
      /^(TypeError: function constructor is disabled in "safe" mode|ReferenceError: "setTimeout" is not defined)$/,
    );
  });

  it.each([
    'process',
    'require("fs")',
    'import_',
    'globalThis.process.env',
    'WebAssembly',
    'std',
    'os',
    'bjson',
  ])('%s does not exist', async (expression) => {
    expect(await thrownBy(`return ${expression};`)).toMatch(/^(ReferenceError|Error|TypeError): /);
  });

  it('has only the globals of its runtime', async () => {
    const names = await valueOf('Object.getOwnPropertyNames(globalThis).sort().join(" ")');
    expect(names).not.toMatch(
      /process|prelude|host|guest|driver|Reflect|Proxy|WeakRef|performance/,
    );
    expect(names).toContain('atob');
  });

  it('does not let errors of the host in', async () => {
    const statements = `
      var list = [function () { atob('*'); }, function () { require('nope'); }, function () { Buffer.from(1); }];
      list.forEach(function (f) { try { f(); } catch (e) { console.log(String(e.stack) + Object.keys(e)); } });`;
    expect(await logsOf(statements)).toEqual(['undefined', 'undefined', 'undefined']);
  });

  it('has no hook into error traces', async () => {
    const statements = `
      Error.prepareStackTrace = function (e, frames) { console.log('hooked ' + frames.length); };
      try { null.x; } catch (e) { console.log(e.message); }`;
    expect(await logsOf(statements)).toEqual(['cannot get property "x" of null']);
  });
});

describe('a hostile function harms only itself', () => {
  const REPLACED = `
    JSON.stringify = JSON.parse = function () { return 'stolen'; };
    Promise.prototype.then = function () { throw new Error('stolen'); };
    Object.prototype.toJSON = undefined;
    Array.prototype.push = String.prototype.slice = function () { throw new Error('stolen'); };
    Function.prototype.call = Function.prototype.apply = function () { throw new Error('stolen'); };
    Array.prototype[Symbol.iterator] = function () { throw new Error('stolen'); };`;

  it.each(['function', 'async function'])('that replaces what JavaScript has: %s', async (kind) => {
    const source = `${REPLACED}\n${kind} handler(event) { console.log({ a: [1] }); return event.request; }`;
    const { result } = await run(source);
    expect(result.errorMessage).toBe('');
    expect(result.logs).toEqual(['{a:[1]}']);
    expect(result.output).toContain('/index.html');
    expect(await valueOf('JSON.stringify([1].concat(2))')).toBe('[1,2]');
  });

  it('that gives accessors and cycles back', async () => {
    const cyclic = 'var r = { uri: "/" }; r.headers = r; return r;';
    expect(await thrownBy(cyclic)).toBe('TypeError: Nested too deep or a cyclic structure');
    const endless = 'return { uri: "/", get headers() { for (;;); } };';
    expect(await thrownBy(endless)).toBe(TOO_LONG);
    const value = 'return { get uri() { return "/" + this.n; }, n: 1 };';
    expect(await thrownBy(value)).toBe('');
  });

  it('that throws what cannot be shown', async () => {
    expect(await thrownBy('throw { toString: function () { for (;;); } };')).toBe(TOO_LONG);
    expect(await thrownBy('throw Object.create(null);')).toBe('[object Object]');
    expect(await thrownBy('throw Symbol("s");')).toBe('Symbol(s)');
  });
});

describe('limits', () => {
  it.each([
    ['an endless loop', 'for (;;);'],
    [
      'an endless loop with catch',
      'for (;;) { try { for (;;); } catch (e) {} finally { continue; } }',
    ],
    [
      'a generator of getters',
      'var o = { get a() { return this.a; } }; for (;;) { try { o.a; } catch (e) {} }',
    ],
  ])('stop %s', async (_name, statements) => {
    expect(await thrownBy(statements)).toBe(TOO_LONG);
  });

  it.each([
    [
      'of then',
      '(function again() { Promise.resolve().then(again); })(); return new Promise(function () {});',
    ],
    ['of await', 'return (async function () { for (;;) { try { await null; } catch (e) {} } })();'],
    [
      'behind a returned value',
      '(function again() { Promise.resolve().then(again); })(); return event.request;',
    ],
  ])('stop an endless chain of promises %s', async (_name, statements) => {
    expect(await thrownBy(statements)).toBe(TOO_LONG);
  });

  it('stop an endless loop at the top level', async () => {
    expect(await errorOf('for (;;); function handler(event) { return event.request; }')).toBe(
      TOO_LONG,
    );
  });

  it.each([
    [
      'in an array',
      "var a = []; for (;;) a.push('0123456789'.repeat(1000) + a.length);",
      'MemoryError',
    ],
    ['in one string', "for (var s = 'x';;) s += s;", 'RangeError: invalid string length'],
    ['in one buffer', 'Buffer.alloc(1e9);', 'MemoryError'],
    [
      'in closures',
      'var f = function () {}; for (;;) { f = (function (g) { return function () { return g; }; })(f); }',
      'MemoryError',
    ],
    ['at the top level', '', 'MemoryError'],
  ])('refuse to take all memory %s', async (_name, statements, error) => {
    const bomb = "var top = []; for (;;) top.push('0123456789'.repeat(1000) + top.length);";
    const found = statements === '' ? await errorOf(bomb) : await thrownBy(statements);
    expect(found).toBe(error);
  });

  it.each([
    ['calls', 'function f() { return 1 + f(); } f();'],
    ['calls through natives', 'function f() { [1].forEach(f); } f();'],
    ['getters', 'var o = { get a() { return this.a; } }; o.a;'],
    ['texts', 'var o = { toString: function () { return "" + this; } }; "" + o;'],
    [
      'a deep value',
      'var a = []; for (var i = 0; i < 20000; i++) a = [a]; return { uri: "/", headers: a };',
    ],
  ])('end endless recursion of %s', async (_name, statements) => {
    expect(await thrownBy(statements)).toBe('RangeError: Maximum call stack size exceeded');
  });

  it('let a function catch the end of its stack and go on', async () => {
    const statements =
      'function f() { return 1 + f(); } try { f(); } catch (e) { console.log(e.name); }';
    expect(await logsOf(statements)).toEqual(['RangeError']);
  });

  it('let functions call each other 200 deep', async () => {
    expect(await valueOf('(function f(n) { return n === 0 ? 0 : 1 + f(n - 1); })(200)')).toBe(
      '200',
    );
  });

  it('cut floods of logs', async () => {
    const statements = "var s = 'x'.repeat(1e6); for (var i = 0; i < 50; i++) console.log(s);";
    const logs = await logsOf(statements);
    expect(logs.join('\n').length).toBe(256 * 1024);
    const empty = await run('function handler(event) { for (;;) console.log(""); }');
    expect(empty.result.logs.length).toBeLessThanOrEqual(256 * 1024);
  });

  it.each([
    ['a catastrophic expression', "/^(a+)+$/.test('a'.repeat(40) + '!');"],
    ['a slow replace', "'x'.repeat(100000).replace(/(x+x+)+y/, '');"],
    ['an expression of the function', "new RegExp('(x|xx)+$').exec('x'.repeat(60) + 'y');"],
  ])('stop %s as the runtime does', async (_name, statements) => {
    const limit = 'InternalError: pcre2_match() failed: match limit exceeded';
    expect(await thrownBy(statements)).toBe(limit);
    const first = 'InternalError: pcre_exec() failed: -8';
    expect(await thrownBy(statements, { runtime: 'cloudfront-js-1.0' })).toBe(first);
  });
});

describe('every event starts clean', () => {
  const COUNTER = `
    var count = 0;
    let other = 0;
    function handler(event) {
      count += 1; other += 1;
      globalThis.leak = (globalThis.leak || 0) + 1;
      Array.prototype.leak = (Array.prototype.leak || 0) + 1;
      Math.leak = (Math.leak || 0) + 1;
      event.request.headers.x = { value: [count, other, globalThis.leak, [].leak, Math.leak].join() };
      return event.request;
    }`;

  it('after an event of the same function', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await run(COUNTER)).result.output).toContain('"1,1,1,1,1"');
    }
  });

  it.each([
    ['took all memory', "var a = []; for (;;) a.push('0123456789'.repeat(1000) + a.length);"],
    ['was interrupted', 'for (;;);'],
    ['ran out of stack', 'function f() { return f() + 1; } f();'],
    ['grew a lot', "console.log('x'.repeat(8e6).length);"],
    [
      'left promises behind',
      'Promise.resolve().then(function () { throw 1; }); new Promise(function () {});',
    ],
  ])('after an event that %s', async (_name, statements) => {
    await run(
      `function handler(event) { globalThis.leak = 9; Object.prototype.dirt = 9; ${statements} return event.request; }`,
    );
    expect(await valueOf('typeof leak + typeof ({}).dirt')).toBe('undefinedundefined');
    expect((await run(COUNTER)).result.output).toContain('"1,1,1,1,1"');
  });

  it('forgets what the event before was seen doing', async () => {
    await run(
      'function handler(event) { Math.random(); Date.now(); console.log(1); event.request.rawQueryString(); return event.request; }',
    );
    const { result, observations } = await run('function handler(event) { return event.request; }');
    expect(result.logs).toEqual([]);
    expect(observations).toEqual({
      steps: 5,
      usedClock: false,
      usedRandom: false,
      usedEdgeLocation: false,
      usedRawQueryString: false,
      kvsKeys: [],
      origin: undefined,
      errorLine: undefined,
      approximations: [],
      badReturn: false,
      customLogData: undefined,
      droppedKeys: [],
    });
  });

  it('with another runtime in between', async () => {
    await run(COUNTER, { runtime: 'cloudfront-js-2.0' });
    expect(await valueOf('typeof Buffer', { runtime: 'cloudfront-js-1.0' })).toBe('undefined');
    expect(await valueOf('typeof Buffer')).toBe('function');
  });
});
