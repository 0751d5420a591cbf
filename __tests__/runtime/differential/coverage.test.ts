import { expect, it } from '@jest/globals';
import { ACCEPTED } from '../../../src/runtime/language/constructs/accepted.ts';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { acceptedIn } from './coverage.ts';
import { createFile } from './generated-file.ts';
import { createProgram } from './programs.ts';
import { createRandom } from './random.ts';
import { SUPPORT } from './support.ts';

const runtime = 'cloudfront-js-2.0';
/** As many as programs.test.ts compares with njs. */
const FILES = 60;
const PER_FILE = 12;

const files = Array.from({ length: FILES }, (_, file) => {
  const random = createRandom(1_000 + file);
  return createFile(
    Array.from({ length: PER_FILE }, () => createProgram(random)),
    runtime,
  );
});

it.each(ACCEPTED)('is recognised in its example: $title', (row) => {
  expect(acceptedIn(row.example)).toContain(row);
});

it('everything that the runtimes are known to take is generated', () => {
  // What every file has at its top was not generated.
  const found = new Set(files.flatMap((file) => acceptedIn(file.replace(SUPPORT.trim(), '0;'))));
  expect(ACCEPTED.filter((row) => !found.has(row))).toEqual([]);
});

it('nothing is generated that the runtimes refuse', () => {
  const refused = files.flatMap((source) =>
    findConstructs({ source, runtime }).flatMap(({ phase, error }) =>
      phase === 'compile' ? [error] : [],
    ),
  );
  expect(refused).toEqual([]);
});
