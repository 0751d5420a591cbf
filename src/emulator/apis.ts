import type { Api } from './api.ts';
import { cloudWatchApi } from './cloudwatch/cloudwatch-api.ts';
import { cloudFrontApi } from './cloudfront-api.ts';
import type { HttpRequest } from './http-message.ts';
import { dataPlaneApi } from './key-value-store/data-plane.ts';
import { logsApi } from './logs/logs-api.ts';
import { stsApi } from './sts/sts-api.ts';

/** The services on the emulator's port. The first that claims a request answers it; CloudFront takes what is left. */
const APIS: readonly Api[] = [stsApi, cloudWatchApi, logsApi, dataPlaneApi, cloudFrontApi];

/** The service that answers a request. */
export function apiOf(request: HttpRequest): Api {
  return APIS.find((api) => api.claims(request)) ?? cloudFrontApi;
}

/** True for the code of an error that some service knows. */
export function isErrorCode(code: string): boolean {
  return APIS.some(({ errors }) => errors.has(code));
}
