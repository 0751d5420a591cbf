import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FUNCTION_NAME } from '../../../src/core/limits.ts';
import type { ListedFunction } from '../../../src/core/ports.ts';
import { leftoverCandidates } from '../../../src/core/throwaway/leftovers.ts';
import {
  isThrowawayComment,
  throwawayComment,
  throwawaySince,
  throwawayTags,
} from '../../../src/core/throwaway/marks.ts';
import { pullRequestIn, throwawayName } from '../../../src/core/throwaway/name.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const nameOf = (name: string, number: number): string => throwawayName(name, number, sha256);

const names = fc.stringMatching(/^[a-zA-Z0-9_-]{1,64}$/);
const numbers = fc.integer({ min: 1, max: 999_999_999 });

describe('the name of a throwaway function', () => {
  it('is that of the function with the pull request', () => {
    expect(nameOf('redirects', 7)).toBe('redirects-pr-7');
    expect(nameOf('x'.repeat(59), 7)).toBe(`${'x'.repeat(59)}-pr-7`);
  });

  it('keeps its beginning where it is too long, and ends in a hash of the whole', () => {
    const name = `production-redirects-${'x'.repeat(43)}`;
    const hash = sha256(Buffer.from(name)).slice(0, 8);
    expect(nameOf(name, 12)).toBe(`${name.slice(0, 49)}-${hash}-pr-12`);
    expect(nameOf(name, 12)).toHaveLength(64);
    expect(nameOf(`${name.slice(0, -1)}y`, 12)).not.toBe(nameOf(name, 12));
  });

  it('is one that AWS takes, differs per function and pull request, and tells the pull request', () => {
    fc.assert(
      fc.property(names, names, numbers, numbers, (a, b, one, other) => {
        const name = nameOf(a, one);
        expect(name).toMatch(FUNCTION_NAME);
        expect(pullRequestIn(name)).toBe(one);
        if (a !== b) expect(nameOf(b, one)).not.toBe(name);
        if (one !== other) expect(nameOf(a, other)).not.toBe(name);
      }),
    );
  });

  it.each(['redirects', 'redirects-pr-', 'redirects-pr-07', 'redirects-pr-7x', 'pr-7-redirects'])(
    'is not %s',
    (name) => {
      expect(pullRequestIn(name)).toBeUndefined();
    },
  );
});

const PULL_REQUEST = { number: 7, repository: 'octo/site' };
const COMMENT = throwawayComment({ ...PULL_REQUEST, token: '1a2b3c4d' });
const TAGS = throwawayTags('redirects', PULL_REQUEST, 1_000);

const since = (marks: Partial<Parameters<typeof throwawaySince>[0]>) =>
  throwawaySince({ tags: {}, comment: '', createdAt: 5_000, ...marks }, 'redirects', PULL_REQUEST);

describe('the marks of a throwaway function', () => {
  it('tell by the tags since when it is one', () => {
    expect(TAGS).toEqual({
      'cf2:throwaway-of': 'redirects',
      'cf2:pull-request': '7',
      'cf2:repository': 'octo/site',
      'cf2:since': '1970-01-01T00:00:01.000Z',
    });
    expect(since({ tags: TAGS })).toBe(1_000);
    expect(since({ tags: { ...TAGS, team: 'edge' }, comment: 'whatever' })).toBe(1_000);
  });

  it('tell by the comment where there is no tag of cf2', () => {
    expect(COMMENT).toBe('cf2: throwaway 1a2b3c4d of pull request 7 of octo/site');
    expect(since({ comment: COMMENT, tags: { team: 'edge' } })).toBe(5_000);
    expect(since({ comment: COMMENT, createdAt: undefined })).toBeUndefined();
  });

  it.each<[string, Parameters<typeof since>[0]]>([
    ['nothing', {}],
    ['another repository', { tags: { ...TAGS, 'cf2:repository': 'octo/other' } }],
    ['another pull request', { tags: { ...TAGS, 'cf2:pull-request': '8' } }],
    ['another function', { tags: { ...TAGS, 'cf2:throwaway-of': 'headers' } }],
    ['no instant', { tags: { ...TAGS, 'cf2:since': 'yesterday' } }],
    ['a tag that is missing', { tags: { 'cf2:since': '1970-01-01T00:00:01.000Z' } }],
    [
      'tags that contradict the comment',
      {
        tags: { ...TAGS, 'cf2:repository': 'octo/other' },
        comment: COMMENT,
      },
    ],
    ['the comment of another pull request', { comment: COMMENT.replace('7', '8') }],
    ['the comment of another repository', { comment: `${COMMENT}s` }],
    ['the comment of a deployment', { comment: 'cf2: octo/site@0123456' }],
  ])('say of %s that it is none', (_, marks) => {
    expect(since(marks)).toBeUndefined();
  });

  it('fit into a comment, whatever the repository is called', () => {
    const long = { number: 123_456, repository: `${'o'.repeat(39)}/${'r'.repeat(100)}` };
    const comment = throwawayComment({ ...long, token: '1a2b3c4d' });
    expect(comment).toHaveLength(128);
    expect(isThrowawayComment(comment, long)).toBe(true);
    expect(isThrowawayComment(comment, { ...long, number: 123_457 })).toBe(false);
  });
});

const listed = (name: string, stage = 'DEVELOPMENT'): ListedFunction => ({
  name,
  arn: `arn:${name}`,
  stage,
  comment: '',
  createdAt: 0,
});

const candidates = (all: readonly ListedFunction[], of: readonly string[]) =>
  leftoverCandidates(all, of, sha256).map(({ name, of: own, number }) => [name, own, number]);

describe('candidates for leftovers', () => {
  it('have the name of a throwaway function of one of the functions', () => {
    const long = 'x'.repeat(64);
    const all = ['a', 'a-pr-7', 'b-pr-7', 'a-b-pr-7', 'a-pr-x', nameOf(long, 7)].map((it) =>
      listed(it),
    );
    expect(candidates(all, ['a', long])).toEqual([
      ['a-pr-7', 'a', 7],
      [nameOf(long, 7), long, 7],
    ]);
  });

  it('were never published', () => {
    expect(candidates([listed('a-pr-7', 'LIVE'), listed('a-pr-7')], ['a'])).toEqual([]);
  });

  it('are no functions of the configuration', () => {
    expect(candidates([listed('a-pr-7')], ['a', 'a-pr-7'])).toEqual([]);
  });
});
