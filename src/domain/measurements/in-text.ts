import type { Language } from '../languages/index.ts';
import { perCentOf, type Amount, type Limit } from './amount.ts';
import { readClaim, type Claim } from './claims.ts';
import { anyOf, halfWidth, placesOf, wordPattern } from './words.ts';
import type { Quantity, YardstickTable } from './yardstick.ts';

/** A figure that a sentence states. */
export interface StatedFigure {
  /** The id of a quantity of the yardstick. */
  quantity: string;
  amount: Amount;
  /** What the sentence says of it. */
  claim: Claim | undefined;
  /** Whether the sentence names a level, so that the number may be that of the level. */
  namesLevel: boolean;
  /** Where its number is in the sentence, and how long it is with its unit. */
  index: number;
  length: number;
}

/** A figure before it is asked what the sentence says of it. */
export type UnclaimedFigure = Omit<StatedFigure, 'claim' | 'namesLevel'>;

/** Finds the figures that a sentence states, in their order. */
export type FigureFinder = (sentence: string) => StatedFigure[];

/** A number with a unit, wherever it belongs to. */
interface Stated extends Pick<StatedFigure, 'index' | 'length'> {
  value: number;
  /** The other end, where it is the end of a range. */
  from: number | undefined;
  decimals: number;
  limit: Limit | undefined;
  isTolerance: boolean;
  isNegative: boolean;
  unit: string;
}

/** Farther away, a name and a number seldom belong together. */
const farthest = 60;

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

/**
 * Makes what finds figures in a language: a number belongs to the quantity that is named right
 * behind it, or else last before it, if it has a unit of that quantity.
 */
export function buildFigureFinder(yardstick: YardstickTable, language: Language): FigureFinder {
  const { quantities, units, bounds, differences } = yardstick;
  const idOf = new Map(
    [...quantities.values()].flatMap(({ id, words }) =>
      (words[language] ?? []).map((word) => [word.toLowerCase(), id] as const),
    ),
  );
  const names = wordPattern([...idOf.keys()]);
  const spelt = new Map(
    Object.entries(units).map(([unit, { spellings }]) => [
      unit,
      new Set(spellings.map((spelling) => spelling.toLowerCase())),
    ]),
  );
  const amounts = amountPattern([...new Set(Object.values(units).flatMap((one) => one.spellings))]);
  const boundPatterns = Object.entries(bounds).map(([limit, { before, after }]) => ({
    limit: limit as Limit,
    before: wordPattern(before[language] ?? [], { behind: String.raw`\s*[^\p{L}\d]?$` }),
    after: wordPattern(after[language] ?? [], { before: String.raw`^\s*` }),
  }));
  const isDifference = {
    before: wordPattern(differences.before[language] ?? [], { behind: String.raw`\s*$` }),
    after: wordPattern(differences.after[language] ?? [], { before: String.raw`^\s*` }),
  };

  const limitOf = (before: string, after: string) =>
    boundPatterns.find((one) => one.before.test(before) || one.after.test(after))?.limit;

  function readAmounts(text: string): Stated[] {
    return [...text.matchAll(amounts)].flatMap((match) => {
      const { limit, sign, minus, from, number, unit } = match.groups!;
      const end = match.index + match[0].length;
      const [before, after] = [text.slice(0, match.index), text.slice(end)];
      if (isDifference.before.test(before) || isDifference.after.test(after)) return [];
      return {
        ...{ index: match.index, length: match[0].length, unit: unit!.toLowerCase() },
        value: toNumber(number!),
        from: from === undefined ? undefined : toNumber(from),
        decimals: number!.split('.')[1]?.length ?? 0,
        limit: limit ? sameLimit(limit) : limitOf(before, after),
        isTolerance: sign !== undefined,
        isNegative: minus !== undefined,
      };
    });
  }

  /** The amount as one of a quantity; undefined where it has another unit or sign. */
  function amountOf(stated: Stated, quantity: Quantity): Amount | undefined {
    const { unit, isTolerance, isNegative } = stated;
    // Below −100 dB is more than 100 dB of separation.
    const limit = isNegative && stated.limit ? opposite[stated.limit] : stated.limit;
    if (isTolerance !== (quantity.sign !== undefined)) return undefined;
    if (spelt.get(quantity.unit)!.has(unit)) {
      // Of a range, its worse end is what can be relied on.
      const ends = [stated.value, stated.from ?? stated.value];
      const value = quantity.better === 'lower' ? Math.max(...ends) : Math.min(...ends);
      return { value, decimals: stated.decimals, limit };
    }
    const isRatio = quantity.unit === '%' && isNegative && spelt.get('dB')!.has(unit);
    if (!isRatio) return undefined;
    const value = Number(perCentOf(stated.value).toPrecision(2));
    return { value, decimals: String(value).split('.')[1]?.length ?? 0, limit: stated.limit };
  }

  return (sentence) => {
    const text = halfWidth(sentence);
    const named = placesOf(names, text).map(({ index, length }) => {
      const end = index + length;
      return {
        index,
        end,
        quantity: quantities.get(idOf.get(text.slice(index, end).toLowerCase())!)!,
      };
    });
    const all = readAmounts(text);
    const figures = all.flatMap((stated): UnclaimedFigure[] => {
      const { index, length } = stated;
      const behind = named.find((one) => one.index >= index + length);
      const before = named.findLast(({ end }) => end <= index);
      const candidates = [
        behind && isRightBehind(text.slice(index + length, behind.index)) ? behind : undefined,
        before && isNear(text.slice(before.end, index)) ? before : undefined,
      ];
      for (const candidate of candidates) {
        const amount = candidate && amountOf(stated, candidate.quantity);
        if (amount) return [{ quantity: candidate.quantity.id, amount, index, length }];
      }
      return [];
    });
    return readClaim(text, figures, yardstick, language);
  };
}

function amountPattern(spellings: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\d.,/A-Za-z])(?:(?<limit>[<>≤≥≦≧])\s*)?(?<sign>±|\+\/-)?\s*(?<minus>[-−])?` +
      String.raw`(?:(?<from>${number})\s*[-–~〜～]\s*)?(?<number>${number})\s*` +
      String.raw`(?<unit>${anyOf(spellings)})(?![A-Za-z/])`,
    'gi',
  );
}

const opposite: Record<Limit, Limit> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' };

/** Whether what is between a number and a name leaves them together: `0.06% THD`, `0.06%以下のTHD`. */
function isRightBehind(between: string): boolean {
  return /^\s?(?:[^\s、。]{0,3}の|of )?$/.test(between);
}

function isNear(between: string): boolean {
  return between.length <= farthest && !/[;；]/.test(between);
}

function toNumber(written: string): number {
  return Number(written.replaceAll(',', ''));
}

function sameLimit(sign: string): Limit {
  return (sign === '≦' ? '≤' : sign === '≧' ? '≥' : sign) as Limit;
}
