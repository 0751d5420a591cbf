import { describe, expect, it } from '@jest/globals';
import { approximationsOf } from '../../src/runtime/sandbox/approximations.ts';
import { prepareProgram } from '../../src/runtime/program/prepare-program.ts';
import type { Runtime } from '../../src/core/runtimes.ts';
import { requestEvent, run } from './run.ts';

const RETURNS = 'function handler(event) { return event.request; }';
const LOGS = "function handler(event) { console.log('\\ud83d\\ude00'); return event.request; }";
const CASES: readonly [string, string, Runtime, object, readonly string[]][] = [
  ['of a plain run', RETURNS, 'cloudfront-js-1.0', {}, []],
  ['of a wide event', RETURNS, 'cloudfront-js-2.0', { uri: '/😀' }, ['wide-characters']],
  ['of other letters', RETURNS, 'cloudfront-js-2.0', { uri: '/é中' }, []],
  ['of a wide log', LOGS, 'cloudfront-js-2.0', {}, ['wide-characters']],
  [
    'of numbers as keys',
    RETURNS,
    'cloudfront-js-1.0',
    { querystring: { 10: { value: '' } } },
    ['key-order'],
  ],
  [
    'of numbers as keys that are put in order',
    RETURNS,
    'cloudfront-js-2.0',
    { querystring: { 10: { value: '' } } },
    [],
  ],
  [
    'of keys that only begin like numbers',
    RETURNS,
    'cloudfront-js-1.0',
    { querystring: { '01': { value: '' }, '1a': { value: '' } } },
    [],
  ],
];

describe('approximations', () => {
  it.each(CASES)('%s', async (_name, source, runtime, request, expected) => {
    const { observations } = await run(source, { runtime, event: requestEvent(request) });
    expect(observations?.approximations).toEqual(expected);
  });

  it('of an error whose words are not known', () => {
    const prepared = prepareProgram({ source: RETURNS, runtime: 'cloudfront-js-2.0' });
    if (prepared.kind !== 'program') throw new Error('refused');
    const invocation = {
      event: '{}',
      eventType: undefined,
      clock: 0,
      kvs: undefined,
      edgeLocation: undefined,
      rawQueryString: null,
    };
    const result = { computeUtilization: undefined, logs: [], errorMessage: 'x', output: '' };
    expect(approximationsOf(prepared.program, invocation, result, true)).toEqual(['error-words']);
  });
});
