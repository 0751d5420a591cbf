import { found, type Finding } from '../../core/doctor/finding.ts';
import { changedConfig, equalBytes, isCommitMark } from '../../core/plan.ts';
import type { Stage } from '../../core/ports.ts';
import { ask, unknownOf, type AwsToExamine, type Patient, type ReadStage } from './examination.ts';

/** Both stages, as far as they could be read. */
export interface ExaminedStages {
  readonly findings: readonly Finding[];
  readonly development: ReadStage;
  readonly live: ReadStage;
}

/** Reads both stages and compares them with each other, with the working copy and with the configuration. */
export async function examineStages(
  { cloudfront }: AwsToExamine,
  { name, configured }: Patient,
  bytes: Uint8Array | undefined,
): Promise<ExaminedStages> {
  const describe = (stage: Stage) =>
    ask({ permission: 'cloudfront:DescribeFunction', about: `${stage} of the function` }, () =>
      cloudfront.describe(name, stage),
    );
  const get = (stage: Stage) =>
    ask({ permission: 'cloudfront:GetFunction', about: `the code of ${stage}` }, () =>
      cloudfront.get(name, stage),
    );
  const [described, liveDescribed, code, liveCode] = await Promise.all([
    describe('DEVELOPMENT'),
    describe('LIVE'),
    get('DEVELOPMENT'),
    get('LIVE'),
  ]);
  const stageOf = (one: typeof described, two: typeof code): ReadStage => ({
    described: one.isKnown ? one.value : undefined,
    code: two.isKnown ? two.value : undefined,
  });
  const [development, live] = [stageOf(described, code), stageOf(liveDescribed, liveCode)];
  const findings = [
    ...unknownOf(described, liveDescribed, code, liveCode),
    ...(described.isKnown || code.isKnown ? existence(name, development) : []),
    ...(isThere(development) && (liveDescribed.isKnown || liveCode.isKnown)
      ? liveness(name, live)
      : []),
    ...(isThere(live)
      ? [...drift(development, live), ...ofSource(configured, bytes, development, live)]
      : []),
    ...(configured === undefined ? [] : ofConfig(configured, isThere(live) ? live : development)),
  ];
  return { findings, development, live };
}

function isThere({ described, code }: ReadStage): boolean {
  return described !== undefined || code !== undefined;
}

function existence(name: string, development: ReadStage): readonly Finding[] {
  return isThere(development) ? [] : [found('problem', 'function-missing', { name })];
}

function liveness(name: string, live: ReadStage): readonly Finding[] {
  if (!isThere(live)) return [found('problem', 'not-live', { name })];
  const { status = '' } = live.described ?? {};
  return [
    found('ok', 'live', { status }),
    ...(status === 'UNASSOCIATED' ? [found('warning', 'not-associated', {})] : []),
    ...markOf(live),
  ];
}

/** Who deployed it last, where cf2 did. */
function markOf({ described }: ReadStage): readonly Finding[] {
  const mark = described?.config.comment ?? '';
  return isCommitMark(mark) ? [found('note', 'deployed-from', { mark })] : [];
}

/** What DEVELOPMENT has and LIVE has not; equal ETags are equal revisions. */
function drift(development: ReadStage, live: ReadStage): readonly Finding[] {
  const [a, b] = [development.described, live.described];
  const isCode =
    development.code !== undefined &&
    live.code !== undefined &&
    !equalBytes(development.code.code, live.code.code);
  const changes = [
    ...(isCode ? ['code'] : []),
    ...(a && b ? changedConfig(a.config, b.config) : []),
  ];
  return changes.length === 0 ? [] : [found('warning', 'unpublished', { changes })];
}

function ofSource(
  configured: Patient['configured'],
  bytes: Uint8Array | undefined,
  development: ReadStage,
  live: ReadStage,
): readonly Finding[] {
  if (configured === undefined || bytes === undefined || live.code === undefined) return [];
  const { source } = configured;
  if (equalBytes(bytes, live.code.code)) return [found('ok', 'source-live', { source })];
  const inDevelopment = development.code !== undefined && equalBytes(bytes, development.code.code);
  return [found('warning', 'source-not-live', { source, inDevelopment })];
}

/** What a configuration does not say is nobody's mistake. */
function ofConfig(
  { runtime, comment }: NonNullable<Patient['configured']>,
  { described }: ReadStage,
): readonly Finding[] {
  if (described === undefined) return [];
  const rows = [
    ['runtime', runtime, described.config.runtime],
    ['comment', comment, described.config.comment],
  ] as const;
  return rows.flatMap(([what, configured, actual]) =>
    configured === undefined || configured === actual
      ? []
      : [found('warning', 'config-differs', { what, configured, actual })],
  );
}
