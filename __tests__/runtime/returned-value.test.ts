import { describe, expect, it } from '@jest/globals';
import { responseEvent, run } from './run.ts';

async function seenOf(body: string, event?: object) {
  const source = `function handler(event) { ${body} }`;
  return (await run(source, event === undefined ? {} : { event })).observations;
}

describe('what a handler returned', () => {
  it.each([
    'return event;',
    'return {};',
    'return [];',
    'return null;',
    'return 5;',
    "return '/x';",
    'return undefined;',
    'return function () {};',
    '',
  ])('is neither a request nor a response: %s', async (body) => {
    expect(await seenOf(body)).toMatchObject({ badReturn: true, droppedKeys: [] });
  });

  it.each(['return event.request;', 'return { statusCode: 302 };', "throw new Error('x');"])(
    'is fine, or not there at all: %s',
    async (body) => {
      expect(await seenOf(body)).toMatchObject({ badReturn: false, droppedKeys: [] });
    },
  );

  it.each([
    ['event.request.clientIp = 1; return event.request;', ['clientIp']],
    [
      "event.request.headers.x = { value: 'a', multivalue: [] }; return event.request;",
      ['headers.x.multivalue'],
    ],
    [
      "event.request.querystring.q = { value: '', multiValue: [{ value: '' }, { value: '', v: 1 }] }; return event.request;",
      ['querystring.q.multiValue[1].v'],
    ],
    [
      "event.request.cookies.c = { value: '', attributes: '', a: 1 }; return event.request;",
      ['cookies.c.a'],
    ],
    [
      "return { statusCode: 200, status: '200', body: { encoding: 'text', data: '', x: 1 } };",
      ['status', 'body.x'],
    ],
    ["return { statusCode: 200, headers: { x: 'text' }, body: 'text' };", []],
  ])('has keys that the service drops: %s', async (body, keys) => {
    expect((await seenOf(body))?.droppedKeys).toEqual(keys);
  });

  it('has them in viewer-response functions, too', async () => {
    const seen = await seenOf('event.response.a = 1; return event.response;', responseEvent());
    expect(seen?.droppedKeys).toEqual(['a']);
  });
});
