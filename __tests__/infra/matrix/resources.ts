/** The account of all examples. */
export const ACCOUNT = '111122223333';

const OTHER_ACCOUNT = '444455556666';

const fn = (name: string, account = ACCOUNT) => `arn:aws:cloudfront::${account}:function/${name}`;

const group = (name: string) =>
  `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/aws/cloudfront/function/${name}`;

/** The function that the policies are for. */
export const REDIRECT = 'prod-app-redirect';

/** Its key value store. */
export const STORE = `arn:aws:cloudfront::${ACCOUNT}:key-value-store/11aa22bb-0000-4000-8000-000000000001`;

/** What requests are about, by the words of the table. */
export const RESOURCES = {
  'the function': fn(REDIRECT),
  'its throwaway function of pull request 7': fn(`${REDIRECT}-pr-7`),
  'a function whose name begins with its name': fn(`${REDIRECT}2`),
  'another function of the product': fn('prod-app-headers'),
  'its function in dev': fn('dev-app-redirect'),
  'a function of the product app-admin': fn('prod-app-admin-redirect'),
  'a function of the product app2': fn('prod-app2-redirect'),
  'the throwaway function of another one': fn('prod-app-headers-pr-7'),
  'the same name in another account': fn(REDIRECT, OTHER_ACCOUNT),
  'its key value store': STORE,
  'its key value store, by name': `arn:aws:cloudfront::${ACCOUNT}:key-value-store/pages`,
  'a key value store whose id begins alike': `${STORE}0`,
  'a key value store whose name begins alike': `arn:aws:cloudfront::${ACCOUNT}:key-value-store/pages2`,
  'another key value store': STORE.replace(/1$/, '2'),
  'a distribution': `arn:aws:cloudfront::${ACCOUNT}:distribution/E2EXAMPLE`,
  // What CloudWatch Logs really asks for when a call is about a group.
  'its log group, as calls name it': `${group(REDIRECT)}:log-stream:`,
  'its log group, without a suffix': group(REDIRECT),
  'its log group, as ARN with :*': `${group(REDIRECT)}:*`,
  'a stream of its log group': `${group(REDIRECT)}:log-stream:2026/11/27/0a1b`,
  'the log group of a longer name': `${group(`${REDIRECT}2`)}:log-stream:`,
  'the log group of another function': `${group('prod-app-headers')}:log-stream:`,
  'the log group of the product app-admin': `${group('prod-app-admin-redirect')}:log-stream:`,
  'its log group in dev': `${group('dev-app-redirect')}:log-stream:`,
  'its log group in another region': `${group(REDIRECT).replace('us-east-1', 'eu-west-1')}:log-stream:`,
  'a user': `arn:aws:iam::${ACCOUNT}:user/somebody`,
  'the role itself': `arn:aws:iam::${ACCOUNT}:role/cf2`,
  everything: '*',
} as const;

/** A resource in the words of the table. */
export type ResourceName = keyof typeof RESOURCES;
