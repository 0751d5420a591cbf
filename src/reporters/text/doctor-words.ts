import type {
  Finding,
  FindingArguments,
  FindingCode,
  NotProbed,
} from '../../core/doctor/finding.ts';
import { formatNumber } from '../../core/format-number.ts';
import { count } from './count.ts';

/** A finding in words: what is so, and the mend where there is one. */
export interface FindingWords {
  readonly message: string;
  readonly mend?: string | undefined;
}

type Row<Code extends FindingCode> = (
  args: FindingArguments[Code],
) => readonly [message: string, mend?: string];

const NOT_PROBED: Readonly<Record<NotProbed, string>> = {
  'nothing-to-probe': 'DEVELOPMENT could not be read',
  unpublished:
    'it is only asked while LIVE is what DEVELOPMENT is, so that the question can change nothing',
  'etag-not-minded':
    'the server does not show that it minds ETags, so the question might be carried out',
  'switched-off': 'it was not to be asked (--no-probe)',
  unclear: 'the answer was neither yes nor no',
};

const MODULE = 'the Terraform module of the hand-over makes it';
const WRITE_ROLE = 'give the caller the policy of its role: cf2 policy print';

/** The words of every finding. Each is a sentence without a full stop; names in them are data. */
const WORDS: { readonly [Code in FindingCode]: Row<Code> } = {
  'no-credentials': () => [
    'there are no AWS credentials: nothing in AWS was looked at',
    'set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  ],
  caller: ({ arn }) => [`the caller is ${arn}`],
  'long-lived-credentials': ({ arn }) => [
    `the credentials are those of a user, ${arn}, and never run out`,
    'use a role: role-to-assume of the action, or SSO',
  ],
  'not-configured': ({ name }) => [
    `there is no configuration here: ${name} is taken as the name in AWS, and compared with nothing`,
  ],
  'code-fine': ({ bytes, limit }) => [
    `the code here is one that the runtime takes: ${formatNumber(bytes)} of ${formatNumber(limit)} bytes`,
  ],
  'code-faulty': ({ errors, source }) => [
    `${source} has ${count(errors, 'error')}`,
    'cf2 check shows them',
  ],
  'code-unreadable': ({ source, reason }) => [
    `the code of ${source} cannot be read: ${reason}`,
    'correct "source" or "build" in the configuration',
  ],
  'not-allowed': ({ permission, about }) => [
    `not checked: ${about}; the caller may not ${permission}`,
    `allow ${permission}, or ask somebody who may`,
  ],
  'not-answered': ({ operation, failure, about }) => [
    `not checked: ${about}; ${operation} failed (${failure})`,
    failure === 'no-endpoint'
      ? 'set AWS_ENDPOINT_URL, so that all services have an endpoint'
      : 'run it again in some minutes',
  ],
  'function-missing': ({ name }) => [
    `there is no function ${name} in this account`,
    'have it created (docs/hand-over.md), or cf2 deploy --create-missing; check name, environment and account',
  ],
  'not-live': ({ name }) => [
    `${name} was never published: it has no LIVE stage`,
    'cf2 deploy --publish',
  ],
  live: ({ status }) => [`LIVE is there${status === '' ? '' : `, ${status}`}`],
  'not-associated': () => [
    'no distribution uses the function',
    'have it associated with a cache behaviour (docs/hand-over.md)',
  ],
  unpublished: ({ changes }) => [
    `DEVELOPMENT is not what is LIVE: ${changes.join(', ')}`,
    'cf2 deploy --publish tests and publishes it; cf2 diff and cf2 rollback are for the other way',
  ],
  'deployed-from': ({ mark }) => [
    `LIVE was deployed from the commit ${mark.replace(/^cf2: /, '')}`,
  ],
  'source-live': ({ source }) => [`LIVE is what ${source} has`],
  'source-not-live': ({ source, inDevelopment }) => [
    inDevelopment
      ? `${source} is in DEVELOPMENT, and LIVE has other code`
      : `${source} is neither what is LIVE nor what is in DEVELOPMENT`,
    'cf2 deploy --publish, or check out the commit that is LIVE',
  ],
  'config-differs': ({ what, configured, actual }) => [
    `the ${what} is "${actual}", and the configuration says "${configured}"`,
    'cf2 deploy --publish, or correct the configuration',
  ],
  'store-fine': ({ store }) => [
    store === 'none'
      ? 'no key value store is associated, as configured'
      : `the key value store ${store} is associated, as configured`,
  ],
  'store-differs': ({ store, stage, actual }) => [
    `${stage} has ${actual.length === 0 ? 'no key value store' : actual.join(', ')}, and the configuration says ${store}`,
    'cf2 deploy --publish associates it, or correct "kvs" in the configuration',
  ],
  'store-unknown': ({ store }) => [
    `there is no key value store ${store} in this account`,
    'create it, or correct "kvs" in the configuration',
  ],
  'group-missing': ({ group }) => [
    `there is no log group ${group} in us-east-1: CloudFront will make one that never expires`,
    `cf2 doctor --fix-retention 30 makes it; ${MODULE}, too`,
  ],
  'group-never-expires': ({ group }) => [
    `the log group ${group} never expires, and costs more each month`,
    'cf2 doctor --fix-retention 30, or log-retention-days of the action',
  ],
  'group-expires': ({ group, days }) => [
    `the log group ${group} expires after ${count(days, 'day')}`,
  ],
  'group-made': ({ group, days }) => [
    `the log group ${group} was made, and expires after ${count(days, 'day')}`,
  ],
  'group-expires-now': ({ group, days }) => [
    `the log group ${group} expires after ${count(days, 'day')} now`,
  ],
  'group-kept': ({ group, days, wanted }) => [
    `the log group ${group} expires after ${count(days, 'day')} already, which was kept; ${count(wanted, 'day')} were asked for`,
    'to change it: aws logs put-retention-policy --region us-east-1',
  ],
  'alarm-missing': ({ metric }) => [
    `no alarm watches ${metric}`,
    `${MODULE}; dimensions FunctionName and Region=Global, in us-east-1`,
  ],
  'alarm-fine': ({ metric, alarm }) => [`the alarm ${alarm} watches ${metric}`],
  'alarm-blind': ({ alarm, metric }) => [
    `the alarm ${alarm} on ${metric} never sees data: it lacks the dimension Region=Global`,
    'add the dimension',
  ],
  'alarm-silent': ({ alarm }) => [
    `the alarm ${alarm} tells nobody: it has no actions, or they are disabled`,
    'give it an action: a topic of SNS, for example',
  ],
  'alarm-rings': ({ alarm, metric }) => [
    `the alarm ${alarm} on ${metric} is in ALARM`,
    'cf2 health shows the figures',
  ],
  may: ({ operation }) => [`the caller may ${operation}: it was refused for its ETag alone`],
  'may-not': ({ operation }) => [`the caller may not ${operation}`],
  'may-unknown': ({ operation, because }) => [
    `it is not known whether the caller may ${operation}: ${NOT_PROBED[because]}`,
  ],
  'probe-carried-out': ({ operation }) => [
    `the server carried out ${operation} under an ETag that nothing has: it does not mind ETags`,
    'do not deploy through this endpoint',
  ],
  'role-may': ({ role, operation }) => [
    `the caller may ${operation}, and a ${role} role must not`,
    `cf2 policy print ${role} has the policy`,
  ],
  'role-may-not': ({ role, operation }) => [
    `the caller may not ${operation}, and a ${role} role has to`,
    `${WRITE_ROLE} ${role}`,
  ],
  'role-not-shown': ({ role, operation }) => [
    `it could not be shown that the caller is a ${role} role: whether it may ${operation} is not known`,
    'see above why it was not asked',
  ],
};

/** The words for a finding. */
export function describeFinding({ code, args }: Finding): FindingWords {
  const row = WORDS[code] as (args: unknown) => readonly [string, string?];
  const [message, mend] = row(args);
  return { message, mend };
}
