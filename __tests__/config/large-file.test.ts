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
