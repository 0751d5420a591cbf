import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const DOCS = path.resolve('docs');
const text = readFileSync(path.join(DOCS, 'threat-model.md'), 'utf8');

interface Shown {
  readonly title: string;
  readonly file: string;
}

const isSeparator = (line: string) => /^\|[\s|-]+\|$/.test(line);
const tableRows = text
  .split('\n')
  .filter(
    (line, index, all) =>
      line.startsWith('|') && !isSeparator(line) && !isSeparator(all[index + 1] ?? ''),
  );
const rows = tableRows.map((line): [string, Shown[]] => [
  (line.split('|')[1] ?? '').trim(),
  [...line.matchAll(/\[((?:[^[\]]|\[[^\]]*\])+)\]\((\.\.\/__tests__\/[^)]+)\)/g)].map(
    ([, title = '', file = '']) => ({ title: title.replaceAll('\\', ''), file }),
  ),
]);

/** Titles of `describe` and `it`, as the source has them. */
function titlesIn(file: string): readonly string[] {
  const source = readFileSync(path.join(DOCS, file), 'utf8');
  const titles = source.matchAll(/\(\s*(['"`])(.+?)\1,/g);
  return [...titles].map(([, , title = '']) => title);
}

describe('the threat model', () => {
  it('has rows for each of its five subjects', () => {
    expect(text.match(/^## /gm)).toHaveLength(5);
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows)('names tests that there are: %s', (_claim, shown) => {
    expect(shown).not.toEqual([]);
    for (const { title, file } of shown) expect(titlesIn(file)).toContain(title);
  });
});
