import { describe, expect, it } from '@jest/globals';
import { parseHttpText } from '../../../src/config/shorthand/http-text.ts';
import { placedFault } from './placed-fault.ts';

function read(text: string) {
  const parsed = parseHttpText(text);
  if ('fault' in parsed) throw new Error(parsed.fault.finding.code);
  const { first, headers } = parsed.value;
  return [first.text, ...headers.map(({ name, value }) => `${name.text}=${value.text}`)];
}

describe('HTTP text', () => {
  it.each([
    ['GET /\nA: b\nC:d\n', ['GET /', 'A=b', 'C=d']],
    ['GET /\r\nA:  b \t\r\n\r\n', ['GET /', 'A=b']],
    ['> GET /\n> A: b\n>\n', ['GET /', 'A=b']],
    ['< HTTP/2 200\n< a: b: c\n< \n', ['HTTP/2 200', 'a=b: c']],
    ['GET /\n\n\n', ['GET /']],
    ['GET /\nA:\n  \n', ['GET /', 'A=']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['GET /\nA: b\n c\n', 'folded-line', ' c'],
    ['GET /\n:path: /\n', 'pseudo-header', ':path: /'],
    ['GET /\nnothing\n', 'not-a-header', 'nothing'],
    ['GET /\nA b: c\n', 'not-a-header', 'A b: c'],
    ['GET /\nA: b\u0000\n', 'control', 'A: b\u0000'],
    ['GET /\n\nbody\n', 'body', 'body'],
    ['> GET /\n> \n< HTTP/1.1 200\n', 'body', 'HTTP/1.1 200'],
  ])('refuses %j', (text, reason, part) => {
    const fault = placedFault(text, parseHttpText(text));
    expect(fault).toMatchObject({ code: 'bad-request', part, args: { reason } });
  });
});
