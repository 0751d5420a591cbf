import type { HttpRequest } from './http-message.ts';

/** What the Authorization header says of a request; nothing of it is verified here. */
export interface Credential {
  readonly accessKeyId: string;
  /** `20260301/us-east-1/cloudfront/aws4_request`; Signature Version 4A has no region in it. */
  readonly scope: string;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function credentialOf({ header }: Pick<HttpRequest, 'header'>): Credential | undefined {
  const [, accessKeyId, scope] =
    /Credential=([^/,\s]+)\/([^,\s]+)/.exec(header('authorization') ?? '') ?? [];
  return accessKeyId === undefined || scope === undefined ? undefined : { accessKeyId, scope };
}

/** The service that a request is signed for; undefined for an unsigned one. */
export function signedService(request: HttpRequest): string | undefined {
  return credentialOf(request)?.scope.split('/').at(-2);
}
