import { describe, expect, it } from '@jest/globals';
import { renderGitHubView } from '../../src/cli/demo/github-view.ts';

const view = (...lines: string[]): string[] => renderGitHubView(lines.join('\n')).split('\n');

describe('the view of a step log', () => {
  it('unfolds groups', () => {
    expect(view('::group::redirects', 'text', '::endgroup::')).toEqual(['▼ redirects', 'text']);
  });

  it('leaves out the markers around untrusted text, and indents it', () => {
    expect(view('::stop-commands::abc', '::error::not one', '::abc::', 'after')).toEqual([
      '  ::error::not one',
      'after',
    ]);
  });

  it('shows annotations with their place and first line', () => {
    expect(
      view('::error title=redirects%3A a,file=functions/a%2Cb.test.yml,line=4,col=2::one%0Atwo'),
    ).toEqual(['ERROR functions/a,b.test.yml:4  one']);
  });

  it('decodes each escape once', () => {
    expect(view('::notice::100%25 of %250A')).toEqual(['NOTICE 100% of %0A']);
  });
});
