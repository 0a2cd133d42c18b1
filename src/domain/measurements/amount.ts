import type { Quantity } from './yardstick.ts';

/** What a figure is said to lie below, above, or at most or least at. */
export const limits = ['<', '≤', '>', '≥'] as const;
export type Limit = (typeof limits)[number];

/** A number with its unit, as a figure states it. */
export interface Amount {
  value: number;
  /** How many decimals it is stated with: 2.50 says more than 2.5. */
  decimals: number;
  /** Undefined where it is no bound. */
  limit: Limit | undefined;
}

/** An amount as it is written: `±2.5 dB`, `< 0.1 %`, `105 dB`. The unit is whatever follows. */
const written =
  /^(?:(?<limit>[<≤>≥])\s*)?(?<sign>±\s*)?(?<number>-?\d+(?:\.(?<decimals>\d+))?)\s*(?<unit>.*)$/;

/**
 * Reads a number with the unit of a quantity, such as `0.06 %`.
 * @returns the amount, or in words what is wrong with it
 */
export function readAmount(text: string, quantity: Quantity): Amount | string {
  const plain = text.normalize('NFKC').replace('\u2212', '-').trim();
  if (/\d,\d/.test(plain)) return 'must have a decimal point and no comma';
  const found = written.exec(plain)?.groups;
  if (!found) return `must be a number with its unit, such as \`${example(quantity)}\``;
  const { limit, sign, number, decimals = '', unit } = found;
  const value = Number(number);
  if (unit !== quantity.unit) return wrongUnit(value, unit!, quantity);
  if (sign !== undefined && !quantity.sign) return '`±` is for tolerances, which this is not';
  const [least, most] = quantity.possible;
  if (value < least || value > most) {
    const range = `${least} to ${most} ${quantity.unit}`.trim();
    return `\`${text}\` is impossible: it can be ${range}`;
  }
  return { value, decimals: decimals.length, limit: limit as Limit | undefined };
}

/** Writes an amount as `readAmount` reads it. */
export function writeAmount(
  { value, decimals, limit }: Amount,
  { sign, unit }: Pick<Quantity, 'sign' | 'unit'>,
): string {
  return [limit, (sign ?? '') + value.toFixed(decimals), unit].filter(Boolean).join(' ');
}

/** Whether an amount is within what such products are known to have. */
export function isPlausible({ value }: Pick<Amount, 'value'>, { plausible }: Quantity): boolean {
  return value >= plausible[0] && value <= plausible[1];
}

/** A ratio in decibels as per cent: −80 dB are 0.01 %. */
export function perCentOf(decibels: number): number {
  return 100 * 10 ** (-Math.abs(decibels) / 20);
}

/** How an amount of a quantity is written: `0.1 %`, `±3 dB`. */
function example({ sign, unit, plausible }: Quantity): string {
  return `${sign ?? ''}${unit === '%' ? 0.1 : Math.round((plausible[0] + plausible[1]) / 2)} ${unit}`.trim();
}

function wrongUnit(value: number, unit: string, quantity: Quantity): string {
  if (quantity.unit === '') return `must have no unit, and has \`${unit}\``;
  const isRatio = unit === 'dB' && quantity.unit === '%';
  const same = isRatio ? `; ${value} dB are ${Number(perCentOf(value).toPrecision(3))} %` : '';
  const given = unit === '' ? '' : `, not \`${unit}\``;
  return `must have the unit \`${quantity.unit}\`${given}${same}`;
}
