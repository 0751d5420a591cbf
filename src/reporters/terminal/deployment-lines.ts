import type { Deployment } from '../../core/deployment.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { describePublishDecision } from '../publish-reason.ts';
import type { TextContext } from '../text/context.ts';
import { escapeControls } from '../text/quote.ts';
import { footerLines } from './footer.ts';

interface Deployed extends FunctionReport {
  readonly deployment: Deployment;
}

/** What happened in AWS: uploads with the ETag that was tested, LIVE, and why nothing was published. */
export function renderDeployment({ theme }: TextContext, report: Report): string[] {
  const deployed = report.functions.filter((fn): fn is Deployed => fn.deployment !== undefined);
  const reason = report.publish && escapeControls(describePublishDecision(report.publish));
  const endpoint = report.endpoint && escapeControls(report.endpoint);
  return [
    ...footerLines(theme, 'DEVELOPMENT', deployed.map(uploadText)),
    ...footerLines(theme, 'LIVE', deployed.map(liveText)),
    ...footerLines(theme, 'Publish', reason ? [reason] : []),
    ...footerLines(theme, 'Endpoint', endpoint ? [endpoint] : []),
  ];
}

function uploadText(fn: Deployed): string {
  const { upload, etag } = fn.deployment;
  const tested = fn.cases.some((it) => it.runs.some(({ engine }) => engine === 'aws'));
  const words = `${upload}, ${tested ? 'tested on ETag' : 'ETag'} ${etag}`;
  return escapeControls(`${fn.id}: ${words}`);
}

function liveText(fn: Deployed): string {
  return escapeControls(`${fn.id}: ${liveWords(fn.deployment)}`);
}

function liveWords({ published, publishAnswered, alreadyLive, liveEtag }: Deployment): string {
  const etag = liveEtag === undefined ? '' : `, ETag ${liveEtag}`;
  if (published) return `published${etag}`;
  if (publishAnswered) return 'PublishFunction succeeded, but LIVE could not be confirmed';
  if (alreadyLive) return `already this code${etag}`;
  return liveEtag === undefined ? 'nothing published yet' : `stays as it was${etag}`;
}
