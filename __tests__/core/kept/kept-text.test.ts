import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { KeptFunction } from '../../../src/core/kept/kept-function.ts';
import { readKept, writeKept } from '../../../src/core/kept/kept-text.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const KEPT: KeptFunction = {
  id: 'redirects',
  name: 'www-redirects',
  arn: 'arn:aws:cloudfront::123456789012:function/www-redirects',
  etag: 'ETVPDKIKX0DER',
  keptAt: Date.parse('2026-03-01T12:00:00.000Z'),
  config: { runtime: 'cloudfront-js-2.0', comment: 'ü "x"', keyValueStoreArns: ['arn:aws:kvs/a'] },
  code: Uint8Array.from({ length: 256 }, (_, byte) => byte),
};

const TEXT = writeKept(KEPT, sha256);

/** The text with one member changed, its checksum left as it was. */
function changed(member: string, value: unknown): string {
  return JSON.stringify({ ...(JSON.parse(TEXT) as object), [member]: value });
}

/** The same with a checksum that is right again. */
function forged(member: string, value: unknown): string {
  const { checksum, ...rest } = JSON.parse(changed(member, value)) as Record<string, unknown>;
  expect(checksum).toBeDefined();
  return JSON.stringify({ ...rest, checksum: sha256(Buffer.from(JSON.stringify(rest))) });
}

describe('the text of a kept function', () => {
  it('comes back as it was, byte for byte', () => {
    expect(readKept(TEXT, sha256)).toEqual(KEPT);
  });

  it('says what it is, and the SHA-256 that reports show', () => {
    expect(JSON.parse(TEXT)).toMatchObject({
      format: 'cf2/kept-function',
      version: 1,
      name: 'www-redirects',
      keptAt: '2026-03-01T12:00:00.000Z',
      sha256: sha256(KEPT.code),
    });
  });

  it('may be laid out anew', () => {
    expect(readKept(JSON.stringify(JSON.parse(TEXT)), sha256)).toEqual(KEPT);
  });

  it.each([
    ['cut off', TEXT.slice(0, -20), 'not-json'],
    ['empty', '', 'not-json'],
    ['a list', '[]', 'other-format'],
    ['of another program', '{"format":"zip"}', 'other-format'],
    ['of a later cf2', changed('version', 2), 'other-version'],
    ['with other code', changed('code', btoa('function handler() {}')), 'damaged'],
    ['with another comment', changed('comment', 'x'), 'damaged'],
    ['with another function', changed('name', 'x'), 'damaged'],
    ['with other stores', changed('keyValueStoreArns', []), 'damaged'],
    ['with a number for a name', changed('id', 1), 'damaged'],
    ['without a checksum', changed('checksum', undefined), 'damaged'],
    ['with code that has another SHA-256', forged('code', btoa('x')), 'damaged'],
    ['with code that is no Base64', forged('code', 'é'), 'damaged'],
    ['with a number for a comment', forged('comment', 1), 'damaged'],
    ['with text for stores', forged('keyValueStoreArns', 'x'), 'damaged'],
    ['with more in it', changed('more', 1), 'damaged'],
  ])('is refused when it is %s', (_title, text, fault) => {
    expect(readKept(text, sha256)).toBe(fault);
  });
});
