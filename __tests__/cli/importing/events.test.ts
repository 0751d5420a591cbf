import { describe, expect, it } from '@jest/globals';
import { importProject, notesOf, OBSERVER } from './import-project.ts';

const EVENT = {
  version: '1.0',
  request: { method: 'GET', uri: '/old', querystring: {}, headers: {} },
};
const TEXT = JSON.stringify(EVENT);

describe('an event', () => {
  it('is named by the test, which expects what the code here does', async () => {
    const { imported, cases, text, problems } = await importProject({ 'events/a.json': TEXT }, [
      'events/a.json',
    ]);
    expect(imported.map(({ test }) => test)).toEqual([
      { event: 'events/a.json', expect: '301 /new' },
    ]);
    expect(cases.map(({ name, event }) => [name, event])).toEqual([['a.json', EVENT]]);
    expect(text).toBe('tests:\n  - event: events/a.json\n    expect: 301 /new\n');
    expect(notesOf(problems)).toEqual(['imported-otherwise import-recorded events/a.json:1:2']);
  });

  it.each([
    ['base64', Buffer.from(TEXT).toString('base64')],
    ['JSON', TEXT],
  ])('is taken out of the input of test-function, as %s', async (_, object) => {
    const input = { Name: 'f', IfMatch: 'E1', Stage: 'DEVELOPMENT', EventObject: object };
    const { cases } = await importProject({ 'in.json': JSON.stringify(input) }, ['in.json']);
    expect(cases.map(({ name, event }) => [name, event])).toEqual([['in', EVENT]]);
  });

  it.each(['', '!', 'bm8gSlNPTg==', '[1]'])('is not there in EventObject %j', async (object) => {
    const text = JSON.stringify({ EventObject: object });
    const { problems } = await importProject({ 'in.json': text }, ['in.json']);
    expect(notesOf(problems)).toEqual([expect.stringMatching(/import-event-object in\.json:1:/)]);
  });

  it('on which the function fails is left out', async () => {
    const failing = {
      ...OBSERVER,
      observe: async (...args: Parameters<typeof OBSERVER.observe>) => {
        const answer = await OBSERVER.observe(...args);
        return { ...answer, result: { ...answer.result, errorMessage: 'Error: no', output: '' } };
      },
    };
    const { imported, problems } = await importProject({ 'a.json': TEXT }, ['a.json'], failing);
    expect([imported, notesOf(problems)]).toEqual([[], ['not-imported Error: no a.json:1:2']]);
  });
});

describe('an import', () => {
  const FILES = { 'events/a.json': TEXT, 'events/b/a.json': TEXT, 'events/notes.txt': 'x' };

  it('takes the files of a folder, in order, and numbers names that occur twice', async () => {
    const { cases, problems } = await importProject(FILES, ['events', 'events/b', 'events/a.json']);
    expect(cases.map(({ name }) => name)).toEqual(['a.json', 'a.json (2)']);
    expect(notesOf(problems)).toContain('imported-otherwise import-renamed events/b/a.json:1:2');
  });

  it('goes behind the tests that are there, whose bytes stay', async () => {
    const before = '# ours\r\ntests:\r\n  - { request: /x, expect: 403 } # no\r\n';
    const { text, cases } = await importProject({ ...FILES, 'f.test.yml': before }, ['events']);
    expect(text.startsWith(before)).toBe(true);
    expect(cases).toHaveLength(2);
  });

  it('does not add a test twice', async () => {
    const first = await importProject(FILES, ['events']);
    const again = await importProject({ ...FILES, 'f.test.yml': first.text }, ['events']);
    expect(again.imported).toEqual([]);
    expect(again.target.text).toBe(first.text);
    expect(notesOf(again.problems)).toEqual(['not-imported import-name-taken events/a.json:1:2']);
  });

  it('refuses a path that cannot be read', async () => {
    await expect(importProject(FILES, ['events', 'nope.json'])).rejects.toMatchObject({
      diagnostics: [{ code: 'file-not-found' }],
    });
  });
});
