import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keptFolder } from '../../src/roots/kept-folder.ts';

const HOME = path.resolve('/u/me');

describe('the folder of kept versions', () => {
  it.each([
    [{ RUNNER_TEMP: path.resolve('/temp'), HOME }, path.resolve('/temp/cf2-rollback')],
    [{ XDG_STATE_HOME: path.resolve('/state'), HOME }, path.resolve('/state/cf2/rollback')],
    [{ LOCALAPPDATA: path.resolve('/local') }, path.resolve('/local/cf2/rollback')],
    [{ HOME }, path.resolve('/u/me/.local/state/cf2/rollback')],
    [
      { RUNNER_TEMP: '', XDG_STATE_HOME: 'relative', HOME },
      path.join(HOME, '.local/state/cf2/rollback'),
    ],
  ])('%o', (environment, folder) => {
    expect(keptFolder(environment)).toBe(folder);
  });
});
