import { describe, expect } from '@jest/globals';
import { stringify } from 'yaml';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Span } from '../../../src/core/source.ts';
import { literalTest } from '../../../src/config/edit/literal-test.ts';
import type { LoadedProject } from '../../../src/config/load-project.ts';
import { renderDiagnostics } from '../../../src/reporters/terminal/render-diagnostics.ts';
import { fuzz } from '../../builders/fuzz.ts';
import { casesOf, loadTests } from '../../config/load.ts';
import { anyDocument, anyText, nearTests, slippedTests, soundTests } from './documents.ts';

const FILE = 'f.test.yml';
const LENIENT = { allowNoTests: true };

function expectInside({ file, start, end }: Span, sources: LoadedProject['sources']): void {
  const lines = (sources.get(file) ?? '').split(/\r\n|\r|\n/).map((line) => [...line].length);
  const [first, last] = [lines[start.line - 1], lines[end.line - 1]];
  expect(start.column).toBeGreaterThanOrEqual(1);
  expect(start.column).toBeLessThanOrEqual((first ?? -1) + 1);
  expect(end.column).toBeLessThanOrEqual((last ?? -1) + 1);
  const isOrdered = end.line === start.line ? end.column >= start.column : end.line > start.line;
  expect(isOrdered).toBe(true);
}

/** A file is loaded without a crash; what is said of it stands in it, and can be shown. */
async function expectSound(text: string): Promise<void> {
  const project = await loadTests(text);
  const { diagnostics, suite, sources } = project;
  for (const { at, related } of diagnostics) {
    if (at) expectInside(at, sources);
    if (related) expectInside(related.at, sources);
  }
  for (const { tests } of suite.functions) {
    for (const { span } of tests === 'none' ? [] : tests) expectInside(span, sources);
  }
  const shown = renderDiagnostics(diagnostics, sources, { colour: false, width: 40 });
  // eslint-disable-next-line no-control-regex
  expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
}

describe('no file crashes the loader, and every place lies inside its file', () => {
  fuzz('any text', anyText, expectSound, 300);
  fuzz('a good file after a slip of the hand', slippedTests, expectSound, 200);
  fuzz('any document, as JSON', anyDocument, (it) => expectSound(JSON.stringify(it)), 200);
  fuzz('any document, as YAML', anyDocument, (it) => expectSound(stringify(it)), 200);
  fuzz('tests with anything in their keys', nearTests, (it) => expectSound(stringify(it)), 200);
});

describe('what is written is read', () => {
  fuzz(
    'the same from YAML and from JSON',
    soundTests,
    async (file) => {
      const tests = file.tests.map((test) => literalTest(test as JsonObject));
      const yaml = casesOf(await loadTests(stringify({ tests }), {}, {}, LENIENT));
      const twin = { [FILE.replace('.yml', '.json')]: JSON.stringify({ tests }) };
      const json = casesOf(await loadTests('', twin, { tests: Object.keys(twin) }, LENIENT));
      expect(json.map(withoutPlaces)).toEqual(yaml.map(withoutPlaces));
      expect(yaml.map(({ name }) => name)).toEqual(file.tests.map(({ name }) => name));
    },
    100,
  );
});

/** A case without spans: they differ between the two files. */
function withoutPlaces(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'span' || key === 'keySpan') return undefined;
    return inner instanceof Map ? [...inner] : inner;
  });
  return JSON.parse(text);
}
