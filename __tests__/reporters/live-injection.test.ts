import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { renderCtrf } from '../../src/reporters/ctrf/render-ctrf.ts';
import { renderDiffJson } from '../../src/reporters/diff-json.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { renderDiff } from '../../src/reporters/terminal/render-diff.ts';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import {
  buildChange,
  buildComparedFunction,
  buildLiveCase,
  buildMayVary,
} from '../builders/live.ts';
import { buildReport, buildTrouble, requestOutcome, responseOutcome } from '../builders/report.ts';
import { HOSTILE } from './hostile.ts';
import { proseOf } from './markdown-prose.ts';

/** Everything a terminal acts on: controls but line feeds, and bidirectional or invisible formatting. */
const ACTIVE = /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u;

const testCase = { id: HOSTILE, name: HOSTILE, request: HOSTILE };
const headers = { [HOSTILE]: HOSTILE };
const lines = HOSTILE.split('\n').flatMap((line) => [`-${line}`, `+${line}`]);

const REPORT = buildReport({
  functions: [
    buildComparedFunction(
      [
        buildLiveCase(
          buildChange({
            live: responseOutcome(200, { headers: { location: HOSTILE } }),
            current: { kind: 'error', message: HOSTILE, line: undefined },
          }),
          testCase,
        ),
        buildLiveCase(
          buildChange({
            live: requestOutcome('/', { headers }),
            current: requestOutcome('/', { headers: { [HOSTILE]: `${HOSTILE}!` } }),
          }),
          testCase,
        ),
        buildLiveCase(buildMayVary(), testCase),
      ],
      {
        against: HOSTILE,
        code: {
          added: 1,
          removed: 1,
          hunks: [{ oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, lines }],
        },
        trouble: buildTrouble('access-denied', { operation: HOSTILE, subject: HOSTILE }),
      },
      { id: HOSTILE, name: HOSTILE },
    ),
  ],
});

it('what LIVE answers stays inside code in the summary', () => {
  const summary = renderSummary(REPORT);
  expect(ACTIVE.exec(summary)).toBeNull();
  expect(summary).toContain('octocat');
  const prose = proseOf(summary).replace(/\]\([^()\s]*\)/g, ']');
  expect(prose).not.toMatch(/evil|octocat|bold|\$|<(?!\/?(details|summary|code)>)/);
});

it('reaches no terminal alive', () => {
  const options = { colour: false, width: 80, verbose: true };
  for (const text of [renderTerminal(REPORT, options), renderDiff(REPORT, options)]) {
    expect(text).toContain('\\u001b]0;evil');
    expect(ACTIVE.exec(text)).toBeNull();
  }
});

it('is text in JSON', () => {
  const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();
  const { results } = JSON.parse(renderCtrf(REPORT, { sha1 }));
  expect(results.tests[0].extra.live).toMatchObject({ verdict: 'changed', mark: 'asserted' });
  const [fn] = JSON.parse(renderDiffJson(REPORT));
  expect(fn).toMatchObject({ function: HOSTILE, changed: 2, mayVary: 1, against: HOSTILE });
});
