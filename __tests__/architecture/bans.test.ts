import { describe, expect, it } from '@jest/globals';
import { complaints } from './planted.ts';

const PURE = ['core/a.ts', 'config/a.ts', 'reporters/a.ts', 'usecases/a.ts', 'inputs.ts'].map(
  (file) => `src/${file}`,
);
const ADAPTERS = [
  'runtime/worker.ts',
  'aws/a.ts',
  'emulator/a.ts',
  'files/a.ts',
  'github/a.ts',
].map((file) => `src/${file}`);
const ROOTS = ['src/main.ts', 'src/index.ts', 'src/cli/a.ts', 'src/cli/commands/a.ts'];
const INSIDE = [...PURE, ...ADAPTERS];
const EVERYWHERE = [...INSIDE, ...ROOTS];

interface Ban {
  rule: string;
  says: RegExp;
  where: string[];
  refused: string[];
  allowed: string[];
}

const BANS: Record<string, Ban> = {
  'process, inside': {
    rule: 'no-restricted-properties',
    says: /Only the roots/,
    where: ADAPTERS,
    refused: [
      'export const x = process.env.HOME;',
      'export const x = process.env;',
      'export const { env } = process;',
      'process.exit(1);',
      'process.exitCode = 1;',
      'export const x = process.argv;',
      'export const x = process.cwd();',
    ],
    allowed: ['export const x = process.memoryUsage();', 'export const x = { env: 1 }.env;'],
  },
  'process and network, in pure code': {
    rule: 'no-restricted-globals',
    says: /Only the roots/,
    where: PURE,
    refused: ['export const x = process.platform;', 'process.exit(1);', `void fetch('https://x');`],
    allowed: ['export const x = (process: string) => process;'],
  },
  'output, inside': {
    rule: 'no-restricted-globals',
    says: /the roots print/,
    where: INSIDE,
    refused: [`console.log('x');`],
    allowed: [`export const x = (console: string[]) => console.at(0);`],
  },
  'Date.now, inside': {
    rule: 'no-restricted-properties',
    says: /Time comes in/,
    where: INSIDE,
    refused: ['export const x = Date.now();', 'export const { now } = Date;'],
    allowed: [`export const x = Date.parse('2026-01-01');`],
  },
  'now, inside': {
    rule: 'no-restricted-syntax',
    says: /Time comes in/,
    where: INSIDE,
    refused: ['export const x = new Date();', 'export const x = Date();'],
    allowed: ['export const x = new Date(0);', `export const x = new Date('2026-01-01');`],
  },
  'timers, in pure code': {
    rule: 'no-restricted-globals',
    says: /Time comes in/,
    where: PURE,
    refused: [
      'setTimeout(() => 1, 2);',
      'setInterval(() => 1, 2);',
      'setImmediate(() => 1);',
      'export const x = performance.now();',
    ],
    allowed: ['export const x = Promise.resolve(1);'],
  },
  'chance, in pure code': {
    rule: 'no-restricted-properties',
    says: /Randomness/,
    where: PURE,
    refused: [
      'export const x = Math.random();',
      'export const x = crypto.randomUUID();',
      'crypto.getRandomValues(new Uint8Array(1));',
    ],
    allowed: ['export const x = Math.max(1, 2);'],
  },
  'the global object, inside': {
    rule: 'no-restricted-globals',
    says: /Name the global/,
    where: INSIDE,
    refused: ['export const x = globalThis.process.env;', 'export const x = global.Date.now();'],
    allowed: ['export const x = structuredClone({});'],
  },
  'default exports, everywhere': {
    rule: 'no-restricted-syntax',
    says: /Export by name/,
    where: EVERYWHERE,
    refused: ['export default 1;', 'const x = 1; export { x as default };'],
    allowed: ['const x = 1; export { x };'],
  },
  'export *, everywhere': {
    rule: 'no-restricted-syntax',
    says: /No export \*/,
    where: EVERYWHERE,
    refused: [`export * from './main.ts';`, `export * as ns from './main.ts';`],
    allowed: ['export const x = 1;'],
  },
};

/** What is said of `source`, by the place it is planted in. */
async function saidOf(source: string, where: string[]): Promise<Record<string, string[]>> {
  const said = await Promise.all(where.map((place) => complaints(place, source)));
  return Object.fromEntries(where.map((place, index) => [place, said[index]!]));
}

const everywhere = (where: string[], said: unknown) =>
  Object.fromEntries(where.map((place) => [place, said]));

describe.each(Object.entries(BANS))('%s', (_name, { rule, says, where, refused, allowed }) => {
  const said = expect.stringMatching(new RegExp(`^${rule}: .*${says.source}`));

  it.each(refused)('refuses %s', async (source) => {
    expect(await saidOf(source, where)).toEqual(everywhere(where, expect.arrayContaining([said])));
  });

  it.each(allowed)('accepts %s', async (source) => {
    expect(await saidOf(source, where)).toEqual(everywhere(where, []));
  });
});

describe('what only roots may do', () => {
  it.each([
    'export const x = [process.env.HOME, process.argv, process.cwd(), Date.now()];',
    'process.exitCode = 1;',
    'process.exit(1);',
    'export const now = new Date();',
  ])('they may: %s', async (source) => {
    expect(await saidOf(source, ROOTS)).toEqual(everywhere(ROOTS, []));
  });
});
