import { describe, expect, it } from '@jest/globals';
import { CborError, decodeCbor } from '../../../src/emulator/cloudwatch/cbor-decode.ts';
import { encodeCbor } from '../../../src/emulator/cloudwatch/cbor-encode.ts';

const decode = (hex: string): unknown => decodeCbor(Buffer.from(hex, 'hex'));

describe('CBOR', () => {
  // Appendix A of https://www.rfc-editor.org/rfc/rfc8949.html
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['1b000000e8d4a51000', 1_000_000_000_000],
    ['20', -1],
    ['3903e7', -1000],
    ['fb3ff199999999999a', 1.1],
    ['fa47c35000', 100_000],
    ['f4', false],
    ['f5', true],
    ['f6', null],
    ['c11a514b67b0', 1_363_896_240],
    ['c1fb41d452d9ec200000', 1_363_896_240.5],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    ['80', []],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['a26161016162820203', { a: 1, b: [2, 3] }],
    ['9f01820203ff', [1, [2, 3]]],
    ['bf6161019f0203ff'.slice(0, 8) + '61629f0203ffff', { a: 1, b: [2, 3] }],
    ['7f657374726561646d696e67ff', 'streaming'],
  ])('%s', (hex, value) => {
    expect(decode(hex)).toEqual(value);
  });

  it.each([
    '',
    '19',
    '62c3',
    '81',
    'a161',
    'a10101',
    '0000',
    'ff',
    '1c',
    'f7f8',
    `${'81'.repeat(99)}00`,
  ])('%s is none', (hex) => {
    expect(() => decode(hex)).toThrow(CborError);
  });

  it('comes back from what is written', () => {
    const value = { a: [1, -2.5, 'ü'], b: { c: [] } };
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
    expect(decodeCbor(encodeCbor(new Date(1_500)))).toBe(1.5);
  });
});
