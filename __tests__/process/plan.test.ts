import { afterAll, describe, expect, it } from '@jest/globals';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const FILES = {
  ...REDIRECTS,
  'cloudfront-functions.yml': `${REDIRECTS['cloudfront-functions.yml']}environments: { staging: {}, production: {} }\n`,
};

describe('cf2 plan', () => {
  it('prints a matrix in one line, without credentials', async () => {
    const folder = await writeProject(FILES);
    const { exitCode, stdout, stderr } = await runCli(folder, ['plan', '--matrix']);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[^\n]+\n$/);
    const source = 'functions/redirects.js';
    expect(JSON.parse(stdout)).toEqual({
      include: ['staging', 'production'].map((environment) => ({
        function: 'redirects',
        environment,
        name: `${environment}-redirects`,
        source,
      })),
    });
  });

  it('prints a table, or the same as JSON', async () => {
    const folder = await writeProject(FILES);
    const [table, json] = await Promise.all([
      runCli(folder, ['plan']),
      runCli(folder, ['plan', 'redirects', '--environment', 'staging', '--json']),
    ]);
    expect(table.stdout).toMatch(/^staging +redirects +staging-redirects +cloudfront-js-2\.0 +2 /m);
    expect(JSON.parse(json.stdout)).toEqual([
      expect.objectContaining({ function: 'redirects', environment: 'staging', tests: 2 }),
    ]);
  });

  it('prints no matrix at all when something is wrong', async () => {
    const folder = await writeProject({ 'cloudfront-functions.yml': 'functions: {}\n' });
    const { exitCode, stdout, stderr } = await runCli(folder, ['plan', '--matrix']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/cloudfront-functions\.yml/);
  });

  it('has examples in its help', async () => {
    const { stdout } = await runCli(await writeProject({}), ['plan', '--help']);
    expect(stdout).toMatch(/Examples:[^]*--matrix/);
  });
});
