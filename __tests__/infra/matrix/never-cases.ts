import type { PrincipalName } from './principals.ts';
import type { ResourceName } from './resources.ts';

/** What a role is denied even where another policy allows it. */
interface NeverCases {
  readonly who: PrincipalName;
  readonly actions: readonly string[];
  readonly on: ResourceName;
}

const PUBLISH = ['cloudfront:PublishFunction'];
const WRITE_STORE = [
  'cloudfront-keyvaluestore:PutKey',
  'cloudfront-keyvaluestore:DeleteKey',
  'cloudfront-keyvaluestore:UpdateKeys',
];
const TAG = ['cloudfront:TagResource', 'cloudfront:UntagResource'];
const CHANGE = ['cloudfront:UpdateFunction', 'cloudfront:DeleteFunction', ...TAG];

/** Denied statements of the policies, which no row with one policy alone can tell from nothing. */
export const NEVER: readonly NeverCases[] = [
  ...(['pull-request', 'pull-request --throwaway'] as const).flatMap((who): NeverCases[] => [
    { who, actions: [...PUBLISH, ...CHANGE], on: 'the function' },
    { who, actions: PUBLISH, on: 'its throwaway function of pull request 7' },
    { who, actions: PUBLISH, on: 'another function of the product' },
    { who, actions: WRITE_STORE, on: 'another key value store' },
    { who, actions: ['cloudfront:UpdateDistribution'], on: 'a distribution' },
  ]),
  { who: 'test', actions: [...PUBLISH, 'cloudfront:DeleteFunction'], on: 'the function' },
  { who: 'test', actions: PUBLISH, on: 'another function of the product' },
  { who: 'test', actions: ['cloudfront:CreateFunction'], on: 'everything' },
  { who: 'test', actions: WRITE_STORE, on: 'its key value store' },
  { who: 'test', actions: ['cloudfront:UpdateDistribution'], on: 'a distribution' },
  { who: 'maintenance', actions: TAG, on: 'the function' },
  {
    who: 'maintenance',
    actions: ['iam:TagRole', 'iam:UntagRole', 'sts:TagSession'],
    on: 'the role itself',
  },
  { who: 'maintenance', actions: ['iam:TagUser', 'iam:UntagUser'], on: 'a user' },
  {
    who: 'maintenance',
    actions: ['logs:TagResource', 'logs:UntagResource', 'logs:TagLogGroup', 'logs:UntagLogGroup'],
    on: 'its log group, without a suffix',
  },
];
