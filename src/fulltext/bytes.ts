/** Writes whole numbers in as few bytes as they need, seven bits in each (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  number(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5);
    for (; value > 0x7f; value >>>= 7) this.#bytes[this.length++] = (value & 0x7f) | 0x80;
    this.#bytes[this.length++] = value;
  }

  append(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Takes out what was written; what is written next begins anew. */
  take(): Uint8Array {
    const written = this.#bytes.slice(0, this.length);
    this.length = 0;
    return written;
  }

  #grow(by: number): void {
    if (this.length + by <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + by, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.place >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.place++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  take(length: number): Uint8Array {
    this.place += length;
    return this.#bytes.subarray(this.place - length, this.place);
  }
}
