import { describe, expect, it } from '@jest/globals';
import {
  CLOCK,
  errorOf,
  logsOf,
  requestEvent,
  responseEvent,
  run,
  RUNTIMES,
  valueOf,
} from './run.ts';

const REQUEST = { method: 'GET', uri: '/x', querystring: {}, headers: {}, cookies: {} };

const HANDLERS = [
  'function handler(event) { event.request.uri = "/x"; return event.request; }',
  'var handler = function (event) { event.request.uri = "/x"; return event.request; }',
  'const handler = (event) => { event.request.uri = "/x"; return event.request; }',
  'let handler; handler = (event) => { event.request.uri = "/x"; return event.request; }',
  'globalThis.handler = (event) => { event.request.uri = "/x"; return event.request; }',
  'async function handler(event) { event.request.uri = "/x"; return event.request; }',
  'async function handler(event) { await null; event.request.uri = await "/x"; return event.request; }',
  'function handler(event) { event.request.uri = "/x"; return Promise.resolve(event.request); }',
];

describe('handler', () => {
  it.each(HANDLERS)('is found and run: %s', async (source) => {
    const { result } = await run(source);
    expect(result.errorMessage).toBe('');
    expect(JSON.parse(result.output)).toEqual({ request: REQUEST });
  });

  it.each([
    ['var x = 1', 'ReferenceError: "handler" is not defined'],
    ['var handler = 5', 'ReferenceError: "handler" is not defined'],
    ['function handler() {}', 'Error: the handler returned undefined, not a request or a response'],
    [
      'function handler() { return null; }',
      'Error: the handler returned null, not a request or a response',
    ],
    [
      'function handler() { return "x"; }',
      'Error: the handler returned a string, not a request or a response',
    ],
    [
      'function handler() { return [1]; }',
      'Error: the handler returned an array, not a request or a response',
    ],
    [
      'function handler() { return handler; }',
      'Error: the handler returned a function, not a request or a response',
    ],
    [
      'function handler() { return {}; }',
      'Error: the handler returned neither a request nor a response',
    ],
    [
      'function handler(event) { return event; }',
      'Error: the handler returned neither a request nor a response',
    ],
    [
      'function handler() { return new Promise(function () {}); }',
      'Error: the promise that the handler returned never settles',
    ],
    [
      'async function handler() { await new Promise(() => {}); }',
      'Error: the promise that the handler returned never settles',
    ],
    [
      'async function handler() { return undefined; }',
      'Error: the handler returned undefined, not a request or a response',
    ],
    ['function handler() { return Promise.reject(new RangeError("r")); }', 'RangeError: r'],
    [
      'function handler(event) { return { statusCode: 200, get headers() { throw new Error("got"); } }; }',
      'Error: got',
    ],
  ])('%s is an error', async (source, error) => {
    expect(await errorOf(source)).toBe(error);
  });

  it('keeps the logs written before an error', async () => {
    const { result } = await run('function handler() { console.log("before"); nobody(); }');
    expect(result.logs).toEqual(['before']);
    expect(result.output).toBe('');
  });

  it('runs strictly, with an undefined this', async () => {
    expect(await errorOf('function handler() { return this.x; }')).toBe(
      'TypeError: cannot get property "x" of undefined',
    );
  });

  it('takes a response for a viewer-response event', async () => {
    const source =
      'function handler(event) { event.response.statusCode = 404; return event.response; }';
    const { result } = await run(source, { event: responseEvent() });
    expect(JSON.parse(result.output)).toEqual({
      response: { statusCode: 404, headers: {}, cookies: {} },
    });
  });

  it('gives an event as it is, without filling anything in', async () => {
    const source =
      'function handler(event) { console.log(JSON.stringify(event)); return { uri: "/" }; }';
    const event = { request: { uri: '/', __proto__x: 1 } };
    expect((await run(source, { event })).result.logs).toEqual([JSON.stringify(event)]);
  });

  it('keeps every character of texts on the way in and out', async () => {
    const uri = '/\u0000é😀\ud800"\\';
    const source = 'function handler(event) { return event.request; }';
    const { result } = await run(source, { event: requestEvent({ uri }) });
    expect((JSON.parse(result.output) as { request: { uri: string } }).request.uri).toBe(uri);
  });
});

describe('code that only the engine refuses', () => {
  it('is an error of the function, and the next event is clean', async () => {
    const captures = `/${'('.repeat(300)}${')'.repeat(300)}/`;
    const source = `function handler(event) { return ${captures}.test('') ? event : event.request; }`;
    expect(await errorOf(source)).toBe('SyntaxError: too many captures');
    expect(await valueOf('1')).toBe('1');
  });
});

describe('time and chance', () => {
  it.each(RUNTIMES)('%s: the clock stands still', async (runtime) => {
    const statements =
      'var a = Date.now(); for (var i = 0; i < 20000; i++); console.log(Date.now() - a);';
    expect(await logsOf(`${statements} console.log(a);`, { runtime })).toEqual([
      '0',
      String(CLOCK),
    ]);
    expect(await valueOf('new Date().toISOString()', { runtime })).toBe('2023-11-14T22:13:20.000Z');
    expect(await valueOf('new Date().getTimezoneOffset()', { runtime })).toBe('0');
  });

  it('the same time gives the same random numbers, another time others', async () => {
    const numbers = (clock: number) => valueOf('Math.random() + " " + Math.random()', { clock });
    const [first, again, other] = [await numbers(1), await numbers(1), await numbers(2)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(first.split(' ').every((it) => Number(it) >= 0 && Number(it) < 1)).toBe(true);
  });

  it.each([
    ['Date.now();', { usedClock: true, usedRandom: false }],
    ['new Date();', { usedClock: true, usedRandom: false }],
    ['Math.random();', { usedClock: false, usedRandom: true }],
    ["new Date(0); new Date('2020-01-01');", { usedClock: false, usedRandom: false }],
  ])('%s is observed', async (statements, expected) => {
    const source = `function handler(event) { ${statements} return event.request; }`;
    expect((await run(source)).observations).toMatchObject(expected);
  });

  it('is observed at the top level too', async () => {
    const source = 'var start = Date.now(); function handler(event) { return event.request; }';
    expect((await run(source)).observations?.usedClock).toBe(true);
  });
});
