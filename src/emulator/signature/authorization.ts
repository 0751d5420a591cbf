import type { HttpRequest } from '../http-message.ts';

/** Signature algorithms of AWS: one key per region, or one for all. */
export const ALGORITHMS = { v4: 'AWS4-HMAC-SHA256', v4a: 'AWS4-ECDSA-P256-SHA256' } as const;

/** A signature as its request carries it. */
export interface Signature {
  readonly algorithm: string;
  readonly accessKeyId: string;
  /** `20260301/us-east-1/cloudfront/aws4_request`; without the region in `v4a`. */
  readonly scope: string;
  /** In lower case. */
  readonly signedHeaders: readonly string[];
  /** Hexadecimal digits. */
  readonly signature: string;
  /** `20260301T120000Z`. */
  readonly date: string;
}

const HEADER =
  /^(AWS4-[A-Z0-9-]+)\s+Credential=([^/,\s]+)\/([^,\s]+)\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=([0-9a-f]+)\s*$/;

/** The signature of a request; undefined for one that is not signed as AWS's clients do it. */
export function signatureOf(request: HttpRequest): Signature | undefined {
  const [, algorithm, accessKeyId, scope, names, signature] =
    HEADER.exec(request.header('authorization') ?? '') ?? [];
  const date = request.header('x-amz-date');
  if (algorithm === undefined || accessKeyId === undefined || date === undefined) return undefined;
  if (scope === undefined || names === undefined || signature === undefined) return undefined;
  const signedHeaders = names.split(';').map((name) => name.toLowerCase());
  return { algorithm, accessKeyId, scope, signedHeaders, signature, date };
}

/** The moment of a signature in milliseconds since 1970; NaN for text that is no date. */
export function timeOf({ date }: Signature): number {
  return Date.parse(
    date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
}
