import type { ServiceError, ServiceFailure } from './errors.ts';

/** A failure of AWS or of the way to it, in words; AWS's own text stays in `error.detail`. */
export interface ServiceMessage {
  /** What happened to what. One sentence without a full stop. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

type Words = (error: ServiceError) => ServiceMessage;

const RETRIED = 'this is trouble at AWS, not a failed test; run it again in some minutes';
const LOGIN_HINT =
  'run aws-actions/configure-aws-credentials before this step, or set AWS_ACCESS_KEY_ID and ' +
  'AWS_SECRET_ACCESS_KEY, or AWS_PROFILE';

/** The words, one row per failure. Each names the thing and the mend. */
const WORDS: Readonly<Record<ServiceFailure, Words>> = {
  'access-denied': (error) => ({
    message: `AWS did not allow ${error.operation} on ${error.subject}`,
    hint: `allow ${iamAction(error)} on ${error.subject} in the policy of these credentials`,
  }),
  'no-credentials': ({ operation, subject }) => ({
    message: `there are no usable AWS credentials for ${operation} on ${subject}`,
    hint: LOGIN_HINT,
  }),
  'expired-credentials': ({ operation, subject }) => ({
    message: `the AWS credentials expired before ${operation} on ${subject}`,
    hint: 'get new ones and run again; for long jobs ask for a longer session of the role',
  }),
  'invalid-credentials': ({ operation, subject }) => ({
    message: `AWS did not accept the credentials for ${operation} on ${subject}`,
    hint: 'check that access key, secret key and session token belong together, and the clock of this machine',
  }),
  'connection-refused': ({ subject }) => ({
    message: `cannot connect to ${subject}`,
    hint: 'check that the endpoint is running, AWS_ENDPOINT_URL, HTTPS_PROXY, and the network of this machine',
  }),
  'host-not-found': ({ subject }) => ({
    message: `the host of ${subject} is not known`,
    hint: 'check the spelling in AWS_ENDPOINT_URL, the name service, and whether this network needs HTTPS_PROXY',
  }),
  timeout: ({ operation, subject }) => ({
    message: `${subject} did not answer ${operation} in time`,
    hint: 'run it again; if it stays, check the network and whether it needs HTTPS_PROXY',
  }),
  'not-cloudfront': ({ operation, subject }) => ({
    message: `${subject} did not answer ${operation} as the CloudFront API does`,
    hint: 'check AWS_ENDPOINT_URL, and whether a proxy or a login page stands in between',
  }),
  'no-such-function': ({ subject }) => ({
    message: `there is no CloudFront function ${subject} in this account`,
    hint: 'have it created (see the hand-over guide), set create-missing to true, or check name and account',
  }),
  'no-such-key-value-store': ({ subject }) => ({
    message: `there is no key value store ${subject} in this account`,
    hint: 'check the name under "kvs" and the account, or write its ARN',
  }),
  'no-such-log-group': ({ subject }) => ({
    message: `there is no log group of ${subject} in us-east-1`,
    hint: 'CloudFront makes it when the function logs for the first time; cf2 doctor --fix-retention DAYS makes it now',
  }),
  'malformed-query': ({ subject, detail }) => ({
    message: `Logs Insights does not understand the query on ${subject}: ${detail}`,
    hint: 'cf2 logs --query list shows queries that it does',
  }),
  'no-endpoint': ({ operation, subject }) => ({
    message: `${operation} on ${subject} was not tried: the endpoint of CloudFront is a custom one, and there is none for this service`,
    hint: 'set AWS_ENDPOINT_URL, or that of the service as well (AWS_ENDPOINT_URL_CLOUDWATCH_LOGS, AWS_ENDPOINT_URL_CLOUDWATCH)',
  }),
  'precondition-failed': ({ operation, subject }) => ({
    message: `${subject} was changed by somebody else before ${operation}`,
    hint: 'nothing of theirs was overwritten; run again to test and publish what is there now',
  }),
  collision: ({ subject }) => ({
    message: `somebody else kept changing ${subject} while this run worked on it`,
    hint:
      'run one job at a time per function (concurrency), or test pull requests on functions of their own ' +
      '(pull-request-functions: throwaway)',
  }),
  cancelled: ({ operation, subject }) => ({
    message: `the run was cancelled before ${operation} on ${subject}`,
    hint: 'what was done by then stands above; run again to do the rest',
  }),
  throttled: ({ operation, subject }) => ({
    message: `AWS slowed down ${operation} on ${subject} until the attempts were used up`,
    hint: RETRIED,
  }),
  'service-unavailable': ({ operation, subject }) => ({
    message: `CloudFront could not do ${operation} on ${subject} at the moment`,
    hint: RETRIED,
  }),
  'invalid-argument': ({ operation, subject }) => ({
    message: `AWS refused the content of ${operation} on ${subject}`,
    hint: 'see what AWS says; often it is the runtime, the comment or a key value store that is not ready',
  }),
  'too-large': ({ operation, subject }) => ({
    message: `the code of ${subject} is too large for ${operation}`,
    hint: 'AWS counts comments too: shorten or minify the code, or move data to a key value store',
  }),
  'too-many-functions': ({ subject }) => ({
    message: `the account is full, ${subject} was not created`,
    hint: 'delete functions nobody uses, or ask AWS to raise the quota of functions per account',
  }),
  'already-exists': ({ subject }) => ({
    message: `a function ${subject} exists already and was not created`,
    hint: 'run again: what somebody else created in the meantime will be updated instead',
  }),
  'tags-refused': ({ subject }) => ({
    message: `AWS creates no function ${subject} with tags at the moment`,
    hint: RETRIED,
  }),
  'not-a-throwaway': ({ subject }) => ({
    message: `the function ${subject} exists already, and is not the throwaway function of this pull request`,
    hint:
      'nothing of it was touched: delete or rename it if nobody needs it, or test on the function itself ' +
      '(pull-request-functions: shared)',
  }),
  'function-in-use': ({ operation, subject }) => ({
    message: `${operation} on ${subject} is not possible, a distribution uses it`,
    hint: 'take it off the cache behaviours of the distribution first',
  }),
  'event-not-valid': ({ subject }) => ({
    message: `AWS refuses the event of this test of ${subject}`,
    hint: 'compare it with the event structure in the CloudFront guide: version, context, viewer and request',
  }),
  'live-differs': ({ subject }) => ({
    message: `LIVE of ${subject} is not what was tested and published`,
    hint: 'somebody else published at the same time; run again',
  }),
  'live-replaced': ({ subject }) => ({
    message: `somebody else published over ${subject}, so it was not rolled back`,
    hint: 'look at what is LIVE now; cf2 rollback brings back the version of before',
  }),
  'not-kept': ({ subject, detail }) => ({
    message: `LIVE of ${subject} could not be kept in a file (${detail}), so it was not replaced`,
    hint: 'make room, or name another folder: --keep FOLDER, RUNNER_TEMP in a job',
  }),
  'publish-unknown': ({ subject }) => ({
    message: `it is not known whether ${subject} was published: neither PublishFunction nor LIVE answered`,
    hint: 'run again: what is LIVE by then is found out, and nothing is published twice',
  }),
  'role-not-assumable': ({ subject }) => ({
    message: `AWS did not let this job assume ${subject}`,
    hint:
      'check its trust policy: it must name the OpenID provider or the caller, and accept this ' +
      'repository, branch and environment; GitHub has two forms of the subject',
  }),
  'no-id-token': ({ subject }) => ({
    message: `GitHub gives this job no OpenID token to assume ${subject}`,
    hint: 'add "id-token: write" to the permissions of the job, or run configure-aws-credentials before',
  }),
  'other-account': ({ subject, detail }) => ({
    message: `the credentials are of account ${subject}, expected-account-id says ${detail}`,
    hint: 'nothing was written; use the credentials of that account, or correct the input',
  }),
  unknown: ({ operation, subject }) => ({
    message: `${operation} on ${subject} failed`,
    hint: 'see what AWS says; if it makes no sense, please report it',
  }),
};

/** Says what happened and how to mend it. Names and endpoints in it are data: escape when printing. */
export function describeServiceError(error: ServiceError): ServiceMessage {
  return WORDS[error.failure](error);
}

/** The permission AWS named, else the one that belongs to the operation. */
function iamAction({ detail, operation }: ServiceError): string {
  const [, named, added] =
    /perform: ([\w-]+:\w+)|\(([\w-]+:\w+)\)(?: \(after|$)/.exec(detail) ?? [];
  return named ?? added ?? `cloudfront:${operation}`;
}
