import { createHash } from 'node:crypto';
import { getCanonicalHeaders, SignatureV4Base } from '@smithy/signature-v4';
import type { HttpRequest } from '../http-message.ts';
import type { Signature } from './authorization.ts';

/** Opens the SDK's own canonical form; nothing else of a signer is used. */
class CanonicalForm extends SignatureV4Base {
  constructor() {
    const none = { accessKeyId: '', secretAccessKey: '' };
    super({ service: '', region: '', credentials: none, sha256: UnusedHash });
  }

  of(...request: Parameters<SignatureV4Base['createCanonicalRequest']>): string {
    return this.createCanonicalRequest(...request);
  }
}

/** The base class wants one; the canonical form does not hash. */
class UnusedHash {
  readonly update = unused;
  readonly digest = unused;
  readonly reset = unused;
}

function unused(): never {
  throw new Error('the canonical form needs no hash');
}

const FORM = new CanonicalForm();

/** SHA-256 in hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What a client signed if it sent this request with this signature.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function stringToSign(request: HttpRequest, signature: Signature): string {
  const { algorithm, date, scope, signedHeaders } = signature;
  const headers = Object.fromEntries(
    signedHeaders.map((name) => [name, request.header(name) ?? '']),
  );
  const message = {
    method: request.method,
    protocol: 'http:',
    hostname: '',
    path: request.path,
    query: queryOf(request.query),
    headers,
  };
  const canonicalHeaders = getCanonicalHeaders(message, undefined, new Set(signedHeaders));
  const payload = request.header('x-amz-content-sha256') ?? sha256(request.body ?? '');
  return [algorithm, date, scope, sha256(FORM.of(message, canonicalHeaders, payload))].join('\n');
}

function queryOf(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
}
