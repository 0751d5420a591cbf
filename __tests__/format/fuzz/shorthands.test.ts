import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { parseInstant } from '../../../src/config/input/clock.ts';
import { isIp } from '../../../src/config/input/ip-address.ts';
import { parseExpectLine } from '../../../src/config/shorthand/expect-line.ts';
import { parseHttpText } from '../../../src/config/shorthand/http-text.ts';
import type { Parsed } from '../../../src/config/shorthand/parsed.ts';
import { parseRequestLine } from '../../../src/config/shorthand/request-line.ts';
import { formatQuery, parseQuery, queryProblem } from '../../../src/core/query.ts';
import { fuzz } from '../../builders/fuzz.ts';
import { nearText, pairs, path, printRequest, query, request, spelling } from './grammar.ts';

/** A text is read, or refused at a part of it. */
function expectSound(text: string, parsed: Parsed<unknown>): void {
  if (!('fault' in parsed)) return;
  const { from, to } = parsed.fault;
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThanOrEqual(from);
  expect(to).toBeLessThanOrEqual(text.length);
}

describe('requests', () => {
  const near = nearText(
    'GET',
    'get',
    '/',
    '?',
    '&',
    '=',
    '#',
    ' ',
    ':',
    '//',
    'https://',
    'h',
    '@',
    '[',
    ']',
    '.',
    '443',
    'HTTP/1.1',
  );

  fuzz('any text is read or refused in place', near, (text) => {
    expectSound(text, parseRequestLine(text));
  });

  fuzz('what is written is read', fc.tuple(request, spelling), ([written, how]) => {
    expect(parseRequestLine(printRequest(written, how))).toEqual({ value: written });
  });

  fuzz('the query is kept pair by pair', pairs, (written) => {
    const text = written.map(([name, value]) => `${name}=${value}`).join('&');
    const entries = parseQuery(text);
    expect([...entries].flatMap(([name, values]) => values.map((value) => [name, value]))).toEqual(
      [...new Set(written.map(([name]) => name))].flatMap((name) =>
        written.filter((pair) => pair[0] === name),
      ),
    );
    expect(parseQuery(formatQuery(entries))).toEqual(entries);
  });

  fuzz('a query that is written as it should be has no problem', query, (text) => {
    expect(queryProblem(text)).toBeUndefined();
  });
});

describe('expectations', () => {
  const near = nearText(
    '200',
    '302',
    '3',
    '/',
    '?',
    '#',
    ' ',
    'unchanged',
    'https:',
    '.',
    'x',
    '\n',
  );

  fuzz('any text is read or refused in place', near, (text) => {
    expectSound(text, parseExpectLine(text));
  });

  const location = fc.tuple(
    fc.constantFrom('/', './', '../', '?', '#', 'https://h/', 'mailto:'),
    path.map((text) => text.slice(1)),
  );
  const status = fc.integer({ min: 300, max: 399 }).map(String);

  fuzz('a redirect is read', fc.tuple(status, location), ([code, [start, rest]]) => {
    const text = `${code}  ${start}${rest}`;
    expect(parseExpectLine(` ${text}`)).toEqual({
      value: {
        form: 'redirect',
        status: { text: code, from: 1 },
        location: { text: start + rest, from: 6 },
      },
    });
  });

  fuzz('a rewrite is read', fc.tuple(path, fc.option(query, { nil: undefined })), ([uri, text]) => {
    const parsed = parseExpectLine(text === undefined ? uri : `${uri}?${text}`);
    expect(parsed).toEqual({
      value: {
        form: 'rewrite',
        uri: { text: uri, from: 0 },
        query: text === undefined ? undefined : { text, from: uri.length + 1 },
      },
    });
  });
});

describe('HTTP text', () => {
  const near = nearText('GET / HTTP/1.1', '\n', '\r\n', '> ', '< ', ':', 'Host', ' ', 'a', '\n\n');

  fuzz('any text is read or refused in place', near, (text) => {
    expectSound(text, parseHttpText(text));
  });

  const header = fc.tuple(
    fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,8}$/),
    fc.stringMatching(/^([!-~]([ -~]{0,8}[!-~])?)?$/),
  );
  const layout = fc.record({
    mark: fc.constantFrom('', '> ', '< '),
    end: fc.constantFrom('\n', '\r\n'),
    gap: fc.constantFrom('', ' ', '\t '),
    tail: fc.constantFrom('', 'x', 'xx'),
  });

  fuzz(
    'what is written is read',
    fc.tuple(fc.array(header, { maxLength: 5 }), layout),
    ([headers, { mark, end, gap, tail }]) => {
      const lines = ['GET /', ...headers.map(([name, value]) => `${name}:${gap}${value}${gap}`)];
      const text = [...lines, ...tail].map((line) => mark + line.replace(/^x$/, '')).join(end);
      const parsed = parseHttpText(`${text}${end}`);
      expect(parsed).toMatchObject({ value: { first: { text: 'GET /' } } });
      const read = 'value' in parsed ? parsed.value.headers : [];
      expect(read.map(({ name, value }) => [name.text, value.text])).toEqual(headers);
      for (const { name, value } of read) {
        for (const part of [name, value]) expect(text.slice(part.from)).toMatch(startOf(part.text));
      }
    },
  );
});

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

describe('instants and addresses', () => {
  fuzz(
    'any text is taken or not',
    nearText('2026', '-', ':', '01', 'T', 'Z', '+', '.', '::', 'f'),
    (text) => {
      const instant = parseInstant(text);
      expect(instant === undefined || Number.isInteger(instant)).toBe(true);
      expect([true, false]).toContain(isIp(text));
    },
  );

  fuzz(
    'every instant is read',
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31T23:59:59Z') }),
    (date) => {
      expect(parseInstant(date.toISOString())).toBe(date.getTime());
    },
  );

  fuzz('every address is one', fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
    expect(isIp(address)).toBe(true);
  });
});
