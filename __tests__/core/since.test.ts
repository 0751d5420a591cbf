import { describe, expect, it } from '@jest/globals';
import { parseRetention, RETENTION_DAYS } from '../../src/core/logs/retention.ts';
import { parseMoment } from '../../src/core/since.ts';

const NOON = Date.parse('2026-03-01T12:00:00Z');

describe('a moment', () => {
  it.each([
    ['90s', NOON - 90_000],
    ['30m', NOON - 30 * 60_000],
    ['2h', NOON - 2 * 3_600_000],
    ['1d', NOON - 86_400_000],
    ['2026-03-01T11:00:00Z', NOON - 3_600_000],
    ['2026-03-01T12:00:00+01:00', NOON - 3_600_000],
    ['2026-03-01T11:00:00.5Z', NOON - 3_599_500],
    ['2026-02-28T12:00Z', NOON - 86_400_000],
  ])('%s', (text, at) => {
    expect(parseMoment(text, NOON)).toBe(at);
  });

  it.each([
    '',
    'yesterday',
    '-1h',
    '1w',
    '1.5h',
    '999999999d',
    '2026-03-01T12:00:01Z',
    '2026-02-30T12:00:00Z',
    '2026-03-01',
    '2026-03-01T11:00:00',
    '1772366400000',
  ])('is not %j', (text) => {
    expect(parseMoment(text, NOON)).toBeUndefined();
  });
});

describe('a retention', () => {
  it('is one of the days that CloudWatch takes', () => {
    for (const days of RETENTION_DAYS) expect(parseRetention(String(days))).toBe(days);
    for (const text of ['0', 'never', '', '2', '-7', '7.0', '07d', '3654', '99999'])
      expect(parseRetention(text)).toBeUndefined();
  });
});
