import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { complaints } from './planted.ts';

/** Per place: imports that lint must refuse, and neighbours that it must let pass. */
const PLACES: Record<string, { refused: string[]; allowed: string[] }> = {
  'src/core/a.ts': {
    refused: ['node:fs', 'fs', 'yaml', 'zod', '@aws-sdk/client-cloudfront', '../aws/a.ts'],
    allowed: ['./b.ts', './deep/b.ts', 'diff', 'fastest-levenshtein'],
  },
  'src/core/deep/a.ts': { refused: ['../../config/a.ts'], allowed: ['../b.ts'] },
  'src/config/a.ts': {
    refused: ['node:fs', 'node:path', '../runtime/a.ts', 'diff', 'acorn'],
    allowed: ['../core/a.ts', './b.ts', 'yaml', 'zod', 'csv-parse', 'csv-parse/sync'],
  },
  'src/runtime/a.ts': {
    refused: [
      '../config/a.ts',
      '../emulator/a.ts',
      'quickjs-wasi',
      'yaml',
      'node:process',
      'node:module',
    ],
    allowed: ['../core/a.ts', 'acorn', 'node:worker_threads'],
  },
  'src/runtime/checker/a.ts': { refused: ['../../aws/a.ts'], allowed: ['../../core/a.ts'] },
  'src/reporters/a.ts': {
    refused: ['node:fs', '../usecases/a.ts', '../github/a.ts', 'yaml'],
    allowed: ['../core/a.ts', 'diff', 'picocolors'],
  },
  'src/usecases/a.ts': {
    refused: ['node:fs', '../aws/a.ts', '../runtime/a.ts', '../config/a.ts', 'zod', 'diff'],
    allowed: ['../core/ports.ts', './b.ts'],
  },
  'src/coverage/a.ts': {
    refused: ['../runtime/a.ts', '../usecases/a.ts', 'node:fs', '@babel/core', 'node:process'],
    allowed: ['../core/a.ts', 'istanbul-lib-coverage', 'istanbul-reports/lib/text/index.js'],
  },
  'src/edge/a.ts': {
    refused: ['../emulator/a.ts', '../runtime/a.ts', '../config/a.ts', 'yaml', 'node:process'],
    allowed: ['../core/a.ts', './b.ts', 'mrmime', 'node:http'],
  },
  'src/aws/a.ts': {
    refused: ['../github/a.ts', '../emulator/a.ts', '../usecases/a.ts', '@actions/core', 'yaml'],
    allowed: ['../core/a.ts', '@aws-sdk/client-cloudfront', '@smithy/types', 'node:https'],
  },
  'src/github/a.ts': {
    refused: ['../aws/a.ts', '../usecases/a.ts', '@aws-sdk/client-sts', 'node:process'],
    allowed: ['../core/a.ts', '@actions/core', 'node:fs/promises'],
  },
  'src/emulator/a.ts': {
    refused: ['../aws/a.ts', '../github/a.ts', '../usecases/a.ts', '@aws-sdk/client-cloudfront'],
    allowed: ['../core/a.ts', '../runtime/a.ts', 'fast-xml-parser', 'node:http'],
  },
  'src/njs/a.ts': {
    refused: [
      '../aws/a.ts',
      '../emulator/a.ts',
      '../usecases/a.ts',
      'quickjs-wasi',
      'node:process',
    ],
    allowed: ['../core/ports.ts', '../runtime/a.ts', 'node:child_process'],
  },
  'src/testing/a.ts': {
    refused: ['../cli/a.ts', '../main.ts', '../inputs.ts', 'commander', 'yaml', '@actions/core'],
    allowed: ['../core/a.ts', '../config/a.ts', '../usecases/a.ts', '../roots/a.ts', 'node:path'],
  },
  'src/files/a.ts': {
    refused: ['../config/a.ts', '../usecases/a.ts', '../aws/a.ts', 'yaml', 'node:process'],
    allowed: ['../core/ports.ts', 'node:fs/promises', 'node:path'],
  },
  'src/inputs.ts': {
    refused: ['node:fs', './aws/a.ts', './main.ts', '@actions/core'],
    allowed: ['./core/a.ts', 'zod'],
  },
  'src/main.ts': {
    refused: ['@aws-sdk/client-cloudfront', './cli/a.ts', 'yaml', 'commander'],
    allowed: ['./inputs.ts', './usecases/a.ts', './github/a.ts', '@actions/core', 'node:process'],
  },
  'src/roots/a.ts': {
    refused: ['@aws-sdk/client-cloudfront', '../main.ts', '../cli/a.ts', 'commander', 'yaml'],
    allowed: ['../usecases/a.ts', '../config/a.ts', '../emulator/a.ts', 'node:crypto'],
  },
  'src/index.ts': { refused: ['./core/a.ts', '@actions/core'], allowed: ['./main.ts'] },
  'src/cli/a.ts': {
    refused: ['@aws-sdk/client-cloudfront', '@actions/core', '../main.ts'],
    allowed: ['./b.ts', '../usecases/a.ts', '../../package.json', 'commander', 'node:fs'],
  },
  'src/cli/commands/a.ts': {
    refused: ['../../main.ts', '../../../scripts/a.ts'],
    allowed: ['../../emulator/a.ts', '../../../package.json'],
  },
};

