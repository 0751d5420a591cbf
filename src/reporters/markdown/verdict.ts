import { formatNumber } from '../../core/format-number.ts';
import type { Deployment } from '../../core/deployment.ts';
import { hasErrors } from '../../core/diagnostics.ts';
import {
  casesOf,
  isUnhealthy,
  publishedIds,
  resultOf,
  totalsOf,
  type Totals,
} from '../../core/report-totals.ts';
import type { LiveVersion } from '../../core/health/rollback.ts';
import type { Report } from '../../core/report.ts';
import { describePublishDecision } from '../publish-reason.ts';
import { count } from '../text/count.ts';
import { loadVerdict } from '../text/load-verdict.ts';
import { codeSpan } from './code-span.ts';
import { idText } from './id-text.ts';

/** Ids named in the verdict; the table has all of them. */
const NAMED_IDS = 5;

/** The heading: what happened, in one line. */
export function renderVerdict(report: Report): string {
  const good = resultOf(report) === 'passed';
  return `### ${good ? '✓' : '✗'} ${verdictText(report)}`;
}

/** The same as words of a sentence, without the mark. */
export function verdictText(report: Report): string {
  return `CloudFront Functions: ${[outcomeText(report), ...publishedText(report)].join(', ')}`;
}

/** Why nothing was published, as a sentence; undefined when publishing was open or never asked for. */
export function renderReason({ publish }: Report): string | undefined {
  if (publish === undefined || publish.publish) return undefined;
  const sentence = describePublishDecision(publish, codeSpan);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function outcomeText(report: Report): string {
  if (hasErrors(report.diagnostics)) return loadVerdict(report.diagnostics);
  const totals = totalsOf(casesOf(report));
  if (totals.failed > 0) return `${ofAll(totals.failed, totals)} failed`;
  if (totals.error > 0) return `${ofAll(totals.error, totals)} could not be run`;
  return resultOf(report) === 'error' ? 'trouble at AWS' : passedText(totals);
}

function ofAll(number: number, { all }: Totals): string {
  return `${formatNumber(number)} of ${count(all, 'test')}`;
}

function passedText(totals: Totals): string {
  if (totals.all === 0) return 'no tests';
  return [
    `${count(totals.passed, 'test')} passed`,
    ...(totals.skipped > 0 ? [`${formatNumber(totals.skipped)} skipped`] : []),
    ...(totals['not-run'] > 0 ? [`${formatNumber(totals['not-run'])} not run`] : []),
  ].join(', ');
}

/** What became of LIVE. A publish that happened is never left out, whatever else went wrong. */
function publishedText(report: Report): string[] {
  if (report.publish === undefined || hasErrors(report.diagnostics)) return [];
  const published = publishedIds(report);
  const unconfirmed = report.functions
    .filter(({ deployment }) => isUnconfirmed(deployment))
    .map(({ id }) => id);
  const unhealthy = report.functions.filter(isUnhealthy);
  const byLive = (live: LiveVersion): string[] =>
    unhealthy.flatMap(({ id, deployment }) => (deployment?.rollback?.live === live ? [id] : []));
  const after = LIVE_AFTER.flatMap(([live, words]) => {
    const ids = byLive(live);
    return ids.length === 0 ? [] : [words(listIds(ids))];
  });
  if (published.length + unconfirmed.length + after.length === 0) {
    return [
      report.publish.code === 'already-live' ? 'LIVE is up to date' : 'nothing was published',
    ];
  }
  return [
    ...(published.length > 0 ? [`${listIds(published)} published to LIVE`] : []),
    ...after,
    ...(unconfirmed.length > 0 ? [`publishing ${listIds(unconfirmed)} was not confirmed`] : []),
  ];
}

/** What is said of unhealthy functions, by the version that is LIVE now. */
const LIVE_AFTER: readonly (readonly [LiveVersion, (ids: string) => string])[] = [
  ['new', (ids) => `${ids} unhealthy`],
  ['old', (ids) => `${ids} unhealthy and rolled back`],
  ['other', (ids) => `${ids} unhealthy and replaced by others`],
  ['unknown', (ids) => `rolling ${ids} back was not confirmed`],
];

function isUnconfirmed(deployment: Deployment | undefined): boolean {
  if (deployment === undefined || deployment.published) return false;
  if (deployment.rollback !== undefined) return false;
  return deployment.publishAnswered || deployment.publishUnknown;
}

function listIds(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED_IDS).map(idText);
  const more = ids.length - named.length;
  const last = more > 0 ? `${formatNumber(more)} more` : named.pop();
  return named.length === 0 ? (last ?? '') : `${named.join(', ')} and ${last}`;
}
