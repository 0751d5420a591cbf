import { describe, expect, it } from '@jest/globals';
import { whatChanged } from '../../../src/cli/watch/what-changed.ts';
import { loadFiles } from '../../config/load.ts';

const FILES: Readonly<Record<string, string>> = {
  'cloudfront-functions.yml': 'functions: { a: { source: a.js }, b: { source: b.js } }\n',
  'a.js': 'function handler() {}',
  'a.test.yml': [
    'kvs: store.json',
    'tests:',
    '  - { name: one, request: /, expect: { response: { cookies: { c: { attributes: { path: / } } } } } }',
    '  - { name: two, event: event.json, expect: 403 }',
    '  - { name: three, kvs: { k: own }, request: /, expect: 403 }',
    '',
  ].join('\n'),
  'a.more.test.yml': 'tests: [{ name: four, request: /, expect: 403 }]\n',
  'store.json': '{ "k": "v" }',
  'event.json': '{ "request": { "method": "GET", "uri": "/" } }',
  'b.js': 'function handler() {}',
  'b.test.yml': 'tests: [{ name: five, request: /, expect: 403 }]\n',
};

/** Ids of the tests that a change concerns; functions without any by their own id. */
async function concerned(changes: Readonly<Record<string, string | undefined>>) {
  const after = Object.entries({ ...FILES, ...changes }).flatMap(([file, text]) =>
    text === undefined ? [] : [[file, text]],
  );
  const [before, now] = await Promise.all([
    loadFiles(FILES),
    loadFiles(Object.fromEntries(after) as Record<string, string>),
  ]);
  const { files, suite } = whatChanged(before, now);
  const names = suite.functions.map(({ id, tests }) =>
    tests === 'none' || tests.length === 0 ? id : tests.map(({ name }) => name).join(' '),
  );
  return { files, names: names.join(' | ') };
}

describe('what a change concerns', () => {
  const changed = (file: string) => `${FILES[file]} `;
  it.each<[string, Record<string, string | undefined>, string]>([
    ['nothing', {}, ''],
    ['a source: its function', { 'b.js': changed('b.js') }, 'five'],
    ['a test file: its tests', { 'a.test.yml': changed('a.test.yml') }, 'one two three'],
    ['another test file', { 'a.more.test.yml': changed('a.more.test.yml') }, 'four'],
    ['an event: the test that names it', { 'event.json': '{ "request": { "uri": "/b" } }' }, 'two'],
    ['an event written otherwise', { 'event.json': changed('event.json') }, ''],
    ['a store: the tests that see the change', { 'store.json': '{ "k": "w" }' }, 'one two'],
    ['a store with another key', { 'store.json': '{ "k": "v", "l": "" }' }, 'one two three'],
    [
      'the configuration: everything',
      { 'cloudfront-functions.yml': `${FILES['cloudfront-functions.yml']}# note\n` },
      'four one two three | five',
    ],
    [
      'a test file that is new',
      { 'b.x.test.yml': 'tests: [{ name: six, request: /, expect: 403 }]' },
      'six',
    ],
    ['a test file that is gone', { 'a.more.test.yml': undefined }, ''],
    [
      'two at once',
      { 'a.more.test.yml': changed('a.more.test.yml'), 'b.js': changed('b.js') },
      'four | five',
    ],
  ])('%s', async (_, changes, expected) => {
    const { files, names } = await concerned(changes);
    expect(names).toBe(expected);
    expect([...files].sort()).toEqual(Object.keys(changes).sort());
  });

  it('a matcher of a cookie attribute, which is kept in a Map', async () => {
    const text = FILES['a.test.yml']!.replace('path: /', 'path: x');
    const [before, after] = await Promise.all([
      loadFiles(FILES),
      loadFiles({ ...FILES, 'a.test.yml': text }),
    ]);
    // As if the file had not changed: only what the tests have become counts.
    const { suite } = whatChanged({ ...before, sources: after.sources }, after);
    expect(suite.functions.map(({ tests }) => tests)).toMatchObject([[{ name: 'one' }]]);
  });

  it('is everything when nothing has been loaded before', async () => {
    const loaded = await loadFiles(FILES);
    expect(whatChanged(undefined, loaded)).toEqual({ files: [], suite: loaded.suite });
  });
});
