import { describe, expect, it } from '@jest/globals';
import { QueryError } from '../../../../src/emulator/logs/insights/query-error.ts';
import { parseQuery } from '../../../../src/emulator/logs/insights/query.ts';
import type { Row } from '../../../../src/emulator/logs/insights/rows.ts';

const NOON = Date.parse('2026-03-01T12:00:00Z');
const MINUTE = 60_000;

/** Minutes after noon, and what was written then. */
const LINES: readonly (readonly [number, string])[] = [
  [0, 'r1== START DistributionID: E1'],
  [0, 'r1== ERROR no way'],
  [0, 'r1== END'],
  [4, 'r2== START DistributionID: E1'],
  [4, 'r2== took 10 ms'],
  [4, 'r2== END'],
  [7, 'r3== START DistributionID: E2'],
  [7, 'r3== took 30 ms'],
  [7, 'r3== END'],
];

const ROWS: readonly Row[] = LINES.map(
  ([minute, message], index) =>
    new Map<string, string | Date>([
      ['@timestamp', new Date(NOON + minute * MINUTE)],
      ['@message', message],
      ['@ptr', String(index)],
    ]),
);

/** Rows of a result as plain objects, without the pointers to their events. */
function run(query: string, limit = 100): Record<string, string>[] {
  return parseQuery(query)
    .run(ROWS, limit)
    .rows.map((cells) =>
      Object.fromEntries(
        cells.filter((it) => it.field !== '@ptr').map((it) => [it.field, it.value]),
      ),
    );
}

const at = (minute: number) => `2026-03-01 12:0${minute}:00.000`;

describe('the ready-made queries', () => {
  it('count what functions said', () => {
    const query = `fields @timestamp,@message | parse @message "* *" as requestId, msg
      | filter msg not like /^(START|END)/ | stats count(*) by msg`;
    expect(run(query)).toEqual([
      { msg: 'took 30 ms', 'count(*)': '1' },
      { msg: 'took 10 ms', 'count(*)': '1' },
      { msg: 'ERROR no way', 'count(*)': '1' },
    ]);
  });

  it('list what functions said', () => {
    const query = `# what the function said
filter @message not like /START DistributionID:/ and @message not like / END$/
| parse @message /^(?<requestId>\\S+)\\s(?<line>.*)$/ | fields @timestamp, requestId, line | sort @timestamp desc | limit 200`;
    expect(run(query)).toEqual([
      { '@timestamp': at(7), requestId: 'r3==', line: 'took 30 ms' },
      { '@timestamp': at(4), requestId: 'r2==', line: 'took 10 ms' },
      { '@timestamp': at(0), requestId: 'r1==', line: 'ERROR no way' },
    ]);
  });

  it('show one request', () => {
    expect(run('filter @message like /^r2== / | sort @timestamp asc')).toEqual([
      { '@timestamp': at(4), '@message': 'r2== START DistributionID: E1' },
      { '@timestamp': at(4), '@message': 'r2== took 10 ms' },
      { '@timestamp': at(4), '@message': 'r2== END' },
    ]);
  });

  it('count errors over time', () => {
    const query = 'filter @message like /\\b(ERROR|WARN)\\b/ | stats count(*) by bin(5m)';
    expect(run(query)).toEqual([{ 'bin(5m)': at(0), 'count(*)': '1' }]);
  });

  it('count requests by distribution', () => {
    const query = `parse @message "START DistributionID: *" as dist | filter ispresent(dist)
      | stats count(*) by dist, bin(1h)`;
    expect(run(query)).toEqual([
      { dist: 'E2', 'bin(1h)': at(0), 'count(*)': '1' },
      { dist: 'E1', 'bin(1h)': at(0), 'count(*)': '2' },
    ]);
  });
});

