import { describe, expect, it } from '@jest/globals';
import { findSources } from '../../src/cli/find-sources.ts';

const files = (...existing: string[]) => ({
  readText: () => Promise.resolve(''),
  list: () => Promise.resolve([]),
  exists: (path: string) => Promise.resolve(existing.includes(path)),
});

describe('sources that paths mean', () => {
  it.each<[string, string[], string[], string[]]>([
    ['a source', ['f/a.js'], [], ['f/a.js']],
    ['an id is none', ['redirects'], [], []],
    ['a test file', ['f/a.test.yml'], ['f/a.js'], ['f/a.js']],
    ['a test file with a line', ['f/a.test.yml:4'], ['f/a.js'], ['f/a.js']],
    ['the longest stem wins', ['f/a.b.test.json'], ['f/a.b.js', 'f/a.js'], ['f/a.b.js']],
    ['a shorter stem', ['f/a.b.test.yaml'], ['f/a.js'], ['f/a.js']],
    ['no source beside it', ['f/a.test.yml'], [], []],
    ['each source once', ['f/a.js', 'f/a.test.yml'], ['f/a.js'], ['f/a.js']],
    ['paths of Windows', ['f\\a.test.yml:12'], ['f/a.js'], ['f/a.js']],
  ])('%s', async (_title, selections, existing, expected) => {
    const found = await findSources(files(...existing), selections);
    expect(found.map((it) => it.source)).toEqual(expected);
  });
});
