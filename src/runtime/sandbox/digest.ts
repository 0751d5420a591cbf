import { createHash, createHmac } from 'node:crypto';
import type { DigestRequest } from '../guest/guest.ts';

/** Algorithms the runtimes have; the VM may ask for no other. */
const ALGORITHMS = ['md5', 'sha1', 'sha256'];

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Computes a digest for the VM, in hex. Throws for algorithms the runtimes lack. */
export function computeDigest({ algorithm, key, data }: DigestRequest): string {
  if (!ALGORITHMS.includes(algorithm)) throw new Error(`not supported algorithm: "${algorithm}"`);
  const hash = key === undefined ? createHash(algorithm) : createHmac(algorithm, bytesOf(key));
  return hash.update(bytesOf(data)).digest('hex');
}
