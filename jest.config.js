/** Jest in ESM mode; types are checked by `npm run types`, swc only strips them. */
export default {
  testEnvironment: 'node',
  // A bound on hanging, not on speed: machines are shared, and many tests start processes.
  // Most tests wait for child processes or other engines: one worker a core.
  maxWorkers: '100%',
  testTimeout: 60_000,
  // Modules of a finished file stay in memory: in a worker that has grown, everything takes several times as long.
  workerIdleMemoryLimit: '600MB',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/', '/builders/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
    ],
  },
  globalSetup: '<rootDir>/scripts/prepare-tests.js',
  // The last one prints the counts after everything else; it must stay alone on the last line.
  reporters: ['default', '<rootDir>/scripts/count-reporter.js'],
};
