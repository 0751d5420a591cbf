import { describe, expect, it } from '@jest/globals';
import type { CoverageLimits } from '../../../src/core/coverage/coverage.ts';
import { loadFiles } from '../load.ts';

const CONFIG = 'cloudfront-functions.yml';

async function load(limits: string, defaults = '', environment = '') {
  const text = [
    ...(defaults === '' ? [] : [`defaults: { limits: ${defaults} }`]),
    'functions:',
    `  f: { source: f.js, tests: none, limits: ${limits} }`,
    ...(environment === ''
      ? []
      : [`environments: { live: { functions: { f: { limits: ${environment} } } } }`]),
    '',
  ].join('\n');
  const files = { [CONFIG]: text, 'f.js': 'function handler() {}' };
  return loadFiles(files, { environment: environment === '' ? undefined : 'live' });
}

function percents(limits: CoverageLimits | undefined): Record<string, number> | undefined {
  return (
    limits &&
    Object.fromEntries(Object.entries(limits).map(([metric, { percent }]) => [metric, percent]))
  );
}

const ALL = (percent: number) => ({
  lines: percent,
  branches: percent,
  functions: percent,
  statements: percent,
});

describe('limits.coverage', () => {
  it.each([
    ['a number is for everything', '{ coverage: 80 }', '', '', ALL(80)],
    [
      '0 and 100 are limits',
      '{ coverage: { lines: 0, branches: 100 } }',
      '',
      '',
      { lines: 0, branches: 100 },
    ],
    ['parts of percents are fine', '{ coverage: 92.5 }', '', '', ALL(92.5)],
    [
      'a map goes over a number',
      '{ coverage: { branches: 60 } }',
      '{ coverage: 80 }',
      '',
      { ...ALL(80), branches: 60 },
    ],
    ['a number goes over a map', '{ coverage: 70 }', '{ coverage: { lines: 90 } }', '', ALL(70)],
    [
      'one is taken out',
      '{ coverage: { lines: null } }',
      '{ coverage: 80 }',
      '',
      { branches: 80, functions: 80, statements: 80 },
    ],
    ['all are taken out', '{ coverage: null }', '{ coverage: 80 }', '', undefined],
    [
      'an environment has its own',
      '{ coverage: 80 }',
      '',
      '{ coverage: { lines: 10 } }',
      { ...ALL(80), lines: 10 },
    ],
    ['none is none', '{ codeSize: 5000 }', '', '', undefined],
  ])('%s', async (_name, limits, defaults, environment, expected) => {
    const { suite, diagnostics } = await load(limits, defaults, environment);
    expect(diagnostics).toEqual([]);
    expect(percents(suite.functions[0]?.limits.coverage)).toEqual(expected);
  });

  it('knows where each is written', async () => {
    const { suite } = await load('{ coverage: { lines: 90, branches: 60 } }');
    const { lines, branches } = suite.functions[0]?.limits.coverage ?? {};
    const at = (column: number, width: number) => ({
      file: CONFIG,
      start: { line: 2, column },
      end: { line: 2, column: column + width },
    });
    expect([lines?.span, branches?.span]).toEqual([at(64, 2), at(78, 2)]);
  });

  it.each([
    ['{ coverage: 101 }', 'wrong-type', 55],
    ['{ coverage: -1 }', 'wrong-type', 55],
    ['{ coverage: high }', 'wrong-type', 55],
    ['{ coverage: "80" }', 'wrong-type', 55],
    ['{ coverage: [80] }', 'wrong-type', 55],
    ['{ coverage: .nan }', 'wrong-type', 55],
    ['{ coverage: {} }', 'wrong-type', 55],
    ['{ coverage: }', 'wrong-type', 45],
    ['{ coverage: { lines: 120 } }', 'wrong-type', 64],
    ['{ coverage: { line: 80 } }', 'unknown-key', 57],
    ['{ coverage: { lines: null } }', 'nothing-to-remove', 57],
  ])('%s is an error at its place', async (limits, code, column) => {
    const { diagnostics } = await load(limits);
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', at: { file: CONFIG, start: { line: 2, column } } },
    ]);
  });
});
