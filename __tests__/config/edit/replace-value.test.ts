import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replaceValues } from '../../../src/config/edit/replace-value.ts';
import { parseDocument, sourceText } from '../../../src/config/document/parse-document.ts';
import { itemsOf, valueAt, type LocatedNode } from '../../../src/config/document/located-node.ts';
import { jsonOf } from '../../../src/config/document/plain-value.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Span } from '../../../src/core/source.ts';

/** The values under `expect.snapshot` of all tests of a file. */
function snapshotsOf(text: string, file: string): readonly LocatedNode[] {
  const { root } = parseDocument(sourceText(text, file), file);
  return itemsOf(valueAt(root, 'tests')).map((test) =>
    valueAt(valueAt(test, 'expect'), 'snapshot')!,
  );
}

function replaceAll(text: string, values: readonly JsonObject[], file = 'f.test.yml') {
  const spans = snapshotsOf(text, file).map(({ place }): Span => place.span);
  const replacements = spans.map((span, at) => ({ span, value: values[at % values.length]! }));
  return replaceValues(text, file, replacements);
}

const SHORT = { changes: { uri: '/a' } };
const LONG = {
  output: {
    response: { statusCode: 200, headers: { csp: 'x '.repeat(60) }, body: 'two\nlines\n' },
  },
};

describe('a value is replaced where it stands', () => {
  it.each([
    ['in brackets', 'tests: [{ expect: { snapshot: inline } }] # end'],
    ['behind a key', 'tests:\n  - expect:\n      snapshot: inline # why\n      logs: []\n'],
    [
      'behind a dash',
      'tests:\n- expect: { snapshot: inline }\n- expect:\n    snapshot:   inline\n',
    ],
    [
      'with Windows line ends',
      '\ufefftests:\r\n  - expect:\r\n      snapshot: inline\r\n# end\r\n',
    ],
    ['behind wide characters', 'tests:\n  - { name: 🔁 é, expect: { snapshot: inline } } # 🔁\n'],
    ['at the end of the file', 'tests:\n  - expect:\n      snapshot: inline'],
    ['with tabs in it', 'tests:\n  - { expect: {\tsnapshot:\tinline\t} }\t# tab\n'],
  ])('%s, and replaced again', (_, text) => {
    const first = replaceAll(text, [LONG])!;
    expect(snapshotsOf(first, 'f.test.yml').map(jsonOf)).toEqual(
      snapshotsOf(text, 'f.test.yml').map(() => LONG),
    );
    const second = replaceAll(first, [SHORT])!;
    expect(snapshotsOf(second, 'f.test.yml').map(jsonOf)[0]).toEqual(SHORT);
    // What stands around is the same, byte for byte.
    const parts = text.split(/: *\t*inline/);
    let at = 0;
    for (const part of parts) {
      const found = second.indexOf(part, at);
      expect(found).toBeGreaterThanOrEqual(at);
      at = found + part.length;
    }
    expect(second.startsWith(parts[0]!)).toBe(true);
    expect(second.endsWith(parts.at(-1)!)).toBe(true);
    expect(/[^\r]\n/.test(second)).toBe(/[^\r]\n/.test(text));
  });

  it('in JSON', () => {
    const text = '{\n\t"tests": [ { "expect": { "snapshot": "inline" } } ]\n}\n';
    const after = replaceAll(text, [LONG], 'f.test.json')!;
    expect(JSON.parse(after)).toEqual({ tests: [{ expect: { snapshot: LONG } }] });
    expect(after.startsWith('{\n\t"tests": [ { "expect": { "snapshot": {')).toBe(true);
    expect(after.endsWith('} } ]\n}\n')).toBe(true);
  });

  it('in one line where there is room, else in lines, else as JSON', () => {
    const block = 'tests:\n  - expect:\n      snapshot: inline\n';
    expect(replaceAll(block, [SHORT])).toBe(
      'tests:\n  - expect:\n      snapshot: { changes: { uri: /a } }\n',
    );
    expect(replaceAll(block, [LONG])).toMatch(
      /^tests:\n {2}- expect:\n {6}snapshot:\n {8}output:\n {10}response:\n/,
    );
    expect(replaceAll('tests: [{ expect: { snapshot: inline } }]', [LONG])).toMatch(/"two\\nlines/);
  });

  it('with ${ as text', () => {
    const value = { changes: { uri: '/${a}' } };
    const after = replaceAll('tests: [{ expect: { snapshot: inline } }]', [value]);
    expect(after).toContain("'/$${a}'");
  });

  it('with any text, in any style', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'a: #\'"{}[],&*!|>%@`\n\r\t\\-?~01.') }),
    );
    const values = fc.dictionary(texts, texts, { maxKeys: 4 });
    const files = fc.constantFrom(
      'tests: [{ expect: { snapshot: inline } }]\n',
      'tests:\n  - expect:\n      snapshot: inline # c\n  - { expect: { snapshot: inline } }\n',
    );
    fc.assert(
      fc.property(files, values, (text, headers) => {
        const value = { changes: { headers } };
        const after = replaceAll(text, [value]);
        const written = JSON.stringify(value).replaceAll('${', () => '$${');
        const found = snapshotsOf(after ?? text, 'f.test.yml').map((it) =>
          JSON.stringify(jsonOf(it)),
        );
        expect(new Set(found)).toEqual(new Set([written]));
      }),
      { numRuns: 300 },
    );
  });
});
