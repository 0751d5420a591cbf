import { describe, expect, it } from '@jest/globals';
import { diffStore, isWithin } from '../../../src/core/kvs/store-diff.ts';
import { syncBatches } from '../../../src/core/kvs/sync-batches.ts';

const items = (record: Record<string, string>) => new Map(Object.entries(record));

describe('the difference between data and a store', () => {
  it('has new, changed and left-over keys in the order of their text', () => {
    expect(
      diffStore(
        items({ same: '1', z: 'new', a: 'new', changed: 'b' }),
        items({ same: '1', changed: 'a', old: 'x', Old: 'y' }),
      ),
    ).toEqual({
      puts: [
        { key: 'a', value: 'new', before: undefined },
        { key: 'changed', value: 'b', before: 'a' },
        { key: 'z', value: 'new', before: undefined },
      ],
      deletes: [
        { key: 'Old', before: 'y' },
        { key: 'old', before: 'x' },
      ],
      same: 1,
    });
  });

  it('is nothing between equals, and everything against an empty store', () => {
    const data = items({ a: '1', __proto__x: '2' });
    expect(diffStore(data, data)).toEqual({ puts: [], deletes: [], same: 2 });
    expect(diffStore(data, new Map()).puts).toHaveLength(2);
  });
});

describe('a plan that was made anew', () => {
  const seen = diffStore(items({ a: '1', b: '2' }), items({ b: '1', gone: 'x' }));

  it.each([
    ['the same', { b: '1', gone: 'x' }, true],
    ['a part was done meanwhile', { a: '1', b: '1', gone: 'x' }, true],
    ['nothing is left', { a: '1', b: '2' }, true],
    ['somebody wrote another value', { b: 'theirs', gone: 'x' }, false],
    ['somebody wrote a key that was new', { a: 'theirs', b: '1' }, false],
    ['somebody changed what would be deleted', { b: '1', gone: 'theirs' }, false],
    ['somebody added a key that would be deleted', { b: '1', theirs: 'x' }, false],
  ])('%s: within what was seen: %s', (_name, actual, within) => {
    const plan = diffStore(items({ a: '1', b: '2' }), items(actual));
    expect(isWithin(plan, seen)).toBe(within);
  });
});

describe('batches', () => {
  const plan = (puts: number, deletes: number, size = 1) => ({
    same: 0,
    puts: Array.from({ length: puts }, (_, at) => ({
      key: `put-${at}`,
      value: 'é'.repeat(size / 2),
      before: undefined,
    })),
    deletes: Array.from({ length: deletes }, (_, at) => ({ key: `del-${at}`, before: '' })),
  });

  it.each([
    [0, 0, []],
    [1, 0, [[1, 0]]],
    [50, 0, [[50, 0]]],
    [
      51,
      0,
      [
        [50, 0],
        [1, 0],
      ],
    ],
    [
      30,
      30,
      [
        [30, 20],
        [0, 10],
      ],
    ],
    [
      0,
      120,
      [
        [0, 50],
        [0, 50],
        [0, 20],
      ],
    ],
  ])('%i puts and %i deletions', (puts, deletes, expected) => {
    const batches = syncBatches(plan(puts, deletes));
    expect(batches.map((it) => [it.puts.length, it.deletes.length])).toEqual(expected);
    expect(batches.flatMap((it) => it.puts.map(({ key }) => key))).toHaveLength(puts);
  });

  it('hold at most three megabytes of keys and values', () => {
    const batches = syncBatches(plan(40, 0, 100_000));
    expect(batches.map(({ puts }) => puts.length)).toEqual([31, 9]);
  });
});
