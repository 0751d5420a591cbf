import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files of a project by path, with forward slashes. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** A project whose one function redirects /old and lets everything else go on. */
export const REDIRECTS: ProjectFiles = {
  'cloudfront-functions.yml': [
    'functions:',
    '  redirects:',
    '    source: functions/redirects.js',
    '    runtime: cloudfront-js-2.0',
    '    eventType: viewer-request',
    '',
  ].join('\n'),
  'functions/redirects.js': [
    'function handler(event) {',
    '  var request = event.request;',
    "  if (request.uri !== '/old') return request;",
    "  console.log('redirect /old -> /new');",
    "  return { statusCode: 301, headers: { location: { value: '/new' } } };",
    '}',
    '',
  ].join('\n'),
  'functions/redirects.test.yml': [
    'tests:',
    '  - request: GET /old',
    '    expect: 301 /new',
    '  - request: GET /about',
    '    expect: unchanged',
    '',
  ].join('\n'),
};

/** The files of a project but one. */
export function without(files: ProjectFiles, left: string): ProjectFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== left));
}

const folders: string[] = [];

/** Writes a project into a new temporary folder and answers its path. */
export async function writeProject(files: ProjectFiles): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cf2-project-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return folder;
}

/** Removes every folder that writeProject made; for afterAll. */
export async function removeProjects(): Promise<void> {
  await Promise.all(folders.splice(0).map((it) => rm(it, { recursive: true, force: true })));
}
