import { describe, expect, it } from '@jest/globals';
import { COMMENT_CHOICES, isCommentDue } from '../../../src/core/comment/comment-choice.ts';
import { planComment } from '../../../src/core/comment/plan-comment.ts';
import type { Report } from '../../../src/core/report.ts';
import { renderComment } from '../../../src/reporters/markdown/render-comment.ts';
import { buildChange, buildComparedFunction, buildLiveCase } from '../../builders/live.ts';
import {
  buildFailedCase,
  buildAssertion,
  buildFunction,
  buildReport,
} from '../../builders/report.ts';

const facts = {
  marker: '<!-- cf2:a.yml: -->',
  environment: 'staging',
  commit: '0123456789abcdef',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
};

const changing = (id: string, count: number) =>
  buildComparedFunction(
    Array.from({ length: count }, (_, n) =>
      buildLiveCase(buildChange(), { functionId: id, name: `${n}`, request: `GET /${id}/${n}` }),
    ),
    {},
    { id },
  );

const changedReport = (...counts: readonly number[]): Report =>
  buildReport({ functions: counts.map((count, n) => changing(`f${'abc'[n]}`, count)) });

const rowsOf = (comment: string) => comment.match(/^\| `GET \/f/gm)?.length ?? 0;

describe('the comment', () => {
  it('shows twenty behaviours that change against LIVE, and how many more there are', () => {
    const comment = renderComment(changedReport(15, 12, 3), facts);
    expect(rowsOf(comment)).toBe(20);
    expect(comment).toContain('#### fa: 15 behaviours change against LIVE\n');
    expect(comment).toContain('#### fb: 12 behaviours change against LIVE\n');
    expect(comment).toContain('\n\n… 7 more\n\n… 3 more behaviours against LIVE, in 1 function\n');
    expect(comment).toContain('environment `staging` · commit `0123456`\n');
  });

  it('shows fewer where they are long', () => {
    const request = `GET /fa/${'|'.repeat(490)}`;
    const cases = Array.from({ length: 20 }, () =>
      buildLiveCase(buildChange(), { request: request.replaceAll('|', '\u202e') }),
    );
    const comment = renderComment(
      buildReport({ functions: [buildComparedFunction(cases)] }),
      facts,
    );
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(rowsOf(comment)).toBe(10);
    expect(comment).toContain('… 10 more');
  });

  it('names an endpoint that is not AWS by no address', () => {
    const comment = renderComment(
      buildReport({ endpoint: 'https://internal.example:4566' }),
      facts,
    );
    expect(comment).toContain('an endpoint other than AWS');
    expect(comment).not.toContain('internal');
  });
});

describe('a comment is due', () => {
  const failed = buildReport({
    functions: [buildFunction({ cases: [buildFailedCase([buildAssertion()])] })],
  });
  it.each<[string, Report, readonly string[]]>([
    ['when nothing happened', buildReport(), ['always']],
    ['when something failed', failed, ['failures', 'changes', 'always']],
    ['when a behaviour changes', changedReport(1), ['changes', 'always']],
    ['when none does', changedReport(0), ['always']],
  ])('%s', (_what, report, due) => {
    expect(COMMENT_CHOICES.filter((choice) => isCommentDue(choice, report))).toEqual(due);
  });
});

describe('the plan for comments', () => {
  const wanted = { marker: 'm', due: true, body: 'm\nbody\n', resolved: 'm\nresolved\n' };
  const own = (id: number, body = 'm\nold') => ({ id, body });

  it('keeps the oldest', () => {
    expect(planComment([own(7), own(3), own(5)], wanted)).toEqual({
      create: undefined,
      update: { id: 3, body: wanted.body },
      remove: [5, 7],
    });
  });

  it('writes nothing that is there, whatever its line breaks', () => {
    const same = own(1, 'm\r\nbody');
    expect(planComment([same], wanted)).toMatchObject({ create: undefined, update: undefined });
  });

  it('creates only what is due', () => {
    expect(planComment([], wanted).create).toBe(wanted.body);
    expect(planComment([], { ...wanted, due: false }).create).toBeUndefined();
  });
});
