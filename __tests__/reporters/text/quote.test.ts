import { describe, expect, it } from '@jest/globals';
import { escapeControls, quote } from '../../../src/reporters/text/quote.ts';

describe('what nobody sees', () => {
  it.each([
    ['a terminal escape', 'a\u001b[31m', 'a\\u001b[31m'],
    ['line breaks', 'a\r\n\u2028', 'a\\r\\n\\u2028'],
    ['bidirectional controls', '\u202e\u2066\u061c', '\\u202e\\u2066\\u061c'],
    ['zero width', 'a\u200bb\u200c\u200d\ufeff', 'a\\u200bb\\u200c\\u200d\\ufeff'],
    ['soft hyphens and fillers', '\u00ad\u034f\u3164\u2800', '\\u00ad\\u034f\\u3164\\u2800'],
    ['spaces that are none', 'a\u00a0b\u2009c', 'a\\u00a0b\\u2009c'],
    ['tags, which are two units', '\u{e0041}', '\\udb40\\udc41'],
    ['a selector behind a letter', 'a\ufe0f1\ufe0f', 'a\\ufe0f1\\ufe0f'],
    ['half a pair', '\ud800', '\\ud800'],
  ])('is made visible: %s', (_what, text, shown) => {
    expect(escapeControls(text)).toBe(shown);
    expect(quote(text)).toBe(`"${shown}"`);
  });

  it.each([
    ['letters of all scripts', 'größe 日本\u3000語 ελ עב فارسی'],
    ['emoji of several parts', '👩‍💻 👨‍👩‍👧 ❤️‍🔥 👍🏽 1️⃣ ☎️ 🇯🇵'],
  ])('unless it belongs to what is seen: %s', (_what, text) => {
    expect(escapeControls(text)).toBe(text);
  });
});
