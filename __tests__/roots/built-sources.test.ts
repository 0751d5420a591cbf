import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runProject } from '../builders/run-project.ts';

const offline = createTestRuntime();
afterAll(async () => {
  await offline.close();
  await removeProjects();
});

const BUNDLE = path.join(import.meta.dirname, '../fixtures/build/bundle.mjs');

/** One file, with lines that leave nothing in the code. */
const ALONE = `interface Site {
  readonly uri: string;
}

type Moved = { readonly [from: string]: string };

const MOVED: Moved = { '/old': '/new' };

function handler(event: { request: Site & { headers: any } }): unknown {
  const uri: string = event.request.uri;
  if (uri === '/throw') {
    return event.request.headers.referer.value as string;
  }
  const to: string | undefined = MOVED[uri];
  return to === undefined
    ? event.request
    : { statusCode: 301, headers: { location: { value: to } } };
}
`;

const TESTS = `tests:
  - { request: /old, expect: 301 /new }
  - { request: /throw, expect: unchanged }
`;

const project = (kind: string, files: Readonly<Record<string, string>> = {}) =>
  writeProject({
    'cloudfront-functions.yml': [
      'functions:',
      '  site:',
      '    source: my source/site.ts',
      '    runtime: cloudfront-js-2.0',
      `    build: node ${BUNDLE} ${kind} \${source} \${out}`,
      '',
    ].join('\n'),
    'my source/site.ts': ALONE,
    'my source/site.test.yml': TESTS,
    ...files,
  });

/** Where the failures of functions are shown. */
function errorPlaces(report: Report): readonly string[] {
  const failures = report.functions.flatMap(({ cases }) => cases.flatMap((it) => it.failures));
  return failures.flatMap((it) => {
    if (it.kind !== 'function-error' || it.source === undefined) return [];
    return [`${it.source.file}:${String(it.source.start.line)}`];
  });
}

interface Counted {
  readonly statementMap: Readonly<Record<string, { readonly start: { readonly line: number } }>>;
  readonly s: Readonly<Record<string, number>>;
}

/** Lines of a file that were counted, those that were not reached in brackets. */
function linesOf(report: Report, file: string): string {
  const counted = report.functions[0]?.coverage?.files[file] as unknown as Counted | undefined;
  const lines = new Map<number, number>();
  for (const [key, { start }] of Object.entries(counted?.statementMap ?? {})) {
    lines.set(start.line, Math.max(lines.get(start.line) ?? 0, counted?.s[key] ?? 0));
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([line, hits]) => (hits === 0 ? `(${String(line)})` : String(line)))
    .join(' ');
}

const KINDS = [
  ...['esbuild-inline', 'esbuild-external', 'tsc-inline', 'tsc-external'],
  ...['swc-inline', 'swc-external', 'esbuild-root', 'tsc-absolute', 'tsc-url', 'swc-webpack'],
  ...['tsc-sections', 'esbuild-contentless', 'swc-guarded'],
];

describe('a build with a source map', () => {
  it.each(KINDS)('of %s leads to the lines that somebody wrote', async (kind) => {
    const folder = await project(kind);
    const report = await runProject(folder, offline, { coverage: true });
    expect(report.diagnostics).toEqual([]);
    expect(errorPlaces(report)).toEqual(['my source/site.ts:12']);
    expect(Object.keys(report.functions[0]?.coverage?.files ?? {})).toEqual(['my source/site.ts']);
    expect(linesOf(report, 'my source/site.ts')).toBe('7 10 11 12 14 15');
    expect(report.functions[0]?.coverage?.isOfBuiltCode).toBe(false);
  });

  it.each(['esbuild-inline', 'tsc-external', 'swc-external'])(
    'of %s says in them what the runtime does not have',
    async (kind) => {
      const source = ALONE.replace(
        'const uri: string = event.request.uri;',
        'const { uri } = event.request;',
      );
      const folder = await project(kind, { 'my source/site.ts': source });
      const { diagnostics } = await runProject(folder, offline);
      expect(diagnostics).toMatchObject([
        { code: 'language', at: { file: 'my source/site.ts', start: { line: 10 } } },
      ]);
    },
  );
});

describe('a build without one that leads anywhere', () => {
  it.each(['esbuild-none', 'tsc-broken', 'tsc-empty'])('(%s) shows what it made', async (kind) => {
    const folder = await project(kind);
    const report = await runProject(folder, offline, { coverage: true });
    expect(errorPlaces(report)).toEqual([
      expect.stringMatching(/^my source\/site\.ts \(built\):\d+$/),
    ]);
    const { coverage } = report.functions[0] ?? {};
    expect(Object.keys(coverage?.files ?? {})).toEqual(['my source/site.ts (built)']);
    expect(coverage).toMatchObject({ isOfBuiltCode: true, totals: { functions: { covered: 1 } } });
  });
});

describe('a bundle of several files', () => {
  const FILES = {
    'my source/site.ts': `import { target } from './moved.ts';
import { unused } from '../node_modules/package/index.ts';

type Event = { request: { uri: string; headers: any } };

function handler(event: Event): unknown {
  const to = target(event.request.uri, event.request.headers);
  return to === undefined ? event.request : { statusCode: 301, headers: { location: { value: to } } };
}

globalThis.kept = [handler, unused];
`.replace('globalThis.kept = [handler, unused];', 'const kept = [handler, unused];'),
    'my source/moved.ts': `interface Headers { readonly referer?: { readonly value: string } }

export function target(uri: string, headers: Headers): string | undefined {
  if (uri === '/throw') {
    return headers.referer!.value;
  }
  if (uri === '/never') {
    return '/there';
  }
  return uri === '/old' ? '/new' : undefined;
}
`,
    'node_modules/package/index.ts': `export function unused(): number {
  return 1;
}
`,
  };

  it.each(['esbuild-inline', 'esbuild-sections'])('(%s) knows each of them', async (kind) => {
    const folder = await project(kind, FILES);
    const report = await runProject(folder, offline, { coverage: true });
    expect(errorPlaces(report)).toEqual(['my source/moved.ts:5']);
    const files = Object.keys(report.functions[0]?.coverage?.files ?? {});
    expect([...files].sort()).toEqual(['my source/moved.ts', 'my source/site.ts']);
    expect(linesOf(report, 'my source/moved.ts')).toBe('4 5 7 (8) 10');
    expect(linesOf(report, 'my source/site.ts')).toBe('7 8 11');
  });
});
