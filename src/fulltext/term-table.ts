/**
 * Numbers terms as they come, from 1 on. A map of strings would do the same, but a few thousand
 * texts have ten million terms, and making a string of each takes longer than all the rest.
 */
export class TermTable {
  /** The letters of all terms, one behind the other, and where those of each begin. */
  #letters = new Uint16Array(1 << 12);
  readonly #starts = [0, 0];
  /** Numbers at the places that hashes tell; 0 where there is none. Its length is a power of two. */
  #slots = new Uint32Array(1 << 10);

  /** How many terms there are. */
  get size(): number {
    return this.#starts.length - 2;
  }

  /** The number of the term that goes from one place of a text to another. */
  numberOf(text: string, start: number, end: number): number {
    const slot = this.#slotOf(text, start, end);
    return this.#slots[slot] || this.#add(text, start, end, slot);
  }

  /** The term of a number. */
  termOf(number: number): string {
    const letters = this.#letters.subarray(this.#starts[number], this.#starts[number + 1]);
    return String.fromCharCode(...letters);
  }

  /** The slot that holds a term's number, or a free one that may. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
    const last = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot]!;
      if (number === 0 || this.#isTerm(number, text, start, end)) return slot;
    }
  }

  #isTerm(number: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[number]!;
    if (this.#starts[number + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.#letters[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, slot: number): number {
    const from = this.#starts.at(-1)!;
    const behind = from + end - start;
    if (behind > this.#letters.length) this.#letters = enlarged(this.#letters, behind);
    for (let at = start; at < end; at++) this.#letters[from + at - start] = text.charCodeAt(at);
    this.#starts.push(behind);
    const number = this.size;
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) this.#spread();
    return number;
  }

  /** Gives the terms twice as many slots, so that a free one is always near. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 1; number <= this.size; number++) {
      const term = this.termOf(number);
      this.#slots[this.#slotOf(term, 0, term.length)] = number;
    }
  }
}

/** A copy of some numbers with room for at least so many, and for twice as many as before. */
export function enlarged<Numbers extends Uint16Array | Uint32Array>(
  numbers: Numbers,
  least: number,
): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(
    Math.max(least, numbers.length * 2),
  );
  larger.set(numbers);
  return larger;
}
