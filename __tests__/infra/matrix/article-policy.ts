import type { Policy } from '../../builders/policies.ts';
import { ACCOUNT } from './resources.ts';

const OWN = '${aws:PrincipalTag/environment}-${aws:PrincipalTag/sid}';

/** The permissions of the article that cf2 began with: a policy that is known to be wrong. */
export const ARTICLE_POLICY: Policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Functions',
      Effect: 'Allow',
      Action: [
        'cloudfront:UpdateFunction',
        'cloudfront:TestFunction',
        'cloudfront:PublishFunction',
        'cloudfront:GetFunction',
        'cloudfront:DescribeFunction',
        'cloudfront:ListFunctionTestEvent',
        'cloudfront:CreateFunctionTestEvent',
        'cloudfront:DeleteFunctionTestEvent',
      ],
      Resource: `arn:aws:cloudfront::${ACCOUNT}:function/${OWN}-*`,
    },
    { Sid: 'List', Effect: 'Allow', Action: 'cloudfront:ListFunctions', Resource: '*' },
    {
      Sid: 'Logs',
      Effect: 'Allow',
      Action: ['logs:StartQuery', 'logs:GetLogGroupFields', 'logs:GetLogEvents'],
      Resource: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/aws/cloudfront/function/${OWN}-*-cloudfront-function:log-stream:*`,
    },
  ],
};
