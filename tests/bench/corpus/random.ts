/** Numbers that look random and are the same in every run. */
export interface Random {
  /** From 0 up to 1. */
  share(): number;
  /** A whole number from `least` up to `most`. */
  between(least: number, most: number): number;
  /** One of some values. The first come up more often, the higher `bias` is; at 1 all do alike. */
  pick<Value>(values: readonly Value[], bias?: number): Value;
}

/** Makes numbers from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    share,
    between: (least, most) => least + Math.floor(share() * (most - least + 1)),
    pick: (values, bias = 1) => values[Math.floor(share() ** bias * values.length)]!,
  };
}
