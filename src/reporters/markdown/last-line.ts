import { formatNumber } from '../../core/format-number.ts';
import { casesOf, maxUtilization } from '../../core/report-totals.ts';
import type { Report } from '../../core/report.ts';
import { formatDuration } from '../text/count.ts';
import { enginesText, fixtureLines, offlineOnlyText } from '../text/run-facts.ts';
import { strictLines } from '../text/strict-words.ts';
import { codeSpan } from './code-span.ts';

/** Reasons for skipping that are named. */
const NAMED_REASONS = 3;

/** The last line: engines, what was left out, how long it took, and a custom endpoint. */
export function renderLastLine(report: Report): string {
  const parts = [
    `Engines: ${enginesText(report)}${offlineNotice(report)}`,
    skippedText(report),
    offlineOnlyText(report),
    ...strictLines(report),
    ...fixtureLines(report).map((line) => `fixtures ${line}`),
    formatDuration(report.durationMs),
    endpointText(report),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function offlineNotice({ offlineReason }: Report): string {
  return offlineReason === 'no-credentials' ? ' (no AWS credentials)' : '';
}

function skippedText(report: Report): string {
  const skipped = casesOf(report).filter(({ status }) => status === 'skipped');
  if (skipped.length === 0) return '';
  const texts = skipped.map(({ testCase }) => testCase.skip ?? '');
  const reasons = [...new Set(texts.filter((text) => text !== ''))];
  const named = reasons.slice(0, NAMED_REASONS).map(codeSpan);
  const rest = reasons.length > named.length ? ['…'] : [];
  const list = reasons.length === 0 ? '' : ` (${[...named, ...rest].join(', ')})`;
  return `${formatNumber(skipped.length)} skipped${list}`;
}

function endpointText({ endpoint, functions }: Report): string {
  if (endpoint === undefined) return '';
  const measured = functions.some((fn) => maxUtilization(fn) !== undefined);
  const caution = measured ? ' (its compute utilization proves nothing about AWS)' : '';
  return `endpoint ${codeSpan(endpoint)}${caution}`;
}
