import { describe, expect, it } from '@jest/globals';
import { logsOf, run, RUNTIMES } from '../run.ts';

/**
 * Visits everything that can be reached from the globals, the event and what modules and errors give: own
 * properties with and without names, accessors and what they answer, prototypes. `visit` is called once each.
 */
const WALK = `
  // The handler itself is among what is called.
  if (globalThis.isWalking) return;
  globalThis.isWalking = true;
  function walk(roots, visit) {
    var known = []; var waiting = [];
    var names = Object.getOwnPropertyNames; var symbols = Object.getOwnPropertySymbols;
    var add = function (value) {
      if ((typeof value === 'object' && value !== null) || typeof value === 'function') waiting.push(value);
    };
    roots.forEach(add);
    while (waiting.length > 0) {
      var it = waiting.pop();
      if (known.indexOf(it) !== -1) continue;
      known.push(it); visit(it);
      add(Object.getPrototypeOf(it));
      names(it).concat(symbols ? symbols(it) : []).forEach(function (key) {
        var d = Object.getOwnPropertyDescriptor(it, key);
        if (!d) return;
        add(d.value); add(d.get); add(d.set);
        try { add(it[key]); } catch (e) { add(e); }
      });
    }
    return known.length;
  }
  function failures() {
    return [function () { null.x; }, function () { require('nope'); }, function () { JSON.parse('{'); },
      function () { require('crypto').createHash('nope'); }, function () { undefined_name; }, function () { new Array(-1); },
      function () { decodeURIComponent('%'); }, function () { (function f() { f(); })(); }, function () { 'x'.repeat(-1); },
      function () { require('crypto').createHash('md5').digest('nope'); }].map(function (f) {
      try { f(); } catch (e) { return e; }
    });
  }
  var roots = [globalThis, event, arguments, require('crypto'), require('crypto').createHash('md5'),
    require('querystring'), function () {}, [][Symbol.iterator] && [][Symbol.iterator](), Symbol.iterator,
    /r/g, new Date(0), new Uint8Array(2), Promise.resolve(1), Object.create(null)].concat(failures());`;

const EXTRA: Readonly<Record<string, string>> = {
  'cloudfront-js-1.0': '',
  'cloudfront-js-2.0': `roots.push(async function () {}, Buffer.from('a'), require('cloudfront'), require('buffer'),
    new TextDecoder(), new DataView(new ArrayBuffer(2)), require('cloudfront').kvs());`,
};

describe.each(RUNTIMES)('from everything that a function of %s can reach', (runtime) => {
  const setting = { runtime, kvs: { k: 'v' } };
  const walk = (statements: string) => logsOf(`${WALK}${EXTRA[runtime]!}\n${statements}`, setting);

  it('no constructor makes code of text', async () => {
    const logs = await walk(`
      var makers = [];
      var count = walk(roots, function (it) {
        [it.constructor, it.__proto__ && it.__proto__.constructor].forEach(function (make) {
          if (typeof make === 'function' && makers.indexOf(make) === -1) makers.push(make);
        });
      });
      makers.forEach(function (make) {
        [function () { return make('return typeof process')(); },
         function () { return new make('return typeof process')(); },
         function () { return make.call(null, 'return this')(); }].forEach(function (attempt) {
          try {
            var got = attempt();
            if (got === globalThis || got === 'object' || got === 'undefined') console.log('escaped by ' + make.name + got);
          } catch (e) { if (!(e instanceof Error)) console.log('not ours: ' + typeof e); }
        });
      });
      console.log(String(count > 300 && makers.length > 20));`);
    expect(logs).toEqual(['true']);
  });

  it('nothing tells of the machine it runs on', async () => {
    const logs = await walk(`
      var texts = [];
      walk(roots, function (it) {
        Object.getOwnPropertyNames(it).forEach(function (key) {
          var d = Object.getOwnPropertyDescriptor(it, key);
          if (d && typeof d.value === 'string') texts.push(d.value);
          texts.push(key);
        });
        try { texts.push(String(it)); } catch (e) { }
        try { texts.push(String(it.stack), String(it.fileName)); } catch (e) { }
      });
      console.log(String(texts.length > 1000));
      texts.forEach(function (t) {
        if (/file:|node:|node_modules|[.]ts\\b|[.]js\\b|wasm|qjs|quickjs|prelude|host could|process|native code/i.test(t)) console.log(t);
      });`);
    expect(logs).toEqual(['true']);
  });

  it('nothing of the host or of the sandbox is there', async () => {
    const logs = await walk(`
      var names = {};
      walk(roots, function (it) {
        Object.getOwnPropertyNames(it).forEach(function (key) { names[key] = true; });
        if (typeof it === 'function') names[it.name] = true;
      });
      console.log(Object.keys(names).join(' '));`);
    const ours = [
      'process',
      'guest',
      'driver',
      'host',
      'reword',
      'jsonFault',
      'originFault',
      'readKey',
    ];
    const more = [
      'prepareStackTrace',
      'captureStackTrace',
      'setTimeout',
      'std',
      'os',
      'Proxy',
      'Reflect',
    ];
    const names = logs[0]!.split(' ');
    expect([...ours, ...more].filter((name) => names.includes(name))).toEqual([]);
    expect(names).toContain('createHash');
  });
});

