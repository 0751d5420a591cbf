import { describe, expect, it } from '@jest/globals';
import {
  asMap,
  itemsOf,
  valueAt,
  type LocatedNode,
} from '../../../src/config/document/located-node.ts';
import { parseDocument, sourceText } from '../../../src/config/document/parse-document.ts';
import { plainOf } from '../../../src/config/document/plain-value.ts';
import { listOf } from '../load.ts';

function parse(text: string, file = 'a.yml') {
  return parseDocument(sourceText(text, file), file);
}

function faults(text: string, file?: string): readonly string[] {
  return listOf(parse(text, file).problems, file ?? 'a.yml');
}

function plain(text: string, file?: string): unknown {
  const { root, problems } = parse(text, file);
  if (root === undefined) throw new Error(JSON.stringify(problems));
  return plainOf(root);
}

function placeOf(node: LocatedNode | undefined): string {
  const { start, end } = node!.place.span;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe('values', () => {
  it.each<[string, unknown]>([
    ['a: yes\nb: true\nc: ~\nd: 0x1F\ne: 0o17', { a: 'yes', b: true, c: null, d: 31, e: 15 }],
    ['a: 2026-03-01T12:00:00Z', { a: '2026-03-01T12:00:00Z' }],
    ['%YAML 1.1\n---\na: yes\nb: 012', { a: 'yes', b: 12 }],
    ['a: .inf\nb: .nan', { a: '.inf', b: '.nan' }],
    ['{"a": "\\ud83d\\ude00\\/", "b": [1, 2.5, null]}', { a: '😀/', b: [1, 2.5, null] }],
    ['1: a\n1.0: b\nnull: c', { 1: 'a', '1.0': 'b', null: 'c' }],
    ['a: !!str 5', { a: '5' }],
    ['a: |\n  x\n  y\nb: >\n  x\n  y\n', { a: 'x\ny\n', b: 'x y\n' }],
  ])('reads %j', (text, value) => {
    expect(plain(text)).toEqual(value);
  });

  it('keeps a key named __proto__ as a key', () => {
    const value = plain('__proto__: 1\na: 2') as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
  });

  it('reads JSON that is indented with tabs, and a byte order mark', () => {
    expect(plain('\ufeff{\n\t"a":\t[1,\n\t\t2]\n}\n', 'a.json')).toEqual({ a: [1, 2] });
  });

  it('keeps the spelling of numbers', () => {
    const { root } = parse('a: 1.0\nb: 0x1F\nc: 12345678901234567890\nd: "1.0"');
    const texts = ['a', 'b', 'c', 'd'].map((key) => {
      const node = valueAt(root, key);
      return node?.kind === 'scalar' ? node.text : undefined;
    });
    expect(texts).toEqual(['1.0', '0x1F', '12345678901234567890', '1.0']);
  });

  it('tells a blank from a written null', () => {
    const { root } = parse('a:\nb: ~\nc: null\nd: ""\ne: [~, ]\nf: {x, y: }');
    const blanks = ['a', 'b', 'c', 'd'].map((key) => {
      const node = valueAt(root, key);
      return node?.kind === 'scalar' && node.blank;
    });
    expect(blanks).toEqual([true, false, false, false]);
    expect(valueAt(valueAt(root, 'f'), 'x')).toMatchObject({ blank: true });
  });
});

describe('places', () => {
  it('counts columns in code points and knows every line end', () => {
    const { root } = parse('x: "😀😀"\r\ny: {a: "😀", b: 1}\n');
    expect(placeOf(valueAt(root, 'x'))).toBe('1:4-1:8');
    expect(placeOf(valueAt(valueAt(root, 'y'), 'b'))).toBe('2:16-2:17');
  });

  it('ends blocks at their last character, not at the comments behind them', () => {
    const text =
      'tests:\n  - a: 1\n    b:\n      - 2 # c\n\n  # more\n  - a: |\n      x\n      y\n\n';
    const [first, second] = itemsOf(valueAt(parse(text).root, 'tests'));
    expect(placeOf(first)).toBe('2:5-4:10');
    expect(placeOf(second)).toBe('7:5-9:8');
  });

  it('begins at column 1 behind a byte order mark', () => {
    const entry = asMap(parse('\ufeffa: 1').root)?.entries.get('a');
    expect(entry?.keyPlace.span.start).toEqual({ line: 1, column: 1 });
  });
});

describe('aliases and merge keys', () => {
  it('resolves both, explicit keys and earlier maps first', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 3}\nd: *a\n';
    expect(plain(text)).toMatchObject({ c: { x: 3, y: 1, z: 2 }, d: { x: 1, y: 1 } });
  });

  it('takes the anchor that stood before the alias', () => {
    expect(plain('a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y\ne: *x')).toMatchObject({ d: [1], e: 2 });
  });

  it('places everything inside an alias at the alias, and remembers the anchored text', () => {
    const { root } = parse('a: &a {x: [1, 2]}\nb: *a\n');
    const inner = itemsOf(valueAt(valueAt(root, 'b'), 'x'))[1];
    expect(placeOf(inner)).toBe('2:4-2:6');
    expect(inner?.place.anchor).toMatchObject({
      name: 'a',
      at: { start: { line: 1, column: 15 } },
    });
  });

  it('takes one anchor in ten thousand places', () => {
    const text = `a: &a {x: 1}\nb:\n${'  - *a\n'.repeat(10_000)}`;
    expect(plain(text)).toMatchObject({ b: expect.arrayContaining([{ x: 1 }]) });
  });

  it.each([
    ['a: *b', ['yaml/BAD_ALIAS 1:4-6']],
    ['a: &a [*a]', ['yaml/BAD_ALIAS 1:8-10']],
    ['a: &a {b: {<<: *a}}', ['yaml/BAD_ALIAS 1:16-18']],
    ['a: &a 1\nb: {<<: *a}', ['yaml/BAD_MERGE 2:5-7']],
  ])('refuses %j', (text, expected) => {
    expect(faults(text)).toEqual(expect.arrayContaining(expected));
  });

  it('refuses an alias bomb, quickly and with one message', () => {
    const rows = ['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]'];
    for (let n = 1; n < 12; n += 1) {
      const alias = `*a${n - 1}`;
      rows.push(`a${n}: &a${n} [${Array.from({ length: 9 }, () => alias).join(', ')}]`);
    }
    expect(faults(rows.join('\n'))).toEqual([expect.stringMatching(/^yaml\/BAD_ALIAS \d+:/)]);
  });

  it('refuses aliases that nest deeper than the files may', () => {
    const rows = [`a0: &a0 ${'['.repeat(60)}${']'.repeat(60)}`];
    for (let n = 1; n < 50; n += 1) {
      rows.push(`a${n}: &a${n} ${'['.repeat(60)}*a${n - 1}${']'.repeat(60)}`);
    }
    expect(faults(rows.join('\n'))).toEqual([expect.stringMatching(/^yaml\/BAD_ALIAS 3:/)]);
  });
});

