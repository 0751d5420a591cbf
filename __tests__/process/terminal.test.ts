import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';
import { textWidth } from '../../src/reporters/text/width.ts';

afterAll(removeProjects);

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const ESC = '\u001b';

const FAILING = {
  ...REDIRECTS,
  'functions/redirects.test.yml':
    'tests:\n  - { name: a name, request: GET /old?a=1, expect: { response: { headers: { location: /elsewhere } } } }\n',
};

/** Enough tests, and each slow enough, for a run that takes longer than a moment on any machine. */
const LONG = {
  ...REDIRECTS,
  'functions/redirects.js':
    'function handler(event) { for (var n = 0; n < 12000; n += 1); return event.request; }\n',
  'functions/redirects.test.yml': `tests:\n${Array.from(
    { length: 1_500 },
    (_, n) => `  - { request: /${n}, expect: unchanged }\n`,
  ).join('')}`,
};

/** The `script` of util-linux gives a command a terminal of its own; that of the BSDs takes no -c. */
const hasScript = spawnSync('script', ['--version']).stdout?.includes('util-linux') === true;
const inTerminal = hasScript ? describe : describe.skip;

/** What a terminal of some columns is sent by `cf2 test`. */
async function showOn(
  columns: number,
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; shown: string }> {
  const command = `stty cols ${columns} rows 40; exec "${process.execPath}" "${CLI}" test`;
  const env = { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...environment };
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env, stdio: 'pipe' });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, shown: shown.replaceAll('\r\n', '\n') };
}

describe('without a terminal', () => {
  it.each([
    ['nothing asked', {}, false],
    ['CI', { CI: 'true' }, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('colour with %s', async (_what, environment, coloured) => {
    const { exitCode, stdout } = await runCli(await writeProject(FAILING), ['test'], environment);
    expect(exitCode).toBe(1);
    expect(stdout.includes(ESC)).toBe(coloured);
  });
});

inTerminal('in a terminal (needs the script of util-linux)', () => {
  let failing: string;
  beforeAll(async () => {
    failing = await writeProject(FAILING);
  });

  it('shows colour', async () => {
    const { code, shown } = await showOn(80, failing);
    expect(code).toBe(1);
    expect(shown).toContain(`${ESC}[31mFAIL${ESC}[39m`);
  });

  it('shows none with NO_COLOR, and excerpts that fit', async () => {
    const { shown } = await showOn(40, failing, { NO_COLOR: '1' });
    expect(shown).not.toContain(ESC);
    const excerpts = shown.split('\n').filter((line) => /^ *\d+ \| /.test(line));
    expect(excerpts).toHaveLength(1);
    expect(textWidth(excerpts[0]!)).toBeLessThanOrEqual(40);
    expect(excerpts[0]).toMatch(/^ *2 \| …/);
  });

  it('shows one line that is written over while tests run, and takes it away', async () => {
    const { code, shown } = await showOn(80, await writeProject(LONG));
    expect(code).toBe(0);
    const [progress, report] = splitAfter(shown, `\r${ESC}[2K`);
    expect(progress).toMatch(/[\d,]+ of 1,500 tests run/);
    expect(progress).not.toContain('\n');
    expect(report).toMatch(/^ \S+✓\S* functions\/redirects\.test\.yml · 1,500 tests\n/);
  });

  it('shows no such line in CI', async () => {
    const { shown } = await showOn(80, await writeProject(LONG), { CI: 'true' });
    expect(shown).not.toContain('tests run');
  });
});

/** A text up to the last occurrence of a mark, mark included, and from there on. */
function splitAfter(text: string, mark: string): readonly [string, string] {
  const end = text.lastIndexOf(mark) + mark.length;
  return [text.slice(0, end), text.slice(end)];
}
