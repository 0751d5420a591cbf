import { describe, expect, it } from '@jest/globals';
import { ServiceError } from '../../src/core/errors.ts';
import type { Report } from '../../src/core/report.ts';
import type { Throwaway, ThrowawayEnd } from '../../src/core/throwaway/throwaway.ts';
import { planAnnotations } from '../../src/reporters/annotations/plan-annotations.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import { describeThrowaway } from '../../src/reporters/text/throwaway.ts';
import { buildFunction, buildReport } from '../builders/report.ts';

const LEFT: ThrowawayEnd = {
  end: 'left',
  error: new ServiceError('access-denied', {
    operation: 'DeleteFunction',
    subject: 'site-pr-7',
    detail: 'AccessDenied: <b>no</b>\u001b[31m',
  }),
};

const aThrowaway = (
  end: ThrowawayEnd,
  more: Partial<Pick<Throwaway, 'etag' | 'found' | 'collisions'>> = {},
): Throwaway => ({
  ...end,
  name: 'site-pr-7',
  etag: 'E1',
  found: false,
  collisions: [],
  ...more,
});

const reportOf = (throwaway: Throwaway): Report =>
  buildReport({
    engines: ['offline', 'aws'],
    functions: [buildFunction({ id: 'site', deployment: undefined, throwaway })],
    publish: { publish: false, code: 'not-main', subject: 'refs/pull/7/merge' },
  });

const terminalOf = (throwaway: Throwaway): string =>
  renderTerminal(reportOf(throwaway), { colour: false, width: 400, verbose: false });

const notesOf = (throwaway: Throwaway) =>
  planAnnotations(reportOf(throwaway)).map(({ level, message }) => `${level}: ${message}`);

describe('a throwaway function in reports', () => {
  it('that is gone is said, and no reason to warn', () => {
    const throwaway = aThrowaway({ end: 'deleted' });
    const text = 'tested on the throwaway function site-pr-7 (ETag E1); it was deleted';
    expect(describeThrowaway(throwaway)).toBe(text);
    expect(renderSummary(reportOf(throwaway))).toContain(text);
    expect(terminalOf(throwaway)).toMatch(/^ Throwaway +site: tested on .* it was deleted$/m);
    expect(notesOf(throwaway)).toEqual([]);
  });

  it('that is left is a warning with its name and the reason, which is data', () => {
    const throwaway = aThrowaway(LEFT);
    expect(notesOf(throwaway)).toEqual([
      expect.stringMatching(/^warning: .*site-pr-7.*could not be deleted.*access-denied/),
    ]);
    const shown = [renderSummary(reportOf(throwaway)), terminalOf(throwaway)];
    for (const text of shown) {
      expect(text).toMatch(/site-pr-7.*could not be deleted.*a day from now/);
      expect(text).not.toContain('\u001b');
    }
    expect(shown[0]).not.toMatch(/(^|[^`])<b>no<\/b>[^`]*$/m);
  });

  it('of another run by now is left to that one', () => {
    const throwaway = aThrowaway({ end: 'taken-over' }, { found: true, etag: undefined });
    expect(describeThrowaway(throwaway)).toMatch(
      /^not tested on the throwaway function site-pr-7, which another run had made,; /,
    );
    expect(notesOf(throwaway)).toHaveLength(1);
  });

  it('that somebody deleted, or wrote to, is told with who it was', () => {
    const gone = { during: 'test', gone: true, comment: '', sha256: '', size: 0 } as const;
    const written = { during: 'upload', comment: 'cf2: x', sha256: 'abc', size: 3 } as const;
    const throwaway = aThrowaway({ end: 'deleted' }, { collisions: [gone, written] });
    expect(notesOf(throwaway)).toEqual([
      expect.stringContaining('somebody else deleted it during the tests'),
      expect.stringMatching(/somebody else wrote DEVELOPMENT before the upload.*cf2: x.*abc/),
    ]);
    expect(terminalOf(throwaway)).toContain('somebody else deleted it during the tests');
  });
});
