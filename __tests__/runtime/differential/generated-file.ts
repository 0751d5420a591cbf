import type { Runtime } from '../../../src/core/runtimes.ts';
import type { Invocation } from '../../../src/core/test-case.ts';
import { SUPPORT } from './support.ts';

/** A generated function. */
export interface Body {
  readonly body: string;
  readonly isAsync: boolean;
}

/** Generated functions in one source: event `/3` runs the fourth. */
export function createFile(bodies: readonly Body[], runtime: Runtime): string {
  const functions = bodies.map(
    ({ body, isAsync }, index) =>
      `${isAsync ? 'async ' : ''}function test${String(index)}(event) {\n${body}\nreturn event.request;\n}`,
  );
  const names = bodies.map((_, index) => `test${String(index)}`).join(', ');
  const dispatch = `return [${names}][Number(event.request.uri.slice(1))](event);`;
  // Every other file has what may stand at the top level and seldom does.
  const isUnusual = bodies.length % 2 === 0;
  const handler = isUnusual
    ? `var handler = function (event) { ${dispatch} };`
    : `function handler(event) {\n  ${dispatch}\n}`;
  const [first, ...later] = runtime === 'cloudfront-js-1.0' ? [] : MODULES;
  const same =
    later.length === 0 ? [] : ["console.log('module Buffer', buffer.Buffer === Buffer);"];
  return [
    ...(isUnusual ? ['#!/usr/bin/env node'] : []),
    ...(first === undefined ? [] : [first]),
    SUPPORT.trim(),
    ...later,
    ...same,
    ...functions,
    handler,
    '',
  ].join('\n');
}

const MODULES = ["import cf from 'cloudfront';", "import buffer from 'buffer';"];

/** When everything happens. */
const CLOCK = 1_700_000_000_000;

/** The event that runs one of the bodies. */
export function invocationOf(index: number): Invocation {
  return {
    event: {
      version: '1.0',
      context: { eventType: 'viewer-request' },
      viewer: { ip: '198.51.100.7' },
      request: {
        method: 'GET',
        uri: `/${String(index)}`,
        querystring: {
          q: { value: 'one' },
          m: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
        },
        headers: { host: { value: 'example.com' }, accept: { value: 'text/html,*/*;q=0.8' } },
        cookies: { session: { value: 'abc' } },
      },
    },
    fixture: {
      kvs: { key: 'value', json: '{"a":[1]}' },
      clock: CLOCK,
      edgeLocation: undefined,
      rawQueryString: 'q=one&m=1&m=2',
    },
  };
}
