import { describe, expect, it } from '@jest/globals';
import { escapeXml } from '../../../src/emulator/xml/escape-xml.ts';
import { parseXml } from '../../../src/emulator/xml/parse-xml.ts';
import { renderXml } from '../../../src/emulator/xml/render-xml.ts';

const parse = (text: string) => parseXml(Buffer.from(text), 'A');

describe('escapeXml', () => {
  it.each([
    ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
    ['\r\n\t', '&#xD;\n\t'],
    ['\u0000\u0008\u000b\u001f\ufffe\uffff', '\ufffd'.repeat(6)],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['\ud83d and \ude00', '\ufffd and \ufffd'],
  ])('%j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});

describe('renderXml', () => {
  it('tells an empty list from empty text, and leaves out what is undefined', () => {
    expect(renderXml(['A', [['B', []], ['C', ''], undefined, ['D', [['E', '1']]]]])).toBe(
      '<?xml version="1.0"?>\n<A xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><B/><C></C><D><E>1</E></D></A>',
    );
  });
});

describe('parseXml', () => {
  it('gives back what was rendered', () => {
    const text = '  <&>"\'\r\n \u{1f600} ';
    const [b] = parse(renderXml(['A', [['B', text]]])).children;
    expect(b).toEqual({ name: 'B', text, children: [] });
  });

  it('takes CDATA literally, between text that is not', () => {
    expect(parse('<A>&lt;<![CDATA[&lt;<x>]]>&#x26;&apos;</A>').text).toBe("<&lt;<x>&'");
  });

  it('keeps numbers, booleans and zeros as text', () => {
    expect(
      parse('<A><B>007</B><C>true</C><D>1e3</D></A>').children.map(({ text }) => text),
    ).toEqual(['007', 'true', '1e3']);
  });

  it.each(['&unknown;', '&', '&#x110000;', '&#xD800;', '&#0;', '&#1;', '&#;'])(
    'refuses %s',
    (reference) => {
      expect(() => parse(`<A>${reference}</A>`)).toThrow(
        expect.objectContaining({ code: 'MalformedInput' }),
      );
    },
  );
});
