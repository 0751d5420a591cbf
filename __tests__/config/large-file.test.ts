import { expect, it } from '@jest/globals';
import { casesOf, faultsOf, loadTests } from './load.ts';

const COUNT = 5_000;

it('loads five thousand tests, aliases and JSON on one line included', async () => {
  const tests = Array.from({ length: COUNT }, (_, n) => ({
    name: `🔁 ${n}`,
    request: `/${n}`,
    expect: 403,
  }));
  const json = { 'f.json.test.json': JSON.stringify({ tests }) };
  const rows = tests.map(({ request }) => `  - { request: ${request}, <<: *more }\n`).join('');
  const text = `x-more: &more { expect: { response: { statusCode: 404 } } }\ntests:\n${rows}`;
  const cases = casesOf(await loadTests(text, json));
  expect(cases).toHaveLength(2 * COUNT);
  expect(cases.at(-1)?.span.file).toBe('f.test.yml');
  expect(cases[COUNT - 1]?.span.end).toEqual({
    line: 1,
    column: [...json['f.json.test.json']].length - 1,
  });
});

it('reports five thousand faults', async () => {
  const rows = Array.from({ length: COUNT }, (_, n) => `  - { request: /${n}, expects: 1 }\n`);
  const faults = await faultsOf(`tests:\n${rows.join('')}`);
  expect(faults).toHaveLength(COUNT);
  expect(faults.at(-1)).toBe('unknown-key 5001:23-30');
});

const LONG = 300_000;
const NAMES = 'x,b,c,d,e,f,g,h,i,j';
const ROWS = "tests: [{ name: t, request: '/${x}', cases: c.csv, expect: 200 }]";

it.each([
  ['blanks before a last word', `tests: [{ request: "GET /${' '.repeat(LONG)}!", expect: 200 }]`],
  [
    'blanks in a status line',
    `tests: [{ request: /, response: "HTTP/1.1 200 a${' '.repeat(LONG)}!\\n" }]`,
  ],
  ['empty lines in a block', `tests:\n  - request: |\n      GET /\n${'\n'.repeat(LONG)}      x\n`],
  [
    'one variable over and over',
    `tests: [{ request: "/${'${x}'.repeat(LONG / 4)}", expect: 200 }]`,
  ],
])('is not kept busy by %s', async (_what, text) => {
  const faults = await faultsOf(text);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThan(4);
});

it('tells the first thousand of very many faults of a file', async () => {
  expect(await faultsOf('"'.repeat(LONG / 2))).toHaveLength(1_000);
  expect(await faultsOf(ROWS, { 'c.csv': `x,y\n${'1\n'.repeat(2_000)}` })).toHaveLength(1_000);
  expect(await faultsOf(ROWS, { 'c.csv': ','.repeat(LONG) })).toHaveLength(1_000);
});

it.each([
  ['rows', `x\n${'1\n'.repeat(100_001)}`, 'csv-shape c.csv:100002:1-1'],
  ['cells', `${NAMES}\n${',,,,,,,,,\n'.repeat(50_000)}`, 'csv-shape c.csv:50001:'],
  ['rows, of the largest file there may be,', `x\n${'1\n'.repeat(8_000_000)}`, 'csv-shape c.csv'],
])('refuses a table with too many %s', async (_what, csv, fault) => {
  const faults = await faultsOf(ROWS, { 'c.csv': csv });
  expect(faults).toEqual([expect.stringContaining(fault)]);
});
