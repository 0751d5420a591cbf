import type { PrincipalName } from './principals.ts';
import type { ResourceName } from './resources.ts';

/** Requests that have the same answer: every action on every resource. */
export interface PermissionCases {
  readonly who: PrincipalName;
  readonly actions: readonly string[];
  readonly on: readonly ResourceName[];
  readonly answer: 'allowed' | 'denied';
  readonly because: string;
  /** Tags of the principal and of the resource, `environment sid`; roles without ABAC have none. */
  readonly tags?: { readonly principal: string; readonly resource: string };
}

const READ = ['cloudfront:DescribeFunction', 'cloudfront:GetFunction'];
const WRITE = ['cloudfront:UpdateFunction', 'cloudfront:TestFunction'];
const PUBLISH = ['cloudfront:PublishFunction'];
const READ_STORE = [
  'cloudfront-keyvaluestore:DescribeKeyValueStore',
  'cloudfront-keyvaluestore:GetKey',
  'cloudfront-keyvaluestore:ListKeys',
];
const FIND_STORE = ['cloudfront:DescribeKeyValueStore'];
const WRITE_STORE = ['cloudfront-keyvaluestore:UpdateKeys'];
const READ_LOGS = [
  'logs:FilterLogEvents',
  'logs:StartQuery',
  'logs:DescribeLogStreams',
  'logs:GetLogGroupFields',
  'logs:GetLogRecord',
];
const NEIGHBOURS: readonly ResourceName[] = [
  'a function whose name begins with its name',
  'another function of the product',
  'its function in dev',
  'a function of the product app-admin',
  'the same name in another account',
];

/** A store that may be read or written, and those beside it that may not. */
function storeCases(who: PrincipalName): readonly PermissionCases[] {
  const because = 'one store, exactly';
  return [
    {
      who,
      actions: FIND_STORE,
      on: ['its key value store', 'its key value store, by name'],
      answer: 'allowed',
      because: 'a configuration names a store by its name or its ARN',
    },
    {
      who,
      actions: READ_STORE,
      on: ['another key value store', 'a key value store whose id begins alike'],
      answer: 'denied',
      because,
    },
    {
      who,
      actions: FIND_STORE,
      on: ['another key value store', 'a key value store whose name begins alike'],
      answer: 'denied',
      because,
    },
  ];
}

const PULL_REQUEST: readonly PermissionCases[] = [
  ...storeCases('pull-request'),
  {
    who: 'pull-request',
    actions: READ,
    on: ['the function'],
    answer: 'allowed',
    because: 'what is LIVE can be compared',
  },
  {
    who: 'pull-request',
    actions: [...WRITE, ...PUBLISH, 'cloudfront:DeleteFunction'],
    on: ['the function'],
    answer: 'denied',
    because: 'what a pull request uploads, the next publish would ship',
  },
  {
    who: 'pull-request',
    actions: READ,
    on: NEIGHBOURS,
    answer: 'denied',
    because: 'one function, exactly',
  },
  {
    who: 'pull-request',
    actions: READ_STORE,
    on: ['its key value store'],
    answer: 'allowed',
    because: 'fixtures are compared with the store',
  },
  {
    who: 'pull-request',
    actions: WRITE_STORE,
    on: ['its key value store'],
    answer: 'denied',
    because: 'LIVE reads the store',
  },
  {
    who: 'pull-request',
    actions: ['cloudfront:CreateFunction', 'cloudfront:ListFunctions'],
    on: ['everything'],
    answer: 'denied',
    because: 'only --throwaway creates functions',
  },
];

