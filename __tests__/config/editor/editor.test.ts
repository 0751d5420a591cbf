import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STARTER, starterTests } from '../../../src/cli/initialising/starter.ts';
import { newConfig } from '../../../src/config/edit/new-config.ts';
import { SCHEMA_KINDS, jsonSchemaOf, schemaFileName } from '../../../src/config/json-schema.ts';
import { parseDocument } from '../../../src/config/document/parse-document.ts';
import { configSchema } from '../../../src/config/schema/config-schema.ts';
import { testFileSchema } from '../../../src/config/schema/test-file-schema.ts';
import { validateDocument } from '../../../src/config/schema/validate.ts';
import type { Diagnostic } from '../../../src/core/diagnostics.ts';
import { docBlocks } from '../../examples/doc-blocks.ts';
import { startEditor, type Editor } from '../../builders/yaml-language-server.ts';
import type { JSONSchema7 } from './schema.ts';
import { WRONG, documentsWithWrongKeys } from './wrong-keys.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const ZOD = { test: testFileSchema, config: configSchema };

let editor: Editor;
let folder = '';

/** The schemas lie where `cf2 init` puts them, and files name them by relative paths. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cf2-editor-'));
  await mkdir(path.join(folder, '.cf2'));
  for (const kind of SCHEMA_KINDS) {
    const file = path.join(folder, '.cf2', schemaFileName(kind));
    await writeFile(file, JSON.stringify(jsonSchemaOf(kind)));
  }
  editor = await startEditor();
});
afterAll(async () => {
  await editor.close();
  await rm(folder, { recursive: true, force: true });
});

/** A text behind the modeline that names its schema. */
function withModeline(kind: 'test' | 'config', text: string): string {
  return `# yaml-language-server: $schema=../.cf2/${schemaFileName(kind)}\n${text}`;
}

function pathOf(name: string): string {
  return path.join(folder, 'functions', name);
}

/** All YAML files of a folder of this repository, as the editor shall accept them. */
function filesOf(below: string): [name: string, kind: 'test' | 'config', text: string][] {
  return readdirSync(path.join(ROOT, below))
    .filter((name) => /\.(ya?ml|test\.json)$/.test(name))
    .map((name) => {
      const kind = name.includes('.test.') ? 'test' : 'config';
      const text = readFileSync(path.join(ROOT, below, name), 'utf8');
      return [`${below.replaceAll('/', '-')}-${name}`, kind, text];
    });
}

const SHOWN = ['README.md', 'docs/test-format.md'].flatMap((document) =>
  docBlocks(document, readFileSync(path.join(ROOT, document), 'utf8')).map(
    ({ place, path: file, text }): [string, 'test' | 'config', string] => [
      `${place.replace(/\W/g, '-')}.yml`,
      file.includes('.test.') ? 'test' : 'config',
      text,
    ],
  ),
);

const ACCEPTED: readonly [name: string, kind: 'test' | 'config', text: string][] = [
  ...filesOf('__tests__/fixtures/config/examples'),
  ...filesOf('examples'),
  ...filesOf('examples/functions'),
  ...filesOf('examples/jest'),
  ...filesOf('examples/jest/functions'),
  ...filesOf('examples/vitest'),
  ...filesOf('examples/vitest/functions'),
  ['starter-config.yml', 'config', newConfig([STARTER], '')],
  ['starter.test.yml', 'test', starterTests('')],
  ...SHOWN,
];

describe('an editor accepts', () => {
  it('every example, and every file that the documentation shows', async () => {
    const found = await Promise.all(
      ACCEPTED.map(async ([name, kind, text]) => [
        name,
        await editor.diagnose(pathOf(name), withModeline(kind, text)),
      ]),
    );
    expect(found).toEqual(ACCEPTED.map(([name]) => [name, []]));
    expect(found.length).toBeGreaterThan(30);
  });

  it('anchors, aliases and merge keys', async () => {
    const text = [
      'x-blocked: &blocked { response: { statusCode: 403 } }',
      'x-host: &host { request: { headers: { host: shop.example.com } } }',
      'defaults:',
      '  <<: *host',
      'tests:',
      '  - { request: GET /, expect: *blocked }',
      '',
    ].join('\n');
    expect(await editor.diagnose(pathOf('anchors.yml'), withModeline('test', text))).toEqual([]);
  });
});

