import { describe, expect, it } from '@jest/globals';
import { parseExpectLine } from '../../../src/config/shorthand/expect-line.ts';
import { placedFault } from './placed-fault.ts';

describe('what is accepted', () => {
  it.each<[string, object]>([
    ['unchanged', { form: 'unchanged' }],
    [' 403 ', { form: 'status', status: { text: '403', from: 1 } }],
    ['599', { form: 'status', status: { text: '599', from: 0 } }],
    [
      '302  /new?x=1',
      {
        form: 'redirect',
        status: { text: '302', from: 0 },
        location: { text: '/new?x=1', from: 5 },
      },
    ],
    ['/index.html', { form: 'rewrite', uri: { text: '/index.html', from: 0 }, query: undefined }],
    [
      '/i?a=1&a=2',
      { form: 'rewrite', uri: { text: '/i', from: 0 }, query: { text: 'a=1&a=2', from: 3 } },
    ],
    ['/i?', { form: 'rewrite', uri: { text: '/i', from: 0 }, query: { text: '', from: 3 } }],
  ])('%j', (text, value) => {
    expect(parseExpectLine(text)).toEqual({ value });
  });

  it.each(['https://h:8443/a?b#c', './x', '../x', '?a', '#top', 'mailto:a@b', '/ä', '/x:y'])(
    'the location %s',
    (location) => {
      expect(parseExpectLine(`308 ${location}`)).toMatchObject({ value: { form: 'redirect' } });
    },
  );
});

describe('what is refused', () => {
  it.each([
    ['302 Found', 'location', '302'],
    ['200 OK', 'location', '200'],
    ['404 /x', 'redirect-only', '404'],
    ['302 /a b', 'space', undefined],
    ['302 /a\u0007', 'control', undefined],
    ['302/x', 'not-an-expectation', '302 /x'],
    ['GET /x', 'not-an-expectation', '/x'],
    ['https://h/', 'url-alone', '301 https://h/'],
    ['/a#b', 'fragment', undefined],
    ['/a b', 'space', undefined],
    ['/a?=1', 'empty-name', undefined],
    ['99', 'not-an-expectation', undefined],
    ['600', 'not-an-expectation', undefined],
    ['Unchanged', 'not-an-expectation', 'unchanged'],
    ['unchangd', 'not-an-expectation', 'unchanged'],
    ['403\n', 'line-break', undefined],
    ['/a\r\n/b', 'line-break', undefined],
    ['', 'empty', undefined],
  ])('%j', (text, reason, hint) => {
    const fault = placedFault(text, parseExpectLine(text));
    expect(fault).toMatchObject({ code: 'bad-expect', part: text, args: { reason } });
    expect((fault?.args as { hint?: string }).hint).toBe(hint);
  });
});