const THROWAWAY: readonly PermissionCases[] = [
  {
    who: 'pull-request --throwaway',
    actions: [...READ, 'cloudfront:TestFunction'],
    on: ['the function'],
    answer: 'allowed',
    because: 'events run on LIVE too, to compare; TestFunction changes nothing',
  },
  {
    who: 'pull-request --throwaway',
    actions: [...READ, ...WRITE],
    on: NEIGHBOURS,
    answer: 'denied',
    because: 'one function, exactly',
  },
  {
    who: 'pull-request --throwaway',
    actions: ['cloudfront:CreateFunction', 'cloudfront:ListFunctions'],
    on: ['everything'],
    answer: 'allowed',
    because: 'neither action can be limited to a name',
  },
  {
    who: 'pull-request --throwaway',
    actions: [
      ...READ,
      ...WRITE,
      'cloudfront:DeleteFunction',
      'cloudfront:TagResource',
      'cloudfront:ListTagsForResource',
    ],
    on: ['its throwaway function of pull request 7'],
    answer: 'allowed',
    because: 'made, tested, taken away',
  },
  {
    who: 'pull-request --throwaway',
    actions: PUBLISH,
    on: ['its throwaway function of pull request 7', 'the function'],
    answer: 'denied',
    because: 'a pull request never publishes, whatever else is attached to its role',
  },
  {
    who: 'pull-request --throwaway',
    actions: ['cloudfront:UpdateFunction', 'cloudfront:DeleteFunction', 'cloudfront:TagResource'],
    on: ['the function'],
    answer: 'denied',
    because: 'the function itself stays as it is',
  },
  {
    who: 'pull-request --throwaway',
    actions: ['cloudfront:UpdateFunction', 'cloudfront:DeleteFunction'],
    on: ['the throwaway function of another one', 'another function of the product'],
    answer: 'denied',
    because: 'not its own',
  },
];

const TEST: readonly PermissionCases[] = [
  ...storeCases('test'),
  {
    who: 'test',
    actions: READ_STORE,
    on: ['its key value store'],
    answer: 'allowed',
    because: 'fixtures are compared with the store',
  },
  {
    who: 'test',
    actions: [...READ, ...WRITE],
    on: ['the function'],
    answer: 'allowed',
    because: 'DEVELOPMENT is shared: upload, then test',
  },
  {
    who: 'test',
    actions: [...PUBLISH, 'cloudfront:DeleteFunction'],
    on: ['the function'],
    answer: 'denied',
    because: 'only a release publishes',
  },
  {
    who: 'test',
    actions: WRITE,
    on: NEIGHBOURS,
    answer: 'denied',
    because: 'one function, exactly',
  },
  {
    who: 'test',
    actions: WRITE_STORE,
    on: ['its key value store'],
    answer: 'denied',
    because: 'LIVE reads the store',
  },
];

const RELEASE: readonly PermissionCases[] = [
  {
    who: 'release',
    actions: [...READ, ...WRITE, ...PUBLISH],
    on: ['the function'],
    answer: 'allowed',
    because: 'upload, test, publish what was tested, read LIVE back',
  },
  {
    who: 'release',
    actions: PUBLISH,
    on: NEIGHBOURS,
    answer: 'denied',
    because: 'one function, exactly',
  },
  {
    who: 'release',
    actions: ['cloudfront:DeleteFunction'],
    on: ['the function'],
    answer: 'denied',
    because: 'the infrastructure team owns that there is one',
  },
  {
    who: 'release',
    actions: ['cloudfront:CreateFunction'],
    on: ['everything'],
    answer: 'denied',
    because: 'the same',
  },
  {
    who: 'release',
    actions: ['cloudfront:UpdateDistribution'],
    on: ['a distribution'],
    answer: 'denied',
    because: 'associations are the infrastructure team’s',
  },
  {
    who: 'release',
    actions: ['cloudwatch:GetMetricData'],
    on: ['everything'],
    answer: 'allowed',
    because: 'watching; metrics cannot be limited to a function',
  },
  {
    who: 'release',
    actions: [...WRITE_STORE, ...READ_STORE],
    on: ['its key value store'],
    answer: 'denied',
    because: 'printed without --kvs',
  },
  {
    who: 'release',
    actions: ['logs:PutRetentionPolicy'],
    on: ['its log group, as calls name it'],
    answer: 'denied',
    because: 'printed without --log-retention',
  },
  {
    who: 'release --kvs --log-retention',
    actions: [...WRITE_STORE, ...READ_STORE],
    on: ['its key value store'],
    answer: 'allowed',
    because: 'kvs-sync: apply',
  },
  ...storeCases('release --kvs --log-retention'),
  {
    who: 'release --kvs --log-retention',
    actions: WRITE_STORE,
    on: ['another key value store', 'a key value store whose id begins alike'],
    answer: 'denied',
    because: 'one store, exactly',
  },
  {
    who: 'release --kvs --log-retention',
    actions: [...READ, ...WRITE, ...PUBLISH],
    on: ['the function'],
    answer: 'allowed',
    because: 'upload, test, publish what was tested, read LIVE back',
  },
  {
    who: 'release --kvs --log-retention',
    actions: PUBLISH,
    on: NEIGHBOURS,
    answer: 'denied',
    because: 'one function, exactly',
  },
  {
    who: 'release --kvs --log-retention',
    actions: ['logs:DescribeLogGroups', 'cloudwatch:GetMetricData'],
    on: ['everything'],
    answer: 'allowed',
    because: 'neither can be limited',
  },
  {
    who: 'release --kvs --log-retention',
    actions: ['logs:CreateLogGroup', 'logs:PutRetentionPolicy'],
    on: ['its log group, as calls name it', 'its log group, without a suffix'],
    answer: 'allowed',
    because: 'log-retention-days',
  },
  {
    who: 'release --kvs --log-retention',
    actions: ['logs:PutRetentionPolicy'],
    on: ['the log group of a longer name', 'its log group in another region'],
    answer: 'denied',
    because: 'one log group, exactly',
  },
  {
    who: 'release --kvs --log-retention',
    actions: READ_LOGS,
    on: ['its log group, as calls name it'],
    answer: 'denied',
    because: 'reading logs is the role logs',
  },
];