describe('commands', () => {
  const took = 'parse @message "took * ms" as ms | filter ispresent(ms)';

  it.each<[string, object[]]>([
    [`${took} | display ms`, [{ ms: '30' }, { ms: '10' }]],
    [`${took} | sort ms | display ms as taken`, [{ taken: '10' }, { taken: '30' }]],
    [`${took} | filter ms > 9 and ms < 30 | display ms`, [{ ms: '10' }]],
    [`${took} | filter not (ms = 10) | display ms`, [{ ms: '30' }]],
    [
      `${took} | filter ms in [10, "x"] or ms != 10 | sort ms desc | display ms`,
      [{ ms: '30' }, { ms: '10' }],
    ],
    [
      `${took} | stats sum(ms), avg(ms) as mean, min(ms), max(ms), count_distinct(ms), count(none)`,
      [
        {
          'sum(ms)': '40',
          mean: '20',
          'min(ms)': '10',
          'max(ms)': '30',
          'count_distinct(ms)': '2',
          'count(none)': '0',
        },
      ],
    ],
    [
      `${took} | stats count(*) by bin(5m) | sort bin(5m) asc`,
      [
        { 'bin(5m)': at(0), 'count(*)': '1' },
        { 'bin(5m)': at(5), 'count(*)': '1' },
      ],
    ],
    ['filter @message like "DistributionID: E1" | stats count(*) as n', [{ n: '2' }]],
    ['filter @message =~ /END$/ | limit 1', [{ '@timestamp': at(7), '@message': 'r3== END' }]],
    ['filter @message like /(?i)error/ | fields @message', [{ '@message': 'r1== ERROR no way' }]],
    ['filter @message like /error/', []],
    ['filter @message like /no\\-way|no way/ | stats count(*) as n', [{ n: '1' }]],
    ['FIELDS @message | HEAD 1', [{ '@message': 'r3== END' }]],
    ['filter nothing = 1 or nothing != 1 | limit 5', []],
    [
      'filter `@message` like /took/ | fields `@message` | limit 1',
      [{ '@message': 'r3== took 30 ms' }],
    ],
    ['stats count(*) as n by none', [{ n: '9' }]],
    ['stats count(*) as n | stats sum(n) by bin(5m)', [{ 'sum(n)': '9' }]],
    ['filter @message like "nothing" | stats count(*)', []],
  ])('%s', (query, expected) => {
    expect(run(query)).toEqual(expected);
  });

  it('shows as many rows as the call says, unless the query does', () => {
    expect(run('fields @message', 2)).toHaveLength(2);
    expect(run('fields @message | limit 3', 2)).toHaveLength(3);
  });

  it('points to the event of each row that is one', () => {
    const { rows, matched } = parseQuery('filter @message like /END/').run(ROWS, 10);
    expect(rows.map((cells) => cells.at(-1))).toEqual([
      { field: '@ptr', value: '8' },
      { field: '@ptr', value: '5' },
      { field: '@ptr', value: '2' },
    ]);
    expect(matched).toBe(3);
  });
});

describe('a query that is malformed, or beyond the emulator', () => {
  it.each([
    ['', 0, 0],
    ['fields', 6, 6],
    ['fields @message |', 17, 17],
    ['fields @message, | limit 1', 17, 18],
    ['fields @message limit 1', 16, 21],
    ['dedup @message', 0, 5],
    ['limit 0', 6, 7],
    ['limit many', 6, 10],
    ['filter', 6, 6],
    ['filter @message', 15, 15],
    ['filter @message like', 20, 20],
    ['filter @message like 5', 21, 22],
    ['filter @message like /(/', 21, 24],
    ['filter (@message like "a"', 25, 25],
    ['filter a ~ 1', 9, 10],
    ['filter a in []', 13, 14],
    ['parse @message "*" as a, b', 15, 18],
    ['parse @message /x/', 15, 18],
    ['parse @message "*"', 18, 18],
    ['stats count()', 12, 13],
    ['stats median(a)', 6, 12],
    ['stats constructor(a)', 6, 17],
    ['stats count(*) by bin(x)', 22, 23],
    ['stats count(*) by bin(5y)', 22, 24],
    ['toString', 0, 8],
  ])('%j', (query, start, end) => {
    expect(mistakeIn(query)).toMatchObject({ start, end });
  });

  it.each([
    ['brackets', `filter ${'('.repeat(5_000)}`, 108],
    ['not', `filter ${'not '.repeat(2_000)}`, 411],
  ])('too many levels of %s', (_name, query, start) => {
    expect(mistakeIn(query)).toMatchObject({ start });
  });
});

function mistakeIn(query: string): QueryError {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
  }
  throw new Error('the query is one that can be run');
}
