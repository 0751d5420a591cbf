import { describe, expect, it } from '@jest/globals';
import type { PermissionProbe, ProbeAnswer } from '../../../src/core/doctor/permission-probe.ts';
import type { RemoteFunction } from '../../../src/core/ports.ts';
import type { AwsToExamine, ReadStage } from '../../../src/usecases/doctor/examination.ts';
import { examinePermissions } from '../../../src/usecases/doctor/examine-permissions.ts';

type Call = keyof PermissionProbe;

const stage = (code: string, etag = 'E1', comment = ''): ReadStage => ({
  described: {
    config: { comment, runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] },
    etag,
    status: 'DEPLOYED',
    arn: 'arn',
  } satisfies RemoteFunction,
  code: { code: new TextEncoder().encode(code), etag },
});
const NOTHING: ReadStage = { described: undefined, code: undefined };
const [SAME, OTHER] = [stage('a'), stage('b', 'E2')];

/** What is called, and what is found of each operation, when a server answers so. */
async function ask(
  answers: Partial<Record<Call, ProbeAnswer>>,
  { development = SAME, live = SAME }: { development?: ReadStage; live?: ReadStage } = {},
) {
  const called: Call[] = [];
  const answer = (call: Call) => () => {
    called.push(call);
    return Promise.resolve(answers[call] ?? 'refused');
  };
  const probe: PermissionProbe = {
    test: answer('test'),
    update: answer('update'),
    publish: answer('publish'),
  };
  const aws = { probe } as unknown as AwsToExamine;
  const patient = { id: 'site', name: 'site', configured: undefined };
  const findings = await examinePermissions(
    aws,
    patient,
    { findings: [], development, live },
    undefined,
  );
  return [called.join(' '), findings.map(({ code }) => code).join(' ')];
}

describe('finding out permissions', () => {
  it.each<[string, Parameters<typeof ask>, string, string]>([
    ['everything is allowed', [{}], 'test update publish', 'may may may'],
    [
      'everything is denied: no update without a proof that ETags are minded',
      [{ test: 'denied', update: 'denied', publish: 'denied' }],
      'test publish',
      'may-not may-unknown may-not',
    ],
    [
      'a server carries out what it should refuse',
      [{ test: 'carried-out' }],
      'test',
      'probe-carried-out may-unknown may-unknown',
    ],
    [
      'a server carries out an update',
      [{ update: 'carried-out' }],
      'test update',
      'may probe-carried-out may-unknown',
    ],
    [
      'a server answers something else',
      [{ test: 'unclear' }],
      'test',
      'may-unknown may-unknown may-unknown',
    ],
    [
      'DEVELOPMENT has other code',
      [{}, { development: OTHER }],
      'test update',
      'may may may-unknown',
    ],
    [
      'DEVELOPMENT has another revision of the same code',
      [{}, { development: stage('a', 'E2') }],
      'test update',
      'may may may-unknown',
    ],
    [
      'DEVELOPMENT has another comment',
      [{}, { development: stage('a', 'E1', 'new') }],
      'test update',
      'may may may-unknown',
    ],
    ['nothing is LIVE', [{}, { live: NOTHING }], 'test update', 'may may may-unknown'],
    [
      'nothing could be read',
      [{}, { development: NOTHING, live: NOTHING }],
      '',
      'may-unknown may-unknown may-unknown',
    ],
  ])('%s', async (_title, [answers, stages], called, found) => {
    expect(await ask(answers, stages)).toEqual([called, found]);
  });
});
