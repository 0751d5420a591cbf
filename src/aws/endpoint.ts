import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import type { Environment } from '../core/environment.ts';
import type { ReadText } from './environment.ts';
import { readSharedProfile } from './shared-files.ts';

/** Services that cf2 calls, as the SDK names them in variables and shared files. */
export type ServiceId =
  'cloudfront' | 'cloudfront_keyvaluestore' | 'cloudwatch' | 'cloudwatch_logs' | 'sts';

/**
 * The endpoint that calls of a service go to instead of AWS's own; undefined when nothing overrides it.
 * Decided once, by the SDK's rules, so that a report names exactly what the client was given. Throws
 * InputError `bad-endpoint`. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function effectiveEndpoint(
  environment: Environment,
  readText: ReadText,
  service: ServiceId = 'cloudfront',
): string | undefined {
  const variableOfService = `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
  const { settings, services } = readSharedProfile(environment, readText);
  if (isIgnored(environment, settings.ignore_configured_endpoint_urls)) return undefined;
  const [variable, text] = [
    [variableOfService, environment[variableOfService]] as const,
    ['AWS_ENDPOINT_URL', environment.AWS_ENDPOINT_URL] as const,
    ['endpoint_url', services[`${service}.endpoint_url`]] as const,
    ['endpoint_url', settings.endpoint_url] as const,
  ].find(([, value]) => value) ?? ['', undefined];
  if (text === undefined) return undefined;
  if (!isEndpoint(text)) {
    throw new InputError([errorAt(undefined, 'bad-endpoint', { variable, text: conceal(text) })]);
  }
  return text;
}

function isIgnored(environment: Environment, configured: string | undefined): boolean {
  const stated = environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS;
  // The SDK takes these two words only and passes over everything else.
  return (stated === 'true' || stated === 'false' ? stated : configured) === 'true';
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
}

/** A password has no place in a message, not even in one that refuses it. */
function conceal(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//***@');
}