describe('the protocol', () => {
  it.each([
    ['a value that looks like an ending', '{ kind: "error", text: "spoofed", uri: "/u" }'],
    ['an error that looks like a value', '{ kind: "value", value: { uri: "/v" }, uri: "/u" }'],
    [
      'a text that looks like one',
      '{ uri: "\\"}},{\\"kind\\":\\"error\\",\\"text\\":\\"spoofed\\"" }',
    ],
    [
      'a toJSON that gives text',
      '{ uri: { toJSON: function () { return "\\"},\\"kind\\":\\"error\\"}"; } } }',
    ],
    ['surrogates without partner', '{ uri: "/\\ud800\\udc00\\ud800" }'],
    [
      'characters of every length',
      '{ uri: "/\\u0000\\u007f\\u0080\\u07ff\\u0800\\uffff\\ud83d\\ude00" }',
    ],
    ['a __proto__ of its own', 'JSON.parse("{\\"uri\\":\\"/\\",\\"__proto__\\":{\\"x\\":1}}")'],
  ])('takes %s for what it is', async (_name, value) => {
    const { result } = await run(
      `function handler() { var v = ${value}; console.log(JSON.stringify(v)); return v; }`,
    );
    expect(result.errorMessage).toBe('');
    const logged = JSON.parse(result.logs[0]!) as { uri: unknown };
    expect((JSON.parse(result.output) as { request: { uri: unknown } }).request.uri).toEqual(
      logged.uri,
    );
  });

  it.each([
    ['__proto__', '{"__proto__":{"polluted":true}}'],
    ['constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
    ['toJSON', '{"toJSON":"x","then":"y","length":5}'],
  ])('gives an event with %s to the function as it is', async (_name, headers) => {
    const event = { request: { method: 'GET', uri: '/', querystring: {}, cookies: {} } };
    const text = JSON.stringify(event).replace('{"method"', `{"headers":${headers},"method"`);
    const given = JSON.parse(text) as object;
    const source = `function handler(event) {
      console.log(typeof {}.polluted + Object.keys(event.request.headers).join());
      return event.request;
    }`;
    const { result } = await run(source, { event: given });
    expect(result.errorMessage).toBe('');
    expect(result.logs).toEqual([`undefined${Object.keys(JSON.parse(headers) as object).join()}`]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    [
      'log',
      "console.log('\\ud800 \\udc00 \\u0000 \\ud83d\\ude00 é')",
      ['\ud800 \udc00 \u0000 \ud83d\ude00 é'],
    ],
    [
      'an error',
      "try { null['\\ud800']; } catch (e) { console.log(e.message); }",
      ['cannot get property "\ud800" of null'],
    ],
  ])('keeps every character of %s', async (_name, statements, expected) => {
    expect(await logsOf(statements)).toEqual(expected);
  });
});