const LOGS: readonly PermissionCases[] = [
  {
    who: 'logs',
    actions: READ_LOGS,
    on: [
      'its log group, as calls name it',
      'its log group, without a suffix',
      'its log group, as ARN with :*',
    ],
    answer: 'allowed',
    because: 'cf2 logs; CloudWatch Logs asks for different strings',
  },
  {
    who: 'logs',
    actions: ['logs:GetLogEvents'],
    on: ['a stream of its log group'],
    answer: 'allowed',
    because: 'the streams of the console',
  },
  {
    who: 'logs',
    actions: ['logs:GetQueryResults', 'logs:StopQuery', 'logs:DescribeLogGroups'],
    on: ['everything'],
    answer: 'allowed',
    because: 'without them Insights shows nothing',
  },
  {
    who: 'logs',
    actions: ['cloudwatch:GetMetricData', 'cloudwatch:DescribeAlarms'],
    on: ['everything'],
    answer: 'allowed',
    because: 'errors are in the metrics, never in the logs',
  },
  {
    who: 'logs',
    actions: READ_LOGS,
    on: [
      'the log group of a longer name',
      'the log group of another function',
      'the log group of the product app-admin',
      'its log group in another region',
    ],
    answer: 'denied',
    because: 'one log group, exactly',
  },
  {
    who: 'logs',
    actions: ['logs:DescribeQueries'],
    on: ['everything'],
    answer: 'denied',
    because: 'with GetQueryResults it would show the answers of other teams',
  },
  {
    who: 'logs',
    actions: ['logs:PutRetentionPolicy', 'logs:DeleteLogGroup'],
    on: ['its log group, as calls name it'],
    answer: 'denied',
    because: 'it reads',
  },
  {
    who: 'logs',
    actions: READ,
    on: ['the function'],
    answer: 'allowed',
    because: 'cf2 logs says why there is nothing: LIVE does not log, nobody uses it',
  },
  {
    who: 'logs',
    actions: READ,
    on: NEIGHBOURS,
    answer: 'denied',
    because: 'one function, exactly',
  },
  {
    who: 'logs',
    actions: [...WRITE, ...PUBLISH],
    on: ['the function'],
    answer: 'denied',
    because: 'it reads',
  },
];

const OWN = { principal: 'prod app', resource: 'prod app' };
const ADMIN = { principal: 'prod app', resource: 'prod appadmin' };
const UNTAGGED = { principal: 'prod app', resource: '' };

