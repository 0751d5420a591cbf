import { describe, expect, it } from '@jest/globals';
import { renderStepsComparison } from '../../../src/reporters/terminal/render-steps.ts';

describe('steps of two versions', () => {
  it('are told per case, with the change and the sum', () => {
    const compared = [
      { name: 'GET /', before: 100, after: 150 },
      { name: 'GET /old', before: 1_000, after: 900 },
      { name: 'GET /\u001b[2J', before: 7, after: 7 },
      { name: 'endless', before: undefined, after: 12 },
    ];
    expect(renderStepsComparison('old/f.js', compared, false).split('\n')).toEqual([
      ' Steps against old/f.js',
      '        100 →       150    +50.0%  GET /',
      '      1,000 →       900    -10.0%  GET /old',
      '          7 →         7      same  GET /\\u001b[2J',
      '          – →        12            endless',
      '      1,107 →     1,057     -4.5%  all',
      '',
    ]);
  });
});
