import type { PreparedImage } from './prepared-image.ts';

const NEWLINE = 0x0a;

/** An image as a file: a line of JSON with everything but its bytes, then the bytes. */
export function encodeImage({ bytes, tail, ...rest }: PreparedImage): Uint8Array {
  const head = JSON.stringify({ ...rest, tail: Buffer.from(tail).toString('hex') });
  return Buffer.concat([Buffer.from(`${head}\n`), bytes]);
}

/** Reads what `encodeImage` wrote. The image shares the file's memory. */
export function decodeImage(file: Uint8Array): PreparedImage {
  const end = file.indexOf(NEWLINE);
  const head = JSON.parse(Buffer.from(file.subarray(0, end)).toString()) as PreparedImage & {
    readonly tail: string;
  };
  return { ...head, tail: Buffer.from(head.tail, 'hex'), bytes: file.subarray(end + 1) };
}
