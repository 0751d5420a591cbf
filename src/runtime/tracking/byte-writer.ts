/** Bytes of an unsigned integer, LEB128. */
export function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}

/** Bytes of a 32-bit integer as `i32.const` takes it, signed LEB128. */
export function signed(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest < -0x40 || rest >= 0x40; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest & 0x7f];
}

/** Bytes that grow. */
export class ByteWriter {
  private bytes = new Uint8Array(1_024);
  private length = 0;

  constructor(capacity = 1_024) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Appends bytes; answers itself. */
  write(...parts: readonly ArrayLike<number>[]): this {
    for (const part of parts) {
      this.makeRoom(part.length);
      this.bytes.set(part, this.length);
      this.length += part.length;
    }
    return this;
  }

  /** Appends bytes after their own number, as vectors, bodies and sections have it. */
  writeSized(part: ArrayLike<number>): this {
    return this.write(unsigned(part.length), part);
  }

  /** What has been written; valid until the next write. */
  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.written);
    this.bytes = larger;
  }
}
