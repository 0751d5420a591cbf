import type { Address, EngineExports } from './engine.ts';
import { decodeText, encodeLoneSurrogates } from './wtf8.ts';

const POINTER_BYTES = 4;

/** Text in the engine's memory, in UTF-8 with a zero behind it. */
export interface PlacedText {
  readonly address: Address;
  /** Bytes, without the zero. */
  readonly size: number;
}

/**
 * The only way by which the host writes to an engine's memory: what it writes is marked, as the engine's own
 * writes are.
 */
export class EngineMemory {
  private readonly exports: EngineExports;
  private known = Buffer.alloc(0);

  constructor(exports: EngineExports) {
    this.exports = exports;
  }

  /** All of it; valid until memory grows. */
  get bytes(): Buffer {
    const { buffer } = this.exports.memory;
    if (this.known.buffer !== buffer) this.known = Buffer.from(buffer);
    return this.known;
  }

  /** Throws Error when there is no room. */
  allocate(size: number): Address {
    const address = this.exports.wasm_malloc(size);
    if (address === 0) throw new Error('out of memory');
    return address;
  }

  /** Places a text; the caller frees it. */
  place(text: string): PlacedText {
    if (!text.isWellFormed()) return this.placeBytes(encodeLoneSurrogates(text));
    const size = Buffer.byteLength(text);
    const address = this.allocate(size + 1);
    this.bytes.write(text, address, size);
    return this.finish({ address, size });
  }

  private placeBytes(encoded: Buffer): PlacedText {
    const address = this.allocate(encoded.length + 1);
    this.bytes.set(encoded, address);
    return this.finish({ address, size: encoded.length });
  }

  private finish(text: PlacedText): PlacedText {
    this.bytes[text.address + text.size] = 0;
    this.exports.mark(text.address, text.size + 1);
    return text;
  }

  free(address: Address): void {
    this.exports.wasm_free(address);
  }

  /** Places a list of addresses; the caller frees it. */
  placeList(addresses: readonly Address[]): Address {
    const list = this.allocate(addresses.length * POINTER_BYTES);
    addresses.forEach((address, index) => {
      this.bytes.writeUInt32LE(address, list + index * POINTER_BYTES);
    });
    this.exports.mark(list, addresses.length * POINTER_BYTES);
    return list;
  }

  addressAt(address: Address, index = 0): Address {
    return this.bytes.readUInt32LE(address + index * POINTER_BYTES);
  }

  read64(address: Address): bigint {
    return this.bytes.readBigInt64LE(address);
  }

  write64(address: Address, value: bigint): void {
    this.bytes.writeBigInt64LE(BigInt.asIntN(64, value), address);
    this.exports.mark(address, 8);
  }

  text(address: Address, size: number): string {
    return decodeText(this.bytes.subarray(address, address + size));
  }
}
