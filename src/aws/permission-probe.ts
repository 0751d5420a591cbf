import { PublishFunctionCommand, TestFunctionCommand } from '@aws-sdk/client-cloudfront';
import type { PermissionProbe, ProbeAnswer } from '../core/doctor/permission-probe.ts';
import { ServiceError, type ServiceFailure } from '../core/errors.ts';
import { createCaller } from './caller.ts';
import { createClient, type CloudFrontOptions } from './client.ts';
import { encodeConfig } from './decode.ts';
import { createUpdateCommand } from './etag-header.ts';

/**
 * No ETag of CloudFront, which are of capital letters and digits: what is conditional on it is never carried
 * out. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_PublishFunction.html
 */
const NO_ETAG = 'cf2-doctor-asks-only';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const EVENT = {
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '198.51.100.1' },
  request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} },
};

const ANSWERS: Readonly<Partial<Record<ServiceFailure, ProbeAnswer>>> = {
  'access-denied': 'denied',
  // PreconditionFailed and InvalidIfMatchVersion.
  'precondition-failed': 'refused',
  'no-such-function': 'unclear',
  'invalid-argument': 'unclear',
  // Events are looked at after the ETag.
  'event-not-valid': 'carried-out',
  'service-unavailable': 'unclear',
  throttled: 'unclear',
  unknown: 'unclear',
};

/** Finds out permissions over the AWS SDK. */
export function createPermissionProbe(options: CloudFrontOptions): PermissionProbe {
  const client = createClient(options);
  const call = createCaller(options);
  const ask = async (
    operation: string,
    name: string,
    send: () => Promise<unknown>,
  ): Promise<ProbeAnswer> => {
    try {
      await call(operation, name, send);
      return 'carried-out';
    } catch (error) {
      const answer = error instanceof ServiceError ? ANSWERS[error.failure] : undefined;
      if (answer === undefined) throw error;
      return answer;
    }
  };
  return {
    test: (name) => {
      const event = new TextEncoder().encode(JSON.stringify(EVENT));
      const input = { Name: name, IfMatch: NO_ETAG, Stage: 'DEVELOPMENT' as const };
      const command = new TestFunctionCommand({ ...input, EventObject: event });
      return ask('TestFunction', name, () => client.send(command));
    },
    update: (name, config, code) => {
      const written = { FunctionConfig: encodeConfig(config), FunctionCode: code };
      const command = createUpdateCommand({ Name: name, IfMatch: NO_ETAG, ...written });
      return ask('UpdateFunction', name, () => client.send(command));
    },
    publish: (name) =>
      ask('PublishFunction', name, () =>
        client.send(new PublishFunctionCommand({ Name: name, IfMatch: NO_ETAG })),
      ),
  };
}
