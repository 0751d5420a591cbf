/**
 * Who may import whom: one row per folder (or top-level file) of src, read by eslint.config.js.
 * docs/architecture.md gives the reasons. A folder may always import itself; what has no row here is
 * refused altogether, so a new folder begins with a decision.
 *
 * kind: `pure` has no clock, environment or output; `adapter` may use Node but learns environment and
 * time from the roots; `root` knows everything.
 */
const ADAPTERS = ['aws', 'coverage', 'edge', 'emulator', 'files', 'github', 'njs', 'runtime'];
const FOLDERS = ['core', 'config', 'reporters', 'usecases', ...ADAPTERS];

/** @type {Record<string, { kind: 'pure' | 'adapter' | 'root', imports: string[], lazy?: string[] }>} */
export const ZONES = {
  core: { kind: 'pure', imports: ['diff', 'fastest-levenshtein'] },
  config: { kind: 'pure', imports: ['core', 'yaml', 'zod', 'csv-parse'] },
  reporters: { kind: 'pure', imports: ['core', 'diff', 'picocolors'] },
  usecases: { kind: 'pure', imports: ['core'] },
  'inputs.ts': { kind: 'pure', imports: ['core', 'zod'] },
  runtime: {
    kind: 'adapter',
    imports: ['core', 'acorn', 'node:*'],
  },
  aws: {
    kind: 'adapter',
    imports: ['core', '@aws-sdk/*', '@smithy/*', 'https-proxy-agent', 'proxy-from-env', 'node:*'],
  },
  // Only what was asked for coverage loads it: the compiler behind it is larger than everything else.
  coverage: { kind: 'adapter', imports: ['core', 'istanbul-*'] },
  edge: { kind: 'adapter', imports: ['core', 'mrmime', 'node:*'] },
  github: { kind: 'adapter', imports: ['core', '@actions/*', 'node:*'] },
  emulator: {
    kind: 'adapter',
    imports: ['core', 'edge', 'runtime', 'fast-xml-parser', '@smithy/signature-v4', 'node:*'],
  },
  // It reports what njs says exactly as the offline engine reports its own.
  njs: { kind: 'adapter', imports: ['core', 'runtime', 'node:*'] },
  files: { kind: 'adapter', imports: ['core', 'node:*'] },
  // What the two roots below share.
  roots: {
    kind: 'root',
    imports: [...FOLDERS, '@jridgewell/trace-mapping', 'node:*', '../package.json'],
    lazy: ['aws', 'coverage', 'njs', '@jridgewell/trace-mapping'],
  },
  // aws is lazy, and njs: paths without AWS skip some 55 ms of loading the SDK.
  cli: {
    kind: 'root',
    imports: [...FOLDERS, 'roots', 'commander', 'picocolors', 'node:*', '../package.json'],
    lazy: ['aws', 'coverage'],
  },
  // Runs inside other people's test runners: no command line, no AWS.
  testing: { kind: 'root', imports: [...FOLDERS, 'roots', 'node:*'] },
  'main.ts': {
    kind: 'root',
    imports: [...FOLDERS, 'roots', 'inputs.ts', '@actions/*', 'node:*', '../package.json'],
    lazy: ['aws', 'coverage'],
  },
  'index.ts': { kind: 'root', imports: ['main.ts', 'roots'] },
};

/** Ways around the rules below, so no folder but the roots may import them. */
export const ROOTS_ONLY = ['node:process', 'node:module'];