/** What cf2 itself complains about first. */
function firstFault(kind: 'test' | 'config', text: string): unknown[] {
  const { root } = parseDocument(text, 'file.yml');
  const problems: Diagnostic[] = [];
  if (root) validateDocument(root, ZOD[kind], problems);
  return problems.map(({ code, at }) => [code, at?.start.line, at?.start.column])[0] ?? [];
}

describe.each(SCHEMA_KINDS)('in a file of kind %s', (kind) => {
  const documents = documentsWithWrongKeys(jsonSchemaOf(kind) as JSONSchema7);
  const files = [...documents].map(([place, document]) => {
    const text = withModeline(kind, JSON.stringify(document));
    const column = text.split('\n')[1]!.indexOf(`"${WRONG}"`) + 1;
    return { place, text, column };
  });

  it('there are maps on many levels', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(Math.max(...files.map(({ column }) => column))).toBeGreaterThan(120);
  });

  it('an editor underlines a wrong key in each of them, and nothing else', async () => {
    const found = await Promise.all(
      files.map(async ({ place, text }) => [
        place,
        await editor.diagnose(pathOf(`${kind}-${place}.yml`), text),
      ]),
    );
    const message = `Property ${WRONG} is not allowed.`;
    const expected = files.map(({ place, column }) => [
      place,
      [{ line: 2, column, endLine: 2, endColumn: column + WRONG.length + 2, message }],
    ]);
    expect(found).toEqual(expected);
  });

  it('cf2 says the same', () => {
    const found = files.map(({ place, text }) => [place, firstFault(kind, text)]);
    expect(found).toEqual(files.map(({ place, column }) => [place, ['unknown-key', 2, column]]));
  });
});

describe('an editor underlines', () => {
  const wrong: [string, string, line: number, column: number][] = [
    ['a misspelt key', 'tests:\n  - request: GET /\n    expects: 301 /new\n', 4, 5],
    ['a list for an expectation', 'tests:\n  - request: GET /\n    expect: [301]\n', 4, 13],
    ['error: false', 'tests:\n  - request: GET /\n    expect: { error: false }\n', 4, 22],
    ['absent: false', 'tests:\n  - expect: { request: { uri: { absent: false } } }\n', 3, 41],
    ['an engine that is none', 'tests:\n  - { request: /, engine: both, expect: 403 }\n', 3, 27],
    ['no tests', 'tests: []\n', 2, 8],
  ];

  it.each(wrong)('%s', async (name, text, line, column) => {
    const found = await editor.diagnose(pathOf(`${name}.yml`), withModeline('test', text));
    expect(found.map((it) => [it.line, it.column])).toEqual([[line, column]]);
  });
});

describe('an editor helps', () => {
  it('with snippets for a new test', async () => {
    const file = pathOf('new.test.yml');
    await editor.diagnose(file, withModeline('test', 'tests:\n  - \n'));
    const labels = await editor.complete(file, 3, 5);
    expect(labels).toEqual(expect.arrayContaining(['rewrite', 'unchanged', 'request', 'expect']));
  });

  it('with the keys of a map, and only those', async () => {
    const file = pathOf('keys.test.yml');
    const text = 'tests:\n  - request: GET /\n    expect:\n      response:\n        \n';
    await editor.diagnose(file, withModeline('test', text));
    const labels = await editor.complete(file, 6, 9);
    expect([...labels].sort()).toEqual([
      'body',
      'cookies',
      'headers',
      'statusCode',
      'statusDescription',
    ]);
  });

  it('with what a key means', async () => {
    const file = pathOf('hover.test.yml');
    await editor.diagnose(file, withModeline('test', 'tests:\n  - request: GET /\n'));
    expect(await editor.hover(file, 3, 6)).toContain('a URL, HTTP text, or a map');
  });
});
