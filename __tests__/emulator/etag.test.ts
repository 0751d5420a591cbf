import { describe, expect, it } from '@jest/globals';
import { etagOf, isEtag } from '../../src/emulator/etag.ts';

describe('etagOf', () => {
  it('begins as in every account', () => {
    expect([1, 2, 3, 4, 5].map(etagOf)).toEqual([
      'ETVPDKIKX0DER',
      'E3UN6WX5RRO2AG',
      'E1F83G8C2ARO7P',
      'E1PA6795UKMFR9',
      'E13V1IB3VIYZZH',
    ]);
  });

  it('goes on with values of the same form, each its own, always the same', () => {
    const etags = Array.from({ length: 500 }, (_, index) => etagOf(index + 1));
    expect(new Set(etags).size).toBe(500);
    expect(etags.every((etag) => /^E[0-9A-Z]{12,13}$/.test(etag))).toBe(true);
    expect(etagOf(6)).toBe(etagOf(6));
  });
});

describe('isEtag', () => {
  it.each([
    ['ETVPDKIKX0DER', true],
    ['"ETVPDKIKX0DER"', false],
    ['W/"ETVPDKIKX0DER"', false],
    ['etvpdkikx0der', false],
    ['*', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isEtag(text)).toBe(expected);
  });
});
