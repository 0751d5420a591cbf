/** SHA-1 of bytes: 20 bytes. Comes from a root, since reporters may not use Node's crypto. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array;

/** cf2's own namespace, so that its ids never meet another tool's. */
const NAMESPACE = 'd0b1c9a0-6f0e-4c39-9a51-3f2c1e7b8d46';

/**
 * The name-based UUID (version 5) of a text: the same text has the same id in every run.
 * https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export function uuidOf(text: string, sha1: Sha1): string {
  const namespace = NAMESPACE.replaceAll('-', '').match(/../g) ?? [];
  const prefix = namespace.map((byte) => Number.parseInt(byte, 16));
  const hash = sha1(Uint8Array.from([...prefix, ...new TextEncoder().encode(text)]));
  const bytes = Array.from(hash.subarray(0, 16), (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