describe('faults', () => {
  it.each([
    ['a: 1\na: 2', ['yaml/DUPLICATE_KEY 2:1-2']],
    ['1: a\n"1": b', ['yaml/DUPLICATE_KEY 2:1-4']],
    ['a:\n\tb: 1', ['yaml/TAB_AS_INDENT 2:1-2']],
    ['a: 1\n---\nb: 2', ['yaml/MULTIPLE_DOCS 2:1-4']],
    ['a: !foo 1', ['yaml/TAG_RESOLVE_FAILED 1:4-8']],
    ['a: !!binary aGk=', ['yaml/TAG_RESOLVE_FAILED 1:4-12']],
    ['? [a]\n: 1', ['yaml/NON_STRING_KEY 1:3-6']],
    ['a: [1, 2', ['yaml/BAD_INDENT 1:9-9']],
    ['a: [1, 2\n\n', ['yaml/BAD_INDENT 1:9-9']],
    ['a: "x', ['yaml/MISSING_CHAR 1:6-6']],
    ['a: { b: "x\n', ['yaml/MISSING_CHAR 1:11-11']],
    [
      'a: *b\nc: *d\ne: &e [*f]\ng: [*e, *e]',
      ['yaml/BAD_ALIAS 1:4-6', 'yaml/BAD_ALIAS 2:4-6', 'yaml/BAD_ALIAS 3:8-10'],
    ],
  ])('reports %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('survives nesting without end', () => {
    expect(faults('['.repeat(200_000))).toEqual([expect.stringMatching(/^yaml\/TOO_DEEP 1:/)]);
    expect(faults(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'a.json')).toHaveLength(1);
  });

  it('has neither root nor problems for a file without content', () => {
    expect(parse('# nothing\n')).toEqual({ root: undefined, problems: [] });
    expect(parse('')).toEqual({ root: undefined, problems: [] });
  });
});
