/**
 * Functions that try to leave something behind for the next event, or to find out that there was one before.
 * `top` is the code before the handler, `body` the handler's statements; it logs what it finds.
 */
export interface Attempt {
  readonly name: string;
  readonly top?: string;
  readonly body: string;
  /** The handler is async. */
  readonly isAsync?: true;
}

/** `target` gets or counts up a property; logs what was there. */
const mark = (target: string): string => `
  log(typeof ${target}.leak + ' ' + ${target}.leak);
  try { ${target}.leak = (${target}.leak || 0) + 1; } catch (e) { log(e.message); }
  log(String(${target}.leak));`;

const OBJECTS = [
  'globalThis',
  'Object',
  'Object.prototype',
  'Function.prototype',
  'Array.prototype',
  'Array',
  'String.prototype',
  'Number.prototype',
  'Boolean.prototype',
  'Symbol.prototype',
  'Date',
  'Date.prototype',
  'RegExp.prototype',
  'Error.prototype',
  'TypeError.prototype',
  'RangeError',
  'InternalError.prototype',
  'MemoryError',
  'Promise',
  'Promise.prototype',
  'Math',
  'JSON',
  'console',
  'require',
  "require('crypto')",
  "require('querystring')",
  "Object.getPrototypeOf(require('crypto').createHash('md5'))",
  'Uint8Array',
  'Uint8Array.prototype',
  'Object.getPrototypeOf(Uint8Array.prototype)',
  'ArrayBuffer.prototype',
  'TextDecoder.prototype',
  'TextEncoder.prototype',
  'Object.getPrototypeOf(Object.getPrototypeOf([].concat([])))',
  'parseInt',
  'encodeURIComponent',
];

const MODULES_2_0 = [
  'Buffer',
  'Buffer.prototype',
  "require('buffer')",
  "require('buffer').constants",
  "require('cloudfront')",
  'DataView.prototype',
  'atob',
  'Object.getPrototypeOf(async function () {})',
];

/** What only runtime 2.0 can be asked. */
export const ATTEMPTS_2_0: readonly Attempt[] = [
  ...MODULES_2_0.map((target) => ({ name: `marks ${target}`, body: mark(target) })),
  {
    name: 'keeps a store of its own',
    top: "var store; try { store = require('cloudfront').kvs(); } catch (e) { log(e.message); }",
    body: `${mark('store')} var value = await store.get('k'); var meta = await store.meta(); log(value + JSON.stringify(meta));`,
    isAsync: true,
  },
  {
    name: 'changes what the store answers',
    body: `var kvs = require('cloudfront').kvs();
      kvs.get = function () { return Promise.resolve('stolen'); };
      var value = await require('cloudfront').kvs().get('k'); log(value);`,
    isAsync: true,
  },
  {
    name: 'leaves promises behind',
    top: 'var late = []; function again(n) { late.push(n); return Promise.resolve(n + 1).then(again); }',
    body: 'log(late.join()); if (late.length === 0) { var p = Promise.resolve(0).then(function (n) { log("later " + n); }); } await null; log("waited");',
    isAsync: true,
  },
  {
    name: 'never settles and leaves a continuation',
    top: 'var resume; var turns = 0;',
    body: 'turns++; log("turn " + turns + typeof resume); if (resume) resume(); await new Promise(function (ok) { resume = ok; });',
    isAsync: true,
  },
  {
    name: 'rejects without a handler',
    body: 'Promise.reject(new Error("nobody hears")); log("rejected");',
    isAsync: true,
  },
  {
    name: 'keeps a resolver for the next event',
    top: 'globalThis.pending = []; var gate = new Promise(function (ok) { globalThis.pending.push(ok); });',
    body: 'log(String(globalThis.pending.length)); globalThis.pending[0]("open"); var state = await gate; log(state);',
    isAsync: true,
  },
  {
    name: 'replaces Promise.prototype.then',
    body: 'var then = Promise.prototype.then; var calls = 0; Promise.prototype.then = function (a, b) { calls++; return then.call(this, a, b); }; await Promise.resolve().then(function () { log("then " + calls); });',
    isAsync: true,
  },
  {
    name: 'gives a thenable back',
    body: 'return { then: function (ok) { log("thenable"); ok(event.request); } };',
    isAsync: true,
  },
  {
    name: 'uses typed arrays that share memory',
    top: 'var shared = new Uint8Array(8);',
    body: 'log(shared.join()); shared[event.request.uri.length % 8] += 1; log(new Uint8Array(4).join() + Buffer.allocUnsafe(16).toString("hex"));',
  },
  {
    name: 'asks its origin once',
    top: "var cf = require('cloudfront'); var asked = 0;",
    body: "asked++; log('asked ' + asked); if (event.request.uri === '/a') cf.updateRequestOrigin({ domainName: 'example.com' });",
  },
  {
    name: 'reads where it runs',
    top: "var where = require('cloudfront').edgeLocation;",
    body: 'log(JSON.stringify(where)); where.leak = (where.leak || 0) + 1; log(String(where.leak));',
  },
];

