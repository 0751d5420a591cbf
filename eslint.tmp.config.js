import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { bansOf } from './scripts/lint/bans.js';
import { importsRule } from './scripts/lint/imports-rule.js';
import { ZONES } from './scripts/lint/zones.js';

const pattern = (zone) => (zone.endsWith('.ts') ? `src/${zone}` : `src/${zone}/**/*.ts`);
const zones = Object.entries(ZONES).map(([zone, row]) => ({
  name: `cf2/${zone}`,
  files: [pattern(zone)],
  rules: { 'cf2/imports': ['error', { zone, ...row }], ...bansOf(row.kind) },
}));

const noRow = 'This place in src has no row in scripts/lint/zones.js: decide who may import whom.';

export default defineConfig(
  // Functions in examples and fixtures are CloudFront's JavaScript, not Node's; cf2 checks those.
  {
    ignores: [
      'dist/',
      'lib/',
      'coverage/',
      'examples/',
      'infra/',
      '__tests__/fixtures/',
      '__tests__/format/cases/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // An empty environment variable or output means the same as none: that is what `||` is for.
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
    },
  },
  { plugins: { cf2: { rules: { imports: importsRule } } } },
  zones,
  {
    files: ['src/**/*.ts'],
    ignores: Object.keys(ZONES).map(pattern),
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: noRow }] },
  },
  {
    // Runs beside functions that may replace any built-in: it keeps intrinsics to apply them later, and no loop
    // asks an array for its iterator.
    files: ['src/runtime/guest/**/*.ts', 'src/njs/guest/**/*.ts'],
    rules: {
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Fakes are async without awaiting and tests look into parsed JSON.
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
