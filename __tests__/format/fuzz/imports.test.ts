import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { InputError } from '../../../src/core/errors.ts';
import { hasErrors, type Diagnostic } from '../../../src/core/diagnostics.ts';
import { fuzz } from '../../builders/fuzz.ts';
import { loadFiles } from '../../config/load.ts';
import { importProject } from '../../cli/importing/import-project.ts';
import { anyDocument, anyText } from './documents.ts';

const OUTCOME = { request: { method: 'GET', uri: '/', headers: {}, querystring: {}, cookies: {} } };

/** A file of each format that is right, by its name. */
const SOUND: Readonly<Record<string, object>> = {
  'event.json': { version: '1.0', context: { eventType: 'viewer-request' }, ...OUTCOME },
  'test-function.json': {
    Name: 'f',
    IfMatch: 'E1',
    EventObject: Buffer.from(JSON.stringify(OUTCOME)).toString('base64'),
  },
  'cftest.json': {
    event: { ...OUTCOME, response: { statusCode: 200, headers: { a: { value: 'b' } } } },
    output: { response: { statusCode: 200, headers: {}, body: { encoding: 'text', data: 'x' } } },
  },
  'error.json': { event: OUTCOME, error: 'The CloudFront function threw: no in 1' },
  'cfft.yaml': {
    name: 'f',
    function: 'f.js',
    kvs: { name: 'store' },
    testCases: [
      { name: 'a', event: 'event.json', expect: 'expect.json', ignore: '.response.headers.date' },
      { name: 'a', event: 'event.json', env: { A: 'b' } },
    ],
  },
};

const BESIDE = {
  'event.json': JSON.stringify(SOUND['event.json']),
  'expect.json': JSON.stringify({ response: { statusCode: 301, headers: {} } }),
};

/** Puts another value at one of the places of a document, or removes it. */
function altered(document: unknown, at: number, value: unknown): unknown {
  let left = at;
  const visit = (node: unknown): unknown => {
    left -= 1;
    if (left === -1) return value;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([key, inner]) => [key, visit(inner)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  };
  return visit(document);
}

const name = fc.constantFrom(...Object.keys(SOUND));
const wrong = fc.oneof(anyDocument, fc.string(), fc.double(), fc.constant(undefined));
const slips = fc
  .tuple(name, fc.array(fc.tuple(fc.nat({ max: 24 }), wrong), { maxLength: 3 }))
  .map(([file, changes]) => ({
    file,
    document: changes.reduce<unknown>((it, [at, value]) => altered(it, at, value), SOUND[file]),
  }));

/** What an import may do with a file: make tests that can be loaded, or say where the mistake is. */
async function expectSound(file: string, text: string): Promise<void> {
  const files = { ...BESIDE, [file]: text };
  const done = await importProject(files, [file]).catch((error: unknown) => error);
  if (done instanceof InputError) {
    expect(done.diagnostics.length).toBeGreaterThan(0);
    return done.diagnostics.forEach((it) => expectInside(it, files));
  }
  const { problems, text: written, target } = done as Awaited<ReturnType<typeof importProject>>;
  problems.forEach((it) => expectInside(it, files));
  if (written === '') return expect(problems.length).toBeGreaterThan(0);
  const all = { 'f.js': '', ...files, [target.file]: written };
  expect(hasErrors((await loadFiles(all, { fallback: [{ source: 'f.js' }] })).diagnostics)).toBe(
    false,
  );
}

function expectInside({ at }: Diagnostic, files: Readonly<Record<string, string>>): void {
  if (at === undefined) return;
  const lines = (files[at.file] ?? '').split(/\r\n|\r|\n/);
  expect(at.start.line).toBeLessThanOrEqual(lines.length);
  expect(at.end.column).toBeLessThanOrEqual([...(lines[at.end.line - 1] ?? '')].length + 1);
}

const repeated = fc
  .tuple(
    name,
    fc.constantFrom('{{', '{{ env `a', '[', '{"a":', '"', '\\', '&a [*a, ', '- ', '%7B'),
    fc.nat({ max: 3_000 }),
  )
  .map(([file, part, times]) => ({ file, text: part.repeat(times) }));

describe('whatever a file to import holds, there are tests or there is an error', () => {
  fuzz('any text', fc.tuple(name, anyText), ([file, text]) => expectSound(file, text), 200);
  fuzz(
    'any document',
    fc.tuple(name, anyDocument),
    ([file, it]) => expectSound(file, JSON.stringify(it)),
    100,
  );
  fuzz(
    'values of other kinds',
    slips,
    ({ file, document }) => {
      return expectSound(file, JSON.stringify(document) ?? '');
    },
    120,
  );
  fuzz(
    'the same as YAML',
    slips,
    ({ file, document }) => expectSound(file, stringify(document)),
    200,
  );
  fuzz(
    'a file that ends in the middle',
    fc.tuple(slips, fc.double({ min: 0, max: 1, noNaN: true })),
    ([{ file, document }, part]) => {
      const text = JSON.stringify(document) ?? '';
      return expectSound(file, text.slice(0, text.length * part));
    },
    200,
  );
  fuzz(
    'a key twice',
    slips,
    ({ file, document }) => {
      const text = JSON.stringify(document) ?? '';
      return expectSound(file, text.replace(/\{("\w+":)/, '{$1 1, $1'));
    },
    100,
  );
  fuzz('the same over and over', repeated, ({ file, text }) => expectSound(file, text), 100);
});
