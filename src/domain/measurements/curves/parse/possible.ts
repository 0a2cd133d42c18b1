/** What no frequency of a measurement is beyond, in Hz. */
const highest = 200_000;

/** The range of levels that a measurement can have, in dB: relative ones as well as sound pressure. */
export const possibleLevels = { least: -100, most: 150 } as const;

/** Whether a number can be a frequency in Hz that follows another one. */
export function canBeFrequency(value: number, before = 0): boolean {
  return value > before && value <= highest;
}

/** Whether a number can be a level in dB. */
export function canBeLevel(value: number): boolean {
  return value >= possibleLevels.least && value <= possibleLevels.most;
}
