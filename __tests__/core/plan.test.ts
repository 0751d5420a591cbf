import { describe, expect, it } from '@jest/globals';
import {
  commitMark,
  isLive,
  planUpload,
  type DesiredFunction,
  type RemoteState,
} from '../../src/core/plan.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const desired: DesiredFunction = {
  code: bytes('code'),
  runtime: undefined,
  comment: undefined,
  keyValueStoreArn: undefined,
};

function remote(code = 'code', liveEtag: string | undefined = 'E1'): RemoteState {
  const config = {
    runtime: 'cloudfront-js-1.0',
    comment: 'theirs',
    keyValueStoreArns: ['arn:store'],
  };
  const described = { config, etag: 'E1', status: 'UNASSOCIATED', arn: 'arn:f' };
  return {
    development: { code: { code: bytes(code), etag: 'E1' }, described },
    live: liveEtag === undefined ? undefined : { ...described, etag: liveEtag },
  };
}

describe('the upload plan', () => {
  it('writes nothing when code is equal and the rest is unsaid', () => {
    expect(planUpload(desired, remote())).toEqual({
      action: 'none',
      changes: [],
      config: {
        runtime: 'cloudfront-js-1.0',
        comment: 'theirs',
        keyValueStoreArns: ['arn:store'],
      },
    });
  });

  it('carries over runtime, comment and association when only the code changed', () => {
    const plan = planUpload({ ...desired, code: bytes('new') }, remote());
    expect(plan).toMatchObject({ action: 'update', changes: ['code'] });
    expect(plan.config).toEqual(remote().development.described.config);
  });

  it.each([
    ['runtime', { runtime: 'cloudfront-js-2.0' }, 'runtime'],
    ['comment', { comment: 'ours' }, 'comment'],
    ['an emptied comment', { comment: '' }, 'comment'],
    ['store', { keyValueStoreArn: 'arn:other' }, 'key value store'],
    ['store, which is none', { keyValueStoreArn: 'none' }, 'key value store'],
  ])('updates for another %s', (_what, change, named) => {
    expect(planUpload({ ...desired, ...change }, remote())).toMatchObject({
      action: 'update',
      changes: [named],
    });
  });

  it('updates when one byte differs and the length is equal', () => {
    expect(planUpload({ ...desired, code: bytes('codf') }, remote()).action).toBe('update');
  });

  it('takes an association away only where it is told to', () => {
    const storesOf = (keyValueStoreArn: string | undefined) =>
      planUpload({ ...desired, keyValueStoreArn }, remote()).config.keyValueStoreArns;
    expect([storesOf(undefined), storesOf('none')]).toEqual([['arn:store'], []]);
  });

  it('creates on runtime 2.0 when nothing is said and nothing exists', () => {
    expect(planUpload(desired, undefined)).toMatchObject({
      action: 'create',
      config: { runtime: 'cloudfront-js-2.0', comment: '', keyValueStoreArns: [] },
    });
  });
});

describe('being live', () => {
  it.each([
    ['the same revision', 'E1', true],
    ['an older revision', 'E0', false],
    ['no LIVE stage', undefined, false],
  ])('%s', (_title, liveEtag, expected) => {
    const state =
      liveEtag === undefined ? { ...remote(), live: undefined } : remote('code', liveEtag);
    expect(isLive(state)).toBe(expected);
  });
});

describe('the mark of a commit', () => {
  const mark = commitMark('0123456789abcdef', 'octo/site');
  const changed = { ...desired, code: bytes('new'), mark };

  it('names repository and commit', () => {
    expect(mark).toBe('cf2: octo/site@0123456789abcdef');
    expect(commitMark('0123', undefined)).toBe('cf2: 0123');
    expect(commitMark('a'.repeat(40), 'o'.repeat(100))).toHaveLength(128);
  });

  it('goes where no comment is, or an older mark', () => {
    const comments = ['', 'cf2: octo/site@beef'].map((comment) => {
      const state = remote();
      const { described, code } = state.development;
      const config = { ...described.config, comment };
      const development = { code, described: { ...described, config } };
      return planUpload(changed, { ...state, development }).config.comment;
    });
    expect(comments).toEqual([mark, mark]);
    expect(planUpload(changed, undefined).config.comment).toBe(mark);
  });

  it('is never written over what a person wrote', () => {
    expect(planUpload(changed, remote()).config.comment).toBe('theirs');
    expect(planUpload({ ...changed, comment: 'ours' }, remote()).config.comment).toBe('ours');
    expect(planUpload({ ...changed, comment: '' }, remote()).config.comment).toBe('');
  });

  it('alone is no reason to write', () => {
    expect(planUpload({ ...desired, mark }, remote()).action).toBe('none');
  });
});
