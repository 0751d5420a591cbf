import { errorDocument } from '../answers.ts';
import type { Api, ApiMatch } from '../api.ts';
import { signedService } from '../credential-scope.ts';
import type { HttpRequest } from '../http-message.ts';
import { renderXml } from '../xml/render-xml.ts';
import { assumeRole } from './assume-role.ts';
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.ts';
import { formOf } from './form.ts';
import { getCallerIdentity } from './get-caller-identity.ts';
import { common, errors, StsError } from './sts-error.ts';
import type { StsOperation } from './sts-call.ts';

const SERVICE = 'sts';
const VERSION = '2011-06-15';
const NAMESPACE = `https://sts.amazonaws.com/doc/${VERSION}/`;

/** A token has 20,000 characters at most. */
const MAX_BODY = 131_072;

const OPERATIONS: ReadonlyMap<string, StsOperation> = new Map([
  ['GetCallerIdentity', getCallerIdentity],
  ['AssumeRole', assumeRole],
  ['AssumeRoleWithWebIdentity', assumeRoleWithWebIdentity],
]);

/** Nobody has credentials yet who shows an OpenID token. */
const UNSIGNED = 'AssumeRoleWithWebIdentity';

/**
 * The Security Token Service: the query protocol, a form in and XML out.
 * https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
 */
export const stsApi: Api = {
  service: SERVICE,
  maxBody: MAX_BODY,
  claims: (request) =>
    request.path === '/' &&
    (signedService(request) === SERVICE || formIn(request)?.get('Version') === VERSION),
  isOpen: (request) => formOf(request).get('Action') === UNSIGNED,
  match(request): ApiMatch {
    const form = formOf(request);
    const operation = form.get('Action') ?? '';
    const run = OPERATIONS.get(operation);
    if (operation === '') throw new StsError('MissingAction');
    if (run === undefined || form.get('Version') !== VERSION)
      throw new StsError('InvalidAction', noSuchAction(operation, form));
    return {
      operation,
      name: '',
      open: (service) => run({ service, request, form, answer: answerTo(operation) }),
    };
  },
  common,
  errors,
  errorAnswer: (refusal, requestId) => ({
    status: refusal.status,
    headers: { 'Content-Type': 'text/xml' },
    body: renderXml(errorDocument(refusal, requestId), NAMESPACE),
  }),
};

/** Only what may be a form is read as one: everything passes here on its way to its service. */
function formIn(request: HttpRequest): URLSearchParams | undefined {
  const isForm = request.header('content-type')?.startsWith('application/x-www-form-urlencoded');
  return isForm === true || request.method === 'GET' ? formOf(request) : undefined;
}

function noSuchAction(operation: string, form: URLSearchParams): string {
  return `Could not find operation ${operation} for version ${form.get('Version') ?? 'none'}`;
}

/** The operation's own names around its result. */
function answerTo(operation: string): Parameters<StsOperation>[0]['answer'] {
  return (result, requestId) => ({
    status: 200,
    headers: { 'Content-Type': 'text/xml', 'x-amzn-requestid': requestId },
    body: renderXml(
      [
        `${operation}Response`,
        [
          [`${operation}Result`, result],
          ['ResponseMetadata', [['RequestId', requestId]]],
        ],
      ],
      NAMESPACE,
    ),
  });
}
