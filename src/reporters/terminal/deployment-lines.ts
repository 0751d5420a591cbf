import type { Deployment, Rollout } from '../../core/deployment.ts';
import type { LiveVersion } from '../../core/health/rollback.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { describePublishDecision } from '../publish-reason.ts';
import type { TextContext } from '../text/context.ts';
import { describeCollision } from '../text/collision.ts';
import { describeHealth, describeRollback } from '../text/health-words.ts';
import { escapeControls } from '../text/quote.ts';
import { describeThrowaway } from '../text/throwaway.ts';
import { footerLines } from './footer.ts';

interface Deployed extends FunctionReport {
  readonly deployment: Deployment;
}

/** What happened in AWS: throwaway functions, uploads with the ETag that was tested, LIVE, and why nothing was published. */
export function renderDeployment({ theme }: TextContext, report: Report): string[] {
  const deployed = report.functions.filter((fn): fn is Deployed => fn.deployment !== undefined);
  const reason = report.publish && escapeControls(describePublishDecision(report.publish));
  const endpoint = report.endpoint && escapeControls(report.endpoint);
  return [
    ...footerLines(theme, 'Throwaway', report.functions.flatMap(throwawayTexts)),
    ...footerLines(theme, 'DEVELOPMENT', deployed.map(uploadText)),
    ...footerLines(theme, 'Collisions', deployed.flatMap(collisionTexts)),
    ...footerLines(theme, 'LIVE', deployed.map(liveText)),
    ...footerLines(theme, 'Watch', deployed.flatMap(healthTexts)),
    ...footerLines(theme, 'Rollback', deployed.flatMap(rollbackTexts)),
    ...footerLines(theme, 'Kept', deployed.flatMap(keptTexts)),
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

function throwawayTexts({ id, throwaway }: FunctionReport): string[] {
  if (throwaway === undefined) return [];
  const texts = [describeThrowaway(throwaway), ...throwaway.collisions.map(describeCollision)];
  return texts.map((text) => escapeControls(`${id}: ${text}`));
}

function collisionTexts(fn: Deployed): string[] {
  const { collisions } = fn.deployment;
  return collisions.map((it) => escapeControls(`${fn.id}: ${describeCollision(it)}`));
}

function healthTexts({ id, deployment: { health } }: Deployed): string[] {
  return health === undefined ? [] : [escapeControls(`${id}: ${describeHealth(health)}`)];
}

function rollbackTexts({ id, deployment: { rollback } }: Deployed): string[] {
  return rollback === undefined ? [] : [escapeControls(`${id}: ${describeRollback(rollback)}`)];
}

function keptTexts({ id, deployment: { keptFile } }: Deployed): string[] {
  return keptFile === undefined ? [] : [escapeControls(`${id}: ${keptFile}`)];
}

function liveText(fn: Deployed): string {
  return escapeControls(`${fn.id}: ${liveWords(fn.deployment)}`);
}

const ROLLOUTS: Readonly<Record<Rollout, string>> = {
  deployed: ', deployed',
  unassociated: ', used by no distribution yet',
  'in-progress': ', still on its way to all locations',
  replaced: ', then replaced by somebody else',
};

/** What is LIVE where the new version is not, or may not be, any more. */
const ROLLED_BACK: Readonly<Record<LiveVersion, string>> = {
  new: 'published',
  old: 'published, then rolled back',
  other: 'published, then replaced by somebody else',
  unknown: 'published, then perhaps rolled back: not known',
};

function liveWords(deployment: Deployment): string {
  const { published, publishAnswered, publishUnknown, alreadyLive } = deployment;
  const { liveEtag, rollout, rollback } = deployment;
  const etag = liveEtag === undefined ? '' : `, ETag ${liveEtag}`;
  if (rollback !== undefined && !published) return `${ROLLED_BACK[rollback.live]}${etag}`;
  if (published) return `published${etag}${rollout === undefined ? '' : ROLLOUTS[rollout]}`;
  if (publishAnswered) return 'PublishFunction succeeded, but LIVE could not be confirmed';
  if (publishUnknown) return 'neither PublishFunction nor LIVE answered: not known';
  if (alreadyLive) return `already this code${etag}`;
  return liveEtag === undefined ? 'nothing published yet' : `stays as it was${etag}`;
}
