import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadProject } from '../../src/config/load-project.ts';
import { createFiles } from '../../src/files/working-directory.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { casesOf, listOf } from './load.ts';

afterAll(removeProjects);

const REQUEST = {
  fallback: 'none',
  variables: () => undefined,
  ci: true,
  allowNoTests: false,
  only: [],
} as const;

const TESTS = 'functions/redirects.test.yml';

describe('projects on disk', () => {
  it('load with the texts of all files that diagnostics may point into', async () => {
    const folder = await writeProject(REDIRECTS);
    const project = await loadProject(createFiles(folder), REQUEST);
    expect(casesOf(project).map(({ id }) => id)).toEqual([
      'redirects › GET /old → 301 /new',
      'redirects › GET /about → unchanged',
    ]);
    expect(project.sources.get(TESTS)).toBe(REDIRECTS[TESTS]);
  });

  it('report what is no UTF-8, and what lies outside', async () => {
    const folder = await writeProject({
      ...REDIRECTS,
      'functions/redirects.b.test.yml':
        'tests:\n  - { event: link.json, expect: 200 }\n  - { event: ../.., expect: 200 }\n',
    });
    const outside = await writeProject({ 'event.json': '{}' });
    await writeFile(path.join(folder, TESTS), Buffer.from([0x74, 0xff, 0xfe]));
    await symlink(path.join(outside, 'event.json'), path.join(folder, 'functions/link.json'));
    const { diagnostics } = await loadProject(createFiles(folder), REQUEST);
    expect(listOf(diagnostics, 'functions/redirects.b.test.yml')).toEqual([
      'outside-root 2:14-23',
      'outside-root 3:14-19',
      'file-not-found',
    ]);
    expect(diagnostics[2]).toMatchObject({ args: { path: TESTS, reason: 'it is not UTF-8 text' } });
  });
});
