import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { redactReport } from '../../../src/core/redact/redact-report.ts';
import type { Report } from '../../../src/core/report.ts';
import { renderCtrf } from '../../../src/reporters/ctrf/render-ctrf.ts';
import { renderDiffJson } from '../../../src/reporters/diff-json.ts';
import { renderSummary } from '../../../src/reporters/markdown/render-summary.ts';
import { renderDiff } from '../../../src/reporters/terminal/render-diff.ts';
import {
  buildChange,
  buildComparedFunction,
  buildLiveCase,
  buildMayVary,
  CODE_DIFF,
} from '../../builders/live.ts';
import { buildReport, requestOutcome, responseOutcome } from '../../builders/report.ts';

const secret = (name: string): string => `Gw7secret-${name}`;

const REPORT = buildReport({
  functions: [
    buildComparedFunction(
      [
        buildLiveCase(
          buildChange({
            live: requestOutcome('/about', { headers: { 'x-key': secret('live') } }),
            current: requestOutcome('/about', { headers: { 'X-Key': secret('now') } }),
          }),
        ),
        buildLiveCase(
          buildChange({
            current: responseOutcome(301, { headers: { location: `/x?token=${secret('url')}` } }),
          }),
        ),
        buildLiveCase(
          buildMayVary(undefined, {
            live: requestOutcome('/a', { query: { token: secret('vary') } }),
          }),
        ),
      ],
      {
        code: {
          ...CODE_DIFF,
          hunks: [{ ...CODE_DIFF.hunks[0]!, lines: [`-  var key = '${secret('live')}';`] }],
        },
      },
    ),
  ],
});

function everything(report: Report): Readonly<Record<string, string>> {
  const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();
  return {
    summary: renderSummary(report),
    terminal: renderDiff(report, { colour: false, width: 200, verbose: true }),
    ctrf: renderCtrf(report, { sha1 }),
    json: renderDiffJson(report),
  };
}

it('values that LIVE alone has are redacted, in outputs, differences and code', () => {
  const redacted = redactReport(REPORT, { functions: [], redact: ['x-key', 'token'] });
  for (const [reporter, text] of Object.entries(everything(redacted))) {
    expect([reporter, /.{0,30}Gw7secret.{0,30}/s.exec(text)?.[0]]).toEqual([reporter, undefined]);
    expect(text).toContain('[redacted]');
  }
  for (const text of Object.values(everything(REPORT))) expect(text).toContain('Gw7secret');
});

it('does not turn a change into none', () => {
  const { functions } = redactReport(REPORT, { functions: [], redact: ['x-key'] });
  expect(functions[0]?.live).toMatchObject({ counts: { changed: 2 } });
});
