import { describe, expect, it } from '@jest/globals';
import { findFunctions, idsOf } from '../../../src/cli/initialising/find-functions.ts';
import { memoryFiles } from '../../config/memory-files.ts';

const CODE = 'function handler(event) { return event.request; }\n';

describe('sources of functions', () => {
  it.each<[string, string]>([
    ['a.js', CODE],
    ['edge/deep/er/a.js', `// first\nasync ${CODE}`],
    ['a.js', "import cf from 'cloudfront';\nconst handler = async (event) => event.request;\n"],
    ['a.js', `${CODE}if (typeof module !== 'undefined') module.exports = { handler };\n`],
  ])('%s is one: %j', async (path, text) => {
    expect(await findFunctions(memoryFiles({ [path]: text }))).toEqual([path]);
  });

  it.each<[string, string]>([
    ['node_modules/x/a.js', CODE],
    ['.hidden/a.js', CODE],
    ['dist/a.js', CODE],
    ['a.test.js', CODE],
    ['a.min.js', CODE],
    ['a.ts', CODE],
    ['a.js', 'function handle(request) {}'],
    ['a.js', 'function handler(click) {}'],
    ['a.js', 'function handler(event) { document.title = event.response; }'],
    ['a.js', 'exports.handler = async (event) => event.Records[0].cf.request;'],
    ['a.js', 'function handler(event) { return event.Records[0].cf.request; }'],
    ['a.js', CODE + ' '.repeat(50_000)],
    ['1/2/3/4/5/6/a.js', CODE],
  ])('%s is none: %j', async (path, text) => {
    expect(await findFunctions(memoryFiles({ [path]: text }))).toEqual([]);
  });
});

describe('ids', () => {
  it('are stems, or folders where stems say nothing or are not alone', () => {
    const sources = [
      'redirects.js',
      'index.js',
      'auth/index.js',
      'a/rewrite.js',
      'b/rewrite.js',
      'auth/function.js',
      'edge/ä b.js',
      '_/$.js',
    ];
    expect([...idsOf(sources).values()]).toEqual([
      'redirects',
      'index',
      'auth',
      'a-rewrite',
      'b-rewrite',
      'auth-2',
      'b',
      'function',
    ]);
  });
});
