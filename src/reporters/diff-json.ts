import type { JsonObject } from '../core/json.ts';
import type { LiveCase } from '../core/live/live-case.ts';
import type { LiveReport } from '../core/live/live-report.ts';
import type { CaseReport, FunctionReport, Report } from '../core/report.ts';
import { describeServiceError } from '../core/service-messages.ts';
import { liveExtra } from './ctrf/live-extra.ts';
import { codeDiffLines } from './text/code-diff.ts';
import { placeOfCase } from './text/row-place.ts';

/**
 * `cf2 diff --json`: a list with one entry per function. `state` is `compared`, `same`, `new` (never published) or
 * `unknown` (LIVE could not be read); what only a comparison knows is missing otherwise.
 */
export function renderDiffJson({ functions }: Report): string {
  return `${JSON.stringify(functions.map(functionJson), undefined, 2)}\n`;
}

function functionJson({ id, name, source, live, cases, trouble }: FunctionReport): JsonObject {
  const error = trouble ?? (live && 'trouble' in live ? live.trouble : undefined);
  return {
    function: id,
    name,
    source,
    state: live?.state ?? 'unknown',
    ...(live === undefined ? {} : comparedJson(live)),
    trouble: error === undefined ? null : describeServiceError(error).message,
    behaviours: cases.flatMap((it) => behaviourJson(it)),
  };
}

function comparedJson(live: LiveReport): JsonObject {
  if (live.state !== 'compared') return {};
  const { against, code, config, counts, judged } = live;
  return {
    against,
    changed: counts.changed,
    same: counts.same,
    mayVary: counts['may-vary'],
    notCompared: counts['not-compared'],
    judged: { ...judged },
    config: [...config],
    code: { added: code.added, removed: code.removed, diff: codeDiffLines(code).join('\n') },
  };
}

function behaviourJson({ testCase, live }: CaseReport): readonly JsonObject[] {
  if (live === undefined) return [];
  const { file, start } = placeOfCase(testCase);
  const { id, name, request } = testCase;
  const place = { file, line: start.line };
  return [{ id, name, request, ...place, ...liveExtra(live), ...nowJson(live) }];
}

/** Beside `output` and `error`, which are LIVE's. */
function nowJson(live: LiveCase): JsonObject {
  if (live.verdict === 'not-compared') return {};
  const { output, errorMessage } = live.current.result;
  return { now: { output, ...(errorMessage === '' ? {} : { error: errorMessage }) } };
}
