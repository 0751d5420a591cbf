import type { Api } from './api.ts';
import { cloudFrontApi } from './cloudfront-api.ts';
import type { HttpRequest } from './http-message.ts';

/** The services on the emulator's port. The first that claims a request answers it; CloudFront takes what is left. */
const APIS: readonly Api[] = [];

/** The service that answers a request. */
export function apiOf(request: HttpRequest): Api {
  return APIS.find((api) => api.claims(request)) ?? cloudFrontApi;
}
