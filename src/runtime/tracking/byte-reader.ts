/** Reads a WebAssembly module byte by byte. https://webassembly.github.io/spec/core/binary/ */
export class ByteReader {
  at: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new Error('the WebAssembly module ends too early');
    this.at += 1;
    return value;
  }

  /** An unsigned integer of up to 32 bits, LEB128. */
  u32(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  /** Passes over an integer of any size and sign. */
  skipInteger(): void {
    while (this.byte() >= 0x80);
  }

  skip(count: number): void {
    this.at += count;
  }

  /** Another reader of the same bytes. */
  from(at: number): ByteReader {
    return new ByteReader(this.bytes, at);
  }

  slice(from: number, to: number): Uint8Array {
    return this.bytes.subarray(from, to);
  }
}
