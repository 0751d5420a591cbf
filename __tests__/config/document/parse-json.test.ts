import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../../src/config/document/parse-json.ts';

/** Where a text stops being JSON, as `column reason`; undefined for sound JSON. */
function faultOf(text: string): string | undefined {
  const parsed = parseJson(text, 't.json');
  if (!('reason' in parsed)) return undefined;
  const { start, end } = parsed.place.span;
  const to = end.line === start.line ? end.column : `${end.line}:${end.column}`;
  return `${start.line}:${start.column}-${to} ${parsed.reason}`;
}

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a":1,}', '1:8-9 json-key'],
    ["{'a':1}", '1:2-3 json-key'],
    ['{a:1}', '1:2-3 json-key'],
    ['{,}', '1:2-3 json-key'],
    ['{1:2}', '1:2-3 json-key'],
    ['{"a" 1}', '1:6-7 json-colon'],
    ['{"a":}', '1:6-7 json-value'],
    ['[1,]', '1:4-5 json-value'],
    ['[}', '1:2-3 json-value'],
    ['// no\n{}', '1:1-3 json-value'],
    ['[01]', '1:2-4 json-value'],
    ['[1.]', '1:2-4 json-value'],
    ['[+1]', '1:2-4 json-value'],
    ['[nul]', '1:2-5 json-value'],
    ['[truefalse]', '1:2-11 json-value'],
    ['["a\nb"]', '1:2-2:3 json-value'],
    ['["\\x"]', '1:2-6 json-value'],
    ['["\\u12"]', '1:2-8 json-value'],
    ['["abc', '1:2-6 json-value'],
    ['\u00a01', '1:1-3 json-value'],
    ['[1 2]', '1:4-5 json-comma'],
    ['{} {}', '1:4-5 json-rest'],
    ['1,2', '1:2-3 json-rest'],
    ['{"a":1,\n"a":2}', '2:1-4 key-twice'],
    ['', '1:1-1 json-end'],
    [' \n', '2:1-1 json-end'],
    ['{"a":', '1:6-6 json-end'],
    ['[1', '1:3-3 json-end'],
  ])('%j', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('refuses what recursive readers cannot take', () => {
    expect(faultOf('['.repeat(200_000))).toBe('1:101-102 json-depth');
    expect(faultOf(`${'['.repeat(100)}${']'.repeat(100)}`)).toBeUndefined();
  });

  it('takes a text of megabytes', () => {
    expect(faultOf(JSON.stringify(['\\"x'.repeat(2_000_000)]))).toBeUndefined();
  });
});

describe('agreement with JSON.parse', () => {
  it('on JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 8 }), (text) => faultOf(text) === undefined));
  });

  it('on JSON with one character taken out, put in or changed', () => {
    const mutation = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.nat(2),
      fc.constantFrom(...'{}[],:"\\ 01e-.tn'),
    );
    fc.assert(
      fc.property(mutation, ([json, at, removed, added]) => {
        const from = at % (json.length + 1);
        const text = json.slice(0, from) + added + json.slice(from + removed);
        const fault = faultOf(text);
        // JSON.parse takes the last of two equal keys.
        if (fault?.endsWith('key-twice')) return;
        expect(fault === undefined).toBe(isJson(text));
        const column = Number(/^1:(\d+)-/.exec(fault ?? '1:1-')?.[1]);
        expect(column).toBeLessThanOrEqual(text.length + 1);
      }),
      { numRuns: 1_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
