import type { EngineName } from '../failure.ts';
import type { CaseReport, FunctionReport, Report } from '../report.ts';
import { diffCode } from './code-diff.ts';
import type { Comparison, ReadComparison } from './comparison.ts';
import type { LiveVerdict } from './live-case.ts';
import type { ComparedLive, LiveReport } from './live-report.ts';

/** What a comparison comes to for a function whose cases have their verdicts. */
export function reportLive(comparison: Comparison, cases: readonly CaseReport[]): LiveReport {
  switch (comparison.kind) {
    case 'new':
      return { state: 'new' };
    case 'same':
      return { state: 'same' };
    case 'unreadable':
      return { state: 'unknown', trouble: comparison.trouble };
    case 'read':
      return compared(comparison, cases);
  }
}

function compared(
  { against, before, after, config, aws, trouble }: ReadComparison,
  cases: readonly CaseReport[],
): ComparedLive {
  const counts: Record<LiveVerdict, number> = {
    changed: 0,
    same: 0,
    'may-vary': 0,
    'not-compared': 0,
  };
  const judged: Record<EngineName, number> = { offline: 0, aws: 0 };
  for (const { live } of cases) {
    if (live === undefined) continue;
    counts[live.verdict] += 1;
    if (live.verdict !== 'not-compared') judged[live.engine] += 1;
  }
  const measured = [...aws.values()].flatMap((answer) =>
    answer.kind === 'result' ? (answer.result.computeUtilization ?? []) : [],
  );
  const utilization = measured.length === 0 ? undefined : Math.max(...measured);
  const code = diffCode(before, after);
  return { state: 'compared', against, code, config, utilization, counts, judged, trouble };
}

/** How many behaviours of a function change; undefined where nothing is known of LIVE. */
function changedBehaviours({ live }: FunctionReport): number | undefined {
  if (live === undefined || live.state === 'unknown') return undefined;
  if (live.state !== 'compared') return 0;
  const { changed, same, 'may-vary': varying, 'not-compared': not } = live.counts;
  return not > 0 && changed + same + varying === 0 ? undefined : changed;
}

/** The same over all functions; undefined where it is not known of any. */
export function allChangedBehaviours({ functions }: Report): number | undefined {
  const known = functions.flatMap((fn) => changedBehaviours(fn) ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, some) => sum + some, 0);
}
