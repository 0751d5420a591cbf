import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { logsOf, RUNTIMES, thrownBy, valueOf } from './run.ts';

const ALGORITHMS = ['md5', 'sha1', 'sha256'];
const ENCODINGS = ['hex', 'base64', 'base64url'] as const;

describe.each(RUNTIMES)('crypto in %s', (runtime) => {
  it.each(ALGORITHMS)('digests with %s', async (algorithm) => {
    for (const encoding of ENCODINGS) {
      const expected = createHash(algorithm).update('häsh').update('ed').digest(encoding);
      const expression = `require('crypto').createHash('${algorithm}').update('häsh').update('ed').digest('${encoding}')`;
      expect(await valueOf(expression, { runtime })).toBe(expected);
    }
  });

  it.each(ALGORITHMS)('signs with %s', async (algorithm) => {
    const expected = createHmac(algorithm, 'kéy').update('data').digest('hex');
    const expression = `require('crypto').createHmac('${algorithm}', 'kéy').update('data').digest('hex')`;
    expect(await valueOf(expression, { runtime })).toBe(expected);
  });

  it('can be imported', async () => {
    const statements = "console.log(typeof crypto.createHash + crypto.createHash('md5'));";
    expect(
      await logsOf(statements.replaceAll('crypto.', "require('crypto')."), { runtime }),
    ).toEqual(['function[object Hash]']);
  });

  it.each([
    ["createHash('sha512')", 'TypeError: not supported algorithm: "sha512"'],
    ["createHash('toString')", 'TypeError: not supported algorithm: "toString"'],
    ['createHash()', 'TypeError: algorithm must be a string'],
    [
      "createHash('md5').update('x').digest('latin1')",
      'TypeError: Unknown digest encoding: "latin1"',
    ],
  ])('%s throws', async (call, error) => {
    expect(await thrownBy(`require('crypto').${call};`, { runtime })).toBe(error);
  });

  it.each(["digest('hex')", "update('x')"])('refuses %s after digest', async (call) => {
    const statements = `var h = require('crypto').createHash('md5'); h.digest('hex'); h.${call};`;
    expect(await thrownBy(statements, { runtime })).toBe('Error: Digest already called');
  });
});

describe('what is digested', () => {
  const BYTES =
    "require('crypto').createHash('sha1').update(new Uint8Array([255, 0, 128])).digest('hex')";

  it('may be bytes in 2.0', async () => {
    const bytes = Buffer.from([255, 0, 128]);
    expect(await valueOf(BYTES)).toBe(createHash('sha1').update(bytes).digest('hex'));
    const expression =
      "require('crypto').createHmac('sha1', Buffer.from([255, 0, 128])).digest('hex')";
    expect(await valueOf(expression)).toBe(createHmac('sha1', bytes).digest('hex'));
  });

  it.each([
    [
      "createHmac('md5')",
      'TypeError: key must be a string',
      'TypeError: key argument "undefined" is not a string or Buffer-like object',
    ],
    [
      "createHash('md5').update(1)",
      'TypeError: data must be a string',
      'TypeError: data argument "number" is not a string or Buffer-like object',
    ],
    ["createHash('sha1').update(new Uint8Array(2))", 'TypeError: data must be a string', ''],
  ])('is refused otherwise: %s', async (call, first, second) => {
    const statements = `require('crypto').${call};`;
    expect(await thrownBy(statements, { runtime: 'cloudfront-js-1.0' })).toBe(first);
    expect(await thrownBy(statements)).toBe(second);
  });
});

describe('digest() without an encoding', () => {
  const hash = "require('crypto').createHash('md5').update('a').digest()";
  const expected = createHash('md5').update('a').digest();

  it('is a Buffer in 2.0', async () => {
    expect(await valueOf(`Buffer.isBuffer(${hash}) + ${hash}.toString('hex')`)).toBe(
      `true${expected.toString('hex')}`,
    );
  });

  it('is a string of bytes in 1.0, which digests as bytes', async () => {
    const runtime = 'cloudfront-js-1.0';
    expect(await valueOf(`${hash}.length + ${hash}.toString('hex')`, { runtime })).toBe(
      `16${expected.toString('hex')}`,
    );
    const twice = `require('crypto').createHmac('sha256', ${hash}).update(${hash}).digest('hex')`;
    expect(await valueOf(twice, { runtime })).toBe(
      createHmac('sha256', expected).update(expected).digest('hex'),
    );
  });
});
