import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeProjects, writeProject, type ProjectFiles } from '../__tests__/builders/project.ts';
import { median, ms } from './figures.ts';
import { REDIRECT, movedPage } from './redirect.ts';

const ROWS = 10_000;
const RUNS = 5;
const GOAL_MB = 250;

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const JEST = fileURLToPath(import.meta.resolve('jest/bin/jest'));
/** Says at its end, on the error stream, how many kilobytes a process has used at most. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error("maxRSS="+process.resourceUsage().maxRSS))';

const PAGES = Array.from({ length: ROWS }, (_, page) => page);

/** A redirect with a table of ROWS rows, and the same for jest. */
export const FILES: ProjectFiles = {
  'redirect.js': REDIRECT,
  'pages.csv': `request,expect\n${PAGES.map((page) => `/old/${page}?x=1,301 /new/${page}?x=1\n`).join('')}`,
  'redirect.test.yml': 'tests: [{ cases: pages.csv }]\n',
  'module.cjs': `${REDIRECT}module.exports = handler;\n`,
  'package.json': '{ "jest": { "testMatch": ["**/plain.js"] } }\n',
  'plain.js': `
const handler = require('./module.cjs');
const EVENT = ${JSON.stringify(movedPage(0))};
const rows = Array.from({ length: ${ROWS} }, (_, page) => ['/old/' + page, '/new/' + page + '?x=1']);
test.each(rows)('%s', (uri, location) => {
  const event = { ...EVENT, request: { ...EVENT.request, uri } };
  const response = handler(event);
  expect(response.statusCode).toBe(301);
  expect(response.headers.location.value).toBe(location);
});
`,
};

/** What a process took. */
export interface Run {
  readonly wallMs: number;
  readonly megabytes: number;
}

/** Runs a program of Node to its end; throws when it fails. */
export async function run(folder: string, args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, ...args], { cwd: folder });
  let errors = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${errors}`);
  const [, kilobytes] = /maxRSS=(\d+)/.exec(errors) ?? [];
  return { wallMs: performance.now() - started, megabytes: Number(kilobytes) / 1_024 };
}

/** A table against the same rows in jest on the plainly imported function, in turns: whole processes. */
export async function benchRows(): Promise<readonly string[]> {
  const folder = await writeProject(FILES);
  const [ours, jest]: [Run[], Run[]] = [[], []];
  for (let turn = 0; turn < RUNS; turn += 1) {
    ours.push(await run(folder, [CLI, 'test', 'redirect.js']));
    jest.push(await run(folder, [JEST, '--rootDir', path.resolve(folder)]));
  }
  await removeProjects();
  const [wall, plain] = [ours, jest].map((runs) => median(runs.map(({ wallMs }) => wallMs)));
  const memory = median(ours.map(({ megabytes }) => megabytes));
  return [
    `a table of ${ROWS.toLocaleString('en')} rows, whole processes, median of ${RUNS}`,
    `  cf2 test               ${ms(wall!)}`,
    `  jest, test.each        ${ms(plain!)}   (cf2 takes ${(wall! / plain!).toFixed(2)} of that; goal: below 1)`,
    `  memory of cf2          ${memory.toFixed(0)} MB   (goal: ${GOAL_MB} MB)`,
  ];
}
