import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { BUILTIN_ROWS } from '../../../src/runtime/profile-data/builtin-rows.ts';
import { memberList } from '../../../src/runtime/profile-data/builtins.ts';
import { CORPUS, SECOND } from './fixtures.ts';

/** The version whose answers the corpus records: what Debian 12 has. */
const VERSION = '0.7.9';
const installed = spawnSync('njs', ['-v'], { encoding: 'utf8' }).stdout?.trim();
const whereNjsIs = installed === VERSION ? it : it.skip;

const folder = mkdtempSync(path.join(tmpdir(), 'cf2-njs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(source: string): string {
  const file = path.join(folder, 'f.js');
  writeFileSync(file, source);
  const { stdout, stderr } = spawnSync('njs', [file], { encoding: 'utf8', timeout: 400 });
  return stdout + stderr;
}

/** What the parser says of a source; errors with a stack happened at run time. */
function parserAnswer(source: string): string {
  const thrown = /Thrown:\n([^]*)$/.exec(run(source))?.[1];
  if (thrown === undefined || /\n {4}at |unhandled promise/.test(thrown)) return 'ok';
  if (!/^\w*Error: /.test(thrown)) return 'ok';
  return thrown.replace(/\n$/, '').replace(/ in [^ "]*f\.js:(\d+)$/, ' in $1');
}

/** Members of 2.0 that came after the installed version. */
const LATER = [
  'Array.from',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'String.prototype.replaceAll',
  '%TypedArray%.prototype.toReversed',
  '%TypedArray%.prototype.toSorted',
  'Hash.prototype.copy',
  'Buffer.of',
];

const REACHED: Readonly<Record<string, string>> = {
  '%TypedArray%.prototype': 'Object.getPrototypeOf(Uint8Array.prototype)',
  'Hash.prototype': "require('crypto').createHash('md5')",
  'Hmac.prototype': "require('crypto').createHmac('md5', 'k')",
  crypto: "require('crypto')",
  querystring: "require('querystring')",
  buffer: "require('buffer')",
};

function missingMembers(object: string): readonly string[] {
  const names = memberList(SECOND, object).split(' ').filter(Boolean);
  const probe = `var o = ${REACHED[object] ?? object}; ${JSON.stringify(names)}.forEach(function (n) { if (!(n in o)) console.log(n); });`;
  return run(probe).trim().split('\n').filter(Boolean);
}

describe(`njs ${VERSION}`, () => {
  whereNjsIs(
    `says the same as the checker (needs njs ${VERSION} on PATH)`,
    () => {
      const answers = CORPUS.map(({ source }) => [source, parserAnswer(source)]);
      expect(answers).toEqual(CORPUS.map(({ source, second, njs }) => [source, njs ?? second]));
    },
    120_000,
  );

  whereNjsIs(
    `has the built-ins of the table (needs njs ${VERSION} on PATH)`,
    () => {
      const missing = BUILTIN_ROWS.flatMap(({ object }) =>
        missingMembers(object)
          .map((name) => `${object}.${name}`)
          .filter(
            (name) =>
              !LATER.includes(name) && !/(\.lastIndex|Function\.prototype\.prototype)$/.test(name),
          ),
      );
      expect(missing).toEqual([]);
    },
    60_000,
  );
});
