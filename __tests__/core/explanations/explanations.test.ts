import { describe, expect, it } from '@jest/globals';
import { displayCode } from '../../../src/core/diagnostics.ts';
import type { Explanation } from '../../../src/core/explanations/explanation.ts';
import { EXPLANATIONS } from '../../../src/core/explanations/explanations.ts';
import { MESSAGES } from '../../../src/core/message-table.ts';
import { YAML_CODES } from '../../builders/yaml-codes.ts';
import { loadFiles, loadTests } from '../../config/load.ts';

const FAMILIES = ['yaml', 'language'];

describe('explanations', () => {
  it('are there for every code of the message table', () => {
    const codes = Object.keys(MESSAGES).filter((code) => !FAMILIES.includes(code));
    expect(codes.filter((code) => EXPLANATIONS[code] === undefined)).toEqual([]);
  });

  it('are there for every complaint of the YAML parser', () => {
    const codes = YAML_CODES.map((code) => `yaml/${code}`);
    expect(codes.filter((code) => EXPLANATIONS[code] === undefined)).toEqual([]);
  });

  it('say all that they have to', () => {
    for (const explanation of Object.values(EXPLANATIONS)) {
      const { title, meaning, bad, good, mend, url } = explanation;
      for (const text of [title, meaning, bad, good, mend]) expect(text).toMatch(/\S/);
      expect(url).toMatch(/^(https:\/\/docs\.aws\.amazon\.com\/|docs\/|README\.md)/);
      expect(bad).not.toBe(good);
    }
  });
});

/** Too long to print, or only with other settings of the parser. */
const SHORTENED = [
  'yaml/BAD_COLLECTION_TYPE',
  'event-too-large',
  'bad-json',
  'yaml/IMPOSSIBLE',
  'yaml/KEY_OVER_1024_CHARS',
  'yaml/RESOURCE_EXHAUSTION',
];
/** Tables that examples name. */
const TABLES = { 'paths.csv': 'path\n/a\n', 'short-row.csv': 'path,status\n/a\n' };

const rows = Object.entries(EXPLANATIONS)
  .filter(([code, { bad }]) => !SHORTENED.includes(code) && !bad.includes('#'))
  // Only runs tell these.
  .filter(([code]) => !['engine-mismatch', 'kvs-mismatch', 'steps', 'utilization'].includes(code));

async function codesOf({ kind }: Explanation, text: string): Promise<readonly string[]> {
  const loaded =
    kind === 'configuration'
      ? await loadFiles(
          { 'cloudfront-functions.yml': text, 'f.js': 'function handler() {}' },
          { environment: text.includes('environments:') ? 'live' : undefined },
        )
      : await loadTests(text, TABLES, { eventType: 'viewer-request' }, { ci: true });
  return loaded.diagnostics.map(displayCode);
}

describe('examples', () => {
  it.each(rows.filter(([, { kind }]) => kind === 'tests' || kind === 'configuration'))(
    '%s: the bad one shows it, the good one does not',
    async (code, explanation) => {
      expect(await codesOf(explanation, explanation.bad)).toContain(code);
      expect(await codesOf(explanation, explanation.good)).not.toContain(code);
    },
  );
});
