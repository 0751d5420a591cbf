import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { JsonValue } from '../../../src/core/json.ts';
import { patchFor } from '../../../src/runtime/sandbox/event-patch.ts';
import { createTemplate } from '../../../src/runtime/sandbox/event-template.ts';
import type { SandboxInvocation } from '../../../src/runtime/sandbox/invocation.ts';
import { makeEngine } from '../../builders/engine.ts';
import { CLOCK } from '../run.ts';
import { freshSandbox, programOf, textOf } from './event-sequence.ts';

const FILLER = { a: 'x'.repeat(200) };
const patch = (from: object, to: object): JsonValue | undefined => {
  const event = { ...to, ...FILLER };
  const template = createTemplate(JSON.stringify({ ...from, ...FILLER }));
  const text = patchFor(template, JSON.stringify(event));
  return text === undefined ? undefined : (JSON.parse(text) as JsonValue);
};

describe('patchFor', () => {
  it.each([
    ['an escaped text', { r: 'a"\\b' }, { r: '"\\\\,"k":1' }, [['r', '"\\\\,"k":1']]],
    ['a text that begins alike', { r: 'abc', s: 'abc' }, { r: 'abd', s: 'abc' }, [['r', 'abd']]],
    ['a text that is longer at its end', { r: 'aa' }, { r: 'aaa' }, [['r', 'aaa']]],
    [
      'two texts',
      { r: 'a', s: 'b' },
      { r: 'c', s: 'd' },
      [
        ['r', 'c'],
        ['s', 'd'],
      ],
    ],
    ['an empty object', { h: {}, n: 1 }, { h: { a: 1 }, n: 1 }, [['h', { a: 1 }]]],
    ['an empty list', { h: { l: [] } }, { h: { l: [1] } }, [['h', 'l', [1]]]],
    ['what is in a list', { l: [[1], 2] }, { l: [[3], 2] }, [['l', '0', '0', 3]]],
    ['nothing', { uri: '/a' }, { uri: '/a' }, []],
    [
      'a text',
      { r: { uri: '/a', m: 'GET' } },
      { r: { uri: '/b', m: 'GET' } },
      [['r', 'uri', '/b']],
    ],
    [
      'values of other types',
      { n: 1, t: true },
      { n: null, t: 'x' },
      [
        ['n', null],
        ['t', 'x'],
      ],
    ],
    ['an object with another key', { h: { a: 1 } }, { h: { b: 1 } }, [['h', { b: 1 }]]],
    ['an object with more keys', { h: { a: 1 } }, { h: { a: 1, b: 2 } }, [['h', { a: 1, b: 2 }]]],
    [
      'keys in another order',
      { h: { a: 1, b: 2 } },
      { h: { b: 2, a: 1 } },
      [['h', { b: 2, a: 1 }]],
    ],
    ['a list', { l: [1, { a: 1 }] }, { l: [1, { a: 2 }] }, [['l', '1', 'a', 2]]],
    ['an object that becomes a list', { h: {} }, { h: [] }, [['h', []]]],
  ])('sets %s', (_name, from, to, expected) => {
    expect(patch(from, to)).toEqual(expected);
  });

  it('does not take a key more for a change of the value before it', () => {
    expect(patch({ r: 1, s: 1 }, { r: 1, k: 2, s: 1 })).toBeUndefined();
    expect(patch({ o: { r: 1, s: 1 } }, { o: { r: 1, k: 2, s: 1 } })).toEqual([
      ['o', { r: 1, k: 2, s: 1 }],
    ]);
  });

  it('replaces an object with a __proto__ of its own as a whole', () => {
    const text = `{"h":{"__proto__":{"a":2}},"a":"${FILLER.a}"}`;
    expect(patchFor(createTemplate(text.replace('2', '1')), text)).toBe(
      '[["h",{"__proto__":{"a":2}}]]',
    );
  });

  it.each([
    ['it differs at its root', { b: 1 }],
    ['it differs in most of its text', { a: 'y'.repeat(200) }],
  ])('answers nothing when %s', (_name, to) => {
    expect(patchFor(createTemplate(JSON.stringify(FILLER)), JSON.stringify(to))).toBeUndefined();
  });
});

/** Shows all of an event: order of keys, prototypes, and values that are shared or not there. */
const SHOW = `
  function show(value) {
    if (typeof value !== 'object' || value === null) return typeof value + JSON.stringify(value);
    var text = Object.getPrototypeOf(value) === Object.prototype ? '{' : '[';
    Object.getOwnPropertyNames(value).forEach(function (key) {
      var d = Object.getOwnPropertyDescriptor(value, key);
      text += key + [d.writable, d.enumerable, d.configurable] + show(d.value);
    });
    return text + '}';
  }
  function handler(event) {
    console.log(show(event));
    event.request.uri += '!'; event.added = 1; delete event.request.headers;
    return event.request;
  }`;

const keys = fc.constantFrom(
  'uri',
  'host',
  'a',
  '1',
  '10',
  '__proto__',
  'constructor',
  'toString',
  'é',
  '',
);
const values = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.constantFrom<JsonValue>(null, true, false, 0.5, -0, 1e300),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }) as fc.Arbitrary<JsonValue>,
  ),
})).value;
const requests = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  uri: fc.webPath(),
  querystring: fc.constant({ fixed: { value: 'x'.repeat(300) } }),
  headers: fc.dictionary(keys, values, { maxKeys: 4 }),
  cookies: values,
});

describe('a function', () => {
  const engine = makeEngine();
  const program = programOf(SHOW, 'cloudfront-js-2.0')!;
  const rest = { edgeLocation: undefined, rawQueryString: null, kvs: undefined, clock: CLOCK };
  const invocation = (request: object): SandboxInvocation => {
    const event = JSON.stringify({ version: '1.0', context: {}, viewer: {}, request });
    return { event, eventType: 'viewer-request', ...rest };
  };

  it('is given every event as if it were the first', () => {
    fc.assert(
      fc.property(fc.array(requests, { minLength: 8, maxLength: 20 }), (list) => {
        const reused = freshSandbox(engine);
        const own = freshSandbox(engine);
        for (const request of list) {
          // Another program for each event: nothing of it is reused.
          const first = own.run({ ...program }, invocation(request));
          expect(textOf(reused.run(program, invocation(request)))).toBe(textOf(first));
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
