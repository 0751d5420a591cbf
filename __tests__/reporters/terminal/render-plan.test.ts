import { describe, expect, it } from '@jest/globals';
import { renderPlan } from '../../../src/reporters/terminal/render-plan.ts';

const ROW = {
  function: 'redirects',
  environment: 'staging',
  name: 'staging-redirects',
  source: 'functions/redirects.js',
  runtime: 'cloudfront-js-2.0',
  eventType: 'viewer-request',
  tests: 11,
  size: 1_368,
  sizeLimit: 10_240,
} as const;

describe('a plan in the terminal', () => {
  it('has a row per function and environment, and totals', () => {
    const other = { ...ROW, environment: '', name: 'redirects', runtime: undefined, tests: 0 };
    expect(renderPlan([ROW, { ...other, size: undefined }])).toBe(
      [
        'ENVIRONMENT  FUNCTION   NAME IN AWS        RUNTIME            TESTS            BYTES',
        'staging      redirects  staging-redirects  cloudfront-js-2.0     11  1,368 of 10,240',
        '–            redirects  redirects          as in AWS           none            built',
        '',
        '1 function, 2 environments, 11 tests',
        '',
      ].join('\n'),
    );
  });

  it('escapes what a name may hold', () => {
    expect(renderPlan([{ ...ROW, environment: 'a\u001b[31mb' }])).not.toContain('\u001b');
  });
});