const IN_DEV = { principal: 'prod app', resource: 'dev app' };

const MAINTENANCE: readonly PermissionCases[] = [
  {
    who: 'maintenance',
    actions: [...READ, ...WRITE, ...PUBLISH, 'cloudfront:ListTagsForResource'],
    on: ['the function', 'another function of the product'],
    answer: 'allowed',
    because: 'its tags are those of the role',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: PUBLISH,
    on: ['a function of the product app-admin', 'a function of the product app2'],
    answer: 'denied',
    because: 'the name begins alike, the tag sid differs',
    tags: ADMIN,
  },
  {
    who: 'maintenance',
    actions: PUBLISH,
    on: ['its function in dev'],
    answer: 'denied',
    because: 'another environment',
    tags: IN_DEV,
  },
  {
    who: 'maintenance',
    actions: PUBLISH,
    on: ['its function in dev'],
    answer: 'denied',
    because: 'tags that say prod on a name that says dev',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: PUBLISH,
    on: ['the function'],
    answer: 'denied',
    because: 'a function without tags is nobody’s',
    tags: UNTAGGED,
  },
  {
    who: 'maintenance',
    actions: [...READ, ...PUBLISH],
    on: ['the function'],
    answer: 'denied',
    because: 'a role without tags has no functions',
    tags: { principal: '', resource: 'prod app' },
  },
  {
    who: 'maintenance',
    actions: PUBLISH,
    on: ['the function'],
    answer: 'denied',
    because: 'a "*" in a tag is a character',
    tags: { principal: 'prod *', resource: 'prod app' },
  },
  {
    who: 'maintenance',
    actions: ['cloudfront:ListFunctions'],
    on: ['everything'],
    answer: 'allowed',
    because: 'the list of the console cannot be limited',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: ['cloudfront:DeleteFunction'],
    on: ['the function'],
    answer: 'denied',
    because: 'the infrastructure team owns that there is one',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: PUBLISH,
    on: ['the function'],
    answer: 'denied',
    because: 'tags that say dev on a name that says prod',
    tags: IN_DEV,
  },
  {
    who: 'maintenance',
    actions: READ_LOGS,
    on: ['its log group, as calls name it'],
    answer: 'denied',
    because: 'tags that say dev on a name that says prod',
    tags: IN_DEV,
  },
  {
    who: 'maintenance',
    actions: READ_LOGS,
    on: ['its log group in dev'],
    answer: 'denied',
    because: 'tags that say prod on a name that says dev',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: ['logs:GetLogEvents'],
    on: ['a stream of its log group'],
    answer: 'allowed',
    because: 'the streams of the console',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: READ_LOGS,
    on: ['its log group, as calls name it'],
    answer: 'allowed',
    because: 'its tags are those of the role',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: READ_LOGS,
    on: ['the log group of the product app-admin'],
    answer: 'denied',
    because: 'the name begins alike, the tag sid differs',
    tags: ADMIN,
  },
  {
    who: 'maintenance',
    actions: [
      'logs:DescribeLogGroups',
      'logs:GetQueryResults',
      'logs:StopQuery',
      'cloudwatch:DescribeAlarms',
      'cloudwatch:GetMetricData',
    ],
    on: ['everything'],
    answer: 'allowed',
    because: 'none can be limited',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: ['cloudfront:TagResource', 'cloudfront:UntagResource'],
    on: ['the function', 'a function of the product app-admin'],
    answer: 'denied',
    because: 'who is judged by tags does not set them',
    tags: OWN,
  },
  {
    who: 'maintenance',
    actions: ['iam:TagRole', 'iam:UntagRole', 'sts:TagSession'],
    on: ['the role itself'],
    answer: 'denied',
    because: 'the same',
    tags: OWN,
  },
];

/** What each role may and may not do. */
export const PERMISSION_CASES: readonly PermissionCases[] = [
  ...PULL_REQUEST,
  ...THROWAWAY,
  ...TEST,
  ...RELEASE,
  ...LOGS,
  ...MAINTENANCE,
];
