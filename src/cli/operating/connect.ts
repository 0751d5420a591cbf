import type { Environment } from '../../core/environment.ts';
import { ServiceError } from '../../core/errors.ts';
import {
  connectAws,
  findAwsAccess,
  type AwsAccess,
  type AwsConnection,
  type CallWatch,
} from '../../roots/connect-aws.ts';
import { NO_ROLES } from '../../roots/assume-roles.ts';
import { badOption } from '../options.ts';
import type { OperatingFlags } from './observed-functions.ts';

/** The environment with the endpoint of an option, which outranks everything that it says of endpoints. */
function withEndpoint(environment: Environment, { endpointUrl }: OperatingFlags): Environment {
  if (endpointUrl === undefined) return environment;
  if (!/^https?:/.test(endpointUrl) || !URL.canParse(endpointUrl))
    throw badOption('--endpoint-url', endpointUrl, 'a URL as http://127.0.0.1:4599');
  const others = Object.entries(environment).filter(([name]) => !name.includes('ENDPOINT_URL'));
  return { ...Object.fromEntries(others), AWS_ENDPOINT_URL: endpointUrl };
}

/** Looks for credentials and endpoint. Throws InputError. */
export function findAccess(flags: OperatingFlags): Promise<AwsAccess> {
  return findAwsAccess(withEndpoint(process.env, flags));
}

/** Connects with the credentials at hand. Throws InputError. */
export async function connectHere(
  flags: OperatingFlags,
  watch: CallWatch = {},
): Promise<AwsConnection> {
  const environment = withEndpoint(process.env, flags);
  const { endpoint } = await findAwsAccess(environment);
  return connectAws(environment, endpoint, NO_ROLES, watch);
}

/** A service that has to be there; it is not where a custom endpoint stands for CloudFront alone. */
export function needed<T>(service: T | undefined, operation: string, subject: string): T {
  if (service !== undefined) return service;
  throw new ServiceError('no-endpoint', { operation, subject, detail: '' });
}