const cases = (side: 'refused' | 'allowed') =>
  Object.entries(PLACES).flatMap(([place, row]) =>
    row[side].map((specifier): [string, string] => [place, specifier]),
  );

describe('who may import whom', () => {
  it.each(cases('refused'))('%s may not import %s', async (place, specifier) => {
    const found = await complaints(place, `import { x } from '${specifier}';\nx();\n`);
    expect(found).toEqual([expect.stringMatching(/^cf2\/imports: src\/\S+ may not import /)]);
  });

  it.each(cases('allowed'))('%s may import %s', async (place, specifier) => {
    expect(await complaints(place, `import { x } from '${specifier}';\nx();\n`)).toEqual([]);
  });
});

/** Every way to reach another module; `AT` stands for the specifier. */
const FORMS = [
  `import { x } from 'AT'; x();`,
  `import type { X } from 'AT'; export type Y = X;`,
  `import 'AT';`,
  `export { x } from 'AT';`,
  `export type { X } from 'AT';`,
  `export const x = () => import('AT');`,
  `export type X = import('AT').X;`,
];

describe('every form of import', () => {
  it.each(FORMS)('is seen: %s', async (form) => {
    const said = expect.stringMatching(/^cf2\/imports: .* may not import (node:fs|aws)\./);
    expect(await complaints('src/core/a.ts', form.replace('AT', 'node:fs'))).toEqual([said]);
    expect(await complaints('src/core/a.ts', form.replace('AT', '../aws/a.ts'))).toEqual([said]);
    expect(await complaints('src/core/a.ts', form.replace('AT', './b.ts'))).toEqual([]);
  });

  it('must name the module: a computed name cannot be checked', async () => {
    const source = 'export const load = (name: string) => import(name);';
    expect(await complaints('src/cli/a.ts', source)).toEqual([
      expect.stringContaining('may not import a computed name'),
    ]);
  });
});

describe('the roots and aws', () => {
  it.each(['src/cli/a.ts', 'src/main.ts'])('%s loads it lazily', async (place) => {
    const aws = place.includes('cli') ? '../aws/a.ts' : './aws/a.ts';
    const said = [expect.stringMatching(/^cf2\/imports: src\/\S+ loads aws with import\(\)/)];
    expect(await complaints(place, `import { x } from '${aws}'; x();`)).toEqual(said);
    expect(await complaints(place, `export { x } from '${aws}';`)).toEqual(said);
    expect(await complaints(place, `export const x = () => import('${aws}');`)).toEqual([]);
    expect(await complaints(place, `import type { X } from '${aws}'; export type Y = X;`)).toEqual(
      [],
    );
  });
});

describe('src', () => {
  const said = [expect.stringContaining('has no row in scripts/lint/zones.js')];

  it.each(['src/utils/a.ts', 'src/extra.ts', 'src/new/deep/a.ts'])('has no %s', async (place) => {
    expect(await complaints(place, 'export const x = 1;\n')).toEqual(said);
  });

  const entries = readdirSync(new URL('../../src', import.meta.url), { withFileTypes: true });
  const places = entries
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
    .map((entry) => (entry.isDirectory() ? `src/${entry.name}/a.ts` : `src/${entry.name}`));

  it.each(places)('has a row for %s, and planted violations for it', async (place) => {
    expect(await complaints(place, 'export const x = 1;\n')).toEqual([]);
    expect(Object.keys(PLACES)).toContain(place);
  });
});
