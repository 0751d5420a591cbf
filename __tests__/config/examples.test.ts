import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadProject } from '../../src/config/load-project.ts';
import { createFiles } from '../../src/files/working-directory.ts';
import { casesOf, listOf } from './load.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/config/examples');
const FILES = readdirSync(FOLDER).filter((name) => name.includes('.test.'));

/** Loads an example from the disk, as the tests of the function that its name begins with. */
function loadExample(file: string) {
  const source = `${file.split('.')[0]}.js`;
  return loadProject(createFiles(FOLDER), {
    fallback: [{ source, tests: [file] }],
    variables: () => undefined,
    ci: false,
    allowNoTests: false,
    only: [],
  });
}

describe('worked examples', () => {
  it('are all here', () => {
    expect(FILES).toHaveLength(9);
  });

  it.each(FILES)('%s has no faults but the missing source', async (file) => {
    const { diagnostics } = await loadExample(file);
    expect(listOf(diagnostics)).toEqual(['file-not-found']);
  });

  it('in YAML and JSON are the same', async () => {
    const [yaml, json] = await Promise.all(
      ['redirect.test.yml', 'twin.test.json'].map(async (file) => {
        const project = await loadExample(file);
        return casesOf({ ...project, diagnostics: [] })[0]!;
      }),
    );
    expect(json).toMatchObject({ name: yaml!.name, event: yaml!.event, fixture: yaml!.fixture });
    expect(json!.expectations[0]).toHaveProperty('fields[1].matcher.span.start.column', 58);
  });
});
