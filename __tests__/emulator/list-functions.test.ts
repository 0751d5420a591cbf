import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { callApi, create, R1 } from './api.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
  for (const name of ['b', 'a', 'a-b', 'c']) await create(emulator, { name });
  for (const name of ['a', 'c'])
    await callApi(emulator, 'POST', `/function/${name}/publish`, { ifMatch: R1 });
});

async function list(query: string) {
  const answer = await callApi(emulator, 'GET', `/function${query}`);
  const items = answer.text.split('<FunctionSummary>').slice(1);
  const facts = items.map((item) =>
    /<Name>(.*)<\/Name>.*<Stage>(.*)<\/Stage>/.exec(item)!.slice(1),
  );
  return { ...answer, items: facts.map((fact) => fact.join(' ')) };
}

const ALL = [
  'a-b DEVELOPMENT',
  'a DEVELOPMENT',
  'a LIVE',
  'b DEVELOPMENT',
  'c DEVELOPMENT',
  'c LIVE',
];

describe('ListFunctions', () => {
  it('has one item per function and stage', async () => {
    const { items, element, status } = await list('');
    expect([status, items]).toEqual([200, ALL]);
    expect([element('MaxItems'), element('Quantity'), element('NextMarker')]).toEqual([
      '100',
      '6',
      undefined,
    ]);
  });

  it.each([
    ['DEVELOPMENT', ALL.filter((item) => item.endsWith('DEVELOPMENT'))],
    ['LIVE', ['a LIVE', 'c LIVE']],
  ])('keeps one stage: %s', async (stage, expected) => {
    expect((await list(`?Stage=${stage}`)).items).toEqual(expected);
  });

  it.each([1, 2, 4, 6, 100])('gives every item once in pages of %i', async (size) => {
    const seen: string[] = [];
    let marker: string | undefined;
    do {
      const query = marker === undefined ? '' : `&Marker=${encodeURIComponent(marker)}`;
      const page = await list(`?MaxItems=${size}${query}`);
      expect(page.element('Quantity')).toBe(String(page.items.length));
      seen.push(...page.items);
      marker = page.element('NextMarker');
    } while (marker !== undefined);
    expect(seen).toEqual(ALL);
  });

  it('omits Items when there are none', async () => {
    const { text } = await callApi(await startTestEmulator(), 'GET', '/function');
    expect(text).toBe(
      '<?xml version="1.0"?>\n<FunctionList xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">' +
        '<MaxItems>100</MaxItems><Quantity>0</Quantity></FunctionList>',
    );
  });

  it('gives 100 items at most', async () => {
    expect((await list('?MaxItems=5000')).element('MaxItems')).toBe('100');
  });
});
