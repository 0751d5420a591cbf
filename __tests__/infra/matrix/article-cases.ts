import type { PermissionCases } from './permission-cases.ts';
import { ACCOUNT } from './resources.ts';

/** A request on which the article's policy is wrong. */
export interface ArticleCase {
  readonly action: string;
  readonly resource: string;
  readonly tags: NonNullable<PermissionCases['tags']>;
  /** What its policy answers. */
  readonly answer: 'allowed' | 'denied' | 'no-such-action';
  /** What it should answer, and the role maintenance of cf2 does. */
  readonly should: 'allowed' | 'denied';
  readonly because: string;
}

const NAME = 'dev-app-redirect-cloudfront-function';
const ADMIN = 'dev-app-admin-redirect-cloudfront-function';
const fn = (name: string) => `arn:aws:cloudfront::${ACCOUNT}:function/${name}`;
const group = (name: string) =>
  `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/aws/cloudfront/function/${name}:log-stream:`;

const OWN = { principal: 'dev app', resource: 'dev app' };
const OTHER = { principal: 'dev app', resource: 'dev appadmin' };

const leak = (action: string, resource: string, because: string): ArticleCase => ({
  action,
  resource,
  tags: OTHER,
  answer: 'allowed',
  should: 'denied',
  because,
});

const gap = (action: string, resource: string, because: string): ArticleCase => ({
  action,
  resource,
  tags: OWN,
  answer: 'denied',
  should: 'allowed',
  because,
});

const PREFIX = 'app is the beginning of app-admin';

/** Its leaks, and what it forgot. */
export const ARTICLE_CASES: readonly ArticleCase[] = [
  leak('cloudfront:PublishFunction', fn(ADMIN), PREFIX),
  leak('cloudfront:UpdateFunction', fn(ADMIN), PREFIX),
  leak('cloudfront:GetFunction', fn(ADMIN), PREFIX),
  leak('logs:StartQuery', group(ADMIN), PREFIX),
  {
    ...leak('cloudfront:PublishFunction', fn(NAME), 'a function without tags is nobody’s'),
    tags: { principal: 'dev app', resource: '' },
  },
  gap('logs:GetQueryResults', '*', 'Insights shows nothing'),
  gap('logs:FilterLogEvents', group(NAME), 'aws logs tail and cf2 logs'),
  gap('logs:DescribeLogStreams', group(NAME), 'the streams of the console'),
  gap('logs:DescribeLogGroups', '*', 'the list of the console'),
  gap('logs:StartQuery', group('dev-app-redirect'), 'the name of the log group needs a suffix'),
  gap('logs:StartQuery', group(NAME).replace(':log-stream:', ''), 'the form of newer calls'),
  gap('cloudwatch:GetMetricData', '*', 'errors are in the metrics alone'),
];