/** What both runtimes can be asked. */
export const ATTEMPTS: readonly Attempt[] = [
  ...OBJECTS.map((target) => ({ name: `marks ${target}`, body: mark(target) })),
  {
    name: 'counts at the top level',
    top: 'var count = 0; var seen = {}; var list = [];',
    body: 'count++; seen[event.request.uri] = count; list.push(event.request.uri); log(count + JSON.stringify(seen) + list.join());',
  },
  {
    name: 'counts in a closure',
    top: 'var next = (function () { var n = 0; return function () { return n++; }; })();',
    body: 'log(String(next()) + next());',
  },
  {
    name: 'counts in a property of the handler',
    body: 'handler.calls = (handler.calls || 0) + 1; log(String(handler.calls));',
  },
  {
    name: 'replaces the handler',
    body: 'var old = handler; handler = function (e) { log("replaced"); return old(e); }; log("original");',
  },
  {
    name: 'makes globals without declaring them',
    body: 'try { undeclared = 1; } catch (e) { log(e.message); } globalThis.made = (globalThis.made || 0) + 1; log(typeof undeclared + made);',
  },
  {
    name: 'defines a getter on a prototype',
    body: 'log(typeof {}.spy); Object.defineProperty(Object.prototype, "spy", { get: function () { return "spied"; }, configurable: true }); log({}.spy);',
  },
  {
    name: 'defines a setter for what an event has',
    body: 'log(Object.keys(event.request).join()); Object.defineProperty(Object.prototype, "uri", { set: function (v) { log("set " + v); }, get: function () { return "hidden"; }, configurable: true }); log(event.request.uri);',
  },
  {
    name: 'gives Object.prototype a toJSON',
    body: 'log(typeof {}.toJSON); Object.prototype.toJSON = function () { return { uri: "/stolen" }; };',
  },
  {
    name: 'freezes built-ins',
    body: 'log([Object.isFrozen(Math), Object.isFrozen(Array.prototype), Object.isExtensible(JSON), Object.isSealed(console)].join()); Object.freeze(Math); Object.freeze(Array.prototype); Object.preventExtensions(JSON); Object.seal(console); log([Object.isFrozen(Math), Object.isFrozen(Array.prototype), Object.isExtensible(JSON)].join());',
  },
  {
    name: 'reads descriptors of built-ins',
    body: 'log(JSON.stringify(Object.getOwnPropertyDescriptor(Math, "PI")) + JSON.stringify(Object.keys(Object.getOwnPropertyDescriptor(Array.prototype, "push")))); log(JSON.stringify(Object.getOwnPropertyDescriptor(globalThis, "handler"))); Object.defineProperty(Array.prototype, "push", { writable: false });',
  },
  {
    name: 'deletes built-ins',
    body: 'log(typeof Math.max + typeof [].map + typeof parseInt); delete Math.max; delete Array.prototype.map; delete globalThis.parseInt; log(typeof Math.max + typeof [].map);',
  },
  {
    name: 'overrides what it inherits',
    body: 'var o = {}; o.toString = function () { return "mine"; }; o.constructor = 1; o.hasOwnProperty = 2; log(o + o.constructor); var e = new Error("m"); e.name = "Mine"; e.message = "changed"; log(String(e));',
  },
  {
    name: 'registers symbols',
    body: 'var s = Symbol.for("leak"); log(String(Symbol.keyFor(s))); log(String(globalThis[s])); globalThis[s] = (globalThis[s] || 0) + 1; log(String(globalThis[Symbol.for("leak")]));',
  },
  {
    name: 'changes well-known symbols',
    body: 'log(Object.prototype.toString.call([])); Array.prototype[Symbol.toStringTag] = "Leak"; log(Object.prototype.toString.call([]));',
  },
  {
    name: 'keeps a position in a regular expression',
    top: 'var pattern = /a/g;',
    body: 'log(pattern.lastIndex + " " + pattern.test("banana") + pattern.lastIndex); log(String(/a/g.lastIndex)); (function () { var own = /x/g; own.test("xx"); log(String(own.lastIndex)); })();',
  },
  {
    name: 'replaces RegExp.prototype.exec',
    body: 'log(String(/b/.test("abc"))); var exec = RegExp.prototype.exec; RegExp.prototype.exec = function (s) { log("exec"); return exec.call(this, s); }; log(String(/b/.test("abc")) + "abc".replace(/b/, "x"));',
  },
  {
    name: 'replaces JSON',
    body: 'log(JSON.stringify({ a: 1 }) + JSON.parse("[2]")[0]); JSON.parse = function () { return "stolen"; }; JSON.stringify = function () { return "stolen"; };',
  },
  {
    name: 'replaces Array methods',
    body: 'log([3, 1, 2].sort().join("-")); Array.prototype.sort = function () { return ["stolen"]; }; Array.prototype.join = function () { return "joined"; }; log([1].sort().join());',
  },
  {
    name: 'gives arrays another species',
    body: 'log(String([1].map(function (x) { return x; }).constructor === Array)); Array.prototype.constructor = function () { this.length = 0; }; log(typeof [1].map(function (x) { return x; }).constructor);',
  },
  {
    name: 'replaces String methods',
    body: 'log("abc".indexOf("c") + "abc".toUpperCase()); String.prototype.indexOf = function () { return 42; }; String.prototype.toUpperCase = function () { return "no"; };',
  },
  {
    name: 'replaces Function.prototype.call and apply',
    body: 'log(String(Math.max.apply(null, [1, 2]))); Function.prototype.apply = function () { return "stolen"; }; Function.prototype.call = function () { return "stolen"; }; Function.prototype.bind = null; log(String(Math.max.apply(null, [1])));',
  },
  {
    name: 'replaces error constructors',
    body: 'try { null.x; } catch (e) { log(e.constructor.name + (e instanceof TypeError) + e.message); } TypeError = Error; TypeError.prototype.name = "Stolen"; try { null.x; } catch (e) { log(String(e)); } throw new TypeError("end");',
  },
  {
    name: 'keeps an error',
    top: 'var last;',
    body: 'log(String(last)); try { undefined.x; } catch (e) { last = e; e.seen = (e.seen || 0) + 1; log(String(e.seen)); }',
  },
  {
    name: 'draws numbers',
    top: 'var first = Math.random();',
    body: 'log([first, Math.random(), Math.random()].join()); for (var i = 0; i < 3; i++) Math.random();',
  },
  {
    name: 'draws numbers in the handler only',
    body: 'log(String(Math.random())); log(String(Math.random()));',
  },
  {
    name: 'replaces Math.random',
    body: 'log(String(Math.random() === 7)); Math.random = function () { return 7; };',
  },
  {
    name: 'reads the clock at the top level',
    top: 'var started = Date.now(); var date = new Date();',
    body: 'log(started + " " + (Date.now() - started) + " " + date.getTime()); date.setFullYear(1999);',
  },
  {
    name: 'reads the clock in the handler',
    body: 'log(String(Date.now()) + new Date().toISOString()); Date.now = function () { return 0; };',
  },
  {
    name: 'changes dates',
    top: 'var day = new Date(0);',
    body: 'log(day.toISOString()); day.setDate(day.getDate() + 1); Date.prototype.getTime = function () { return -1; };',
  },
  {
    name: 'logs at the top level',
    top: 'log("top"); var logged = true;',
    body: 'log("handler " + logged); console.log = null;',
  },
  {
    name: 'takes a digest at the top level',
    top: "var hash = require('crypto').createHash('sha256'); hash.update('a');",
    body: "log(hash.update('b').digest('hex'));",
  },
  {
    name: 'fails at the top level',
    top: 'var ready = 1; if (globalThis.again) log("again"); globalThis.again = true; null.x;',
    body: 'log("never");',
  },
  {
    name: 'fails for some events',
    top: 'var fails = 0;',
    body: 'if (event.request.uri === "/b") { fails++; throw new Error("fail " + fails); } log("fine " + fails);',
  },
  {
    name: 'keeps the event',
    top: 'var kept = [];',
    body: 'kept.push(event); log(kept.length + kept[0].request.uri); event.request.headers.leak = { value: String(kept.length) };',
  },
  {
    name: 'changes the event it was given',
    body: 'log(Object.keys(event).join() + Object.keys(event.request.headers).join()); event.request.uri += "x"; delete event.viewer; event.request.headers = { only: { value: "1" } };',
  },
  {
    name: 'builds large objects at the top level',
    top: 'var table = {}; for (var i = 0; i < 500; i++) table["/k" + i] = { to: "/v" + i, hits: 0 };',
    body: 'table["/k7"].hits++; log(table["/k7"].to + table["/k7"].hits); table["/new" + event.request.uri] = 1; log(String(Object.keys(table).length));',
  },
  {
    name: 'works long at the top level',
    top: 'var sum = 0; for (var i = 0; i < 60000; i++) sum += i;',
    body: 'sum++; log(String(sum));',
  },
  {
    name: 'grows memory',
    top: 'var hoard = [];',
    body: 'log(String(hoard.length)); for (var i = 0; i < 300; i++) hoard.push("0123456789".repeat(100) + i); log(String(hoard.length));',
  },
  {
    name: 'takes all memory',
    top: 'var hoard = []; var survived = 0;',
    body: 'survived++; log(String(survived)); for (;;) hoard.push(new Uint8Array(100000));',
  },
  {
    name: 'takes all memory and catches it',
    top: 'var caught = 0;',
    body: 'try { var h = []; for (;;) h.push(new Uint8Array(100000)); } catch (e) { caught++; h = null; log(e.name + caught); }',
  },
  {
    name: 'ends the stack and catches it',
    top: 'var depths = [];',
    body: 'var depth = 0; function down() { depth++; return down() + 1; } try { down(); } catch (e) { log(e.name); } depths.push(depth > 50); log(depths.join());',
  },
  {
    name: 'hides the handler behind a getter',
    top: 'var gets = 0; Object.defineProperty(globalThis, "again", { get: function () { gets++; return gets; } });',
    body: 'log(again + " " + again);',
  },
  {
    name: 'keeps what a sort compared',
    top: 'var compared = [];',
    body: '[2, 1].sort(function (a, b) { compared.push(a + "," + b); return a - b; }); log(compared.join(";"));',
  },
  {
    name: 'cycles',
    top: 'var ring = {}; ring.self = ring; var rings = [];',
    body: 'for (var i = 0; i < 50; i++) { var o = {}; o.o = o; rings.push(o); } log(String(rings.length)); ring[event.request.uri] = 1; log(Object.keys(ring).join());',
  },
  {
    name: 'asks for its own text',
    body: 'log(String(handler) + handler.name + handler.length + typeof arguments.callee_);',
  },
];

/** The source of an attempt. */
export function sourceOf({ top = '', body, isAsync }: Attempt): string {
  const kind = isAsync === true ? 'async function' : 'function';
  return `function log(text) { console.log(text); }
${top}
${kind} handler(event) {
${body}
return event.request;
}`;
}
