import { describe, expect, it } from '@jest/globals';
import { BUILTIN_ROWS } from '../../../src/runtime/profile-data/builtin-rows.ts';
import { builtinsOf } from '../../../src/runtime/profile-data/builtins.ts';
import { CORPUS, SECOND } from './fixtures.ts';
import { HAS_NJS, NJS_VERSION, parserAnswers, runAll } from './installed-njs.ts';

const whereNjsIs = HAS_NJS ? it : it.skip;

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

/** There, but not to be found with `in`. */
const HIDDEN = /(\.lastIndex|Function\.prototype\.prototype)$/;

const REACHED: Readonly<Record<string, string>> = {
  '%TypedArray%': 'Object.getPrototypeOf(Uint8Array)',
  '%TypedArray%.prototype': 'Object.getPrototypeOf(Uint8Array.prototype)',
  'Hash.prototype': "require('crypto').createHash('md5')",
  'Hmac.prototype': "require('crypto').createHmac('md5', 'k')",
  crypto: "require('crypto')",
  querystring: "require('querystring')",
  buffer: "require('buffer')",
  '%Iterator%.prototype': 'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))',
  '%ArrayIterator%.prototype': 'Object.getPrototypeOf([][Symbol.iterator]())',
};

/** What CloudFront adds to njs. */
const CLOUDFRONT = ['cloudfront', 'kvs', 'event.request'];
const NJS_ROWS = BUILTIN_ROWS.filter(({ object }) => !CLOUDFRONT.includes(object));

function probeOf(object: string): string {
  const names = [...(builtinsOf(SECOND).get(object)?.keys() ?? [])];
  return `var o = ${REACHED[object] ?? object}; ${JSON.stringify(names)}.forEach(function (n) {
    var key = n.slice(0, 2) === '@@' ? Symbol[n.slice(2)] : n;
    if (key === undefined || !(key in o)) console.log(n);
  });`;
}

describe(`njs ${NJS_VERSION}`, () => {
  whereNjsIs(
    `says the same as the checker (needs njs ${NJS_VERSION} on PATH)`,
    () => {
      const rows = CORPUS.filter(({ source }) => !source.startsWith('#!'));
      const said = parserAnswers(rows.map(({ source }) => source));
      expect(rows.map(({ source }, index) => [source, said[index]])).toEqual(
        rows.map(({ source, second, njs }) => [source, njs ?? second]),
      );
    },
    120_000,
  );

  whereNjsIs(
    `has the built-ins of the table (needs njs ${NJS_VERSION} on PATH)`,
    () => {
      const printed = runAll(NJS_ROWS.map(({ object }) => probeOf(object)));
      const missing = NJS_ROWS.flatMap(({ object }, index) =>
        (printed[index] ?? '')
          .split('\n')
          .filter(Boolean)
          .map((name) => `${object}.${name}`),
      );
      expect(missing.filter((name) => !LATER.includes(name) && !HIDDEN.test(name))).toEqual([]);
    },
    60_000,
  );
});
